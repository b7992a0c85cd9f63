using Concord.Evidence;

namespace Concord.Signs;

/// <summary>Whether trouble between the two was on record for the initiative a release belongs to (SIGNS S12, attribution; A¶51 says "usually").</summary>
internal static class Collaboration
{
    /// <summary>What was on record, in a few words; null = nothing, so the cause of a flaw is not shown.</summary>
    internal static string? TroubleOn(Standpoint standpoint, Release release)
    {
        var initiative = release.Initiative is { } id ? standpoint.Once(InitiativesById).GetValueOrDefault(id) : null;

        return initiative is not null && IsToldLate(standpoint, initiative) ? "its initiative was taken to the other side late"
            : IsRoleDisputed(standpoint, release, initiative) ? "who does what on it was in dispute"
            : null;
    }

    private static bool IsToldLate(Standpoint standpoint, Initiative initiative)
    {
        if (!initiative.Gates.TryGetValue(StageGate.G2, out var gate) || !standpoint.HasHappened(gate))
        {
            return false;
        }

        var consult = ConsultTime.Of(standpoint, initiative, initiative.Owner.Counterpart().ToParty());

        return !consult.IsLeftUnanswered && consult.IsAfter(gate);
    }

    // Process disagreements feed sign 9 (CONTRACT §1); their decision says what they are about.
    private static bool IsRoleDisputed(Standpoint standpoint, Release release, Initiative? initiative) => standpoint.Dossier.Disagreements
        .Where(d => d.Type == DisagreementType.Process && d.Decision is not null && standpoint.HasHappened(d.OpenedAt))
        .Where(d => d.Between.Contains(Party.Cio) && d.Between.Contains(Party.Ciso))
        .Select(d => standpoint.Once(DecisionsById).GetValueOrDefault(d.Decision!)?.About)
        .Any(about => about is not null && (about == release.Link || about == initiative?.Link));

    private static Dictionary<string, Initiative> InitiativesById(Standpoint standpoint) =>
        standpoint.Dossier.Initiatives.ToDictionary(i => i.Id, StringComparer.Ordinal);

    private static Dictionary<string, Decision> DecisionsById(Standpoint standpoint) =>
        standpoint.Dossier.Decisions.ToDictionary(d => d.Id, StringComparer.Ordinal);
}
