using Concord.Evidence;
using Concord.Signs;

namespace Concord.Tests.Signs;

public sealed class LateConsultationTests
{
    private const int Gate = 21;

    private static readonly LateConsultation Sign = new();

    [Fact]
    public void A_consult_requested_before_funding_and_answered_within_ten_business_days_is_in_time()
    {
        Assert.Equal((0, 1), Counted(Read("S6.1", Asked(Gate - 1, Gate + 11))));
    }

    [Fact]
    public void A_consult_answered_after_ten_business_days_counts_at_its_answer()
    {
        // Day 20 is a Sunday: ten business days later is day 32.
        Assert.Equal((0, 1), Counted(Read("S6.1", Asked(Gate - 1, 32))));
        Assert.Equal((1, 1), Counted(Read("S6.1", Asked(Gate - 1, 33))));
    }

    [Fact]
    public void A_consult_after_funding_is_late_and_so_is_none()
    {
        Assert.Equal((1, 1), Counted(Read("S6.1", Asked(Gate + 1, Gate + 3))));
        Assert.Equal((1, 1), Counted(Read("S6.1", Some.Initiative() with { Consults = [] })));
    }

    [Fact]
    public void A_request_before_funding_left_unanswered_is_held_against_nobody_who_asked()
    {
        var unanswered = Asked(Gate - 5, null);

        Assert.Equal(IndicatorState.NoData, Read("S6.1", unanswered).State);
        Assert.Equal((0, 1), Counted(Sign.Read("S6.6", Direction.Ciso, 30, unanswered)));
    }

    [Fact]
    public void A_signed_no_interest_is_a_consult_from_its_request()
    {
        var consult = new Consultation { Party = Party.Ciso, RequestedAt = Some.At(Gate - 5), AnsweredAt = Some.At(Gate + 40), Answer = ConsultationAnswer.NoInterest };

        Assert.Equal((0, 1), Counted(Read("S6.1", Some.Initiative() with { Consults = [consult] })));
    }

    [Fact]
    public void An_initiative_before_funding_is_no_opportunity()
    {
        var young = Some.Initiative() with { Gates = new Dictionary<StageGate, Moment> { [StageGate.G0] = Some.At(0) }, Consults = [] };

        Assert.Equal(IndicatorState.NoData, Read("S6.1", young).State);
    }

    [Fact]
    public void The_charters_amount_leaves_small_initiatives_out_and_without_it_every_one_counts()
    {
        var small = Some.Initiative() with { AboveThreshold = false };
        var charter = Some.Charter() with { At = Some.At(-10), InitiativeAbove = Some.Euros(50_000) };

        Assert.Equal(1, Read("S6.1", small).Opportunities);
        Assert.Equal(IndicatorState.NoData, Read("S6.1", small, charter).State);
    }

    [Fact]
    public void The_CISO_who_tells_the_CIO_too_late_is_read_the_same_way()
    {
        var late = Some.Initiative(1, Side.Ciso) with { Consults = [] };

        Assert.Equal((1, 1), Counted(Sign.Read("S6.1", Direction.Ciso, 30, late)));
        Assert.Equal(IndicatorState.NoData, Read("S6.1", late).State);
    }

    [Fact]
    public void Twenty_late_consults_of_twenty_are_over_the_line()
    {
        var late = Some.Many(20, i => Some.Initiative(2 * i) with { Consults = [] });

        Assert.Equal(IndicatorState.Present, Sign.Read("S6.1", Direction.Cio, 44, late).State);
    }

    [Fact]
    public void Where_Legal_is_asked_as_late_the_line_is_not_passed_by_this_pair_alone()
    {
        var late = Some.Many(20, i => Some.Initiative(2 * i) with { Consults = [.. LateFunctions(2 * i)] });

        var reading = Sign.Read("S6.1", Direction.Cio, 44, late);

        Assert.NotEqual(IndicatorState.Present, reading.State);
        Assert.True(reading.IsControlled);
    }

    [Theory]
    [InlineData(DiscoveryMode.Told, 0)]
    [InlineData(DiscoveryMode.Intake, 0)]
    [InlineData(DiscoveryMode.Probing, 1)]
    [InlineData(DiscoveryMode.Telemetry, 1)]
    [InlineData(DiscoveryMode.ThirdPerson, 1)]
    [InlineData(DiscoveryMode.Incident, 1)]
    public void An_initiative_found_out_instead_of_told_is_a_surprise(DiscoveryMode mode, int surprises)
    {
        var initiative = Some.Initiative() with { Discovery = new InitiativeDiscovery { By = Party.Ciso, Mode = mode, At = Some.At(30) } };

        Assert.Equal((surprises, 1), Counted(Read("S6.3", initiative)));
    }

    [Fact]
    public void An_owed_fact_that_was_found_out_is_a_surprise_too()
    {
        var fact = Some.OwedFact() with { Discovery = DiscoveryMode.Telemetry, DiscoveredAt = Some.At(30) };

        Assert.Equal(1, Read("S6.4", fact, Some.Initiative()).Events);
    }

    [Fact]
    public void Requirements_added_after_the_design_are_bolted_on()
    {
        var initiative = Some.Initiative() with
        {
            Gates = Gates((StageGate.G0, 0), (StageGate.G2, Gate), (StageGate.G3, 40), (StageGate.G6, 90)),
            Requirements = [Requirement("r1", 39, Party.Ciso), Requirement("r2", 41, Party.Ciso), Requirement("r3", 60, Party.Ciso), Requirement("r4", 60, Party.Cio)],
        };
        var eight = Some.Many(8, i => initiative with { Id = $"i{i}" });

        Assert.Equal(2.0 / 3, Sign.Read("S6.5", Direction.Cio, 40, eight).Estimate!.Value, 6);
    }

    [Fact]
    public void The_median_position_lies_between_idea_and_planned_go_live()
    {
        var initiatives = Some.Many(9, i => Some.Initiative() with
        {
            Id = $"i{i}",
            Planned = Gates((StageGate.G6, 100)),
            Consults = [new Consultation { Party = Party.Ciso, RequestedAt = Some.At(10 * i), AnsweredAt = Some.At((10 * i) + 1), Answer = ConsultationAnswer.Yes }],
        });

        Assert.Equal(0.5, Sign.Read("S6.2", Direction.Cio, 30, initiatives).Estimate!.Value, 6);
    }

    private static Reading Read(string indicator, params IEnumerable<Exhibit> evidence) => Sign.Read(indicator, Direction.Cio, 30, evidence);

    private static (int?, int?) Counted(Reading reading) => (reading.Events, reading.Opportunities);

    private static Initiative Asked(int requested, int? answered) => Some.Initiative() with
    {
        Consults = [new Consultation { Party = Party.Ciso, RequestedAt = Some.At(requested), AnsweredAt = answered is { } day ? Some.At(day) : null }],
    };

    private static IEnumerable<Consultation> LateFunctions(int week) => new[] { Party.Legal, Party.Privacy, Party.Finance }
        .Select(party => new Consultation { Party = party, RequestedAt = Some.Week(week, 40), AnsweredAt = Some.Week(week, 42), Answer = ConsultationAnswer.Yes });

    private static Dictionary<StageGate, Moment> Gates(params (StageGate Gate, int Day)[] gates) => gates.ToDictionary(g => g.Gate, g => Some.At(g.Day));

    private static SecurityRequirement Requirement(string id, int day, Party by) => new() { Id = id, AddedAt = Some.At(day), By = by };
}
