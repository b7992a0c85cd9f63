using Concord.Evidence;
using Concord.Numerics;
using Concord.Signs;

namespace Concord.Simulation;

/// <summary>What causes, steps and outcomes are read from besides: risks, appetite, budgets, scorecards, promises, agreed work, meetings of the teams.</summary>
internal static class RegisterFlow
{
    private const int Risks = 10;
    private const double Kept = 0.9;

    private static readonly (string Name, MetricClass Class, Better Better)[] Scorecard =
    [
        ("uptime", MetricClass.Uptime, Better.Up), ("scalability", MetricClass.Scalability, Better.Up), ("agility", MetricClass.Agility, Better.Up),
        ("delivery", MetricClass.Delivery, Better.Up), ("cost", MetricClass.Cost, Better.Down), ("benefit", MetricClass.Benefit, Better.Up),
        ("data protection", MetricClass.DataProtection, Better.Up), ("compliance", MetricClass.Compliance, Better.Up), ("threat", MetricClass.Threat, Better.Down),
        ("loss", MetricClass.Loss, Better.Down),
    ];

    internal static void Play(Stage stage)
    {
        PlayRisks(stage);
        PlayYears(stage);
        PlayMonths(stage);
        PlayWork(stage);
        PlayTogether(stage);
    }

    private static void PlayRisks(Stage stage)
    {
        for (var i = 0; i < Risks; i++)
        {
            var side = Sides.Both[i % 2];
            stage.Record(new RiskStatement
            {
                Id = $"risk-{i:00}",
                Title = $"Risk {i}",
                Owner = side.Seat(),
                Accountable = side,
                DecisionRight = side,
                Frequency = new JsonFragment("""{"type":"poisson","mean":0.4}"""),
                Magnitude = new JsonFragment("""{"type":"lognormal","p5":10000,"p95":1000000}"""),
                TopTen = true,
            }, -7);
        }

        foreach (var (name, number) in HygienePutOff.DefaultControls.Select((name, i) => (name, i)))
        {
            stage.Record(new Control
            {
                Id = $"control-{number:00}",
                Name = name,
                OwnerFunction = number % 2 == 0 ? "CIO" : "CISO",
                ItConsulted = true,
                Hygiene = true,
                InPlaceAt = Stage.At(-200),
            }, -7);
        }
    }

    private static void PlayYears(Stage stage)
    {
        var part = stage.Part("years");
        for (var (year, day) = (0, 10.4); day < stage.LastDay; year++, day += 364)
        {
            stage.Record(new Appetite
            {
                Id = $"appetite-{year}",
                Points = [new AppetitePoint { Loss = 1_000_000, Probability = 0.1 }, new AppetitePoint { Loss = 5_000_000, Probability = 0.01 }],
                Mean = 200_000,
                Capacity = 10_000_000,
                SignedBy = ["CIO", "CISO", "cfo", "BOARD"],
                At = Stage.At(day),
                ExpiresAt = Stage.At(day + 366),
            }, day);
            foreach (var side in Sides.Both)
            {
                for (var risk = 0; risk < Risks; risk++)
                {
                    var loss = 100_000 * Math.Exp(0.5 * part.Normal());
                    stage.Record(new RiskEstimate
                    {
                        Id = $"estimate-{side.Seat()}-{risk:00}-{year}",
                        Risk = $"risk-{risk:00}",
                        By = side,
                        At = Stage.At(day + 5),
                        Loss90 = new Range90 { Low = Math.Round(loss / 8), High = Math.Round(loss * 8) },
                        Frequency90 = new Range90 { Low = 0.1, High = 1.5 },
                    }, day + 5);
                }
            }
        }
    }

    private static void PlayMonths(Stage stage)
    {
        var part = stage.Part("months");
        for (var (month, day) = (0, 20.4); day < stage.LastDay; month++, day += 28)
        {
            foreach (var (name, kind, better) in Scorecard)
            {
                var value = Math.Round(90 + part.Normal(0, 3), 2);
                stage.Record(new Metric
                {
                    Id = $"metric-{name.Replace(' ', '-')}-{month:000}",
                    Name = name,
                    CarriedBy = Sides.Both,
                    Class = kind,
                    At = Stage.At(day),
                    Value = value,
                    Unit = "index",
                    Target = 90,
                    Better = better,
                }, day);
            }

            var isHeld = part.Uniform() < Kept;
            stage.Record(new TeamSession { Id = $"session-{month:000}", PlannedAt = Stage.At(day), HeldAt = isHeld ? Stage.At(day) : null }, day);
        }

        for (var (week, day) = (0, 4.5); day < stage.LastDay; week++, day += 7)
        {
            foreach (var side in Sides.Both)
            {
                stage.Record(new PageVisit { Id = $"visit-{side.Seat()}-{week:0000}", Page = "shared scorecard", Side = side, At = Stage.At(day) }, day);
            }
        }
    }

    private static void PlayWork(Stage stage)
    {
        foreach (var side in Sides.Both)
        {
            foreach (var promise in stage.Arrivals($"promises of {side.Seat()}", 24))
            {
                stage.Log(promise, new Promise { Id = $"promise-{side.Seat()}-{promise.Number:0000}", From = side.ToParty(), To = side.Counterpart().ToParty(), DueAt = Stage.At(promise.Day + 14), KeptAt = KeptOf(stage, promise, promise.Day + 14) });
            }

            foreach (var item in stage.Arrivals($"agreed work of {side.Seat()}", 30))
            {
                stage.Log(item, AgreedOf(stage, item, $"agreed-{side.Seat()}-{item.Number:0000}", side, side.Counterpart().ToParty()));
            }

            foreach (var ask in stage.Arrivals($"budget asks of {side.Seat()}", 10, Seasons.Purchases))
            {
                stage.Log(ask, AskOf(stage, ask, side));
            }

            foreach (var wish in stage.Arrivals($"wishes of {side.Seat()} to meet", 12))
            {
                stage.Log(wish, new MeetingRequest { Id = $"wish-{side.Seat()}-{wish.Number:0000}", From = side.ToParty(), To = side.Counterpart().ToParty(), AskedAt = Stage.At(wish.Day), AcceptedAt = wish.Is(Kept) ? stage.Known(wish.Day + 2) : null });
            }

            if (stage.Scenario.HasComparators)
            {
                foreach (var item in stage.Arrivals($"agreed work of {side.Seat()} for others", 75))
                {
                    stage.Log(item, AgreedOf(stage, item, $"agreed-others-{side.Seat()}-{item.Number:0000}", side, Party.Business));
                }
            }
        }
    }

    private static Moment? KeptOf(Stage stage, Happening one, double due) => stage.Known(one.Is(Kept) ? due - 1 : due + 10);

    private static AgreedItem AgreedOf(Stage stage, Happening one, string id, Side owner, Party forWhom) => new()
    {
        Id = id,
        Owner = owner,
        For = forWhom,
        Team = $"team-{one.Random.Below(4)}",
        DueAt = Stage.At(one.Day + 21),
        DoneAt = KeptOf(stage, one, one.Day + 21),
    };

    private static BudgetAsk AskOf(Stage stage, Happening ask, Side side)
    {
        var decided = stage.Known(ask.Day + 30);
        var chance = ask.Chance();

        return new BudgetAsk
        {
            Id = $"budget-{side.Seat()}-{ask.Number:000}",
            Side = side,
            Pool = "change",
            Cost = new Money(50_000 + ask.Random.Below(200_000), "EUR"),
            At = Stage.At(ask.Day),
            JointlyRanked = ask.Is(Kept),
            Outcome = decided is null ? null : chance < 0.7 ? BudgetOutcome.Funded : chance < 0.9 ? BudgetOutcome.Partly : BudgetOutcome.Cut,
            OutcomeAt = decided,
            Requantified = ask.Is(Kept),
            Joint = ask.Is(0.3),
        };
    }

    private static void PlayTogether(Stage stage)
    {
        foreach (var one in stage.Arrivals("interactions", 60))
        {
            stage.Log(one, new Interaction { Id = $"interaction-{one.Number:0000}", At = Stage.At(one.Day), Type = one.Is(0.4) ? InteractionType.GateApproval : one.Is(0.5) ? InteractionType.JointDesign : InteractionType.Coauthored });
        }

        foreach (var one in stage.Arrivals("reviews", 24))
        {
            stage.Log(one, new Review { Id = $"review-{one.Number:0000}", Type = (ReviewType)one.Random.Below(3), At = Stage.At(one.Day), Product = $"Product {one.Random.Below(8)}", SecurityPresent = one.Is(Kept) });
        }
    }
}
