using Concord.Evidence;
using Concord.Risk;

namespace Concord.Web.Risk;

/// <summary>A statement of appetite with who has signed it.</summary>
/// <param name="Said">What it says.</param>
/// <param name="Signed">Those of <see cref="Needed"/> who have signed.</param>
/// <param name="IsOver">Whether its time is over.</param>
/// <param name="IsInForce">Whether it is the one that holds for its risk or for the enterprise.</param>
public sealed record Statement(Appetite Said, IReadOnlyList<string> Signed, bool IsOver, bool IsInForce)
{
    /// <summary>Whose signatures a statement needs before it holds.</summary>
    public static IReadOnlyList<string> Needed { get; } = ["CIO", "CISO", "BOARD"];

    /// <summary>Whether all have signed.</summary>
    public bool IsSigned => Signed.Count == Needed.Count;

    /// <summary>Whether it waits for signatures: nothing newer is in force in its place.</summary>
    public bool IsWaiting { get; init; }

    /// <summary>Who has not signed yet.</summary>
    public IEnumerable<string> Missing => Needed.Except(Signed);

    /// <summary>Every statement, the newest first.</summary>
    public static IReadOnlyList<Statement> All(Dossier dossier, DateTimeOffset now)
    {
        var statements = dossier.Appetites.Select(a => a.Risk).Distinct()
            .SelectMany(risk => StatedAppetite.Versions(dossier, risk))
            .OrderByDescending(v => v.Appetite.At).ThenByDescending(v => v.Appetite.Id, StringComparer.Ordinal)
            .Select(v => new Statement(v.Appetite, [.. Needed.Where(who => !v.MissingSignatures.Contains(Words(who)))], v.CurrentUntil <= now, false))
            .ToList();
        var inForce = statements.Where(s => s is { IsSigned: true, IsOver: false }).DistinctBy(s => s.Said.Risk).ToHashSet();

        return
        [
            .. statements.Select(s => s with
            {
                IsInForce = inForce.Contains(s),
                IsWaiting = s is { IsSigned: false, IsOver: false } && !inForce.Any(other => other.Said.Risk == s.Said.Risk && other.Said.At.CompareTo(s.Said.At) >= 0),
            }),
        ];
    }

    /// <summary>A signer in a sentence.</summary>
    public static string Words(string signer) => signer == "BOARD" ? "the board" : $"the {signer}";
}
