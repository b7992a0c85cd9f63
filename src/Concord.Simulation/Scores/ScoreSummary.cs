using Concord.Numerics;
using Concord.Signs;

namespace Concord.Simulation;

/// <summary>The scores of many runs together.</summary>
public sealed record ScoreSummary
{
    /// <summary>How many runs.</summary>
    public required int Runs { get; init; }

    /// <summary>Organisation-years in all.</summary>
    public required double Years { get; init; }

    /// <summary>False early signals an organisation-year, over all streams.</summary>
    public required Interval FalseEarlyPerYear { get; init; }

    /// <summary>False reportable signals an organisation-year, over all streams.</summary>
    public required Interval FalseReportablePerYear { get; init; }

    /// <summary>Each stream in which something was planted.</summary>
    public required IReadOnlyList<DetectionSummary> Planted { get; init; }

    /// <summary>Of the runs in which one direction only was planted and declared: the part in which it was the right one; null where there are none.</summary>
    public Interval? RightDirection { get; init; }

    /// <summary>The part of the intervals of the last year that hold the truth; null where none was shown.</summary>
    public Interval? Coverage { get; init; }

    /// <summary>For each week, the mean part of the primary readings that say too few.</summary>
    public required IReadOnlyList<double> TooFewByWeek { get; init; }

    /// <summary>The summary of some runs of one scenario.</summary>
    public static ScoreSummary Of(IReadOnlyList<RunScore> runs)
    {
        ArgumentNullException.ThrowIfNull(runs);

        var years = runs.Sum(r => r.Years);
        var streams = runs.SelectMany(r => r.Streams).ToList();
        var covers = streams.Select(s => s.Covers).OfType<bool>().ToList();

        return new ScoreSummary
        {
            Runs = runs.Count,
            Years = years,
            FalseEarlyPerYear = Rate(streams.Sum(s => s.FalseEarly), years),
            FalseReportablePerYear = Rate(streams.Sum(s => s.FalseReportable), years),
            Planted =
            [
                .. streams.Where(s => s.IsPlanted)
                    .GroupBy(s => (s.Indicator, s.Direction))
                    .OrderBy(g => g.Key.Indicator, StringComparer.Ordinal)
                    .ThenBy(g => g.Key.Direction)
                    .Select(g => DetectionSummary.Of(g.Key.Indicator, g.Key.Direction, [.. g])),
            ],
            RightDirection = Declared(runs) is { Count: > 0 } declared ? Share(declared.Count(right => right), declared.Count) : null,
            Coverage = covers.Count > 0 ? Share(covers.Count(c => c), covers.Count) : null,
            TooFewByWeek = [.. Enumerable.Range(0, runs.Max(r => r.TooFewByWeek.Count)).Select(w => runs.Average(r => r.TooFewByWeek.ElementAtOrDefault(w)))],
        };
    }

    internal static Interval Share(int events, int of) => JeffreysInterval.Of(events, of) is var share ? new Interval(events / (double)of, share.Low, share.High) : default!;

    private static Interval Rate(int events, double years) =>
        RateInterval.Of(events, years) is var rate ? new Interval(events / years, Math.Min(events / years, rate.Low), rate.High) : default!;

    // An indicator planted in one direction: which direction's early signal came first, where one came.
    private static List<bool> Declared(IEnumerable<RunScore> runs) =>
    [
        .. from run in runs
           from pair in run.Streams.Where(s => s.Direction != Direction.Joint).GroupBy(s => s.Indicator)
           let planted = pair.Where(s => s.IsPlanted).ToList()
           let other = pair.FirstOrDefault(s => !s.IsPlanted)
           where planted.Count == 1 && other is not null
           let found = planted[0].EarlyDelay is not null
           let wrong = other.FalseEarly > 0
           where found != wrong
           select found,
    ];
}

/// <summary>How often and how soon what was planted in one stream was found.</summary>
/// <param name="Indicator">The indicator, such as S6.1.</param>
/// <param name="Direction">Whose behaviour.</param>
/// <param name="Early">The early signal.</param>
/// <param name="Reportable">The reportable signal.</param>
public sealed record DetectionSummary(string Indicator, Direction Direction, TierSummary Early, TierSummary Reportable)
{
    internal static DetectionSummary Of(string indicator, Direction direction, IReadOnlyList<StreamScore> runs) => new(
        indicator, direction, TierSummary.Of([.. runs.Select(r => r.EarlyDelay)]), TierSummary.Of([.. runs.Select(r => r.ReportableDelay)]));
}

/// <summary>How often and how soon one tier found it.</summary>
/// <param name="Within13">The part found within 13 weeks.</param>
/// <param name="Within26">Within 26 weeks.</param>
/// <param name="Within52">Within 52 weeks.</param>
/// <param name="MedianDelay">Weeks by which half were found; null where fewer were.</param>
/// <param name="LongDelay">Weeks by which nine in ten were found; null where fewer were.</param>
public sealed record TierSummary(Interval Within13, Interval Within26, Interval Within52, int? MedianDelay, int? LongDelay)
{
    internal static TierSummary Of(IReadOnlyList<int?> delays)
    {
        var found = delays.OfType<int>().Order().ToList();

        return new TierSummary(
            Within(found, delays.Count, Week.Quarter), Within(found, delays.Count, 2 * Week.Quarter), Within(found, delays.Count, Week.Year),
            Quantile(found, delays.Count, 0.5), Quantile(found, delays.Count, 0.9));
    }

    private static Interval Within(List<int> found, int of, int weeks) => ScoreSummary.Share(found.Count(w => w <= weeks), of);

    private static int? Quantile(List<int> found, int of, double part) =>
        (int)Math.Ceiling(part * of) is var place && place >= 1 && place <= found.Count ? found[place - 1] : null;
}
