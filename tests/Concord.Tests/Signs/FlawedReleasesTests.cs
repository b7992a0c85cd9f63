using Concord.Evidence;
using Concord.Signs;

namespace Concord.Tests.Signs;

public sealed class FlawedReleasesTests
{
    private static readonly FlawedReleases Sign = new();

    [Theory]
    [InlineData(Severity.Medium, 0)]
    [InlineData(Severity.High, 1)]
    [InlineData(Severity.Critical, 1)]
    public void A_known_flaw_counts_from_high_on(Severity severity, int events)
    {
        var release = Released(1) with { KnownFlaws = [Known with { Severity = severity }] };

        Assert.Equal((events, 1), Counted(Read("S12.1", release)));
        Assert.Equal((events, 1), Counted(Read("S12.2", release)));
    }

    [Fact]
    public void Both_have_to_accept_before_the_release_and_until_it()
    {
        var release = Released(5) with { KnownFlaws = [Known with { JointAcceptance = "risk-acceptance-1" }] };
        var acceptance = Some.RiskAcceptance() with { SignedAt = Some.Week(5, -2), ExpiresAt = Some.Week(8) };

        Assert.Equal(0, Read("S12.1", release, acceptance).Events);
        Assert.Equal(1, Read("S12.1", release).Events);
        Assert.Equal(1, Read("S12.1", release, acceptance with { ConcurredBy = [Side.Cio] }).Events);
        Assert.Equal(0, Read("S12.1", release, acceptance with { ConcurredBy = [Side.Cio], SignedBy = ["CISO"] }).Events);
        Assert.Equal(1, Read("S12.1", release, acceptance with { Authorised = false }).Events);
        Assert.Equal(1, Read("S12.1", release, acceptance with { SignedAt = Some.Week(5, 2) }).Events);
        Assert.Equal(1, Read("S12.1", release, acceptance with { ExpiresAt = Some.Week(5, -1) }).Events);
    }

    [Theory]
    [InlineData(30, FlawOrigin.Design, 1)]
    [InlineData(31, FlawOrigin.Design, 0)]
    [InlineData(30, FlawOrigin.Requirement, 1)]
    [InlineData(3, FlawOrigin.Code, 0)]
    [InlineData(3, FlawOrigin.Operation, 0)]
    public void A_flaw_of_requirements_or_design_counts_when_found_within_thirty_days(int days, FlawOrigin origin, int events)
    {
        var release = Released(1) with { LaterFlaws = [Later(days) with { Origin = origin }] };

        Assert.Equal(events, Read("S12.1", release).Events);
        Assert.Equal(0, Read("S12.2", release).Events);
    }

    [Fact]
    public void A_missing_part_of_the_baseline_counts_like_a_material_flaw()
    {
        Assert.Equal(1, Read("S12.2", Released(1) with { BaselineGaps = [new BaselineGap { Control = "c" }] }).Events);
        Assert.Equal(1, Read("S12.2", Released(1) with { BaselineGaps = [new BaselineGap { Control = "c", KnownAt = Some.Week(1, -3) }] }).Events);

        var foundLater = Released(1) with { BaselineGaps = [new BaselineGap { Control = "c", KnownAt = Some.Week(1, 20) }] };
        Assert.Equal(0, Read("S12.2", foundLater).Events);
        Assert.Equal(1, Read("S12.1", foundLater).Events);
        Assert.Equal(0, Read("S12.1", Released(1) with { BaselineGaps = [new BaselineGap { Control = "c", KnownAt = Some.Week(1, 40) }] }).Events);
    }

    [Fact]
    public void A_release_is_judged_thirty_days_after_it_went_live()
    {
        // Released on the first Monday at nine: 30 days later is the Wednesday of week 5, evaluated on Monday 5.
        Assert.Equal(IndicatorState.NoData, Sign.Read("S12.1", Direction.Cio, 4, Released(1)).State);
        Assert.Equal(1, Sign.Read("S12.1", Direction.Cio, 5, Released(1)).Opportunities);
        Assert.Equal(1, Sign.Read("S12.2", Direction.Cio, 1, Released(1)).Opportunities);
    }

    [Fact]
    public void Releases_of_one_train_are_one()
    {
        var train = Some.Many(3, i => Released(i) with { Train = "T1", KnownFlaws = i == 2 ? [Known] : [] });

        Assert.Equal((1, 2), Counted(Read("S12.1", [.. train, Released(4), Released(5) with { Train = "T1", Owner = Side.Ciso }])));
    }

    [Fact]
    public void Security_that_ships_a_flaw_is_read_the_same_way()
    {
        var release = Released(1) with { Owner = Side.Ciso, KnownFlaws = [Known], LaterFlaws = [Later(2) with { Security = false, BrokeProduction = true }] };

        Assert.Equal((1, 1), Counted(Sign.Read("S12.1", Direction.Ciso, 40, release)));
        Assert.Equal((1, 1), Counted(Sign.Read("S12.6", Direction.Ciso, 40, release)));
        Assert.Equal(IndicatorState.NoData, Read("S12.1", release).State);
    }

    [Fact]
    public void Defects_that_are_no_matter_of_security_are_no_flaws_and_the_twin_of_each_release_for_comparison()
    {
        var reading = Read("S12.1", Released(1) with { KnownFlaws = [Known with { Security = false }] }, Released(2) with { KnownFlaws = [Known] });

        Assert.Equal((1, 2), Counted(reading));
        Assert.Contains("Defects of the same kind that are no matter of security: 1 of 2 releases.", reading.Notes);
        Assert.True(reading.IsControlled);
    }

    [Fact]
    public void Only_a_late_consult_or_a_dispute_over_roles_makes_it_collaboration()
    {
        var flawed = Released(1) with { KnownFlaws = [Known], Initiative = "initiative-1" };
        var late = Some.Initiative() with { Consults = [] };
        var decision = Some.Decision() with { About = new EvidenceLink("initiative", "initiative-1") };
        var dispute = Some.Disagreement() with { Type = DisagreementType.Process, Decision = "decision-1" };

        Assert.Contains("cause not shown", TextOf(flawed, Some.Initiative()), StringComparison.Ordinal);
        Assert.Contains("cause not shown", TextOf(flawed, decision, dispute with { Type = DisagreementType.Task }, Some.Initiative()), StringComparison.Ordinal);
        Assert.Contains("may be collaboration: its initiative was taken to the other side late", TextOf(flawed, late), StringComparison.Ordinal);
        Assert.Contains("may be collaboration: who does what on it was in dispute", TextOf(flawed, decision, dispute, Some.Initiative()), StringComparison.Ordinal);
        Assert.Contains(Read("S12.1", flawed).Notes, n => n.StartsWith("The cause of these flaws is not shown", StringComparison.Ordinal));
        Assert.Contains(
            "1 of 2 may be collaboration: on their initiative the other side was consulted late or roles were in dispute. Of the others the cause is not shown.",
            Read("S12.1", flawed, late, Released(2) with { KnownFlaws = [Known] }).Notes);
    }

    [Fact]
    public void How_many_were_scanned_is_told()
    {
        var reading = Read("S12.1", Released(1) with { Scanned = true, KnownFlaws = [Known] }, Released(2), Released(3) with { Scanned = true });

        Assert.Contains("2 of 3 releases were scanned; of these, 1 were flawed. More testing finds more.", reading.Notes);
    }

    [Fact]
    public void Releases_that_are_all_flawed_are_over_the_line_and_each_known_one_is_an_event()
    {
        var releases = Some.Many(26, i => Released(i) with { KnownFlaws = [Known] }).ToList();

        Assert.Equal(IndicatorState.Present, Sign.Read("S12.1", Direction.Cio, 26, releases).State);
        Assert.Equal(26, Sign.Read("S12.2", Direction.Cio, 26, releases).OpenEvents.Count);
        Assert.Empty(Sign.Read("S12.1", Direction.Cio, 26, releases).OpenEvents);
    }

    [Fact] // Fixed before 3, known 1 of security, found within 30 days 2 of 3: two of six.
    public void Escaped_flaws_are_counted_of_all_flaws_known()
    {
        var release = Released(1) with
        {
            FixedBefore = 3,
            KnownFlaws = [Known, Known with { Id = "g", Security = false }],
            LaterFlaws = [Later(3) with { Origin = FlawOrigin.Code }, Later(20), Later(35)],
        };

        Assert.Equal((2, 6), Counted(Read("S12.3", release)));
        Assert.Equal(IndicatorState.NoData, Read("S12.3", release with { FixedBefore = null }).State);
    }

    [Fact]
    public void Gaps_at_go_live_are_counted_of_all_parts_of_the_baseline()
    {
        var gap = new BaselineGap { Control = "c" };
        var reading = Read("S12.4", Released(1) with { BaselineTotal = 12, BaselineGaps = [gap, gap] }, Released(2) with { BaselineTotal = 8 }, Released(3) with { BaselineGaps = [gap] });

        Assert.Equal((2, 20), Counted(reading));
        Assert.Single(reading.OpenEvents);
    }

    [Fact]
    public void A_design_review_counts_before_the_freeze_and_a_waiver_stands_for_it()
    {
        var release = Released(10) with { NeedsDesignReview = true, DesignFrozenAt = Some.Week(5) };

        Assert.Equal((1, 1), Counted(Read("S12.5", release)));
        Assert.Equal((0, 1), Counted(Read("S12.5", release with { DesignReviewAt = Some.Week(4) })));
        Assert.Equal((1, 1), Counted(Read("S12.5", release with { DesignReviewAt = Some.Week(6) })));
        Assert.Equal((0, 1), Counted(Read("S12.5", release with { Waiver = "w" })));
        Assert.Equal(IndicatorState.NoData, Read("S12.5", release with { NeedsDesignReview = null }).State);
        Assert.Equal(IndicatorState.NoData, Read("S12.5", release with { DesignReviewAt = Some.Week(4), DesignFrozenAt = null }).State);
    }

    private static readonly KnownFlaw Known = new() { Id = "f", Severity = Severity.High, KnownAt = Some.At(-10) };

    private static LaterFlaw Later(int days) => new() { FoundAt = Some.Week(1, days), Severity = Severity.High, Origin = FlawOrigin.Design };

    private static Reading Read(string indicator, params IEnumerable<Exhibit> evidence) => Sign.Read(indicator, Direction.Cio, 40, evidence);

    private static string TextOf(params IEnumerable<Exhibit> evidence) => Read("S12.1", evidence).Evidence.Single().Text!;

    private static (int?, int?) Counted(Reading reading) => (reading.Events, reading.Opportunities);

    private static Release Released(int number) => new()
    {
        Id = $"release-{number}", Product = "Booking", Owner = Side.Cio, At = Some.Week(number), KnownFlaws = [], BaselineGaps = [], LaterFlaws = [],
    };
}
