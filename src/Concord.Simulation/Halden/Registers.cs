using Concord.Numerics;

namespace Concord.Simulation.Halden;

/// <summary>What stands in the registers: risks and who accepted what, controls, tools, releases, metrics, and how far each source reaches.</summary>
internal static class Registers
{
    private static readonly (string Title, string Accountable, string Right, double Frequency, decimal Loss)[] _risks =
    [
        ("Booking stands still for a day", "CIO", "CIO", 0.4, 900_000), ("Ransom attack on the terminals", "CISO", "CIO", 0.15, 4_000_000),
        ("Customer data leaves with a supplier", "CISO", "CISO", 0.2, 1_200_000), ("Payroll is late", "CIO", "CIO", 0.3, 150_000),
        ("Customs link is lost", "CIO", "CIO", 0.5, 350_000), ("Fraud by a changed bank account", "CISO", "CISO", 0.6, 200_000),
    ];

    private static readonly (string Name, string Side, string Class, double First, double Last, double Target, string Unit, string Better)[] _metrics =
    [
        ("Uptime, tier-1 services", "CIO", "UPTIME", 99.93, 99.94, 99.95, "percent", "UP"), ("Delivered on the promised date", "CIO", "DELIVERY", 66, 78, 80, "percent", "UP"),
        ("Changes that failed", "CIO", "AGILITY", 12, 8, 10, "percent", "DOWN"), ("Run cost against budget", "CIO", "COST", 2.4, 1.4, 2, "percent", "DOWN"),
        ("Time to contain, median", "CISO", "THREAT", 44, 31, 24, "hours", "DOWN"), ("Fixed by the agreed date", "CISO", "THREAT", 38, 58, 90, "percent", "UP"),
        ("Expected loss a year", "CISO", "LOSS", 2.5, 1.9, 1.4, "million EUR", "DOWN"), ("Time to a yes, median", "CISO", "COMPLIANCE", 12, 8, 10, "days", "DOWN"),
    ];

    public static IEnumerable<Line> Lines(Timeline time)
    {
        var chance = time.Chance("registers");

        return
        [
            .. Risks(time), Acceptance(time, "ACC-1", "advice/ADV-C107", time.At(80, chance)), Acceptance(time, "ACC-2", "finding/FND-2112-01", time.At(70, chance)),
            .. Controls(time), .. Tools(time), .. Releases(time, chance), .. Metrics(time, chance), .. Scans(time, chance), .. Feeds(time),
        ];
    }

    private static IEnumerable<Line> Risks(Timeline time) => _risks.Select((risk, i) => new Line(time, "risk", $"RSK-{i + 1}")
        .With("title", risk.Title).With("owner", risk.Accountable).With("accountable", risk.Accountable).With("decisionRight", risk.Right)
        .Part("frequency", new Line(time).With("type", "poisson").With("mean", risk.Frequency))
        .Part("magnitude", new Line(time).With("type", "lognormal").With("median", risk.Loss).With("sigma", 1.1))
        .With("topTen", true));

    private static Line Acceptance(Timeline time, string id, string subject, DateTime signed) => new Line(time, "risk-acceptance", id)
        .With("subject", subject).With("by", "CIO").With("authorised", true).At("signedAt", signed).List("signedBy", "CIO")
        .Due("expiresAt", DateOnly.FromDateTime(signed).AddYears(1)).List("concurredBy", "CISO");

    private static IEnumerable<Line> Controls(Timeline time) =>
        new[] { "tested backups", "multi-factor sign-in", "admin rights", "central logging", "asset list" }
            .Select((name, i) => new Line(time, "control", $"CTL-{i + 1}")
                .With("name", name).With("ownerFunction", i % 2 == 0 ? "IT" : "SECURITY").With("itConsulted", true).With("hygiene", true)
                .On("inPlaceAt", time.Day(98 - (19 * i))));

    private static IEnumerable<Line> Tools(Timeline time) =>
        new[]
        {
            ("Fernwell Endpoint", "CIO", "endpoint-protection"), ("Watchpost Agent", "CISO", "endpoint-protection"), ("Watchpost Collector", "CISO", "log-management"),
            ("Oakline Monitor", "CIO", "monitoring"), ("Sealring Vault", "CISO", "secrets"), ("Palletry Warehouse", "CIO", "warehouse-management"),
        }
        .Select((tool, i) => new Line(time, "tool", $"TOOL-{i + 1}")
            .With("name", tool.Item1).With("vendor", tool.Item1.Split(' ')[0]).With("owner", tool.Item2).List("capabilities", tool.Item3)
            .On("activeFrom", time.Day(100 - (6 * i))).Euros("annualCost", 24_000 + (9_500 * i)));

    private static IEnumerable<Line> Releases(Timeline time, SeededGenerator chance)
    {
        for (var i = 0; i < 44; i++)
        {
            var at = time.At(Timeline.Weeks - 2 - (i * 100 / 44), chance);
            var flaw = i % 12 == 5;
            yield return new Line(time, "release", $"REL-{151 + i}")
                .With("product", i % 3 == 0 ? "Booking" : i % 3 == 1 ? "Yard" : "Handhelds").With("owner", i % 15 == 9 ? "CISO" : "CIO").At("at", at)
                .With("train", $"T{1 + (i / 4)}")
                .Parts("knownFlaws", flaw ? [new Line(time).With("id", $"F{i}").With("severity", "HIGH").At("knownAt", at.AddDays(-6))] : [])
                .Parts("baselineGaps", []).With("baselineTotal", 12)
                .Parts("laterFlaws", []).With("fixedBefore", chance.Below(5)).With("needsDesignReview", i % 4 == 0)
                .At("designReviewAt", i % 4 == 0 ? at.AddDays(-40) : null).At("designFrozenAt", i % 4 == 0 ? at.AddDays(-30) : null).With("scanned", true);
        }
    }

    private static IEnumerable<Line> Metrics(Timeline time, SeededGenerator chance)
    {
        foreach (var (metric, number) in _metrics.Select((m, i) => (m, i)))
        {
            for (var month = 23; month >= 0; month--)
            {
                var value = metric.Last + ((metric.First - metric.Last) * ((month / 23.0) + (0.2 * (chance.Uniform() - 0.5))));
                yield return new Line(time, "metric", $"MET-{number + 1}-{24 - month:00}")
                    .With("name", metric.Name).List("carriedBy", metric.Side).With("class", metric.Class).On("at", time.Day((month * 13 / 3) + 1, 4))
                    .With("value", Math.Round(value, 2)).With("unit", metric.Unit).With("target", metric.Target).With("better", metric.Better);
            }
        }
    }

    private static IEnumerable<Line> Scans(Timeline time, SeededGenerator chance) => Enumerable.Range(0, 51).Select(i => new Line(time, "scan", $"SCN-{i + 1:00}")
        .With("scanner", "Nessus").At("at", time.Day(102 - (2 * i), 6).ToDateTime(new TimeOnly(2, 0)))
        .With("assetsSeen", 640 + (2 * i) + chance.Below(9)).With("assetsKnown", 668 + (2 * i)).With("complete", true));

    private static IEnumerable<Line> Feeds(Timeline time) =>
        new (string Name, string[] Kinds)[]
        {
            ("Decision log", ["advice", "decision", "disagreement"]), ("Portfolio and purchasing", ["initiative"]),
            ("Scanner and tickets", ["finding", "scan"]), ("Board papers", ["briefing", "executive-contact"]),
            ("Calendar and taps", ["meeting", "contact"]), ("Charter register", ["owed-fact", "missing-entry"]),
            ("Service desk", ["security-request", "incident", "work-item", "agreed-item"]),
        }
        .Select((feed, i) => new Line(time, "feed", $"FEED-{i + 1}")
            .With("name", feed.Name).List("kinds", feed.Kinds).Due("from", time.FirstDay).Due("to", time.LastDay).With("complete", true));
}
