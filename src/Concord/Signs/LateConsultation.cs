using Concord.Evidence;
using Concord.Numerics;

namespace Concord.Signs;

/// <summary>Sign 6: one side is not consulted on initiatives of the other in time.</summary>
/// <remarks>
/// <para>Opportunity: an initiative that passed gate G2 (funding or selection), above the charter's amount where it names one; without an
/// amount every initiative counts.</para>
/// <para>A consult is a request and its answer, or a signed "no interest": being on a mailing list is none. It counts at its request when it was
/// answered within 10 business days, else at its answer. A request before G2 that was left unanswered is the consulted side's answer
/// time (S6.6) and leaves the initiative out of S6.1.</para>
/// <para>Source: SIGNS §4, S6; CONTRACT §1, "Readings, settled"; A¶33–35.</para>
/// </remarks>
public sealed class LateConsultation : Sign
{
    /// <summary>Late consults: one in seven is ordinary, one in four the most both accept, one in two is "not consulted" (house default, S6.1).</summary>
    public static readonly Thresholds LateConsults = new(0.15, 0.25, 0.50);

    /// <summary>Initiatives found out instead of told (house default, S6.3).</summary>
    public static readonly Thresholds FoundOut = new(0.10, 0.20, 0.40);

    /// <summary>Requirements added after the design was approved (house default, S6.5).</summary>
    public static readonly Thresholds BoltedOn = new(0.15, 0.30, 0.50);

    /// <summary>Business days within which an answered request counts as a consult from its first day (CONTRACT §1).</summary>
    public const int AnswerDays = 10;

    /// <summary>Calendar days at which the share of answered requests is told: 10 business days.</summary>
    public const int AnswerCalendarDays = 14;

    private static readonly Party[] Comparators = [Party.Legal, Party.Privacy, Party.Finance];

    private static readonly DiscoveryMode[] Discovered = [DiscoveryMode.Probing, DiscoveryMode.Telemetry, DiscoveryMode.ThirdPerson, DiscoveryMode.Incident];

    /// <inheritdoc/>
    public override string Id => "S6";

    /// <inheritdoc/>
    public override string Slug => "late-consultation";

    /// <inheritdoc/>
    public override string Name => "Told too late";

    /// <inheritdoc/>
    public override string Question => "Is each side consulted on the other's initiatives in time?";

    /// <inheritdoc/>
    public override string Source => "12 signs the CISO–CIO relationship is broken, sign 6 (A¶33–35)";

    /// <inheritdoc/>
    public override int Severity => 2;

    /// <inheritdoc/>
    public override IReadOnlyList<Indicator> Indicators { get; } =
    [
        new ShareIndicator
        {
            Id = "S6.1",
            IsPrimary = true,
            Name = "late consult",
            Definition = "Initiatives whose first two-way consult with the other side came after funding or selection (G2), or not at all, out of all initiatives past G2.",
            Kinds = ["initiative", "charter"],
            Opportunities = "initiatives past funding",
            Event = d => $"taken to the {d.OtherSeat()}'s side late or not at all",
            House = LateConsults,
            ListOf = PlannedOrSeen,
            Cases = LateCases,
            Comparator = LateCasesOfOthers,
            Remarks = Emergencies,
        },
        new ShareIndicator
        {
            Id = "S6.3",
            IsPrimary = true,
            Name = "discovery mode",
            Definition = "Initiatives that the other side first learned of by asking around, telemetry, a third person or an incident, out of all initiatives past G2 of which it is known how it learned.",
            Kinds = ["initiative", "charter"],
            Opportunities = "initiatives past funding",
            Event = d => $"found out by the {d.OtherSeat()}'s side itself",
            House = FoundOut,
            ListOf = PlannedOrSeen,
            Cases = FoundOutCases,
            Comparator = LateCasesOfOthers,
            ComparatorIs = new OtherBehaviour(LateConsults.Ref, FoundOut.Ref, "consults of Legal, Privacy and Finance on these initiatives came late"),
        },
        new CensusIndicator
        {
            Id = "S6.2",
            Name = "position of the consult",
            Definition = "How far between idea (0) and planned go-live (1) the first consult stands: the median, initiatives without a consult kept as censored.",
            Kinds = ["initiative"],
            Opportunities = "initiatives past funding",
            Event = d => $"consulted with the {d.OtherSeat()}'s side",
            Unit = Unit.Ratio,
            HasHistory = false,
            Count = Position,
        },
        new RateIndicator
        {
            Id = "S6.4",
            Name = "surprises",
            Definition = "Initiatives and facts owed that the other side first learned of by discovery.",
            Kinds = ["initiative", "owed-fact"],
            Opportunities = "surprises",
            Event = d => $"met by the {d.OtherSeat()}'s side",
            Cases = Surprises,
        },
        new MeanIndicator
        {
            Id = "S6.5",
            Name = "bolt-on",
            Definition = "For each live initiative, the other side's requirements that were added after the design was approved (G3), out of all its requirements.",
            Kinds = ["initiative"],
            Opportunities = "live initiatives with requirements",
            Event = _ => "with requirements added after the design",
            House = BoltedOn,
            Cases = BoltOnCases,
        },
        new DurationIndicator
        {
            Id = "S6.6",
            Name = "answer time",
            Definition = "Days from a consult request to its answer; requests still open are kept as censored.",
            Kinds = ["initiative"],
            Opportunities = "consult requests",
            Event = d => $"answered by the {d.Seat()}'s side",
            Courses = Answers,
            DoneAtDays = AnswerCalendarDays,
            Done = "Answered",
        },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Misreadings =>
    [
        "A note \"for your information\" is no consult: a request and an answer are.",
        "A threshold too low floods the gate; splitting below the threshold hides initiatives: two independent lists show what is missing.",
        "Gate G2 declared late makes a late consult look early: gates come from the source system, not from either side.",
        "A side that does not answer makes the other look late: see the answer time.",
        "Emergencies are consulted afterwards by nature: their number is told beside the share.",
        "Surveys put security's involvement at planning at about a third (EY 2020): the line of one in four is demanding on purpose.",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Plays => ["P09", "P10", "P23"];

    private static IEnumerable<Case> LateCases(Standpoint standpoint, Direction direction) =>
        from initiative in PastG2(standpoint, direction)
        let gate = initiative.Gates[StageGate.G2]
        let consult = ConsultTime.Of(standpoint, initiative, direction.ToSide().Counterpart().ToParty())
        where !consult.IsLeftUnanswered
        select Case.Of(initiative, gate, consult.IsAfter(gate), consult.Words(gate));

    // Only functions that were asked at all: whether the others had to be is not known.
    private static IEnumerable<Case> LateCasesOfOthers(Standpoint standpoint, Direction direction) =>
        from initiative in PastG2(standpoint, direction)
        let gate = initiative.Gates[StageGate.G2]
        from party in Comparators
        where initiative.Consults.Any(c => c.Party == party)
        let consult = ConsultTime.Of(standpoint, initiative, party)
        where !consult.IsLeftUnanswered
        select Case.Of(initiative, gate, consult.IsAfter(gate));

    private static IEnumerable<Case> FoundOutCases(Standpoint standpoint, Direction direction) =>
        from initiative in PastG2(standpoint, direction)
        let other = direction.ToSide().Counterpart()
        let discovery = initiative.Discovery is { } d && d.By.Is(other) ? d : null
        where discovery is not null || initiative.Consults.Any(c => c.Party.Is(other))
        select Case.Of(initiative, initiative.Gates[StageGate.G2], discovery is not null && Discovered.Contains(discovery.Mode), ModeWords(discovery));

    private static string? ModeWords(InitiativeDiscovery? discovery) => discovery?.Mode switch
    {
        null => "told by the consult request",
        DiscoveryMode.Told => "told",
        DiscoveryMode.Intake => "seen at intake",
        DiscoveryMode.Probing => "found out by asking",
        DiscoveryMode.Telemetry => "found out by telemetry",
        DiscoveryMode.ThirdPerson => "found out from a third person",
        _ => "found out in an incident",
    };

    private static IEnumerable<Case> Surprises(Standpoint standpoint, Direction direction)
    {
        var other = direction.ToSide().Counterpart();
        var initiatives = standpoint.Dossier.All<Initiative>()
            .Where(i => i.Owner == direction.ToSide() && i.Discovery is { } d && d.By.Is(other) && Discovered.Contains(d.Mode))
            .Select(i => Case.Of(i, i.Discovery!.At, true, ModeWords(i.Discovery)));
        var facts = standpoint.Dossier.All<OwedFact>()
            .Where(f => f.Owner.Is(direction.ToSide()) && f.OwedTo.Is(other) && f.DiscoveredAt is not null && f.Discovery is { } mode && Discovered.Contains(mode))
            .Select(f => Case.Of(f, f.DiscoveredAt!.Value, true));

        return initiatives.Concat(facts);
    }

    private static IEnumerable<Case> BoltOnCases(Standpoint standpoint, Direction direction) =>
        from initiative in PastG2(standpoint, direction)
        where initiative.Gates.ContainsKey(StageGate.G3) && initiative.Gates.ContainsKey(StageGate.G6)
        let asked = initiative.Requirements.Where(r => r.By.Is(direction.ToSide().Counterpart())).ToList()
        where asked.Count > 0
        let late = asked.Count(r => !r.AddedAt.IsBy(initiative.Gates[StageGate.G3]))
        select Case.Of(initiative, initiative.Gates[StageGate.G6], late > 0, $"{late} of {asked.Count} requirements after the design") with
        {
            Value = (double)late / asked.Count,
        };

    // The side that answers is the one whose behaviour is read: the initiatives are the other side's.
    private static IEnumerable<Course> Answers(Standpoint standpoint, Direction direction) =>
        from initiative in standpoint.Dossier.All<Initiative>()
        where initiative.Owner == direction.ToSide().Counterpart()
        from consult in initiative.Consults
        where consult.Party.Is(direction.ToSide())
        select new Course(initiative, Case.Instant(consult.RequestedAt), consult.AnsweredAt is { } at ? Case.Instant(at) : null, true);

    private static Census? Position(Standpoint standpoint, Direction direction, Week week)
    {
        var end = Moment.StartOf(week.Evaluated, standpoint.Dossier.Zone);
        var party = direction.ToSide().Counterpart().ToParty();
        var placed = PastG2(standpoint, direction)
            .Where(i => i.Gates.ContainsKey(StageGate.G0) && i.Planned.ContainsKey(StageGate.G6) && standpoint.WeekOf(i.Gates[StageGate.G2].Latest) > week.Number - Week.Year)
            .Select(i => (Initiative: i, Consult: ConsultTime.Of(standpoint, i, party)))
            .Where(i => !i.Consult.IsLeftUnanswered && LengthOf(i.Initiative) > TimeSpan.Zero)
            .ToList();
        if (placed.Count == 0)
        {
            return null;
        }

        var isEnough = placed.Count >= Obstacles.FewestOpportunities;
        var median = KaplanMeier.Of(placed.Select(i => new Spell(
            Math.Max(0, PositionOf(i.Initiative, i.Consult.At?.Earliest ?? end)), i.Consult.At is not null))).Median;

        return new Census
        {
            State = isEnough ? IndicatorState.Unclear : IndicatorState.NotEnoughEvidence,
            Value = isEnough ? median : null,
            Cases = [.. placed.Select(i => Case.Of(i.Initiative, i.Initiative.Gates[StageGate.G2], i.Consult.At is not null))],
            Missing = isEnough ? null : $"Only {placed.Count} initiatives of the year have an idea date and a planned go-live; {Obstacles.FewestOpportunities} are needed.",
            Notes = isEnough ? [StageWords(placed.Select(i => StageOf(i.Initiative, i.Consult.At)))] : [],
        };
    }

    private static TimeSpan LengthOf(Initiative i) => i.Planned[StageGate.G6].Earliest - i.Gates[StageGate.G0].Earliest;

    private static double PositionOf(Initiative i, DateTimeOffset at) => (at - i.Gates[StageGate.G0].Earliest) / LengthOf(i);

    // The last gate passed before the consult; none = not consulted yet.
    private static StageGate? StageOf(Initiative initiative, Moment? consult) => consult is not { } at
        ? null
        : initiative.Gates.Where(g => g.Value.Earliest <= at.Earliest).Select(g => g.Key).DefaultIfEmpty(StageGate.G0).Max();

    // Not consulted counts as after everything.
    private static string StageWords(IEnumerable<StageGate?> stages)
    {
        var sorted = stages.OrderBy(s => s is null).ThenBy(s => s).ToList();

        return sorted[(sorted.Count - 1) / 2] is { } stage ? $"Median stage of the first consult: after {stage}." : "At the median there was no consult yet.";
    }

    private static IEnumerable<string> Emergencies(Standpoint standpoint, Direction direction)
    {
        var past = PastG2(standpoint, direction).Where(i => standpoint.HasHappened(i.Gates[StageGate.G2])
            && standpoint.WeekOf(i.Gates[StageGate.G2].Latest) > standpoint.Week.Number - standpoint.Window).ToList();
        var emergencies = past.Count(i => i.Emergency == true);
        if (emergencies > 0)
        {
            yield return $"{emergencies} of {past.Count} initiatives are marked as emergencies; they count here and are reviewed afterwards.";
        }

        var unanswered = past.Count(i => ConsultTime.Of(standpoint, i, direction.ToSide().Counterpart().ToParty()).IsLeftUnanswered);
        if (unanswered > 0)
        {
            yield return $"{unanswered} requests before G2 were left unanswered by the {direction.OtherSeat()}'s side: they are not held against the {direction.Seat()}'s side (S6.6).";
        }
    }

    private static IEnumerable<Initiative> PastG2(Standpoint standpoint, Direction direction) => standpoint.Dossier.All<Initiative>()
        .Where(i => i.Owner == direction.ToSide() && i.Gates.ContainsKey(StageGate.G2))
        .Where(i => i.AboveThreshold != false || standpoint.Charters.InForce(standpoint.WeekOf(i.Gates[StageGate.G2].Latest))?.InitiativeAbove is null);

    // Two lists that do not copy each other: what is planned, and what is seen happening (SIGNS S6.D).
    private static string? PlannedOrSeen(string source) => source switch
    {
        "PPM" or "INTAKE" => "planned",
        "PROCUREMENT" or "SSO" or "CLOUD" or "CHANGE" or "EXPENSE" => "seen",
        _ => null,
    };
}
