using Concord.Evidence;
using Concord.Signs;

namespace Concord.Risk;

/// <summary>One version of a signed appetite: what it accepts, who has not signed, and until when it is current.</summary>
/// <param name="Appetite">The record.</param>
/// <param name="Tolerance">What it accepts.</param>
/// <param name="MissingSignatures">Who of CIO, CISO, another executive and the board has not signed.</param>
/// <param name="CurrentUntil">Twelve months after it was signed, or its own end where that comes first.</param>
public sealed record StatedAppetite(Appetite Appetite, Tolerance Tolerance, IReadOnlyList<string> MissingSignatures, DateTimeOffset CurrentUntil)
{
    /// <summary>Whether it is current at a moment.</summary>
    public bool IsCurrent(DateTimeOffset at) => Appetite.At.Earliest <= at && at < CurrentUntil;

    /// <summary>All versions, the newest first.</summary>
    /// <param name="dossier">The evidence.</param>
    /// <param name="risk">The risk (id); null = the whole enterprise.</param>
    public static IReadOnlyList<StatedAppetite> Versions(Dossier dossier, string? risk = null) =>
    [
        .. dossier.Appetites
            .Where(a => a.Risk == risk && a.At.Earliest <= dossier.KnownAt)
            .OrderByDescending(a => a.At)
            .ThenByDescending(a => a.Id, StringComparer.Ordinal)
            .Select(a => Of(a, dossier)),
    ];

    /// <summary>The newest version; null where there is none.</summary>
    public static StatedAppetite? Newest(Dossier dossier, string? risk = null) => Versions(dossier, risk).FirstOrDefault();

    /// <summary>Whether those have signed without whom it binds nobody: the CIO, the CISO and the board.</summary>
    public bool IsBinding => !MissingSignatures.Intersect(["the CIO", "the CISO", "the board"], StringComparer.Ordinal).Any();

    /// <summary>The newest version that binds and is current at the dossier's moment; null where none is. A proposal displaces nothing.</summary>
    /// <param name="dossier">The evidence.</param>
    /// <param name="risk">The risk (id); null = the whole enterprise.</param>
    public static StatedAppetite? InForce(Dossier dossier, string? risk = null) => Versions(dossier, risk).FirstOrDefault(v => v.IsBinding && v.IsCurrent(dossier.KnownAt));

    private static StatedAppetite Of(Appetite appetite, Dossier dossier)
    {
        var year = appetite.At.Earliest.AddMonths(NoSharedContext.CurrentMonths);
        var end = appetite.ExpiresAt is { } expires && expires.Latest < year ? expires.Latest : year;

        return new StatedAppetite(appetite, Tolerance.Of(appetite), AppetiteSignatures.Missing(appetite, dossier), end);
    }
}
