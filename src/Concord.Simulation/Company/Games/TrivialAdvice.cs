using Concord.Evidence;

namespace Concord.Simulation;

/// <summary>G1: the advisers of the deciding side flood it with trivial advice, three times as much as the rest and all adopted.</summary>
internal sealed class TrivialAdvice : Game
{
    private const double Times = 3;

    internal override IEnumerable<Exhibit> Play(Stage stage, IEnumerable<Exhibit> evidence, IReadOnlySet<Side> players) => evidence.Concat(
        from side in Sides.Both
        where players.Contains(side)
        from item in stage.Arrivals($"trivial advice to {side.Seat()}", Times * stage.Volumes.Advice)
        where stage.Known(item.Day + 3) is not null
        select new Advice
        {
            Id = $"advice-trivial-{side.Seat()}-{item.Number:0000}",
            From = side.Counterpart().ToParty(),
            To = side.ToParty(),
            Type = AdviceType.Recommendation,
            Subject = "A trifle",
            Materiality = 1,
            DecisionRight = side.Seat(),
            IssuedAt = Stage.At(item.Day),
            AnsweredAt = Stage.At(item.Day + 1),
            Outcome = AdviceOutcome.Adopted,
            OutcomeAt = Stage.At(item.Day + 2),
            Sources = ["DECISION-LOG", "GRC"],
            RecordedAt = Stage.Instant(item.Day + 3),
        });
}
