using Concord.Evidence;

namespace Concord.Signs;

/// <summary>The lines the two are measured by: one a series, in its newest reading.</summary>
internal static class SharedScorecard
{
    /// <summary>The lines read in the 52 weeks up to a week, in order of name.</summary>
    internal static IReadOnlyList<Metric> Lines(Standpoint standpoint, Week week) =>
    [
        .. standpoint.Once(Weeks)
            .Where(m => m.Week <= week.Number && m.Week > week.Number - Week.Year)
            .Select(m => m.Metric)
            .GroupBy(m => m.Name, StringComparer.Ordinal)
            .Select(g => g.OrderBy(m => m.At).ThenBy(m => m.Id, StringComparer.Ordinal).Last())
            .OrderBy(m => m.Name, StringComparer.Ordinal),
    ];

    private static List<ReadLine> Weeks(Standpoint standpoint) =>
        [.. standpoint.Dossier.Metrics.Where(m => Case.Instant(m.At) < standpoint.End).Select(m => new ReadLine(m, standpoint.WeekOf(Case.Instant(m.At))))];

    private sealed record ReadLine(Metric Metric, int Week);
}
