using Concord.Evidence;
using Concord.Evidence.Interchange;

namespace Concord.Signs;

/// <summary>Reads which side a text names: a side itself, a person who holds its seat, or a forum it owns.</summary>
public static class Seats
{
    /// <summary>The side a text names as <c>CIO</c> or <c>CISO</c>; null for anything else.</summary>
    public static Side? SideOf(string? seat) => seat switch
    {
        "CIO" => Side.Cio,
        "CISO" => Side.Ciso,
        _ => null,
    };

    /// <summary>The sides that seats, person ids or a person's mail addresses stand for; a person with two hats stands for both.</summary>
    public static IReadOnlySet<Side> SidesOf(IEnumerable<string> seats, Dossier dossier)
    {
        var sides = new HashSet<Side>();
        foreach (var seat in seats)
        {
            if (SideOf(seat) is { } side)
            {
                sides.Add(side);
            }
            else if (PersonOf(seat, dossier) is { } person)
            {
                sides.UnionWith(person.Roles.Select(SideOf).OfType<Side>());
            }
        }

        return sides;
    }

    /// <summary>The sides in whose departments seats, person ids or a person's mail addresses stand: the holder of a seat, or one of its staff.</summary>
    public static IReadOnlySet<Side> DepartmentsOf(IReadOnlyCollection<string> seats, Dossier dossier)
    {
        var staff = seats
            .Select(seat => PersonOf(seat, dossier))
            .OfType<Person>()
            .SelectMany(p => p.Roles)
            .Select(r => r switch { PersonRole.CioStaff => Side.Cio, PersonRole.CisoStaff => Side.Ciso, _ => SideOf(r) })
            .OfType<Side>();

        return SidesOf(seats, dossier).Concat(staff).ToHashSet();
    }

    /// <summary>Whether a text names a seat, a function or a person of the register.</summary>
    public static bool IsKnown(string seat, Dossier dossier) => SeatNames.All.Contains(seat) || PersonOf(seat, dossier) is not null;

    /// <summary>The side a role is the seat of; null for staff and everyone else.</summary>
    public static Side? SideOf(PersonRole role) => role switch
    {
        PersonRole.Cio => Side.Cio,
        PersonRole.Ciso => Side.Ciso,
        _ => null,
    };

    private static Person? PersonOf(string seat, Dossier dossier) =>
        dossier.All<Person>().FirstOrDefault(p => p.Id == seat || p.Emails.Contains(seat, StringComparer.OrdinalIgnoreCase));
}
