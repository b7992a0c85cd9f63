using Concord.Evidence;

namespace Concord.Signs;

/// <summary>One ask to fix: an advisory, the team that owns the assets, and the week of the ask. The unit of all figures on fixes (SIGNS S11).</summary>
/// <remarks>Never the asset: a test on assets cries wolf in one unchanged case of four (SIMULATOR §5.3).</remarks>
public sealed record FixCampaign
{
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
    public DateTimeOffset? Due => Episodes.Max(e => e.Due);

    /// <summary>When the last asset was closed, fixed or decided; null while one is open.</summary>
    public DateTimeOffset? Closed => Episodes.All(e => e.Ended is not null) ? Episodes.Max(e => e.Ended) : null;

    /// <summary>The record that stands for the campaign in lists: the newest that was not late, so that leaving it out never makes the campaign look better.</summary>
    internal Exhibit Exemplar => Episodes.Aggregate((best, e) => StandsBefore(e, best) ? e : best).Finding;

    /// <summary>Every campaign of both sides, in order of week, group, team and owner; worked out once for a standpoint.</summary>
    public static IReadOnlyList<FixCampaign> All(Standpoint standpoint)
    {
        ArgumentNullException.ThrowIfNull(standpoint);

        return standpoint.Once(Find);
    }

    private static bool StandsBefore(FixEpisode a, FixEpisode b) =>
        a.IsLate != b.IsLate ? !a.IsLate : a.Asked != b.Asked ? a.Asked > b.Asked : string.CompareOrdinal(a.Finding.Id, b.Finding.Id) < 0;

    private static List<FixCampaign> Find(Standpoint standpoint) =>
    [
        .. FixEpisode.All(standpoint)
            .GroupBy(e => (Week: standpoint.WeekOf(e.Asked), Group: e.Finding.Advisory ?? e.Finding.Vulnerability, Team: e.Finding.OwnerTeam ?? string.Empty, e.Finding.Owner, e.Finding.Security, e.IsPrioritized))
            .OrderBy(g => g.Key.Week)
            .ThenBy(g => g.Key.Group, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Team, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Owner)
            .ThenBy(g => g.Key.IsPrioritized)
            .Select(g => new FixCampaign
            {
                Group = g.Key.Group,
                Owner = g.Key.Owner,
                Team = g.Key.Team,
                Opened = g.Key.Week,
                IsOtherChange = !g.Key.Security,
                IsPrioritized = g.Key.IsPrioritized,
                Episodes = [.. g],
            }),
    ];
}
