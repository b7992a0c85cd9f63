using Concord.Evidence;

namespace Concord.Signs;

/// <summary>One person holds both posts.</summary>
/// <param name="Person">The record of the person.</param>
/// <param name="Since">Since which day; null = not on record.</param>
public sealed record TwoHats(EvidenceLink Person, DateOnly? Since)
{
    /// <summary>What can't be known then, and what can, in sentences.</summary>
    public IReadOnlyList<string> Sentences =>
    [
        $"One person holds both posts{(Since is { } day ? $" since {Words.Day(day)}" : string.Empty)}.",
        "What can't be known then: who overrules, tells, consults or stands up for whom; whether the two agree; and the gap between two answers in the survey, because there is one. These figures are never called inside or over the line.",
        "What can be known still: the departments' own work (tickets, fixes, purchases, releases, requests, incidents).",
        "An agreement of both carries one hand: a second signature from outside the two posts makes it worth more.",
    ];

    /// <summary>Who holds both posts at the standpoint's end; null = nobody.</summary>
    internal static TwoHats? Of(Standpoint standpoint) => Hats.Of(standpoint).WornIn(standpoint, standpoint.Week) is { } holder
        ? new TwoHats(holder.Link, holder.From is { } from ? standpoint.Days.DayOf(Case.Instant(from)) : null)
        : null;
}
