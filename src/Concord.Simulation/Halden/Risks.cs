namespace Concord.Simulation.Halden;

/// <summary>The ten largest risks, how each side sees them, how much of them the company wants to bear, and who accepted what.</summary>
/// <remarks>
/// Planted: in the first round the two were a factor of five apart, in the latest a factor of two. The appetite is signed by both, the
/// chief executive and the board, less than a year ago; two risks have one of their own. One risk the CISO answers for the CIO decides on, without a signed acceptance.
/// </remarks>
internal static class Risks
{
    // The spread of one loss: its 95 % end is 37 times its 5 % end.
    private const double Sigma = 1.1;

    // Events a year and the middle of one loss. Where the rate has two bounds, both agree on them and on no number between.
    private static readonly (string Title, string Accountable, string Right, double Frequency, (double Least, double Most)? Bounds, decimal Loss)[] _risks =
    [
        ("Booking stands still for a day", "CIO", "CIO", 0.4, (0.2, 0.9), 450_000), ("Ransom attack on the terminals", "CISO", "CIO", 0.15, (0.05, 0.5), 2_000_000),
        ("Customer data leaves with a supplier", "CISO", "CISO", 0.2, (0.1, 0.6), 600_000), ("Payroll is late", "CIO", "CIO", 0.3, null, 75_000),
        ("Customs link is lost", "CIO", "CIO", 0.5, null, 175_000), ("Fraud by a changed bank account", "CISO", "CISO", 0.6, (0.3, 1.2), 100_000),
        ("A crane stops by a remote fault", "CISO", "CIO", 0.1, null, 1_050_000), ("A migration loses records", "CIO", "CIO", 0.2, null, 250_000),
        ("An insider copies the rate book", "CISO", "CISO", 0.1, null, 350_000), ("A cloud region is down", "CIO", "CIO", 0.3, null, 300_000),
    ];

    // What is accepted for two risks alone.
    private static readonly (int Risk, (double Loss, double Probability)[] Points)[] _ofOneRisk =
        [(2, [(1_000_000, 0.12), (10_000_000, 0.02)]), (6, [(250_000, 0.15), (1_000_000, 0.02)])];

    public static IEnumerable<Line> Lines(Timeline time) =>
    [
        .. _risks.Select((risk, i) => new Line(time, "risk", $"RSK-{i + 1}")
            .With("title", risk.Title).With("owner", risk.Accountable).With("accountable", risk.Accountable).With("decisionRight", risk.Right)
            .With("canBlock", i == 9 ? "CISO" : null)
            .Part("frequency", Rate(new Line(time).With("type", "poisson"), time, risk.Frequency, risk.Bounds))
            .Part("magnitude", new Line(time).With("type", "lognormal").With("p05", Rounded((double)risk.Loss * Math.Exp(-1.645 * Sigma))).With("p95", Rounded((double)risk.Loss * Math.Exp(1.645 * Sigma))))
            .With("topTen", true)),
        .. Estimates(time, 3, 5), .. Estimates(time, 7, 2),
        Appetite(time, "APP-1", 92).List("signedBy", "CIO", "CISO", "E100"), Appetite(time, "APP-2", 34).List("signedBy", "CIO", "CISO", "E100", "BOARD"),
        .. _ofOneRisk.Select((a, i) => Appetite(time, $"APP-{i + 3}", 34, a.Points).With("risk", $"RSK-{a.Risk}").List("signedBy", "CIO", "CISO", "E100", "BOARD")),
        Acceptance(time, "ACC-1", "advice/ADV-C107", 80), Acceptance(time, "ACC-2", "finding/FND-2112-01", 70), Acceptance(time, "ACC-3", "release/REL-198", 10),
        Acceptance(time, "ACC-4", "risk/RSK-7", 30),
    ];

    /// <summary>One blind round: the two apart by about a factor, some risks more, some less, either one higher.</summary>
    private static IEnumerable<Line> Estimates(Timeline time, int quarter, double apart)
    {
        for (var i = 0; i < _risks.Length; i++)
        {
            foreach (var by in new[] { "CIO", "CISO" })
            {
                var factor = Math.Pow(apart, (i % 5 == 4 ? 0.5 : 1) * ((by == "CIO") == (i % 3 == 1) ? 0.5 : -0.5));
                yield return new Line(time, "risk-estimate", $"EST-{quarter + 1}-{(by == "CIO" ? "C" : "S")}{i + 1}")
                    .With("risk", $"RSK-{i + 1}").With("by", by).At("at", Waves.Opens(time, quarter).AddDays(by == "CIO" ? 3 : 2).ToDateTime(new TimeOnly(15, 0)))
                    .Part("loss90", Range(time, (double)_risks[i].Loss * factor, 3)).Part("frequency90", Range(time, _risks[i].Frequency * Math.Sqrt(factor), 2));
            }
        }
    }

    private static Line Range(Timeline time, double middle, double width) => new Line(time)
        .With("low", Rounded(middle / width)).With("high", Rounded(middle * width));

    /// <summary>Three digits, as people estimate.</summary>
    private static double Rounded(double value) =>
        double.Parse(value.ToString("E2", System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture);

    private static Line Appetite(Timeline time, string id, int weeksAgo) =>
        Appetite(time, id, weeksAgo, [(1_000_000, 0.6), (4_000_000, 0.15), (12_000_000, 0.03), (30_000_000, 0.005)]).With("mean", 1_400_000).With("capacity", 40_000_000);

    private static Line Appetite(Timeline time, string id, int weeksAgo, (double Loss, double Probability)[] points) => new Line(time, "appetite", id)
        .Parts("points", points.Select(p => new Line(time).With("loss", p.Loss).With("probability", p.Probability)))
        .On("at", time.Day(weeksAgo, 2)).Due("expiresAt", time.Day(weeksAgo - 52, 2));

    private static Line Rate(Line line, Timeline time, double rate, (double Least, double Most)? bounds) => bounds is { } b
        ? line.Part("lambda", new Line(time).With("pert", new System.Text.Json.Nodes.JsonArray(b.Least, rate, b.Most)))
        : line.With("lambda", rate);

    private static Line Acceptance(Timeline time, string id, string subject, int weeksAgo)
    {
        var signed = time.NextWorkday(time.Day(weeksAgo, 1));

        return new Line(time, "risk-acceptance", id)
            .With("subject", subject).With("by", "CIO").With("authorised", true).At("signedAt", signed.ToDateTime(new TimeOnly(14, 0))).List("signedBy", "CIO")
            .Due("expiresAt", signed.AddYears(1)).List("concurredBy", "CISO");
    }
}
