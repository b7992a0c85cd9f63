using System.Globalization;

namespace Concord.Signs;

/// <summary>Time to contain before and after the reporting level changed (SIGNS RS.2).</summary>
public sealed record StructureChange
{
    /// <summary>How many incidents a side tell a median shorter by so much apart with 80 % power, the largest change first (SIMULATOR §5.6: log-normal, sd of the logarithm 1.2).</summary>
    public static IReadOnlyList<NeededIncidents> Needed { get; } =
        [new(0.67, 19), new(0.50, 49), new(0.33, 147), new(0.20, 475)];

    /// <summary>The same in words, such as "19 for 67 % shorter".</summary>
    internal static string NeededInWords =>
        string.Join(", ", Needed.Select(n => string.Create(CultureInfo.InvariantCulture, $"{n.Incidents} for {n.Shorter * 100:0} % shorter")));

    /// <summary>Fewer a side are compared with nothing (RS.2): from here on a halving can be told.</summary>
    public const int FewestASide = 49;

    /// <summary>The day the level changed.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Incidents that began before.</summary>
    public required int Before { get; init; }

    /// <summary>Incidents that began on that day or later.</summary>
    public required int After { get; init; }

    /// <summary>The median before; null unless both sides hold enough.</summary>
    public required MedianTime? MedianBefore { get; init; }

    /// <summary>The median after; null unless both sides hold enough.</summary>
    public required MedianTime? MedianAfter { get; init; }

    /// <summary>The day before which a halving can't be known at the present pace; null where it can be now, or never.</summary>
    public required DateOnly? KnownFrom { get; init; }

    /// <summary>What can be said, as sentences.</summary>
    public required string Sentence { get; init; }

    /// <summary>The comparison around an instant.</summary>
    internal static StructureChange At(Standpoint standpoint, DateTimeOffset instant, IReadOnlyList<IncidentSpan> spans)
    {
        var before = spans.Where(s => s.Start.Latest < instant).ToList();
        var after = spans.Where(s => s.Start.Latest >= instant).ToList();
        var isEnough = Math.Min(before.Count, after.Count) >= FewestASide;
        var change = new StructureChange
        {
            On = standpoint.Days.DayOf(instant),
            Before = before.Count,
            After = after.Count,
            MedianBefore = isEnough ? MedianTime.Of([.. before.Select(s => (s.Start, s.Contained, s.Cut))]) : null,
            MedianAfter = isEnough ? MedianTime.Of([.. after.Select(s => (s.Start, s.Contained, s.Cut))]) : null,
            KnownFrom = !isEnough && before.Count >= FewestASide ? TimeToContain.DayOf(standpoint, spans, FewestASide - after.Count) : null,
            Sentence = string.Empty,
        };

        return change with { Sentence = Told(change) };
    }

    private static string Told(StructureChange change)
    {
        var counts = $"The level changed on {Words.Day(change.On)}: {change.Before} incidents began before, {change.After} since.";
        if (change is { MedianBefore: { } before, MedianAfter: { } after })
        {
            var visible = Needed.Last(n => n.Incidents <= Math.Min(change.Before, change.After));

            return $"{counts} Half were contained within {TimeToContain.Words(before)} before and {TimeToContain.Words(after)} since. "
                + $"So many can tell a change by {Words.Percent(visible.Shorter)} % or more; that it came with the change does not show that it came from it.";
        }

        var when = change.Before < FewestASide
            ? "Unless older incidents are on record somewhere, too few lie before the change, and this organization's own will not tell."
            : change.KnownFrom is { } day ? $"That can't be known before about {Words.Day(day)}." : "No pace is known at which they come.";

        return $"{counts} A comparison needs, on each side, {NeededInWords}. {when}";
    }
}

/// <summary>How many incidents are needed to tell a change.</summary>
/// <param name="Shorter">By what part the median is shorter, 0 to 1.</param>
/// <param name="Incidents">Incidents on each side of the change.</param>
public sealed record NeededIncidents(double Shorter, int Incidents);
