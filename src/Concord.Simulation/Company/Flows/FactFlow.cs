using Concord.Evidence;
using Concord.Numerics;

namespace Concord.Simulation;

/// <summary>Facts one side owes the other: told in time, late or found out (S3); requests for information; views into systems.</summary>
internal static class FactFlow
{
    private const double OddsWhenApart = 1.3;
    private const double RequestsAYear = 12;
    private const int RequestDays = 5;

    private static readonly DiscoveryMode[] FoundOut = [DiscoveryMode.Telemetry, DiscoveryMode.ThirdPerson, DiscoveryMode.Incident];
    private static readonly Party[] Others = [Party.Legal, Party.Finance, Party.Privacy, Party.Business];

    internal static void Play(Stage stage, OneOnOneFlow ones)
    {
        foreach (var side in Sides.Both)
        {
            var (late, found) = (stage.Own("S3.1", side.Behaving()), stage.Own("S3.2", side.Behaving()));
            foreach (var fact in stage.Arrivals($"facts owed by {side.Seat()}", stage.Volumes.OwedFacts, weeksBefore: 1))
            {
                var odds = stage.Has(Couplings.NoOneOnOne) && ones.AreApart(fact.Day) ? OddsWhenApart : 1;
                Tell(stage, fact, $"fact-{side.Seat()}-{fact.Number:0000}", side, side.Counterpart().ToParty(), late, found, odds);
            }

            if (stage.Scenario.HasComparators)
            {
                var (lateToOthers, foundByOthers) = (stage.OfOthers("S3.1"), stage.OfOthers("S3.2"));
                foreach (var fact in stage.Arrivals($"facts owed by {side.Seat()} to others", Volumes.OthersFactor * stage.Volumes.OwedFacts, weeksBefore: 1))
                {
                    Tell(stage, fact, $"fact-others-{side.Seat()}-{fact.Number:0000}", side, fact.Random.Pick(Others), lateToOthers, foundByOthers, 1);
                }
            }

            PlayRequests(stage, side);
            PlayGrants(stage, side);
        }
    }

    private static void Tell(Stage stage, Happening fact, string id, Side owner, Party owedTo, Behaviour late, Behaviour found, double odds)
    {
        var categories = Foundations.CategoriesOf(owner);
        var category = categories[fact.Random.Below(categories.Count)];
        var isMaterial = fact.Is(0.5);
        var due = stage.DaysAfter(fact.Day, isMaterial ? Foundations.MaterialDays : Foundations.RoutineDays);
        if (due < 0)
        {
            return;
        }

        var isLate = late.Happens(fact.Chance(), due, odds: odds);
        var shared = isLate ? due + 0.5 + fact.Random.LogNormal(8, 0.8) : fact.Day + (fact.Chance() * 0.9 * (Math.Floor(due) - fact.Day));
        var isFound = found.Happens(fact.Chance(), due);
        var discovered = isFound ? fact.Day + (fact.Chance() * (shared - fact.Day)) : shared;
        stage.Log(fact, new OwedFact
        {
            Id = id,
            Category = category,
            Owner = owner.ToParty(),
            OwedTo = owedTo,
            Material = isMaterial,
            KnownAt = Stage.At(fact.Day),
            SharedAt = stage.Known(shared),
            SharedWith = stage.Known(shared) is null ? null : fact.Is(0.15) ? SharedWith.Deputy : SharedWith.Principal,
            AcknowledgedAt = stage.Known(shared),
            Discovery = stage.Known(discovered) is null ? null : isFound ? fact.Random.Pick(FoundOut) : DiscoveryMode.Told,
            DiscoveredAt = stage.Known(discovered),
        });
    }

    private static void PlayRequests(Stage stage, Side asked)
    {
        var late = stage.Own("S3.4", asked.Behaving());
        foreach (var request in stage.Arrivals($"requests for information to {asked.Seat()}", RequestsAYear, weeksBefore: 2))
        {
            var due = stage.DaysAfter(request.Day, RequestDays);
            if (due < 0)
            {
                continue;
            }

            var isLate = late.Happens(request.Chance(), due);
            var answered = isLate ? due + 0.5 + request.Random.LogNormal(6, 0.6) : request.Day + (6 * request.Chance());
            stage.Log(request, new InformationRequest
            {
                Id = $"request-for-information-{asked.Seat()}-{request.Number:0000}",
                From = asked.Counterpart().ToParty(),
                To = asked.ToParty(),
                AskedAt = Stage.At(request.Day),
                AnsweredAt = stage.Known(answered),
                Answer = stage.Known(answered) is null ? null : InformationAnswer.Shared,
            });
        }
    }

    private static void PlayGrants(Stage stage, Side owner)
    {
        for (var i = 0; i < 6; i++)
        {
            stage.Record(new AccessGrant
            {
                Id = $"access-{owner.Seat()}-{i}",
                System = $"System {i}",
                Owner = owner.ToParty(),
                OwedTo = owner.Counterpart().ToParty(),
                Agreed = true,
                LiveSince = Stage.At(-20 + i),
                LastOpenedAt = Stage.At(stage.LastDay - 1 - i),
            }, 0);
        }
    }
}
