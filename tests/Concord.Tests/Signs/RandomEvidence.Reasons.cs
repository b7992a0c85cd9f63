using Concord.Evidence;

namespace Concord.Tests.Signs;

/// <summary>What causes and outcomes are read from: asks, agreed work, money, risks, incidents, who stands above whom.</summary>
internal sealed partial class RandomEvidence
{
    private IEnumerable<Exhibit> Reasons() =>
    [
        .. Items("security-request", 0, 120, OneSecurityRequest),
        .. Items("agreed-item", 0, 60, OneAgreedItem),
        .. Items("incident", 0, 40, OneIncident),
        .. Items("metric", 0, 40, OneMetric),
        .. Items("budget-ask", 0, 40, OneBudgetAsk),
        .. Items("risk", 0, 12, OneRisk),
        .. Items("risk-estimate", 0, 40, OneRiskEstimate),
        .. Items("page-visit", 0, 12, i => new PageVisit { Id = $"page-visit-{i}", Page = Pick("scorecard", "priorities"), Side = Pick(Side.Cio, Side.Ciso), At = Moment.At(Somewhen()) }),
        .. Items("interaction", 0, 40, i => new Interaction { Id = $"interaction-{i}", At = Moment.At(Somewhen()), Type = Pick(InteractionType.GateApproval, InteractionType.JointDesign, InteractionType.Coauthored) }),
        .. Items("control", 0, 10, i => new Control { Id = $"control-{i}", Name = $"control {i}", OwnerFunction = Pick("IT", "SECURITY", "CIO", "CISO", "FINANCE"), ItConsulted = Pick<bool?>(true, false, null), InPlaceAt = Moment.At(Somewhen()) }),
        .. Items("accepted-risk", 0, 6, i => Some.RiskAcceptance(i) with { Id = $"accepted-risk-{i}", Subject = new EvidenceLink("risk", $"risk-{i}"), Authorised = Chance(0.8), SignedAt = Moment.At(Somewhen()), ExpiresAt = null }),
        .. Items("ended-disagreement", 0, 40, OneEndedDisagreement),
        .. Items("own-decision", 0, 30, i => Some.Decision(500 + i, joint: false) with { Domain = Pick(Side.Cio, Side.Ciso), Consulted = Chance(0.5) ? ["CIO", "CISO"] : [], DecidedAt = Moment.At(Somewhen()) }),
        .. Items("planned-initiative", 0, 20, OnePlannedInitiative),
        .. Items("pulse", 0, 8, OnePulse),
        .. Chance(0.7) ? Chart() : [],
    ];

    private SecurityRequest OneSecurityRequest(int i)
    {
        var asked = Somewhen();
        var to = Pick(Side.Cio, Side.Ciso);
        var type = Chance(Level("no")) ? AnswerType.No : Pick(AnswerType.Yes, AnswerType.How);
        var days = Between(1, (int)(5 + (30 * Level("slow"))));

        return new SecurityRequest
        {
            Id = $"security-request-{i}",
            Asker = Chance(0.3) ? Party.Business : to.Counterpart().ToParty(),
            To = to.ToParty(),
            Tier = Between(1, 3),
            AskedAt = Moment.At(asked),
            FirstAnswer = Chance(0.9) ? new FirstAnswer { At = Moment.At(asked.AddDays(1)), Type = type, Alternative = Pick<bool?>(true, false, null) } : null,
            YesAt = type == AnswerType.No ? null : Moment.At(asked.AddDays(days)),
            Stops = Chance(0.2) ? [new ClockStop { From = Moment.At(asked.AddDays(1)), To = Moment.At(asked.AddDays(3)), WaitingOn = Pick("CIO", "CISO", "LEGAL"), AgreedBy = Pick("CIO", "CISO", null) }] : [],
            WithdrawnAt = Chance(0.05) ? Moment.At(asked.AddDays(4)) : null,
        };
    }

    private AgreedItem OneAgreedItem(int i)
    {
        var due = Somewhen();
        var owner = Pick(Side.Cio, Side.Ciso);

        return new AgreedItem
        {
            Id = $"agreed-item-{i}",
            Owner = owner,
            For = Chance(0.5) ? owner.Counterpart().ToParty() : Party.Business,
            Team = Pick("Platform", "Network"),
            DueAt = Moment.At(due),
            DoneAt = Chance(0.9) ? Moment.At(due.AddDays(Chance(Level("behind")) ? 9 : -1)) : null,
        };
    }

    private Incident OneIncident(int i)
    {
        var start = Somewhen();

        return new Incident
        {
            Id = $"incident-{i}",
            Severity = Between(1, 4),
            StartedAt = Chance(0.8) ? Moment.Between(start, start.AddHours(Between(0, 30))) : null,
            DetectedAt = Chance(0.9) ? Moment.At(start.AddHours(40)) : null,
            ContainedAt = Chance(0.8) ? Moment.At(start.AddHours(40 + Between(1, 200))) : null,
            ResolvedAt = Chance(0.3) ? Moment.At(start.AddHours(300)) : null,
            Exercise = Chance(0.1) ? true : null,
        };
    }

    private Metric OneMetric(int i) => new()
    {
        Id = $"metric-{i}",
        Name = $"line {i % 8}",
        CarriedBy = Pick<IReadOnlyList<Side>>([Side.Cio], [Side.Ciso], [Side.Cio, Side.Ciso]),
        Class = Pick(MetricClass.Uptime, MetricClass.Threat, MetricClass.Cost),
        At = Moment.At(Somewhen()),
        Value = 1,
        Unit = "percent",
        Better = Better.Up,
    };

    private BudgetAsk OneBudgetAsk(int i) => new()
    {
        Id = $"budget-ask-{i}",
        Side = Pick(Side.Cio, Side.Ciso),
        Pool = Pick("a", "b", "c"),
        Cost = Some.Euros(1000),
        At = Moment.At(Somewhen()),
        JointlyRanked = Pick<bool?>(true, true, false, null),
        Joint = Chance(0.1) ? true : null,
        Outcome = Pick<BudgetOutcome?>(BudgetOutcome.Funded, BudgetOutcome.Cut, BudgetOutcome.Partly, null),
        CutFor = Chance(0.4) ? $"budget-ask-{Between(1, 40)}" : null,
        Requantified = Pick<bool?>(true, null),
    };

    private RiskStatement OneRisk(int i) => new()
    {
        Id = $"risk-{i}",
        Title = $"Risk {i}",
        Owner = Pick("CIO", "CISO", "FINANCE"),
        Accountable = Pick(Side.Cio, Side.Ciso),
        DecisionRight = Pick(Side.Cio, Side.Ciso),
        CanBlock = Pick<Side?>(Side.Cio, Side.Ciso, null),
        Frequency = new JsonFragment("{}"),
        Magnitude = new JsonFragment("{}"),
        TopTen = Pick<bool?>(true, true, null),
    };

    private RiskEstimate OneRiskEstimate(int i)
    {
        var low = Between(1, 100) * 1000;

        return new RiskEstimate
        {
            Id = $"risk-estimate-{i}",
            Risk = $"risk-{1 + (i % 12)}",
            By = Pick(Side.Cio, Side.Ciso),
            At = Moment.At(Somewhen()),
            Loss90 = new Range90 { Low = low, High = low * Between(2, 9) },
            Frequency90 = new Range90 { Low = 0.1, High = 1 },
        };
    }

    private Disagreement OneEndedDisagreement(int i)
    {
        var opened = Somewhen();

        return Some.Disagreement(i, DisagreementEnd.DecidedOver) with
        {
            Id = $"ended-{i}", OpenedAt = Moment.At(opened), OpenedBy = Pick(Party.Cio, Party.Ciso), ClosedAt = Moment.At(opened.AddDays(12)), ClosedFor = Pick<Party?>(Party.Cio, Party.Ciso, null),
        };
    }

    private Initiative OnePlannedInitiative(int i)
    {
        var planned = Somewhen();
        var gates = new Dictionary<StageGate, Moment> { [StageGate.G2] = Moment.At(planned.AddDays(-60)) };
        if (Chance(0.8))
        {
            gates[StageGate.G6] = Moment.At(planned.AddDays(Between(-10, 40)));
        }

        return Some.Initiative(i, Pick(Side.Cio, Side.Ciso)) with
        {
            Id = $"planned-initiative-{i}",
            Gates = gates,
            Planned = new Dictionary<StageGate, Moment> { [StageGate.G6] = Moment.At(planned) },
            Joint = Pick<bool?>(true, null, false),
            Waits = [new Wait { From = Moment.At(planned.AddDays(-20)), To = Moment.At(planned.AddDays(-Between(1, 19))), WaitingOn = Pick(WaitingOn.It, WaitingOn.Security, WaitingOn.Other) }],
            Exposure = Chance(0.5) ? new Exposure { At = Moment.At(planned.AddDays(-Between(30, 90))) } : null,
        };
    }

    private TeamPulse OnePulse(int i) => new()
    {
        Id = $"pulse-{i}",
        Wave = $"pulse-wave-{i}",
        OccurredAt = Moment.At(Somewhen()),
        Department = Pick(Department.It, Department.Security),
        Respondents = Between(3, 20),
        Means = new PulseMeans { SharedGoals = Between(1, 5), ProblemSolving = Between(1, 5), Timely = Between(1, 5) },
    };

    private IEnumerable<Person> Chart()
    {
        yield return new Person { Id = "person-50", Roles = [PersonRole.Executive], CompanyWideRisk = Pick<bool?>(true, null) };
        yield return new Person { Id = "person-51", Roles = [PersonRole.Cio], ReportsTo = Pick("person-50", "person-52", null) };
        yield return new Person { Id = "person-52", Roles = [PersonRole.Ciso], ReportsTo = Pick("person-50", "person-51", null) };
    }
}
