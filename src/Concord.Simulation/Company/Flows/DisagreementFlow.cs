using Concord.Evidence;
using Concord.Numerics;
using Concord.Signs;

namespace Concord.Simulation;

/// <summary>Disagreements of the two and with others: agreed, taken up, decided over, withdrawn or stalled (S2), and the joint decisions they are about.</summary>
/// <remarks>
/// Ends race at constant hazards, agreement at ln 2 ÷ its median. At a median of ten days hardly one in a hundred is open after 44,
/// so that stalls come from planting alone, and then lengthen the time to agreement by themselves.
/// </remarks>
internal static class DisagreementFlow
{
    private const double Withdrawn = 0.04;
    private const double TakenUpTogether = 0.05;
    private const double DecidedOver = 0.05;
    private const double LongerAfterEscalation = 1.2;
    private const double DaysBetweenMoves = 5;
    private const double ReopenDays = 170;
    private const double UndisputedAYear = 40;

    private static readonly string[] Areas = ["RESILIENCE", "RISK_APPETITE", "PATCHING", "ACCESS", "CLOUD_ARCH", "VENDOR", "BUDGET", "DATA", "AI_USE", "ROLES"];
    private static readonly Party[] Others = [Party.Legal, Party.Finance, Party.Privacy, Party.Hr, Party.Business];

    internal static void Play(Stage stage)
    {
        var own = new Race(stage.Own("S2.1", Direction.Joint), stage.Own("S2.2", Direction.Joint), stage.Own("S2.3", Direction.Joint));
        PlayOwn(stage, own);
        PlayUndisputed(stage);
        if (stage.Scenario.HasComparators)
        {
            var others = new Race(stage.OfOthers("S2.1"), stage.OfOthers("S2.2"), stage.OfOthers("S2.3"));
            foreach (var one in stage.Arrivals("disagreements with others", Volumes.OthersFactor * stage.Volumes.Disagreements, weeksBefore: 8))
            {
                var side = one.Random.Pick(Sides.Both);
                var end = EndOf(one, others, 1, null);
                if (end.Closed >= 0)
                {
                    stage.Log(one, Recorded(stage, one, $"disagreement-others-{one.Number:0000}", [side.ToParty(), one.Random.Pick(Others)], end));
                }
            }
        }
    }

    private static void PlayOwn(Stage stage, Race race)
    {
        var reopening = stage.Own("S2.4", Direction.Joint);
        var planted = stage.Scenario.Planted("S2.2");
        var isCoupled = stage.Has(Couplings.Escalations);
        var earlier = new List<(string Id, double Closed, End End)>();
        foreach (var one in stage.Arrivals("disagreements", stage.Volumes.Disagreements, weeksBefore: 8))
        {
            // The usual share of escalations is taken out, so that a working pair keeps its median.
            var isAfterEscalation = earlier.LastOrDefault(e => e.Closed < one.Day).End is { As: DisagreementEnd.EscalatedUnilateral };
            var usual = Math.Pow(LongerAfterEscalation, -Levels.Of("S2.2").In(stage.Scenario.World));
            var longer = isCoupled ? usual * (isAfterEscalation ? LongerAfterEscalation : 1) : 1;
            var end = EndOf(one, race, longer, planted);
            var id = $"disagreement-{one.Number:0000}";
            var before = earlier.LastOrDefault(e => e.Closed < one.Day && one.Day - e.Closed < ReopenDays && e.End.As is DisagreementEnd.Agreed or DisagreementEnd.AgreedNewOption);
            var reopened = before.Id is not null && reopening.Happens(one.Chance(), one.Day) ? before.Id : null;
            earlier.Add((id, end.Closed, end));
            if (end.Closed < 0)
            {
                continue;
            }

            stage.Log(one, Recorded(stage, one, id, [Party.Cio, Party.Ciso], end) with
            {
                Decision = $"decision-{one.Number:0000}",
                Reopens = reopened,
            });
            stage.Record(DecisionOf(stage, $"decision-{one.Number:0000}", one, end.Closed), one.Day + one.Delay);
        }
    }

    /// <summary>More of them, each agreed between the two within ten days.</summary>
    internal static void AddSolved(Stage stage, double perYear)
    {
        var race = new Race(stage.Own("S2.1", Direction.Joint), stage.Own("S2.2", Direction.Joint), stage.Own("S2.3", Direction.Joint));
        foreach (var one in stage.Arrivals("solved disagreements", perYear))
        {
            var end = new End(one.Day + 1 + (8 * one.Chance()), one.Is(0.5) ? DisagreementEnd.AgreedNewOption : DisagreementEnd.Agreed, Side.Cio, false);
            race.Count(one.Day, end.Closed, end.As, false);
            stage.Log(one, Recorded(stage, one, $"disagreement-solved-{one.Number:0000}", [Party.Cio, Party.Ciso], end));
        }
    }

    private static void PlayUndisputed(Stage stage)
    {
        foreach (var one in stage.Arrivals("undisputed decisions", UndisputedAYear))
        {
            stage.Log(one, DecisionOf(stage, $"decision-undisputed-{one.Number:0000}", one, one.Day + one.Random.LogNormal(8, 0.6)));
        }
    }

    private static End EndOf(Happening one, Race race, double longer, Side? escalating)
    {
        var (chance, wait, kind, by) = (one.Chance(), one.Random.Exponential(1), one.Chance(), one.Chance());
        var alone = race.Alone.At(one.Day) * (1 - Withdrawn);
        var agreed = 1 - alone - Withdrawn - TakenUpTogether - DecidedOver;
        agreed = Math.Max(agreed, 0.05);
        var hazard = Math.Log(2) / (race.Median.At(one.Day) * longer) / agreed;
        var isStalled = chance < race.Stalled.At(one.Day);
        var closed = isStalled ? one.Day + 46 + (20 * wait) : one.Day + (wait / hazard);
        var share = kind * (alone + agreed + Withdrawn + TakenUpTogether + DecidedOver);
        var end = share < alone ? DisagreementEnd.EscalatedUnilateral
            : share < alone + Withdrawn ? DisagreementEnd.Withdrawn
            : share < alone + Withdrawn + TakenUpTogether ? DisagreementEnd.EscalatedJoint
            : share < alone + Withdrawn + TakenUpTogether + DecidedOver ? DisagreementEnd.DecidedOver
            : one.Is(0.4) ? DisagreementEnd.AgreedNewOption
            : DisagreementEnd.Agreed;
        race.Count(one.Day, closed, end, isStalled);

        return new End(closed, end, escalating ?? (by < 0.5 ? Side.Cio : Side.Ciso), isStalled);
    }

    private static Disagreement Recorded(Stage stage, Happening one, string id, Party[] between, End end)
    {
        var isClosed = stage.Known(end.Closed) is not null;
        var opener = between[one.Random.Below(2)];
        var isSigned = end.As is DisagreementEnd.Agreed or DisagreementEnd.AgreedNewOption or DisagreementEnd.EscalatedJoint;

        return new Disagreement
        {
            Id = id,
            Between = between,
            Area = one.Random.Pick(Areas),
            Type = one.Is(0.15) ? DisagreementType.Process : DisagreementType.Task,
            OpenedAt = Stage.At(one.Day),
            OpenedBy = opener,
            Positions = [.. between.Select((p, i) => new StatedPosition { Party = p, Position = i == 0 ? "AGAINST" : "FOR", StatedAt = Stage.At(one.Day) })],
            Moves = [.. Moves(stage, one, between, end)],
            ClosedAt = stage.Known(end.Closed),
            ClosedAs = isClosed ? end.As : null,
            SignedBy = isClosed && isSigned ? [.. between.Select(p => p.ToString().ToUpperInvariant())] : [],
            EscalatedBy = isClosed && end.As == DisagreementEnd.EscalatedUnilateral ? (between.Contains(end.By.ToParty()) ? end.By.ToParty() : between[0]) : null,
            ClosedFor = isClosed && end.As is DisagreementEnd.EscalatedUnilateral or DisagreementEnd.EscalatedJoint or DisagreementEnd.DecidedOver ? between[one.Random.Below(2)] : null,
            WithdrawnBy = isClosed && end.As == DisagreementEnd.Withdrawn ? opener : null,
        };
    }

    // What stalls moves for three weeks, and then no more.
    private static IEnumerable<Move> Moves(Stage stage, Happening one, Party[] between, End end)
    {
        MoveType[] types = [MoveType.NewFact, MoveType.NewOption, MoveType.Concession];
        var last = Math.Min(end.IsStalled ? one.Day + 21 : end.Closed, stage.LastDay);
        for (var day = one.Day + one.Random.Exponential(1 / DaysBetweenMoves); day < last; day += one.Random.Exponential(1 / DaysBetweenMoves))
        {
            yield return new Move { At = Stage.At(day), By = between[one.Random.Below(2)], Type = one.Random.Pick(types) };
        }
    }

    private static Decision DecisionOf(Stage stage, string id, Happening one, double decided) => new()
    {
        Id = id,
        Title = "A joint decision",
        Decider = one.Is(0.5) ? "CIO" : "CISO",
        Joint = true,
        RaisedAt = Stage.At(one.Day),
        Consulted = ["CIO", "CISO"],
        Options = [.. "abc".Select((letter, i) => new DecisionOption { Id = $"{letter}", Title = $"Option {letter}", AddedAt = Stage.At(one.Day), Days = 20 * (i + 1), SecurityScore = 40 + (20 * i) })],
        Chosen = stage.Known(decided) is null ? null : "b",
        ChosenBy = stage.Known(decided) is null ? null : "CIO",
        DecidedAt = stage.Known(decided),
        ImplementedAt = stage.Known(decided + 20),
        Risk = $"risk-{one.Random.Below(10):00}",
        AppetiteCited = one.Is(0.8),
    };

    private readonly record struct End(double Closed, DisagreementEnd As, Side By, bool IsStalled);

    private sealed record Race(Behaviour Median, Behaviour Alone, Behaviour Stalled)
    {
        internal void Count(double opened, double closed, DisagreementEnd end, bool isStalled)
        {
            Median.Count(opened, end is DisagreementEnd.Agreed or DisagreementEnd.AgreedNewOption);
            if (end != DisagreementEnd.Withdrawn)
            {
                Alone.Count(closed, end == DisagreementEnd.EscalatedUnilateral);
                Stalled.Count(Math.Min(closed, opened + 45), isStalled);
            }
        }
    }
}
