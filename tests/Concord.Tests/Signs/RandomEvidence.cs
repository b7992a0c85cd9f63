using System.Text;
using System.Text.RegularExpressions;
using Concord.Evidence;
using Concord.Evidence.Interchange;
using Concord.Numerics;

namespace Concord.Tests.Signs;

/// <summary>A random organisation's evidence, the same for the same seed: rates, volumes and gaps in the records differ from one to the next.</summary>
/// <remarks>It holds every kind a sign reads, so that a new sign is covered by the invariants without a change here; a new kind is one line.</remarks>
internal sealed partial class RandomEvidence(int seed)
{
    /// <summary>Days of evidence.</summary>
    public const int Days = 70 * 7;

    /// <summary>The Monday on which it is read.</summary>
    public static readonly DateOnly Monday = Some.FirstMonday.AddDays(Days);

    private static readonly EvidenceText Text = new(Some.Zone);

    private readonly SeededGenerator _generator = new((ulong)seed);

    /// <summary>All of it.</summary>
    public List<Exhibit> All() =>
    [
        .. Context(),
        .. Items("advice", 20, 90, OneAdvice),
        .. Items("disagreement", 5, 45, OneDisagreement),
        .. Items("initiative", 8, 60, OneInitiative),
        .. Items("meeting", 10, 40, OneMeeting),
        .. Items("contact", 0, 20, OneContact),
        .. Items("briefing", 0, 12, OneBriefing),
        .. Items("executive-contact", 0, 30, OneExecutiveContact),
        .. Items("finding", 40, 200, OneFinding),
        .. Items("scan", 0, 10, i => Some.Scan(i) with { At = Moment.At(Somewhen()) }),
        .. Items("decision", 0, 30, i => Some.Decision(i) with { RaisedAt = Moment.At(Somewhen()), DecidedAt = null }),
        .. Items("absence", 0, 3, i => Some.Absence(i * 7, Pick(Side.Cio, Side.Ciso))),
        .. Items("play-run", 0, 6, OnePlayRun),
        .. Items("missing-entry", 0, 3, i => Some.MissingEntry(i * 11, Pick(Side.Cio, Side.Ciso)) with { About = Pick("S1", "S2", "S3", "S5", "S6", "S11") }),
        .. Items("owed-fact", 20, 90, OneOwedFact),
        .. Items("access-grant", 0, 8, OneAccessGrant),
        .. Items("information-request", 0, 30, OneInformationRequest),
        .. BlindRounds(),
        .. Items("plan-item", 0, 12, OnePlanItem),
        .. Items("priority-link", 0, 12, i => new PriorityLink { Id = $"link-{i}", Priority = Pick("a", "b", "c", "d", "e"), Of = Pick(Side.Cio, Side.Ciso), PlanItem = $"line-{i}" }),
        .. Items("risk-acceptance", 0, 6, i => Some.RiskAcceptance(i) with { Subject = new EvidenceLink("finding", $"finding-{i}") }),
        .. Work(),
        .. OfSteps(),
        .. Reasons(),
        .. Items("room-briefing", 0, 8, OneRoomBriefing),
    ];

    /// <summary>A dossier of some evidence, as known on the Monday of reading.</summary>
    public static Dossier Dossier(IEnumerable<Exhibit> evidence) =>
        Concord.Evidence.Dossier.Of(evidence, Moment.StartOf(Monday, Some.Zone), Some.Zone);

    /// <summary>The same evidence with the two sides exchanged in every field (INV-2).</summary>
    public static Exhibit Mirror(Exhibit exhibit) => Rewritten(exhibit, text => Seat().Replace(text, m => m.Value switch
    {
        "\"CIO\"" => "\"CISO\"",
        "\"CISO\"" => "\"CIO\"",
        "\"CIO_STAFF\"" => "\"CISO_STAFF\"",
        "\"CISO_STAFF\"" => "\"CIO_STAFF\"",
        "\"IT\"" => "\"SECURITY\"",
        "\"SECURITY\"" => "\"IT\"",
        "\"IT_STRATEGY\"" => "\"SECURITY_PLAN\"",
        _ => "\"IT_STRATEGY\"",
    }));

    /// <summary>The same evidence with other words wherever a person writes freely (INV-3); an absence's reason is a code, a risk acceptance's subject a link and a metric's name its series.</summary>
    public static Exhibit Reworded(Exhibit exhibit) => exhibit is Absence or RiskAcceptance or Metric ? exhibit : Rewritten(exhibit, text => FreeText().Replace(text, "$1\"Other words, CIO overridden\""));

    private static Exhibit Rewritten(Exhibit exhibit, Func<string, string> change)
    {
        var line = change(Encoding.UTF8.GetString(EvidenceText.Write(exhibit)));
        var read = Text.Read(Encoding.UTF8.GetBytes(line), out var flaw);
        Assert.True(read is not null, $"{flaw?.Reason} {line}");

        return read;
    }

    private IEnumerable<Exhibit> Context()
    {
        yield return Some.Forum(1) with { Owner = Pick<Side?>(null, Side.Cio, Side.Ciso) };
        yield return new Forum { Id = "board", Name = "Board", Type = ForumType.Board, JointTopics = true, Members = ["CIO", "CISO"] };
        if (Chance(0.5))
        {
            yield return Some.Charter(1) with { At = Some.At(Between(-60, 200)), CadenceDays = Pick(7, 14), SlaDays = new AgreedDays { Advice = Between(3, 15) }, OwedCategories = Owed() };
        }

        if (Chance(0.3))
        {
            yield return Some.Charter(2) with
            {
                At = Some.At(Between(200, 400)),
                Thresholds = new Dictionary<string, AgreedThresholds> { ["S1.1"] = new() { Ref = 0.15, Tol = 0.30, P1 = 0.50 } },
            };
        }

        if (Chance(0.3))
        {
            yield return Some.Person(1, Pick(PersonRole.Cio, PersonRole.Ciso)) with { From = Some.At(Between(100, 480)) };
        }

        if (Chance(0.7))
        {
            yield return Some.Feed(1) with { Kinds = ["advice", "disagreement", "initiative", "meeting", "finding", "owed-fact"], From = Some.At(0), To = Some.At(Chance(0.8) ? Days : 300) };
        }
    }

    // A quarterly wave of priorities, survey and marks; now and then a side does not answer.
    private IEnumerable<Exhibit> BlindRounds()
    {
        for (var round = 1; round <= Between(0, 6); round++)
        {
            yield return SomeRounds.Wave(round, WaveType.Priorities);
            yield return SomeRounds.Wave(round, WaveType.Survey);
            foreach (var side in new[] { Side.Cio, Side.Ciso }.Where(_ => Chance(0.85)))
            {
                yield return SomeRounds.Priorities(round, side, Five(), Five()) with { PublishedAt = Some.Week(SomeRounds.WeekOf(round), Between(3, 6)) };
                yield return SomeRounds.Answer(round, side, Answers()) with
                {
                    Predictions = new SurveyPredictions { Q2 = Mark(), Q5 = Mark(), Q10 = Mark(), Q13 = Mark() }, Released = Chance(0.3) ? ["Q11"] : [],
                };
                yield return new DescriptionMark { Id = $"mark-{side}-{round}", Of = side, By = side, Part = DescribedPart.Strategy, Mark = Between(0, 2), Wave = $"Priorities-{round}" };
            }
        }
    }

    private SurveyAnswers Answers() => new()
    {
        Q1 = Mark(), Q2 = Mark(), Q3 = Mark(), Q4 = Mark(), Q5 = Mark(), Q6 = Mark(), Q7 = Mark(), Q8 = Mark(), Q9 = Mark(), Q10 = Mark(), Q11 = Mark(), Q12 = Mark(), Q13 = Mark(), Q14 = Mark(), Q15 = Mark(),
        Q16 = Chance(0.3) ? new RegisterGap { Yes = true, Count = Pick<int?>(1, 4, null) } : null,
    };

    private SurveyMark? Mark() => Chance(0.05) ? null : Chance(0.05) ? SurveyMark.CantSay : SurveyMark.Of(Between(1, 5));

    // Five letters of the menu, the first ones likelier.
    private string Five()
    {
        var letters = "abcdefghijklmno".ToCharArray();
        _generator.Shuffle<char>(letters.AsSpan(Pick(0, 2)));

        return new string(letters, 0, 5);
    }

    private PlanItem OnePlanItem(int i) => new()
    {
        Id = $"line-{i}",
        Plan = Pick(Plan.ItStrategy, Plan.SecurityPlan, Plan.Roadmap, Plan.Budget),
        Title = $"Line {i}",
        Owner = Chance(0.8) ? Pick("CIO", "CISO") : null,
        Due = Chance(0.8) ? Moment.At(Somewhen()) : null,
        Amount = Chance(0.8) ? Some.Euros(1000) : null,
    };

    private IReadOnlyList<OwedCategory> Owed() => Chance(0.5)
        ? []
        : [new OwedCategory { Category = "OUTAGE", Owner = Party.Cio, Days = 1, RoutineDays = 4 }, new OwedCategory { Category = "OUTAGE", Owner = Party.Ciso, Days = 3 }];

    private IEnumerable<Exhibit> Items<T>(string name, int fewest, int most, Func<int, T> one)
        where T : Exhibit
    {
        var generator = _generator.Split(name);
        var count = fewest + generator.Below(most - fewest + 1);

        return generator.Chance(0.1) ? [] : Enumerable.Range(1, count).Select(one);
    }

    private Advice OneAdvice(int i)
    {
        var strain = Level("override");
        var issued = Somewhen();
        var to = Pick(Side.Cio, Side.Ciso);
        AdviceOutcome? outcome = Chance(strain) ? AdviceOutcome.Overridden : Pick<AdviceOutcome?>(
            AdviceOutcome.Adopted, AdviceOutcome.Adopted, AdviceOutcome.AdoptedModified, AdviceOutcome.Withdrawn, null);

        return Some.Advice(i, outcome, to) with
        {
            From = Chance(0.3) ? Pick(Party.Legal, Party.Finance) : to.Counterpart().ToParty(),
            Type = Chance(0.1) ? AdviceType.Decision : AdviceType.Recommendation,
            Materiality = Between(1, 3),
            DecisionRight = Chance(0.1) ? null : Chance(0.1) ? "forum-1" : to == Side.Cio ? "CIO" : "CISO",
            IssuedAt = Moment.At(issued),
            AnsweredAt = Chance(Level("disregard")) ? null : Moment.At(issued.AddDays(Between(1, 10))),
            OutcomeAt = outcome is null ? null : Moment.At(issued.AddDays(Between(3, 20))),
            PreservesIntent = Pick<bool?>(true, false, null),
            ResidualAboveAppetite = Pick<bool?>(true, false, null),
            ImplementBy = Chance(0.5) ? Moment.At(issued.AddDays(30)) : null,
            ImplementedAt = Chance(0.6) ? Moment.At(issued.AddDays(Between(20, 90))) : null,
            Sources = Sources(),
        };
    }

    private Disagreement OneDisagreement(int i)
    {
        var opened = Somewhen();
        DisagreementEnd? end = Chance(Level("escalation")) ? DisagreementEnd.EscalatedUnilateral : Pick<DisagreementEnd?>(
            DisagreementEnd.Agreed, DisagreementEnd.Agreed, DisagreementEnd.AgreedNewOption, DisagreementEnd.EscalatedJoint, DisagreementEnd.Withdrawn, null);
        var days = Between(1, (int)(10 + (100 * Level("slowness"))));

        return Some.Disagreement(i, end) with
        {
            OpenedAt = Moment.At(opened),
            OpenedBy = Pick(Party.Cio, Party.Ciso),
            ClosedAt = end is null ? null : Moment.At(opened.AddDays(days)),
            EscalatedBy = end == DisagreementEnd.EscalatedUnilateral ? Pick(Party.Cio, Party.Ciso) : null,
            Moves = [.. Enumerable.Range(0, Between(0, 4)).Select(_ => new Move { At = Moment.At(opened.AddDays(Between(1, 60))), By = Pick(Party.Cio, Party.Ciso), Type = Pick(MoveType.NewFact, MoveType.Concession, MoveType.Other) })],
        };
    }

    private Initiative OneInitiative(int i)
    {
        var start = Somewhen();
        var owner = Pick(Side.Cio, Side.Ciso);
        var asked = Chance(Level("late")) ? 50 : 8;

        return Some.Initiative(i, owner) with
        {
            Gates = new Dictionary<StageGate, Moment>
            {
                [StageGate.G0] = Moment.At(start),
                [StageGate.G1] = Moment.At(start.AddDays(7)),
                [StageGate.G2] = Moment.At(start.AddDays(21)),
                [StageGate.G3] = Moment.At(start.AddDays(60)),
            },
            Consults =
            [
                new Consultation
                {
                    Party = owner.Counterpart().ToParty(), RequestedAt = Moment.At(start.AddDays(asked)), AnsweredAt = Chance(0.9) ? Moment.At(start.AddDays(asked + 3)) : null, Answer = ConsultationAnswer.How,
                },
                new Consultation { Party = Party.Legal, RequestedAt = Moment.At(start.AddDays(8)), AnsweredAt = Moment.At(start.AddDays(10)), Answer = ConsultationAnswer.Yes },
            ],
            Discovery = Chance(0.6) ? new InitiativeDiscovery { By = owner.Counterpart().ToParty(), Mode = Pick(DiscoveryMode.Told, DiscoveryMode.Intake, DiscoveryMode.Telemetry), At = Moment.At(start.AddDays(9)) } : null,
            Requirements = [new SecurityRequirement { Id = "r1", AddedAt = Moment.At(start.AddDays(Between(10, 90))), By = owner.Counterpart().ToParty() }],
            Sources = Sources(),
        };
    }

    private Meeting OneMeeting(int i)
    {
        var start = Some.At((14 * i) - 10);

        return Some.Meeting(i, Chance(Level("missed")) ? MeetingStatus.Cancelled : MeetingStatus.Held) with
        {
            Start = start, End = Moment.At(start.Earliest.AddMinutes(30)), CancelledBy = Pick("CIO", "CISO"), ConfirmedBy = Chance(0.5) ? ["CIO"] : [],
        };
    }

    private Contact OneContact(int i) => Some.Contact(i) with { At = Moment.At(Somewhen()), Channel = Pick(ContactChannel.Direct, ContactChannel.Group, ContactChannel.Deputies) };

    private Briefing OneBriefing(int i)
    {
        var at = Somewhen();

        return Some.Briefing(i, Pick(Side.Cio, Side.Ciso)) with
        {
            Forum = "board",
            SealedAt = null,
            SubmittedAt = Moment.At(at),
            SignedAt = Moment.At(at.AddDays(1)),
            PresentedAt = Moment.At(at.AddDays(4)),
            PresentedBy = Pick("CIO", "CISO"),
            AsPresented = [new PresentedFact { Fact = "f1", Change = Chance(0.1) ? FactChange.Removed : FactChange.Unchanged, EditedBy = Pick("CIO", "CISO"), At = Moment.At(at.AddDays(2)) }],
        };
    }

    // A joint briefing of the room: still being written, published or presented, signed by nobody, one or both.
    private Briefing OneRoomBriefing(int i)
    {
        var at = Somewhen();
        var isPublished = Chance(0.6);
        var isCut = Chance(Level("withholding"));

        return Some.Briefing(500 + i, Pick(Side.Cio, Side.Ciso)) with
        {
            Forum = "board",
            SealedAt = null,
            SubmittedAt = Moment.At(at),
            SignedAt = null,
            PresentedAt = isPublished && Chance(0.5) ? Moment.At(at.AddDays(20)) : null,
            PublishedAt = isPublished ? Moment.At(at.AddDays(9)) : null,
            Signatures = [.. new[] { Side.Cio, Side.Ciso }.Where(_ => Chance(0.6)).Select(s => new BriefingSignature { By = s, At = Moment.At(at.AddDays(Between(3, 6))), Digest = "digest" })],
            Facts =
            [
                .. new[] { Party.Cio, Party.Ciso, Party.Legal }.Select(p => new BriefingFact
                {
                    Id = $"{p}-1", Author = p, Level = Pick(FactLevel.MustReach, FactLevel.MustReach, FactLevel.Supporting), Text = "A fact.", WordedAt = Moment.At(at.AddDays(Between(0, 8))),
                }),
            ],
            AsPresented = isCut ? [new PresentedFact { Fact = Pick("Cio-1", "Ciso-1"), Change = FactChange.Removed, EditedBy = Pick("CIO", "CISO"), At = Moment.At(at.AddDays(Between(1, 8))), Concurrence = Pick<bool?>(true, null) }] : [],
        };
    }

    private ExecutiveContact OneExecutiveContact(int i) => Some.ExecutiveContact(i, Pick(Side.Cio, Side.Ciso)) with
    {
        Forum = "board",
        At = Moment.At(Somewhen()),
        OtherPresent = Chance(Level("mediation")),
        CarriedByOther = Chance(Level("carrying")) ? true : Pick<bool?>(false, null),
        Closed = Pick<bool?>(true, null),
        Priority = Pick("a", "b", null),
        PositionOfOther = Pick<Stance?>(Stance.Support, Stance.Silent, Stance.Oppose, null),
        ContradictedWithoutNotice = Pick<bool?>(true, false, null),
    };

    private Finding OneFinding(int i)
    {
        var seen = Somewhen();
        var status = Pick(FindingStatus.Open, FindingStatus.Fixed, FindingStatus.Fixed, FindingStatus.WontFix);

        return Some.Finding(i, status) with
        {
            Vulnerability = $"CVE-2026-{i / 4:0000}",
            Security = !Chance(0.2),
            FirstSeenAt = Moment.At(seen),
            PrioritizedAt = Moment.At(seen),
            DueAt = Moment.At(seen.AddDays(14)),
            FixedAt = status == FindingStatus.Fixed ? Moment.At(seen.AddDays(Between(1, (int)(10 + (60 * Level("fixing")))))) : null,
            StatusAt = Moment.At(seen.AddDays(20)),
            Owner = Pick(Side.Cio, Side.Ciso),
            Acceptance = status == FindingStatus.WontFix && Chance(0.5) ? $"risk-acceptance-{i}" : null,
        };
    }

    private OwedFact OneOwedFact(int i)
    {
        var known = Somewhen();
        var owner = Pick(Side.Cio, Side.Ciso);
        var shared = Moment.At(known.AddDays(Chance(Level("sharing")) ? Between(8, 30) : Between(0, 2)));

        return Some.OwedFact(i, owner) with
        {
            OwedTo = Chance(0.3) ? Pick(Party.Legal, Party.Finance) : owner.Counterpart().ToParty(),
            Category = Pick("OUTAGE", "SUPPLIER"),
            Material = Chance(0.5),
            KnownAt = Moment.At(known),
            DueAt = Chance(0.3) ? Moment.At(known.AddDays(4)) : null,
            SharedAt = Chance(0.9) ? shared : null,
            SharedWith = Pick<SharedWith?>(SharedWith.Principal, SharedWith.Principal, SharedWith.Deputy, null),
            AcknowledgedAt = Chance(0.5) ? shared : null,
            Discovery = Chance(Level("discovery")) ? DiscoveryMode.Telemetry : Pick<DiscoveryMode?>(DiscoveryMode.Told, null),
            DiscoveredAt = Chance(0.8) ? shared : null,
            Restricted = Pick<bool?>(true, null),
            Sources = Sources(),
        };
    }

    private AccessGrant OneAccessGrant(int i)
    {
        var owner = Pick(Side.Cio, Side.Ciso);

        return new AccessGrant
        {
            Id = $"access-grant-{i}",
            System = $"System {i}",
            Owner = owner.ToParty(),
            OwedTo = owner.Counterpart().ToParty(),
            Agreed = Chance(0.8),
            LiveSince = Chance(0.8) ? Moment.At(Somewhen()) : null,
            RevokedAt = Chance(0.1) ? Moment.At(Somewhen()) : null,
            LastOpenedAt = Chance(0.5) ? Moment.At(Somewhen()) : null,
        };
    }

    private InformationRequest OneInformationRequest(int i)
    {
        var asked = Somewhen();

        return Some.InformationRequest(i, Pick(Side.Cio, Side.Ciso)) with
        {
            AskedAt = Moment.At(asked), AnsweredAt = Chance(0.8) ? Moment.At(asked.AddDays(Between(1, 12))) : null, Answer = null,
        };
    }

    private PlayRun OnePlayRun(int i)
    {
        var opened = Somewhen();

        return Some.PlayRun(i, $"P{Between(1, 26):00}", Pick("S1.1", "S2.1", "S4.1", "S6.1", "S7.1", "S11.1")) with
        {
            OpenedAt = Moment.At(opened),
            Due = Moment.At(opened.AddDays(40)),
            Steps = [new PlayStep { Title = "Step", DoneAt = Chance(0.6) ? Moment.At(opened.AddDays(Between(1, 50))) : null }],
            EndedAt = Chance(0.3) ? Moment.At(opened.AddDays(60)) : null,
            AppliesTo = Chance(0.3) ? [$"initiative-{i}", "PATCHING"] : [],
        };
    }

    // How strained this organisation is in one respect: the same for all of its records, squared so that most are healthy.
    private double Level(string respect)
    {
        var uniform = new SeededGenerator((ulong)seed).Split("level").Split(respect).Uniform();

        return uniform * uniform;
    }

    private DateTimeOffset Somewhen() => Some.Instant(_generator.Uniform() * (Days + 20));

    private IReadOnlyList<string> Sources() => seed % 3 == 0 ? Pick<IReadOnlyList<string>>(["PPM"], ["PROCUREMENT"], ["PPM", "PROCUREMENT"]) : [];

    private bool Chance(double probability) => _generator.Chance(probability);

    private int Between(int low, int high) => low + _generator.Below(high - low + 1);

    private T Pick<T>(params T[] items) => _generator.Pick(items);

    [GeneratedRegex("\"(CIO|CISO|CIO_STAFF|CISO_STAFF|IT|SECURITY|IT_STRATEGY|SECURITY_PLAN)\"")]
    private static partial Regex Seat();

    [GeneratedRegex("(\"(?:title|subject|text|reason|topic|name|statement|note|businessEffect|businessOutcome)\":)\"[^\"]*\"")]
    private static partial Regex FreeText();
}
