using Concord.Evidence;
using Concord.Numerics;

namespace Concord.Simulation;

/// <summary>Initiatives on their way from idea to go-live, and when the other side and other functions are consulted or find out (S6, C3, O1).</summary>
internal static class InitiativeFlow
{
    private const double Never = 0.3;
    private const double AskedOther = 0.85;
    private const double OddsOfBoltOn = 2.5;
    private const double OddsWhereYesIsSlow = 1.5;
    private const double MostDaysToAnswer = 11;

    private static readonly Party[] Others = [Party.Legal, Party.Privacy, Party.Finance];
    private static readonly DiscoveryMode[] FoundOut = [DiscoveryMode.Probing, DiscoveryMode.Telemetry, DiscoveryMode.ThirdPerson, DiscoveryMode.Incident];

    private static readonly InitiativeType[] Types =
        [InitiativeType.Project, InitiativeType.Vendor, InitiativeType.Migration, InitiativeType.Product, InitiativeType.Change, InitiativeType.AiUse];

    /// <summary>Plays them, and says which passed funding when, and whether they were consulted late.</summary>
    internal static IReadOnlyList<Funded> Play(Stage stage) =>
        [.. Sides.Both.SelectMany(side => Owned(stage, side, $"initiatives of {side.Seat()}", stage.Volumes.Initiatives, (0, stage.Scenario.Weeks), isLinked: true))];

    /// <summary>Plays the initiatives of one side.</summary>
    /// <param name="stage">Where.</param>
    /// <param name="owner">Whose.</param>
    /// <param name="part">The part's name.</param>
    /// <param name="perYear">How many pass funding in a year.</param>
    /// <param name="weeks">In which weeks.</param>
    /// <param name="isLinked">Whether their systems are in both lists.</param>
    internal static List<Funded> Owned(Stage stage, Side owner, string part, double perYear, (int From, int Until) weeks, bool isLinked)
    {
        var behaviours = new Behaviours(
            stage.Own("S6.1", owner.Behaving()), stage.Own("S6.3", owner.Behaving()), stage.Own("S6.5", owner.Behaving()),
            stage.OfOthers("S6.1"), stage.Own("C2.2", owner.Counterpart().Behaving()));
        var funded = new List<Funded>();
        foreach (var one in stage.Arrivals(part, perYear))
        {
            if (one.Day >= 7 * weeks.From && one.Day < 7 * weeks.Until)
            {
                var id = $"{part.Replace(' ', '-')}-{one.Number:0000}";
                funded.Add(Take(stage, one, id, owner, behaviours, isLinked));
            }
        }

        return funded;
    }

    private static Funded Take(Stage stage, Happening one, string id, Side owner, Behaviours b, bool isLinked)
    {
        var other = owner.Counterpart().ToParty();
        var gates = Gates(one);
        var isLate = b.Late.Happens(one.Chance(), one.Day);
        var odds = stage.Has(Couplings.SlowYes) ? Math.Pow(OddsWhereYesIsSlow, b.SlowYes.StrainAt(one.Day)) : 1;
        var isFound = b.Found.Happens(one.Chance(), one.Day, odds: odds);
        var consult = ConsultOf(one, other, gates, isLate);
        var knownFrom = consult is { } c ? Stage.DayOf(c.RequestedAt.Earliest) : one.Day + 20;
        var learned = isFound ? Math.Max(gates[0], knownFrom - (10 * one.Chance())) : knownFrom;
        var mode = isFound ? one.Random.Pick(FoundOut) : consult is null ? DiscoveryMode.Intake : DiscoveryMode.Told;
        var requirements = Requirements(stage, one, other, gates, b.BoltOn, isLate).ToList();
        List<Consultation> consults = [.. consult is null ? [] : new[] { consult }, .. stage.Scenario.HasComparators ? ConsultsOfOthers(one, gates, b.Others) : []];
        var sources = SourcesOf(stage, one, isLinked);
        var initiative = new Initiative
        {
            Id = id,
            Title = "An initiative",
            Type = one.Random.Pick(Types),
            Owner = owner,
            Gates = gates.Select((day, i) => (Gate: (StageGate)i, At: stage.Known(day))).Where(g => g.At is not null).ToDictionary(g => g.Gate, g => g.At!.Value),
            Planned = new Dictionary<StageGate, Moment> { [StageGate.G6] = Stage.At(one.Day + 140) },
            Consults = [.. consults.Where(k => stage.Known(Stage.DayOf(k.RequestedAt.Earliest)) is not null).Select(k => k.AnsweredAt is { } at && Stage.DayOf(at.Earliest) >= stage.LastDay ? k with { AnsweredAt = null, Answer = null } : k)],
            Discovery = stage.Known(learned) is { } at ? new InitiativeDiscovery { By = other, Mode = mode, At = at } : null,
            AboveThreshold = true,
            Joint = one.Is(0.2),
            BusinessOutcome = "An outcome",
            Requirements = requirements,
            Waits = one.Is(0.3) ? [new Wait { From = Stage.At(gates[3]), To = Stage.At(gates[3] + 7), WaitingOn = (WaitingOn)one.Random.Below(3) }] : [],
            Exposure = one.Is(0.85) ? new Exposure { At = Stage.At(one.Day - 2), Loss = new Money(100_000, "EUR") } : null,
            Sources = sources,
        };
        if (sources.Length > 0)
        {
            stage.Record(initiative, one.Day + one.Delay);
        }

        return new Funded(id, owner, one.Day, isLate);
    }

    // Idea and intake before funding (G2), then design, build, test, live; the middling one takes half a year.
    private static double[] Gates(Happening one)
    {
        var intake = one.Day - one.Random.LogNormal(21, 0.5);
        var idea = intake - one.Random.LogNormal(21, 0.5);
        var design = one.Day + one.Random.LogNormal(28, 0.5);
        var build = design + one.Random.LogNormal(42, 0.5);
        var test = build + one.Random.LogNormal(35, 0.5);

        return [idea, intake, one.Day, design, build, test, test + one.Random.LogNormal(21, 0.5)];
    }

    private static Consultation? ConsultOf(Happening one, Party party, double[] gates, bool isLate)
    {
        var isNever = one.Is(Never);
        var after = one.Day + 1 + one.Random.LogNormal(25, 0.6);
        var before = gates[0] + (one.Chance() * (one.Day - 0.5 - gates[0]));
        var wait = Math.Min(MostDaysToAnswer, one.Random.LogNormal(4, 0.6));
        var asked = isLate ? after : before;
        var answer = one.Is(0.5) ? ConsultationAnswer.How : ConsultationAnswer.Yes;

        return isLate && isNever ? null : Consult(party, asked, wait, answer);
    }

    // Only functions that are asked at all count, so that the late ones are asked too, after funding.
    private static IEnumerable<Consultation> ConsultsOfOthers(Happening one, double[] gates, Behaviour late)
    {
        foreach (var party in Others)
        {
            var isAsked = one.Is(AskedOther);
            var isLate = late.Happens(one.Chance(), one.Day);
            var after = one.Day + 1 + one.Random.LogNormal(20, 0.6);
            var before = gates[0] + (one.Chance() * (one.Day - 0.5 - gates[0]));
            var wait = Math.Min(MostDaysToAnswer, one.Random.LogNormal(4, 0.6));
            if (isAsked)
            {
                yield return Consult(party, isLate ? after : before, wait, ConsultationAnswer.Yes);
            }
        }
    }

    private static Consultation Consult(Party party, double asked, double wait, ConsultationAnswer answer) => new()
    {
        Party = party,
        RequestedAt = Stage.At(asked),
        AnsweredAt = Stage.At(asked + wait),
        Answer = answer,
    };

    private static IEnumerable<SecurityRequirement> Requirements(Stage stage, Happening one, Party by, double[] gates, Behaviour boltOn, bool isLate)
    {
        var count = 3 + one.Random.Below(4);
        var odds = stage.Has(Couplings.LateConsultFlaws) ? (isLate ? OddsOfBoltOn : 1) * UsualOdds(stage) : 1;
        for (var i = 0; i < count; i++)
        {
            var isBoltedOn = boltOn.Happens(one.Chance(), gates[6], odds: odds);
            var day = isBoltedOn ? gates[3] + (one.Chance() * (gates[6] - gates[3])) : one.Day + (one.Chance() * (gates[3] - one.Day));
            if (stage.Known(day) is { } added)
            {
                yield return new SecurityRequirement { Id = $"r{i}", AddedAt = added, By = by };
            }
        }
    }

    /// <summary>What takes the usual share of late consults out of a coupling, so that a working pair keeps its level: nearly exact on the odds.</summary>
    internal static double UsualOdds(Stage stage)
    {
        var late = Levels.Of("S6.1").In(stage.Scenario.World);

        return 1 / (1 + (late * (OddsOfBoltOn - 1)));
    }

    private static string[] SourcesOf(Stage stage, Happening one, bool isLinked)
    {
        var isPlanned = one.Is(stage.Scenario.Logging.Probability) && isLinked;
        var isSeen = one.Is(stage.Scenario.Logging.Probability);

        return (isPlanned, isSeen) switch
        {
            (true, true) => ["PPM", "PROCUREMENT"],
            (true, false) => ["PPM"],
            (false, true) => ["PROCUREMENT"],
            _ => [],
        };
    }

    private sealed record Behaviours(Behaviour Late, Behaviour Found, Behaviour BoltOn, Behaviour Others, Behaviour SlowYes);
}

/// <summary>An initiative that passed funding.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Owner">Whose it is.</param>
/// <param name="Day">When it passed.</param>
/// <param name="IsLate">Whether the other side was consulted late or not at all.</param>
internal sealed record Funded(string Id, Side Owner, double Day, bool IsLate);
