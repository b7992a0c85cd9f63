using Concord.Evidence;

namespace Concord.Simulation;

/// <summary>G2: the deciding side leaves what it overrode out of its log; the adviser's own register still has it.</summary>
internal sealed class LogAccepted : Game
{
    internal override IEnumerable<Exhibit> Play(Stage stage, IEnumerable<Exhibit> evidence, IReadOnlySet<Side> players) => evidence
        .Select(e => e is Advice advice && IsOverriddenBy(advice, players) ? advice with { Sources = [.. advice.Sources.Where(s => s != "DECISION-LOG")] } : e)
        .Where(e => e is not Advice { Sources.Count: 0 } advice || !IsOverriddenBy(advice, players));
}
