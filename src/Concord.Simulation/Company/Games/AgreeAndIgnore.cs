using Concord.Evidence;

namespace Concord.Simulation;

/// <summary>G4: what would be overridden is adopted, with a date, and never done.</summary>
internal sealed class AgreeAndIgnore : Game
{
    private const double DaysToDo = 60;

    internal override IEnumerable<Exhibit> Play(Stage stage, IEnumerable<Exhibit> evidence, IReadOnlySet<Side> players) => evidence.Select(e =>
        e is Advice { OutcomeAt: { } decided } advice && IsOverriddenBy(advice, players)
            ? advice with { Outcome = AdviceOutcome.Adopted, PreservesIntent = null, Reason = null, ReasonAt = null, ImplementBy = Moment.At(decided.Latest.AddDays(DaysToDo)) }
            : e);
}
