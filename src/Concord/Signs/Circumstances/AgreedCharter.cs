using Concord.Evidence;

namespace Concord.Signs;

/// <summary>The agreement in force.</summary>
/// <param name="Link">The record.</param>
/// <param name="Version">The version as the two name it.</param>
/// <param name="From">The Monday of the week from which it is in force.</param>
/// <param name="Lines">How many measures have a line of it; the others keep the house default.</param>
/// <param name="IsOfOneHand">Whether one person signed for both sides.</param>
public sealed record AgreedCharter(EvidenceLink Link, string Version, DateOnly From, int Lines, bool IsOfOneHand)
{
    /// <summary>It in a sentence.</summary>
    public string Sentence =>
        $"Charter {Version} is in force from {Words.Day(From)}; {(Lines == 0 ? "it names no line, so every line is a house default" : $"it names {Lines} lines, the rest are house defaults")}."
        + (IsOfOneHand ? " One person signed it for both sides." : string.Empty);

    /// <summary>The charter in force in the last week of a standpoint; null without one.</summary>
    internal static AgreedCharter? Of(Standpoint standpoint)
    {
        if (standpoint.Charter is not { } charter)
        {
            return null;
        }

        var from = standpoint.Charters.Versions.Last(v => v.Charter == charter).From;
        var isOfOneHand = charter.SignedBy.Any(s => Seats.SidesOf([s], standpoint.Dossier).Count == 2);

        return new AgreedCharter(charter.Link, charter.Version, from, charter.Thresholds.Count, isOfOneHand);
    }
}
