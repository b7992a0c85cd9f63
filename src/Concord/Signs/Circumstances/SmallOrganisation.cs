namespace Concord.Signs;

/// <summary>An organization of which most watched streams hold too few opportunities to alarm within half a year.</summary>
/// <remarks>
/// Nothing is counted otherwise then; what is looked at first changes: events, the survey, a second source of each list, and 52 weeks instead of 26.
/// The probabilities are those of our simulation for shares at 15 opportunities a year.
/// </remarks>
/// <param name="Thin">Watched streams with fewer than 15 opportunities a year at their pace.</param>
/// <param name="Measured">Watched streams with at least 13 weeks of history.</param>
public sealed record SmallOrganisation(int Thin, int Measured)
{
    /// <summary>Fewer opportunities a year than this make a stream thin.</summary>
    public const int FewestAYear = 15;

    /// <summary>Streams with history from which the size can be told (house default).</summary>
    public const int FewestStreams = 5;

    /// <summary>Weeks over which figures are to be read.</summary>
    public int HorizonWeeks => Week.Year;

    /// <summary>What it means and what to do, in sentences.</summary>
    public IReadOnlyList<string> Sentences =>
    [
        $"This is a small organization to measure: {Thin} of {Measured} watched streams hold fewer than {FewestAYear} opportunities a year.",
        $"At {FewestAYear} a year a change to the size worth finding is seen within 26 weeks with a probability of about 0.4 by the early signal and of 0.1 or less by the reportable one; within {HorizonWeeks} weeks, about 0.75 and 0.3.",
        $"So look at single events first, ask both in the survey, compare two sources of each list, and read figures over {HorizonWeeks} weeks. A quiet chart says little here.",
    ];

    /// <summary>Whether most of the watched streams are thin; null where they are not, or too few have a history.</summary>
    internal static SmallOrganisation? Of(Standpoint standpoint, KnownReadings known)
    {
        var paces = standpoint.Charters.ArmedIn(standpoint.Week.Number)
            .Distinct(StringComparer.Ordinal)
            .SelectMany(known.Of)
            .Where(r => r.History.Count >= Obstacles.FewestWeeks)
            .Select(r => r.History[^1].Opportunities * (double)Week.Year / Math.Min(Week.Year, r.History.Count))
            .ToList();
        var thin = paces.Count(p => p < FewestAYear);

        return paces.Count >= FewestStreams && 2 * thin > paces.Count ? new SmallOrganisation(thin, paces.Count) : null;
    }
}
