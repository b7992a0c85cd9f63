using Concord.Evidence;

namespace Concord.Signs;

/// <summary>One asset that needs one fix, from the ask to its end; an asset affected anew is a new episode (FORMATS rule 3).</summary>
public sealed record FixEpisode
{
    /// <summary>The record.</summary>
    public required Finding Finding { get; init; }

    /// <summary>When it was seen or, where that came later, prioritized: from then on it is asked for.</summary>
    public required DateTimeOffset Asked { get; init; }

    /// <summary>Whether security prioritized it: by its own word, by KEV, or by a rule that gives two weeks or less.</summary>
    public required bool IsPrioritized { get; init; }

    /// <summary>Whether the vulnerability is known to be exploited (KEV).</summary>
    public required bool IsKnownExploited { get; init; }

    /// <summary>The end of the day by which it is due; null = no date.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>When it was fixed, as exactly as the source knows; null = not, or nobody knows when.</summary>
    public Moment? Fixed { get; init; }

    /// <summary>Left unfixed by a decision: accepted, won't fix, deferred.</summary>
    public bool IsForegone { get; init; }

    /// <summary>A decision to leave it with which the other side concurred in a signed acceptance.</summary>
    public bool IsConcurred { get; init; }

    /// <summary>Fixed, and nobody knows when: neither late nor in time.</summary>
    public bool IsUnknown => Finding.Status == FindingStatus.Fixed && Fixed is null;

    /// <summary>When it ended, fixed or decided; null while it is open.</summary>
    public DateTimeOffset? Ended => Fixed?.Latest ?? (IsForegone || IsUnknown ? (Finding.StatusAt ?? Finding.LastSeenAt ?? Finding.FirstSeenAt).Latest : null);

    /// <summary>Whether it was unfixed at its due date; an agreed exception and an unknown date are neither.</summary>
    public bool IsLate => Due is { } due && !IsExcused && !(Fixed is { } at && at.Earliest <= due);

    /// <summary>Whether it says nothing of being in time: an exception agreed by both, or fixed nobody knows when.</summary>
    public bool IsExcused => (IsForegone && IsConcurred) || IsUnknown;

    /// <summary>Whether it was open at an instant.</summary>
    public bool IsOpenAt(DateTimeOffset at) => Asked < at && !(Ended < at);

    /// <summary>Every episode of what affects an asset; false findings and assets that are not affected have none.</summary>
    internal static IReadOnlyList<FixEpisode> All(Standpoint standpoint) => standpoint.Once(Seen);

    /// <summary>The episodes of one finding, the oldest first.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="isConcurred">Whether the other side concurred in leaving it.</param>
    /// <param name="dates">What is asked for when.</param>
    internal static IEnumerable<FixEpisode> Of(Finding finding, bool isConcurred, DueDates dates) =>
        finding.Status is FindingStatus.NotAffected or FindingStatus.FalsePositive ? [] : SpellsOf(finding).Select(spell =>
        {
            var asked = dates.AskOf(finding, FirstKnown(finding, spell.Opened));

            return new FixEpisode
            {
                Finding = finding,
                Asked = asked.At,
                IsPrioritized = asked.IsPrioritized,
                IsKnownExploited = asked.IsKnownExploited,
                Due = asked.Due,
                Fixed = spell.Fixed,
                IsForegone = spell.IsLast && spell.Fixed is null && IsForegoing(finding.Status),
                IsConcurred = isConcurred,
            };
        });

    /// <summary>Whether a status leaves a weakness by decision.</summary>
    internal static bool IsForegoing(FindingStatus status) => status is FindingStatus.Accepted or FindingStatus.WontFix or FindingStatus.Deferred;

    private static IReadOnlyList<FixEpisode> Seen(Standpoint standpoint)
    {
        var all = FixBook.Of(standpoint.Dossier).Episodes;

        return all.All(e => e.Asked < standpoint.End) ? all : [.. all.Where(e => e.Asked < standpoint.End)];
    }

    // Where a scanner gives only bounds, the asset is asked for from the day its record came in: nobody could know it before.
    private static DateTimeOffset FirstKnown(Finding finding, Moment opened)
    {
        if (opened.IsExact || opened.Day is not null || finding.RecordedAt <= opened.Earliest)
        {
            return opened.Earliest;
        }

        return finding.RecordedAt < opened.Latest ? finding.RecordedAt : opened.Latest;
    }

    private static IEnumerable<(Moment Opened, Moment? Fixed, bool IsLast)> SpellsOf(Finding finding) => finding.Spells.Count == 0
        ? [(finding.FirstSeenAt, FixedOf(finding), true)]
        : finding.Spells.Select((s, i) => (s.OpenedAt, s.FixedAt, i == finding.Spells.Count - 1));

    // Fixed without a date: some time between the last sighting and the day the status was seen.
    private static Moment? FixedOf(Finding finding)
    {
        if (finding.FixedAt is not null || finding.Status != FindingStatus.Fixed || finding.StatusAt is not { } seen)
        {
            // A date of fixing on a finding that is open again is an old one (FORMATS rule 3).
            return finding.Status == FindingStatus.Fixed ? finding.FixedAt : null;
        }

        var from = (finding.LastSeenAt ?? finding.FirstSeenAt).Earliest;

        return from <= seen.Latest ? Moment.Between(from, seen.Latest) : seen;
    }
}
