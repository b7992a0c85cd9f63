using System.Globalization;
using Concord.Signs;

namespace Concord.Simulation;

/// <summary>Bar A13: the signs together tell a half-strength break from a busy year.</summary>
public sealed class PatternOfSigns : AccuracyBar
{
    private const int FullCompanies = 240;
    private const int Weeks = 2 * Week.Year;
    private const double Half = 0.5;

    /// <inheritdoc/>
    public override string Id => "A13";

    /// <inheritdoc/>
    public override string Name => "The pattern";

    /// <inheritdoc/>
    public override string Asks => "Between healthy pairs and pairs in which every sign moved half way for 26 weeks the pattern evidence has an area under the ROC curve of at least 0.94 with shared load 0.6 and 0.90 with 0.9.";

    /// <inheritdoc/>
    public override string Way => "Whole middling companies with comparators, two years; the area is the share of pairs of companies that are ordered rightly, its interval by Hanley and McNeil (1982).";

    /// <inheritdoc/>
    public override IEnumerable<BarFigure> Measure(BarRun run)
    {
        yield return Area(run, 0.6, 0.94);
        yield return Area(run, 0.9, 0.90);
    }

    private static BarFigure Area(BarRun run, double sigma, double atLeast)
    {
        var healthy = Patterns(run, new Scenario { Weeks = Weeks, Sigma = sigma });
        var moved = Patterns(run, new Scenario { Weeks = Weeks, Sigma = sigma, Injections = [new Injection("ALL", Half, Onset: Weeks - Pattern.Weeks + 1)] });
        var what = string.Create(CultureInfo.InvariantCulture, $"area under the curve, shared load {sigma}");
        if (healthy.Length == 0 || moved.Length == 0)
        {
            return BarFigure.Unmeasured(what, Requirement.Least(atLeast), "No company had eight signs that can be judged.");
        }

        var area = healthy.Average(h => moved.Average(m => m > h ? 1 : m == h ? 0.5 : 0.0));
        var error = 1.96 * ErrorOf(area, healthy.Length, moved.Length);

        return new BarFigure
        {
            What = what,
            Requirement = Requirement.Least(atLeast),
            Value = area,
            Low = Math.Max(0, area - error),
            High = Math.Min(1, area + error),
            Runs = healthy.Length + moved.Length,
            Counted = "companies",
            Curve = Curve(healthy, moved),
            WhyNot = "What has no comparator moves with the load as with trouble. Comparators for the signs that have none yet, or a longer look back than 26 weeks, would reach it.",
        };
    }

    private static double[] Patterns(BarRun run, Scenario scenario) => [.. run.Readings(scenario, FullCompanies).Select(c => c.Pattern).OfType<double>()];

    private static double ErrorOf(double area, int healthy, int moved)
    {
        var one = area / (2 - area);
        var two = 2 * area * area / (1 + area);

        // A half added to each count keeps a sample that is ordered without a fault from pretending to certainty.
        var kept = Math.Min(area, 1 - (0.5 / Math.Min(healthy, moved)));

        return Math.Sqrt(((kept * (1 - kept)) + ((moved - 1) * Math.Max(0, one - (area * area))) + ((healthy - 1) * Math.Max(0, two - (area * area)))) / (healthy * moved)) + (0.5 / Math.Min(healthy, moved) / 1.96);
    }

    private static IReadOnlyList<(double X, double Y)> Curve(double[] healthy, double[] moved) =>
    [
        (0, 0),
        .. healthy.Concat(moved).Distinct().OrderDescending().Select(line => (Over(healthy, line), Over(moved, line))),
    ];

    private static double Over(double[] patterns, double line) => patterns.Count(p => p >= line) / (double)patterns.Length;
}
