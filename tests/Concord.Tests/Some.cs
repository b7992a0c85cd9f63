using Concord.Evidence;

namespace Concord.Tests;

/// <summary>
/// Ordinary evidence, so that a test names only what it is about: <c>Some.Advice(3) with { Outcome = … }</c>.
/// The number gives the id and, at one a week, the time; two pieces of one kind need two numbers.
/// </summary>
public static class Some
{
    /// <summary>The Monday on which the ordinary evidence begins.</summary>
    public static readonly DateOnly FirstMonday = new(2026, 1, 5);

    public static TimeZoneInfo Zone => TimeZoneInfo.Utc;

    /// <summary>An instant so many days after the first Monday.</summary>
    public static Moment At(double day, int hour = 9) => Moment.At(Instant(day, hour));

    /// <summary>The whole day so many days after the first Monday.</summary>
    public static Moment Day(int day) => Moment.On(FirstMonday.AddDays(day), Zone);

    public static DateTimeOffset Instant(double day, int hour = 9) =>
        new DateTimeOffset(FirstMonday.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).AddDays(day).AddHours(hour);

    public static Money Euros(decimal amount) => new(amount, "EUR");

    /// <summary>So many pieces, numbered from 1.</summary>
    public static IEnumerable<T> Many<T>(int count, Func<int, T> one)
        where T : Exhibit => Enumerable.Range(1, count).Select(one);

    /// <summary>A dossier of the given pieces, known a year and a bit after the first Monday.</summary>
    public static Dossier Dossier(params IEnumerable<Exhibit> exhibits) => Concord.Evidence.Dossier.Of(exhibits, Instant(400), Zone);

    public static Person Person(int number = 1, params PersonRole[] roles) => new()
    {
        Id = $"person-{number}",
        Roles = roles is [] ? [PersonRole.Cio] : roles,
        Name = $"Person {number}",
        From = At(-1000),
    };

    public static Charter Charter(int number = 1) => new()
    {
        Id = $"charter-{number}",
        Version = $"{number}",
        SignedBy = ["CIO", "CISO"],
        At = At(-30),
        CadenceDays = 7,
    };

    public static Advice Advice(int number = 1, AdviceOutcome? outcome = AdviceOutcome.Adopted, Side to = Side.Cio) => new()
    {
        Id = $"advice-{number}",
        From = to.Counterpart().ToParty(),
        To = to.ToParty(),
        Type = AdviceType.Recommendation,
        Subject = $"Advice {number}",
        Materiality = 2,
        DecisionRight = Name(to),
        IssuedAt = Week(number),
        AnsweredAt = outcome is null ? null : Week(number, 3),
        Outcome = outcome,
        OutcomeAt = outcome is null ? null : Week(number, 4),
        Reason = outcome is AdviceOutcome.Overridden ? "A reason" : null,
    };

    public static Decision Decision(int number = 1, bool joint = true) => new()
    {
        Id = $"decision-{number}",
        Title = $"Decision {number}",
        Decider = "CIO",
        Joint = joint,
        RaisedAt = Week(number),
        Options = [Option("a"), Option("b"), Option("c")],
        Chosen = "b",
        DecidedAt = Week(number, 4),
    };

    public static DecisionOption Option(string id) => new() { Id = id, Title = $"Option {id}" };

    public static Disagreement Disagreement(int number = 1, DisagreementEnd? closedAs = DisagreementEnd.Agreed) => new()
    {
        Id = $"disagreement-{number}",
        Between = [Party.Cio, Party.Ciso],
        Area = "PATCHING",
        Type = DisagreementType.Task,
        OpenedAt = Week(number),
        OpenedBy = Party.Ciso,
        Positions =
        [
            new StatedPosition { Party = Party.Cio, Position = "AGAINST", StatedAt = Week(number) },
            new StatedPosition { Party = Party.Ciso, Position = "FOR", StatedAt = Week(number) },
        ],
        Moves = [],
        ClosedAt = closedAs is null ? null : Week(number, 5),
        ClosedAs = closedAs,
        SignedBy = closedAs is DisagreementEnd.Agreed or DisagreementEnd.AgreedNewOption or DisagreementEnd.EscalatedJoint ? ["CIO", "CISO"] : [],
    };

    public static OwedFact OwedFact(int number = 1, Side owner = Side.Cio) => new()
    {
        Id = $"owed-fact-{number}",
        Category = "OUTAGE",
        Owner = owner.ToParty(),
        OwedTo = owner.Counterpart().ToParty(),
        Material = true,
        KnownAt = Week(number),
        SharedAt = Week(number, 1),
        SharedWith = SharedWith.Principal,
    };

    public static InformationRequest InformationRequest(int number = 1, Side from = Side.Ciso) => new()
    {
        Id = $"information-request-{number}",
        From = from.ToParty(),
        To = from.Counterpart().ToParty(),
        AskedAt = Week(number),
        AnsweredAt = Week(number, 2),
        Answer = InformationAnswer.Shared,
    };

    public static Briefing Briefing(int number = 1, Side author = Side.Ciso) => new()
    {
        Id = $"briefing-{number}",
        Forum = "forum-1",
        Author = author.ToParty(),
        SealedAt = Week(number),
        SubmittedAt = Week(number, 1),
        SignedAt = Week(number, 2),
        PresentedAt = Week(number, 3),
        Facts = [new BriefingFact { Id = "f1", Level = FactLevel.MustReach, Text = "The backup cannot be restored in a day." }],
        AsPresented = [new PresentedFact { Fact = "f1", Change = FactChange.Unchanged }],
    };

    public static ExecutiveContact ExecutiveContact(int number = 1, Side party = Side.Ciso) => new()
    {
        Id = $"executive-contact-{number}",
        Forum = "forum-1",
        At = Week(number),
        Party = party.ToParty(),
        OtherPresent = true,
        Topic = $"Topic {number}",
        PositionOfOther = Stance.Support,
        PositionRecordedBy = PositionRecorder.Secretary,
    };

    public static Initiative Initiative(int number = 1, Side owner = Side.Cio) => new()
    {
        Id = $"initiative-{number}",
        Title = $"Initiative {number}",
        Type = InitiativeType.Project,
        Owner = owner,
        Gates = new Dictionary<StageGate, Moment>
        {
            [StageGate.G0] = Week(number),
            [StageGate.G1] = Week(number, 7),
            [StageGate.G2] = Week(number, 21),
        },
        Consults =
        [
            new Consultation
            {
                Party = owner.Counterpart().ToParty(),
                RequestedAt = Week(number, 8),
                AnsweredAt = Week(number, 11),
                Answer = ConsultationAnswer.How,
            },
        ],
    };

    public static Meeting Meeting(int number = 1, MeetingStatus status = MeetingStatus.Held) => new()
    {
        Id = $"meeting-{number}",
        Start = Week(number),
        End = Moment.At(Week(number).Earliest.AddMinutes(30)),
        Attendees = ["CIO", "CISO"],
        AttendeeCount = 2,
        Status = status,
        Series = "one-to-one",
    };

    public static Contact Contact(int number = 1) => new()
    {
        Id = $"contact-{number}",
        At = Week(number),
        Between = ["CIO", "CISO"],
        Channel = ContactChannel.Direct,
    };

    public static Absence Absence(int number = 1, Side party = Side.Cio) => new()
    {
        Id = $"absence-{number}",
        Party = party.ToParty(),
        From = Day(7 * (number - 1)),
        To = Day((7 * (number - 1)) + 4),
        Reason = AbsenceReason.Leave,
    };

    public static Finding Finding(int number = 1, FindingStatus status = FindingStatus.Open) => new()
    {
        Id = $"finding-{number}",
        Asset = $"host-{number}",
        Vulnerability = $"CVE-2026-{number:0000}",
        Severity = Severity.High,
        Security = true,
        FirstSeenAt = Week(number),
        PrioritizedAt = Week(number, 1),
        PrioritizedBy = "CISO",
        FixedAt = status == FindingStatus.Fixed ? Week(number, 10) : null,
        Status = status,
        StatusAt = status == FindingStatus.Open ? null : Week(number, 10),
        Owner = Side.Cio,
        OwnerTeam = "Platform",
    };

    public static Scan Scan(int number = 1) => new()
    {
        Id = $"scan-{number}",
        Scanner = "Scanner",
        At = Week(number),
        AssetsSeen = 95,
        AssetsKnown = 100,
        Complete = true,
    };

    public static Forum Forum(int number = 1) => new()
    {
        Id = $"forum-{number}",
        Name = "Risk committee",
        Type = ForumType.Committee,
        JointTopics = true,
        Members = ["CIO", "CISO", "FINANCE"],
    };

    public static RiskAcceptance RiskAcceptance(int number = 1) => new()
    {
        Id = $"risk-acceptance-{number}",
        Subject = new EvidenceLink("finding", $"finding-{number}"),
        By = "BUSINESS",
        Authorised = true,
        SignedAt = Week(number),
        ExpiresAt = Week(number, 180),
        ConcurredBy = [Side.Cio, Side.Ciso],
    };

    public static Activity Activity(int number = 1)
    {
        var letters = new RaciLetters { Responsible = ["CIO"], Accountable = ["CIO"], Consulted = ["CISO"] };

        return new Activity
        {
            Id = $"activity-{number}",
            Title = $"Activity {number}",
            Joint = true,
            Versions = new Dictionary<Side, RaciLetters> { [Side.Cio] = letters, [Side.Ciso] = letters },
            Agreed = letters,
            SignedBy = ["CIO", "CISO"],
            SignedAt = Week(number),
        };
    }

    public static WorkItem WorkItem(int number = 1) => new()
    {
        Id = $"work-item-{number}",
        Hops = [new QueueHop { Queue = Queue.It, At = Week(number), TakenAt = Week(number, 1) }],
        AcceptedAt = Week(number, 1),
        StartedAt = Week(number, 2),
        ClosedAt = Week(number, 5),
    };

    public static SecurityRequest SecurityRequest(int number = 1, AnswerType? answer = AnswerType.Yes, Side to = Side.Ciso) => new()
    {
        Id = $"security-request-{number}",
        Asker = to.Counterpart().ToParty(),
        To = to.ToParty(),
        Tier = 2,
        AskedAt = Week(number),
        FirstAnswer = answer is { } type ? new FirstAnswer { At = Week(number, 2), Type = type } : null,
        YesAt = answer is AnswerType.Yes or AnswerType.How ? Week(number, 3) : null,
    };

    public static Incident Incident(int number = 1, double days = 2) => new()
    {
        Id = $"incident-{number}",
        Severity = 2,
        StartedAt = Week(number),
        DetectedAt = Moment.At(Week(number).Earliest.AddDays(days / 2)),
        ContainedAt = Moment.At(Week(number).Earliest.AddDays(days)),
        StartBasis = StartBasis.Activity,
    };

    public static RiskStatement Risk(string id) => new()
    {
        Id = id,
        Title = $"Risk {id}",
        Owner = "CISO",
        Accountable = Side.Ciso,
        DecisionRight = Side.Ciso,
        Frequency = new JsonFragment("{}"),
        Magnitude = new JsonFragment("{}"),
    };

    public static SurveyAnswer SurveyAnswer(int number, Side party, string wave = "wave-1", SurveyAnswers? answers = null) => new()
    {
        Id = $"survey-answer-{number}",
        Party = party.ToParty(),
        Wave = wave,
        SubmittedAt = Week(number),
        Answers = answers ?? new SurveyAnswers(),
        Predictions = new SurveyPredictions(),
    };

    public static Feed Feed(int number = 1) => new()
    {
        Id = $"feed-{number}",
        Name = $"Source {number}",
        Kinds = ["advice"],
        From = At(-400),
        To = At(400),
    };

    public static MeetingRequest MeetingRequest(int number = 1, Side from = Side.Ciso) => new()
    {
        Id = $"meeting-request-{number}",
        From = from.ToParty(),
        To = from.Counterpart().ToParty(),
        AskedAt = Week(number),
        AcceptedAt = Week(number, 2),
    };

    public static TeamSession TeamSession(int number = 1) => new() { Id = $"team-session-{number}", PlannedAt = Week(number), HeldAt = Week(number) };

    public static Promise Promise(int number = 1, Side from = Side.Cio) => new()
    {
        Id = $"promise-{number}",
        From = from.ToParty(),
        To = from.Counterpart().ToParty(),
        DueAt = Week(number),
        KeptAt = Week(number),
    };

    public static Review Review(int number = 1) => new() { Id = $"review-{number}", Type = ReviewType.Design, At = Week(number), SecurityPresent = true };

    public static Appetite Appetite(int number = 1) => new()
    {
        Id = $"appetite-{number}",
        Points = [new AppetitePoint { Loss = 1_000_000, Probability = 0.05 }],
        SignedBy = ["CIO", "CISO", "person-9", "BOARD"],
        At = Week(number),
    };

    public static PriorityStatement PriorityPage(int number = 1, Side party = Side.Cio) => new()
    {
        Id = $"priority-statement-{number}",
        Party = party.ToParty(),
        Wave = $"wave-{number}",
        Menu = ["a", "b", "c", "d", "e"],
        Own = ["a", "b"],
        Predicted = ["b", "c"],
        Challenges = ["A challenge"],
        Incentives = ["An incentive"],
        PublishedAt = Week(number),
        AcknowledgedAt = Week(number, 3),
    };

    public static Disruption Disruption(int number = 1) => new()
    {
        Id = $"disruption-{number}",
        Type = DisruptionType.Reorganisation,
        At = Week(number),
    };

    public static PlayRun PlayRun(int number = 1, string play = "P01", string trigger = "S1.1") => new()
    {
        Id = $"play-run-{number}",
        Play = play,
        Trigger = trigger,
        OpenedAt = Week(number),
        Owners = new Dictionary<Side, string> { [Side.Cio] = "head of delivery", [Side.Ciso] = "security architect" },
        Due = Week(number, 28),
        Steps = [new PlayStep { Title = "First step", DoneAt = Week(number, 2) }, new PlayStep { Title = "Second step" }],
    };

    public static MissingEntry MissingEntry(int number = 1, Side by = Side.Ciso) => new()
    {
        Id = $"missing-entry-{number}",
        By = by,
        About = "S1",
        At = Week(number),
    };

    /// <summary>So many days into the numbered week; week 1 begins on the first Monday.</summary>
    public static Moment Week(int number, int day = 0) => At((7 * (number - 1)) + day);

    private static string Name(Side side) => side == Side.Cio ? "CIO" : "CISO";
}
