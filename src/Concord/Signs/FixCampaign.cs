using Concord.Evidence;

namespace Concord.Signs;

/// <summary>One ask to fix: an advisory, the team that owns the assets, and the week of the ask. The unit of all figures on fixes (SIGNS S11).</summary>
/// <remarks>Never the asset: a test on assets cries wolf in one unchanged case of four (SIMULATOR §5.3).</remarks>
public sealed class FixCampaign
{
    private Totals? _totals;

    /// <summary>The advisory, or the vulnerability where none is named.</summary>
    public required string Group { get; init; }

    /// <summary>The side that owns the assets.</summary>
    public required Side Owner { get; init; }

    /// <summary>The team that owns them; empty where nobody is named.</summary>
    public required string Team { get; init; }

    /// <summary>The number of the week of the ask (<see cref="Week"/>).</summary>
    public required int Opened { get; init; }

    /// <summary>Whether it is a change without security in it: the comparator.</summary>
    public required bool IsOtherChange { get; init; }

    /// <summary>Whether security prioritized it.</summary>
    public required bool IsPrioritized { get; init; }

    /// <summary>The assets, each as often as it was affected anew.</summary>
    public required IReadOnlyList<FixEpisode> Episodes { get; init; }

    /// <summary>When the last asset was due; null where none has a date.</summary>
    public DateTimeOffset? Due => Summed.Due;

    /// <summary>When the last asset was closed, fixed or decided; null while one is open.</summary>
    public DateTimeOffset? Closed => Summed.Closed;

    /// <summary>How many assets had to be fixed by a date: those without one, agreed exceptions and unknown fixes are not among them.</summary>
    internal int Dated => Summed.Dated;

    /// <summary>How many of them were unfixed when due.</summary>
    internal int Late => Summed.Late;

    /// <summary>When the last asset that was fixed was; null when none was, or nobody knows when.</summary>
    internal DateTimeOffset? LastFixed => Summed.LastFixed;

    /// <summary>How many assets concern a vulnerability known or likely to be exploited.</summary>
    internal int LikelyExploited => Summed.LikelyExploited;

    /// <summary>The assets left unfixed by a decision in which the other side did not concur.</summary>
    internal IReadOnlyList<FixEpisode> GivenUp => Summed.GivenUp;

    /// <summary>The record that stands for the campaign in lists: the newest that was not late, so that leaving it out never makes the campaign look better.</summary>
    internal Exhibit Exemplar => Summed.Exemplar;

    // The book hands a campaign on to the next dossier as long as nothing in it changed, so its totals are worked out once.
    private Totals Summed => _totals ??= new Totals(Episodes);

    /// <summary>Every campaign of both sides, in order of week, group, team and owner.</summary>
    public static IReadOnlyList<FixCampaign> All(Standpoint standpoint)
    {
        ArgumentNullException.ThrowIfNull(standpoint);

        return standpoint.Once(Seen);
    }

    /// <summary>The assets that were open at an instant.</summary>
    internal IEnumerable<FixEpisode> OpenAt(DateTimeOffset at) => Closed < at ? [] : Episodes.Where(e => e.IsOpenAt(at));

    private static IReadOnlyList<FixCampaign> Seen(Standpoint standpoint) =>
        [.. FixBook.Of(standpoint.Dossier).Campaigns.TakeWhile(c => c.Opened <= standpoint.Week.Number)];

    private sealed class Totals(IReadOnlyList<FixEpisode> episodes)
    {
        internal DateTimeOffset? Due { get; } = episodes.Max(e => e.Due);

        internal DateTimeOffset? Closed { get; } = episodes.All(e => e.Ended is not null) ? episodes.Max(e => e.Ended) : null;

        internal int Dated { get; } = episodes.Count(e => e.Due is not null && !e.IsExcused);

        internal int Late { get; } = episodes.Count(e => e.IsLate);

        internal DateTimeOffset? LastFixed { get; } = episodes.Max(e => e.Fixed?.Latest);

        internal int LikelyExploited { get; } = episodes.Count(e => e.IsKnownExploited || e.Finding.Epss >= HygienePutOff.LikelyExploited.Value);

        internal IReadOnlyList<FixEpisode> GivenUp { get; } = [.. episodes.Where(e => e.IsForegone && !e.IsConcurred)];

        internal Exhibit Exemplar { get; } = episodes.Aggregate((best, e) => StandsBefore(e, best) ? e : best).Finding;

        private static bool StandsBefore(FixEpisode a, FixEpisode b) =>
            a.IsLate != b.IsLate ? !a.IsLate : a.Asked != b.Asked ? a.Asked > b.Asked : string.CompareOrdinal(a.Finding.Id, b.Finding.Id) < 0;
    }
}
