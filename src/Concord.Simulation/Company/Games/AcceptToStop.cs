using Concord.Evidence;

namespace Concord.Simulation;

/// <summary>G8: what would be late is accepted the day before it is due, without the other side's concurrence.</summary>
internal sealed class AcceptToStop : Game
{
    internal override IEnumerable<Exhibit> Play(Stage stage, IEnumerable<Exhibit> evidence, IReadOnlySet<Side> players) => evidence.Select(e =>
        e is Finding { Security: true, DueAt: { } due } finding && players.Contains(finding.Owner) && due.Earliest < Stage.Instant(stage.LastDay) && IsLate(finding, due)
            ? finding with { Status = FindingStatus.Accepted, StatusAt = Moment.At(due.Earliest.AddDays(-1)), FixedAt = null, DecidedBy = finding.Owner.Seat() }
            : e);

    private static bool IsLate(Finding finding, Moment due) => !(finding.FixedAt is { } done && done.IsBy(due));
}
