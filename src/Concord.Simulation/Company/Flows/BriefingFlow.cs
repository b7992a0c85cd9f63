using Concord.Evidence;
using Concord.Numerics;

namespace Concord.Simulation;

/// <summary>Briefings of the board by either side, and what became of their facts on the way (S4).</summary>
internal static class BriefingFlow
{
    private static readonly FactChange[] Harmless = [FactChange.Reworded, FactChange.Moved];
    private static readonly FactChange[] Harmful = [FactChange.Softened, FactChange.Softened, FactChange.Removed, FactChange.Removed, FactChange.Blocked];

    /// <summary>Plays them.</summary>
    /// <param name="stage">Where.</param>
    /// <param name="movedTo">Where a meeting of a day is moved to.</param>
    internal static void Play(Stage stage, Func<double, double> movedTo)
    {
        foreach (var author in Sides.Both)
        {
            var part = stage.Part($"briefings of {author.Seat()}");
            var pause = 364.0 / stage.Volumes.Briefings;
            var number = 0;
            for (var day = (pause / 2) + 1.5; day < stage.LastDay; day += pause)
            {
                var briefing = stage.Happen(part, number++, movedTo(day));
                if (briefing.Day < stage.LastDay)
                {
                    stage.Record(Written(stage, briefing, author), briefing.Day);
                }
            }
        }
    }

    private static Briefing Written(Stage stage, Happening briefing, Side author)
    {
        var altering = stage.Own("S4.1", author.Counterpart().Behaving());
        var presented = stage.Known(briefing.Day + 7);
        var facts = Enumerable.Range(0, stage.Volumes.FactsABriefing + 3).Select(i => new BriefingFact
        {
            Id = $"f{i}",
            Level = i < stage.Volumes.FactsABriefing ? FactLevel.MustReach : FactLevel.Supporting,
            Text = $"Fact {i} of briefing {briefing.Number}",
        }).ToList();
        var became = facts.ConvertAll(fact => Became(briefing, fact, author, altering));

        return new Briefing
        {
            Id = $"briefing-{author.Seat()}-{briefing.Number:000}",
            Forum = "board",
            Author = author.ToParty(),
            SealedAt = Stage.At(briefing.Day - 1),
            SubmittedAt = Stage.At(briefing.Day),
            SignedAt = Stage.At(briefing.Day + 0.1),
            PresentedAt = presented,
            PresentedBy = presented is null ? null : author.Seat(),
            Facts = facts,
            AsPresented = presented is null ? [] : became,
        };
    }

    // The author softens now and then too, and agrees to some changes of the other: neither is held against anybody.
    private static PresentedFact Became(Happening briefing, BriefingFact fact, Side author, Behaviour altering)
    {
        var isAltered = fact.Level == FactLevel.MustReach && altering.Happens(briefing.Chance(), briefing.Day);
        var (how, harm, harmless) = (briefing.Chance(), briefing.Random.Pick(Harmful), briefing.Random.Pick(Harmless));
        var at = Stage.At(briefing.Day + 3);

        return isAltered ? new PresentedFact { Fact = fact.Id, Change = harm, EditedBy = author.Counterpart().Seat(), At = at }
            : how < 0.75 ? new PresentedFact { Fact = fact.Id, Change = FactChange.Unchanged }
            : how < 0.90 ? new PresentedFact { Fact = fact.Id, Change = harmless, EditedBy = author.Counterpart().Seat(), At = at, MeaningKept = true }
            : how < 0.95 ? new PresentedFact { Fact = fact.Id, Change = FactChange.Softened, EditedBy = author.Counterpart().Seat(), At = at, Concurrence = true }
            : new PresentedFact { Fact = fact.Id, Change = FactChange.Softened, EditedBy = author.Seat(), At = at };
    }
}
