using Concord.Evidence;

namespace Concord.Signs;

/// <summary>In which weeks one person held both posts. What one post does to the other can't be told apart then.</summary>
internal sealed class Hats
{
    /// <summary>What is said wherever a figure can't be judged for it.</summary>
    internal const string Sentence =
        "One person holds both posts: what one does to the other can't be told apart, so nothing is called inside or over the line.";

    // Kept by the departments' own systems: teams send, fix, buy and release whoever leads them.
    private static readonly HashSet<string> OfWork =
    [
        "work-item", "finding", "control", "scan", "release", "review", "review-finding", "purchase", "tool", "security-request",
        "agreed-item", "incident", "metric", "plan-item", "team-session", "team-pulse",
    ];

    private readonly List<(DateTimeOffset From, Person? Holder)> _spells;

    private Hats(List<(DateTimeOffset From, Person? Holder)> spells) => _spells = spells;

    /// <summary>The hats of an organisation, worked out once for a standpoint.</summary>
    internal static Hats Of(Standpoint standpoint) => standpoint.Once(Find);

    /// <summary>Whether a kind of evidence tells of the departments' work rather than of the two posts.</summary>
    internal static bool IsOfWork(string kind) => OfWork.Contains(kind);

    /// <summary>Whether anybody ever held both posts.</summary>
    internal bool AreEverWorn => _spells.Exists(s => s.Holder is not null);

    /// <summary>Who held both posts at the end of a week; null = nobody.</summary>
    internal Person? WornIn(Standpoint standpoint, Week week)
    {
        var end = Moment.StartOf(week.Evaluated, standpoint.Dossier.Zone);

        return _spells.FindLast(s => s.From < end).Holder;
    }

    private static Hats Find(Standpoint standpoint)
    {
        var changes = standpoint.Dossier.People
            .Where(p => p.Roles.Any(r => Seats.SideOf(r) is not null))
            .SelectMany(p => new[] { p.From is { } from ? Case.Instant(from) : (DateTimeOffset?)null, p.To?.Latest })
            .OfType<DateTimeOffset>()
            .Append(DateTimeOffset.MinValue)
            .Distinct()
            .Order();

        return new Hats([.. changes.Select(at => (at, HolderOfBoth(new OrgChart(standpoint.Dossier, at))))]);
    }

    private static Person? HolderOfBoth(OrgChart chart) =>
        chart.HolderOf(PersonRole.Cio) is { } holder && chart.HolderOf(PersonRole.Ciso)?.Id == holder.Id ? holder : null;
}
