using Concord.Evidence;
using Concord.Signs;

namespace Concord.Risk;

/// <summary>Who must sign a position on risk: the CIO, the CISO, another executive and the board (R141).</summary>
public static class AppetiteSignatures
{
    /// <summary>Each of the four with whether the signature is there.</summary>
    public static IReadOnlyList<(string Who, bool IsThere)> Of(Appetite appetite, Dossier dossier)
    {
        var sides = Seats.SidesOf(appetite.SignedBy, dossier);
        var roles = dossier.People
            .Where(p => appetite.SignedBy.Contains(p.Id) || p.Emails.Any(e => appetite.SignedBy.Contains(e, StringComparer.OrdinalIgnoreCase)))
            .ToList();

        return
        [
            ("the CIO", sides.Contains(Side.Cio)),
            ("the CISO", sides.Contains(Side.Ciso)),
            ("another executive", roles.Exists(p => p.Roles.Contains(PersonRole.Executive) && !p.Roles.Any(r => Seats.SideOf(r) is not null))),
            ("the board", appetite.SignedBy.Contains("BOARD") || roles.Exists(p => p.Roles.Contains(PersonRole.Board))),
        ];
    }

    /// <summary>Those of the four who have not signed.</summary>
    public static IReadOnlyList<string> Missing(Appetite appetite, Dossier dossier) => [.. Of(appetite, dossier).Where(s => !s.IsThere).Select(s => s.Who)];
}
