using Concord.Evidence;

namespace Concord.Simulation;

/// <summary>N11: another scanner. What is open is first seen anew, and 30 % of the assets are not covered any more.</summary>
internal sealed class ScannerSwap : LookAlike
{
    private const double Day = 7 * (Begin + 8);
    private const double Covered = 0.7;

    internal override IEnumerable<Exhibit> Rewrite(Stage stage, IEnumerable<Exhibit> evidence)
    {
        var (swap, due) = (Stage.At(Day), Stage.At(Day + CampaignFlow.DueDays));

        return evidence.Select(e => e switch
        {
            Scan scan when swap.IsBy(scan.At) => scan with { AssetsSeen = (int)(Covered * scan.AssetsSeen) },
            Finding finding when IsOver(finding, swap) => finding,
            Finding finding when !IsCovered(finding) => null,
            Finding finding when finding.FirstSeenAt.IsBy(swap) =>
                finding with { FirstSeenAt = swap, PrioritizedAt = finding.PrioritizedAt is null ? null : swap, DueAt = finding.DueAt is null ? null : due },
            _ => e,
        }).OfType<Exhibit>();
    }

    private static bool IsOver(Finding finding, Moment swap) => finding.StatusAt is { } ended && ended.IsBy(swap);

    private static bool IsCovered(Finding finding) => CampaignFlow.NumberOf(finding.Asset) >= (1 - Covered) * CampaignFlow.AssetsKnown;
}
