using Concord.Evidence;

namespace Concord.Tests.Signs;

/// <summary>Who does what, what is bought and what is released; and now and then one person in both posts.</summary>
internal sealed partial class RandomEvidence
{
    private static readonly string[] Words = ["log-collection", "log-search", "backup", "firewall", "monitoring"];

    private IEnumerable<Exhibit> Work() =>
    [
        .. Items("activity", 0, 40, OneActivity),
        .. Items("work-item", 0, 80, OneWorkItem),
        .. Items("review-finding", 0, 40, OneReviewFinding),
        .. Items("tool", 0, 12, OneTool),
        .. Items("purchase", 0, 60, OnePurchase),
        .. Items("release", 0, 70, OneRelease),
        .. Items("decision-about", 0, 6, i => Some.Decision(100 + i) with { About = new EvidenceLink("initiative", $"initiative-{i}") }),
        .. Chance(0.1) ? new Exhibit[] { Some.Person(9, PersonRole.Cio, PersonRole.Ciso) with { From = Some.At(Between(0, 480)) } } : [],
        .. Items("process-disagreement", 0, 4, i => OneDisagreement(100 + i) with { Type = DisagreementType.Process, Decision = $"decision-{100 + i}" }),
    ];

    private Activity OneActivity(int i) => Some.Activity(i) with
    {
        Joint = Chance(0.7),
        Versions = Chance(0.8) ? new Dictionary<Side, RaciLetters> { [Side.Cio] = Letters(), [Side.Ciso] = Letters() } : new Dictionary<Side, RaciLetters> { [Pick(Side.Cio, Side.Ciso)] = Letters() },
        Agreed = Chance(0.5) ? Letters() : null,
        AcceptedBy = Pick<IReadOnlyList<string>>([], ["CIO"], ["CISO"], ["CIO", "CISO"]),
        SignedBy = Pick<IReadOnlyList<string>>([], ["CIO", "CISO"]),
        SignedAt = Chance(0.7) ? Moment.At(Somewhen()) : null,
    };

    private RaciLetters Letters() => new()
    {
        Responsible = Chance(0.9) ? [Pick("CIO", "CISO", "person-1")] : [],
        Accountable = Pick<IReadOnlyList<string>>(["CIO"], ["CISO"], ["LEGAL"], ["CIO", "CISO"], []),
    };

    private WorkItem OneWorkItem(int i)
    {
        var start = Somewhen();
        var first = Pick(Queue.It, Queue.Security);
        var other = Chance(0.3) ? Queue.Legal : first == Queue.It ? Queue.Security : Queue.It;
        var moves = Chance(Level("bounces")) ? Between(2, 4) : 1;

        return Some.WorkItem(i) with
        {
            Hops =
            [
                .. Enumerable.Range(0, moves + 1).Select(m => new QueueHop
                {
                    Queue = m % 2 == 0 ? first : other, At = Moment.At(start.AddDays(m)), TakenAt = Chance(0.6) ? Moment.At(start.AddDays(m + 0.5)) : null,
                }),
            ],
            AcceptedAt = null,
            StartedAt = Chance(0.8) ? Moment.At(start.AddDays(moves + 1)) : null,
            ClosedAt = Chance(0.9) ? Moment.At(start.AddDays(moves + Between(2, 20))) : null,
        };
    }

    private ReviewFinding OneReviewFinding(int i)
    {
        var assigned = Pick("CIO", "CISO", "person-1");

        return new ReviewFinding
        {
            Id = $"review-finding-{i}",
            Activity = $"activity-{Between(1, 45)}",
            Review = "review-1",
            At = Moment.At(Somewhen()),
            AssignedTo = assigned,
            ContestedBy = Chance(Level("blame")) ? assigned : Chance(0.1) ? "LEGAL" : null,
        };
    }

    private Tool OneTool(int i) => new()
    {
        Id = $"tool-{i}",
        Name = $"Tool {i}",
        Owner = Pick(Side.Cio, Side.Ciso),
        Capabilities = Tags(),
        ActiveFrom = Moment.At(Some.Instant(Between(-300, 200))),
    };

    private Purchase OnePurchase(int i) => new()
    {
        Id = $"purchase-{i}",
        Buyer = Pick(Side.Cio, Side.Ciso),
        Type = Pick(PurchaseType.Product, PurchaseType.Vendor, PurchaseType.Provider),
        Name = $"Purchase {i}",
        Capabilities = Chance(0.1) ? [] : Tags(),
        Domain = Pick(Side.Cio, Side.Ciso),
        At = Moment.At(Somewhen()),
        Renewal = Pick<bool?>(true, false, null),
        AnnualCost = Chance(0.7) ? Some.Euros(Between(1, 90) * 1000) : null,
        MandatedBy = Chance(Level("mandates")) ? Pick("CIO", "CISO", "person-1") : null,
        Evaluation = Chance(0.4) ? new Evaluation { Options = ["a", "b"], Criteria = ["price"], OwnerFirst = Pick("a", "b", null), Chosen = Pick("a", "b") } : null,
        OverlapConsidered = Chance(1 - Level("overlap")) ? true : null,
        IntendedRedundancy = Chance(0.1) ? "RESILIENCE" : null,
    };

    private Release OneRelease(int i)
    {
        var at = Somewhen();
        var strain = Level("flaws");

        return new Release
        {
            Id = $"release-{i}",
            Product = $"Product {i % 4}",
            Owner = Pick(Side.Cio, Side.Ciso),
            At = Moment.At(at),
            Train = Chance(0.2) ? $"train-{i / 3}" : null,
            KnownFlaws = Chance(strain)
                ? [new KnownFlaw { Id = "f", Severity = Pick(Severity.Medium, Severity.High), Security = Pick<bool?>(true, false, null), KnownAt = Moment.At(at.AddDays(-3)), JointAcceptance = Chance(0.4) ? $"risk-acceptance-{i}" : null }]
                : [],
            BaselineGaps = Chance(strain) ? [new BaselineGap { Control = "control-1" }] : [],
            BaselineTotal = Chance(0.8) ? 12 : null,
            LaterFlaws = Chance(strain)
                ? [new LaterFlaw { FoundAt = Moment.At(at.AddDays(Between(1, 60))), Severity = Pick(Severity.Low, Severity.Critical), Security = Pick<bool?>(true, false, null), BrokeProduction = Pick<bool?>(true, null), Origin = Pick(FlawOrigin.Requirement, FlawOrigin.Design, FlawOrigin.Code) }]
                : [],
            FixedBefore = Chance(0.7) ? Between(0, 4) : null,
            NeedsDesignReview = Pick<bool?>(true, false, null),
            DesignReviewAt = Chance(0.7) ? Moment.At(at.AddDays(-Between(20, 60))) : null,
            DesignFrozenAt = Chance(0.7) ? Moment.At(at.AddDays(-40)) : null,
            Scanned = Pick<bool?>(true, null),
            Initiative = $"initiative-{i}",
        };
    }

    private IReadOnlyList<string> Tags() => [.. Enumerable.Range(0, Between(1, 3)).Select(_ => Pick(Words)).Distinct()];
}
