using Concord.Evidence;

namespace Concord.Simulation;

/// <summary>G5: a disagreement that lasts is closed as agreed after a week: every other one with one signature only, the rest with both and opened again three days later.</summary>
internal sealed class CloseAndReopen : Game
{
    private const double Lasting = 10;
    private const double Closing = 8;
    private const double Reopening = 11;

    internal override IEnumerable<Exhibit> Play(Stage stage, IEnumerable<Exhibit> evidence, IReadOnlySet<Side> players) => evidence
        .SelectMany(e => e is Disagreement one && IsLasting(stage, one) ? Split(one, players) : [e]);

    private static bool IsLasting(Stage stage, Disagreement one) => one.Between.Contains(Party.Cio) && one.Between.Contains(Party.Ciso)
        && ((one.ClosedAt is { } at ? Stage.DayOf(at.Earliest) : stage.LastDay) - Stage.DayOf(one.OpenedAt.Earliest)) > Math.Max(Lasting, Reopening);

    private static IEnumerable<Exhibit> Split(Disagreement one, IReadOnlySet<Side> players)
    {
        var opened = Stage.DayOf(one.OpenedAt.Earliest);
        var first = one with { ClosedAt = Stage.At(opened + Closing), ClosedAs = DisagreementEnd.Agreed, SignedBy = ["CIO", "CISO"], EscalatedBy = null, ClosedFor = null, WithdrawnBy = null, Moves = [.. one.Moves.Where(m => m.At.IsBy(Stage.At(opened + Closing)))] };
        if (NumberOf(one.Id) % 2 == 0)
        {
            return [first with { SignedBy = [.. players.Order().Take(1).Select(p => p.Seat())] }];
        }

        var second = one with { Id = $"{one.Id}-again", OpenedAt = Stage.At(opened + Reopening), Reopens = one.Id, Moves = [.. one.Moves.Where(m => !m.At.IsBy(Stage.At(opened + Reopening)))], Positions = [.. one.Positions.Select(p => p with { StatedAt = Stage.At(opened + Reopening) })] };

        return [first, second];
    }
}
