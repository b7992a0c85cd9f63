using Concord.Evidence;

namespace Concord.Signs;

/// <summary>The people of one side's department who are on record.</summary>
/// <param name="Side">Whose department.</param>
/// <param name="People">How many, at least 5; null = fewer, or none on record (SIGNS §2.11: teams are told only from 5 people on).</param>
public sealed record TeamSize(Side Side, int? People)
{
    /// <summary>Fewer people are not told.</summary>
    public const int FewestTold = 5;

    /// <summary>The department in a sentence.</summary>
    public string Sentence => People is { } people
        ? $"The {Words.Seat(Side)}'s department: {people} people on record."
        : $"The {Words.Seat(Side)}'s department: fewer than {FewestTold} people on record.";

    /// <summary>A department at the standpoint's end, without its head.</summary>
    internal static TeamSize Of(Standpoint standpoint, Side side)
    {
        var staff = side == Side.Cio ? PersonRole.CioStaff : PersonRole.CisoStaff;
        var people = standpoint.Dossier.People.Count(p => p.Roles.Contains(staff) && !(p.From is { } from && from.Latest >= standpoint.End) && !standpoint.HasHappened(p.To));

        return new TeamSize(side, people >= FewestTold ? people : null);
    }
}
