using Concord.Evidence;

namespace Concord.Simulation;

/// <summary>G3: an override is called a modified adoption; the adviser says of four in five that they do not keep the intent, and of the fifth nothing.</summary>
internal sealed class FakeModified : Game
{
    internal override IEnumerable<Exhibit> Play(Stage stage, IEnumerable<Exhibit> evidence, IReadOnlySet<Side> players) => evidence.Select(e =>
        e is Advice { Outcome: AdviceOutcome.Overridden } advice && IsOverriddenBy(advice, players)
            ? advice with { Outcome = AdviceOutcome.AdoptedModified, PreservesIntent = NumberOf(advice.Id) % 5 == 0 ? null : false, Reason = null, ReasonAt = null }
            : e);
}
