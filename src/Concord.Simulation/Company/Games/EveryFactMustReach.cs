using Concord.Evidence;

namespace Concord.Simulation;

/// <summary>G10: every fact of every briefing is marked as one that must reach the board.</summary>
internal sealed class EveryFactMustReach : Game
{
    internal override IEnumerable<Exhibit> Play(Stage stage, IEnumerable<Exhibit> evidence, IReadOnlySet<Side> players) => evidence.Select(e =>
        e is Briefing briefing ? briefing with { Facts = [.. briefing.Facts.Select(f => f with { Level = FactLevel.MustReach })] } : e);
}
