using Concord.Evidence;

namespace Concord.Signs;

/// <summary>Who reports to whom, as the persons on record say it at one instant.</summary>
internal sealed class OrgChart
{
    private readonly Dictionary<string, Person> _byId;
    private readonly List<Person> _current;

    /// <summary>The chart of a dossier at an instant: whoever has left, or has not come yet, is not on it.</summary>
    internal OrgChart(Dossier dossier, DateTimeOffset at)
    {
        _current = [.. dossier.People.Where(p => !(Start(p) > at) && !(p.To is { } to && to.Latest <= at))];
        _byId = _current.ToDictionary(p => p.Id, StringComparer.Ordinal);
    }

    /// <summary>Whether it tells anything about who holds the posts at all.</summary>
    internal bool IsKnown => _current.Exists(p => p.ReportsTo is not null || p.Roles.Contains(PersonRole.Cio));

    /// <summary>The instants at which the chart above the two posts may have changed, in order, before an end.</summary>
    internal static IReadOnlyList<DateTimeOffset> Changes(Dossier dossier, DateTimeOffset end)
    {
        var byId = dossier.People.ToDictionary(p => p.Id, StringComparer.Ordinal);
        var above = new HashSet<string>(StringComparer.Ordinal);
        foreach (var holder in dossier.People.Where(p => p.Roles.Any(r => Seats.SideOf(r) is not null)))
        {
            for (var person = holder; person is not null && above.Add(person.Id);)
            {
                person = byId.GetValueOrDefault(person.ReportsTo ?? string.Empty);
            }
        }

        return [.. above.SelectMany(id => new[] { Start(byId[id]), byId[id].To?.Latest }).OfType<DateTimeOffset>().Where(at => at < end).Distinct().Order()];
    }

    /// <summary>Who holds a post; of several the newest, then the first by id. Null = nobody.</summary>
    internal Person? HolderOf(PersonRole role) => _current
        .Where(p => p.Roles.Contains(role))
        .OrderByDescending(Start)
        .ThenBy(p => p.Id, StringComparer.Ordinal)
        .FirstOrDefault();

    /// <summary>Everybody above a person, the nearest first, up to the holder of a role, and why it ends where it does.</summary>
    internal (IReadOnlyList<Person> Chain, ChainEnd End) Above(Person person, PersonRole role)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { person.Id };
        var chain = new List<Person>();
        for (var next = person.ReportsTo; next is not null; next = chain[^1].ReportsTo)
        {
            if (!seen.Add(next))
            {
                return (chain, ChainEnd.Circle);
            }

            if (!_byId.TryGetValue(next, out var superior))
            {
                return (chain, ChainEnd.Missing);
            }

            chain.Add(superior);
            if (superior.Roles.Contains(role))
            {
                return (chain, ChainEnd.Role);
            }
        }

        return (chain, chain is [.., var last] && IsTop(last) ? ChainEnd.Top : ChainEnd.Open);
    }

    // Nobody above is recorded: that is the top only for those who stand there by their role.
    private static bool IsTop(Person person) =>
        person.CompanyWideRisk == true || person.Roles.Any(r => r is PersonRole.Board or PersonRole.Executive);

    private static DateTimeOffset? Start(Person person) => person.From is { } from ? Case.Instant(from) : null;
}

/// <summary>Why a chain of superiors ends.</summary>
internal enum ChainEnd
{
    /// <summary>At the holder of the role that was looked for.</summary>
    Role,

    /// <summary>At the top of the company.</summary>
    Top,

    /// <summary>Somebody is named who is not on the chart.</summary>
    Missing,

    /// <summary>Nobody above is named, and whoever stands there is not the top.</summary>
    Open,

    /// <summary>It comes back to somebody below.</summary>
    Circle,
}
