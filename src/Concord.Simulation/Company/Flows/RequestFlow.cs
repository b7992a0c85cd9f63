using Concord.Evidence;
using Concord.Numerics;

namespace Concord.Simulation;

/// <summary>What one side asks of the other, and others of either: the first answer and the way to "yes" (C1, C2).</summary>
internal static class RequestFlow
{
    private static readonly int[] LimitDays = [0, 2, 5, 15];
    private static readonly Party[] Others = [Party.Legal, Party.Finance, Party.Hr, Party.Business];

    internal static void Play(Stage stage)
    {
        foreach (var asked in Sides.Both)
        {
            var (no, slow) = (stage.Own("C1.1", asked.Behaving()), stage.Own("C2.2", asked.Behaving()));
            foreach (var request in stage.Arrivals($"requests to {asked.Seat()}", stage.Volumes.Requests, weeksBefore: 4))
            {
                Take(stage, request, $"request-{asked.Seat()}-{request.Number:0000}", asked.Counterpart().ToParty(), asked, no, slow);
            }

            if (stage.Scenario.HasComparators)
            {
                var (noToOthers, slowToOthers) = (stage.OfOthers("C1.1"), stage.OfOthers("C2.2"));
                foreach (var request in stage.Arrivals($"requests of others to {asked.Seat()}", Volumes.OthersFactor * stage.Volumes.Requests, weeksBefore: 4))
                {
                    Take(stage, request, $"request-others-{asked.Seat()}-{request.Number:0000}", request.Random.Pick(Others), asked, noToOthers, slowToOthers);
                }
            }
        }
    }

    // A plain no comes in time and is taken back by the one who asked; everything else is on its way to a yes, in time or not.
    private static void Take(Stage stage, Happening request, string id, Party asker, Side asked, Behaviour no, Behaviour slow)
    {
        var size = request.Chance();
        var tier = size < 0.5 ? 1 : size < 0.85 ? 2 : 3;
        var limit = stage.DaysAfter(request.Day, LimitDays[tier]);
        var inTime = request.Day + (request.Chance() * Math.Max(0.1, Math.Floor(limit) - request.Day));
        var late = limit + 0.5 + request.Random.LogNormal(LimitDays[tier], 0.7);
        var (refusing, waiting) = (request.Chance(), request.Chance());
        var isNo = refusing < no.At(inTime);
        var isSlow = !isNo && slow.Happens(waiting, limit);
        var yes = isSlow ? late : inTime;
        var answered = isNo ? inTime : request.Day + ((yes - request.Day) * (0.3 + (0.7 * request.Chance())));
        no.Count(answered, isNo);
        var answer = isNo ? AnswerType.No : request.Is(0.5) ? AnswerType.How : AnswerType.Yes;
        if (limit < 0 || answered < 0)
        {
            return;
        }

        stage.Log(request, new SecurityRequest
        {
            Id = id,
            Asker = asker,
            To = asked.ToParty(),
            Tier = tier,
            AskedAt = Stage.At(request.Day),
            BusinessOutcome = "An outcome",
            FirstAnswer = stage.Known(answered) is { } at ? new FirstAnswer { At = at, Type = answer, Alternative = !isNo } : null,
            YesAt = isNo ? null : stage.Known(yes),
            WithdrawnAt = isNo ? stage.Known(answered + 3) : null,
        });
    }
}
