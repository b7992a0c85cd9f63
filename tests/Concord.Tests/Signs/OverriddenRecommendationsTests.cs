using Concord.Evidence;
using Concord.Signs;

namespace Concord.Tests.Signs;

public sealed class OverriddenRecommendationsTests
{
    private static readonly OverriddenRecommendations Sign = new();

    [Fact]
    public void What_the_CISO_overrides_is_not_held_against_the_CIO()
    {
        var evidence = Some.Many(40, i => Some.Advice(i, AdviceOutcome.Overridden, to: Side.Ciso)).ToList();

        Assert.Equal(IndicatorState.Present, Sign.Read("S1.1", Direction.Ciso, 41, evidence).State);
        Assert.Equal(IndicatorState.NoData, Sign.Read("S1.1", Direction.Cio, 41, evidence).State);
    }

    [Fact]
    public void Open_withdrawn_and_superseded_advice_is_no_opportunity()
    {
        var reading = Overrides(
            Some.Advice(1, AdviceOutcome.Overridden),
            Some.Advice(2),
            Some.Advice(3, outcome: null),
            Some.Advice(4, AdviceOutcome.Withdrawn),
            Some.Advice(5, AdviceOutcome.Superseded));

        Assert.Equal((1, 2), (reading.Events, reading.Opportunities));
    }

    [Fact]
    public void A_modified_adoption_counts_as_overridden_when_the_adviser_says_the_intent_is_lost()
    {
        var reading = Overrides(
            Some.Advice(1, AdviceOutcome.AdoptedModified) with { PreservesIntent = false },
            Some.Advice(2, AdviceOutcome.AdoptedModified) with { PreservesIntent = true },
            Some.Advice(3, AdviceOutcome.AdoptedModified));

        Assert.Equal((1, 3), (reading.Events, reading.Opportunities));
        Assert.Contains(reading.Notes, n => n.StartsWith("1 adopted in a changed form", StringComparison.Ordinal));
    }

    [Fact]
    public void Advice_of_little_weight_does_not_dilute_the_rate_and_is_told_beside_it()
    {
        var reading = Overrides([Some.Advice(1, AdviceOutcome.Overridden), .. Some.Many(9, i => Some.Advice(i + 1) with { Materiality = 1 })]);

        Assert.Equal((1, 1), (reading.Events, reading.Opportunities));
        Assert.Contains(reading.Notes, n => n.Contains("1 of 10", StringComparison.Ordinal));
    }

    [Fact]
    public void Advice_on_the_advisers_own_matter_is_no_opportunity()
    {
        var reading = Overrides(Some.Advice(1, AdviceOutcome.Overridden) with { DecisionRight = "CISO" }, Some.Advice(2));

        Assert.Equal((0, 1), (reading.Events, reading.Opportunities));
    }

    [Fact]
    public void A_forum_that_decides_counts_for_the_side_that_owns_it()
    {
        var reading = Overrides(
            Some.Advice(1, AdviceOutcome.Overridden) with { DecisionRight = "board" },
            new Forum { Id = "board", Name = "Change board", Type = ForumType.Committee, Owner = Side.Cio, JointTopics = true, Members = ["CIO", "CISO"] });

        Assert.Equal((1, 1), (reading.Events, reading.Opportunities));
    }

    [Theory]
    [InlineData(3, IndicatorState.Within)] // 3 of 33 undefined: 9 %
    [InlineData(15, IndicatorState.NotEnoughEvidence)] // 15 of 45: 33 %
    public void Undefined_decision_rights_block_the_figures_from_over_thirty_percent_on(int undefined, IndicatorState state)
    {
        var reading = Sign.Read(
            "S1.1",
            Direction.Cio,
            51,
            [.. Some.Many(30, i => Some.Advice(i + 20)), .. Some.Many(undefined, i => Some.Advice(i + 100) with { DecisionRight = null, IssuedAt = Some.At(200) })]);

        Assert.Equal(30, reading.Opportunities);
        Assert.Equal(state, reading.State);
    }

    [Fact]
    public void An_answer_on_the_last_due_day_is_in_time_and_one_a_day_later_is_not()
    {
        // Issued on Monday 5 January 2026: ten business days end on Monday 19 January.
        var advice = Some.Advice(1, outcome: null) with { IssuedAt = Some.Day(0) };

        Assert.Equal((0, 1), Disregards(5, advice with { AnsweredAt = Some.Day(14) }));
        Assert.Equal((1, 1), Disregards(5, advice with { AnsweredAt = Some.Day(15) }));
        Assert.Equal((1, 1), Disregards(5, advice));
        Assert.Equal((null, null), Disregards(2, advice));
    }

    [Fact]
    public void Holidays_and_the_answer_time_of_the_charter_move_the_due_day()
    {
        // Three business days from Monday 5 January with a holiday on the 6th: due on Friday 9 January.
        var charter = Some.Charter() with { SlaDays = new AgreedDays { Advice = 3 }, Holidays = [new DateOnly(2026, 1, 6)] };
        var advice = Some.Advice(1, outcome: null) with { IssuedAt = Some.Day(0) };

        Assert.Equal((0, 1), Disregards(5, charter, advice with { AnsweredAt = Some.Day(4) }));
        Assert.Equal((1, 1), Disregards(5, charter, advice with { AnsweredAt = Some.Day(5) }));
    }

    [Fact]
    public void An_answer_after_the_act_it_was_about_comes_too_late()
    {
        var advice = Some.Advice(1, outcome: null) with { IssuedAt = Some.Day(0), ActedAt = Some.Day(3), AnsweredAt = Some.Day(4) };

        Assert.Equal((1, 1), Disregards(5, advice));
    }

    [Fact]
    public void A_reason_must_be_recorded_within_five_business_days_of_the_override()
    {
        // Decided on Friday of the second week, 16 January: due on Friday 23 January.
        var advice = Some.Advice(1, AdviceOutcome.Overridden) with { OutcomeAt = Some.Day(11), Reason = "Kept" };

        var (inTime, late, none) = (
            Read("S1.3", 20, advice with { ReasonAt = Some.Day(18) }),
            Read("S1.3", 20, advice with { ReasonAt = Some.Day(19) }),
            Read("S1.3", 20, advice with { Reason = null }));

        Assert.Equal((0, 1, 1), (inTime.Events, late.Events, none.Events));
        Assert.Equal((1, 1, 1), (inTime.Opportunities, late.Opportunities, none.Opportunities));
    }

    [Fact]
    public void A_reversed_decision_inside_the_other_sides_own_right_is_an_open_event_that_turns_no_state()
    {
        var decision = Some.Advice(1, AdviceOutcome.Overridden) with { Type = AdviceType.Decision, DecisionRight = "CISO" };

        var reading = Read("S1.4", 10, decision);

        Assert.Equal("advice/advice-1", Assert.Single(reading.OpenEvents).Link.ToString());
        Assert.Equal(IndicatorState.NoData, Sign.Read(Seen.Standpoint(10, decision)).State);
    }

    [Fact]
    public void An_override_above_the_appetite_is_an_event_until_an_authorized_owner_accepts_the_risk()
    {
        var advice = Some.Advice(1, AdviceOutcome.Overridden) with { ResidualAboveAppetite = true };
        var acceptance = new RiskAcceptance
        {
            Id = "accepted", Subject = advice.Link, By = "BOARD", Authorised = true, SignedAt = Some.Day(30), ConcurredBy = [],
        };

        Assert.Single(Read("S1.5", 10, advice).OpenEvents);
        Assert.Empty(Read("S1.5", 10, advice, acceptance).OpenEvents);
        Assert.Single(Read("S1.5", 10, advice, acceptance with { Authorised = false }).OpenEvents);
        Assert.Single(Read("S1.5", 10, advice, acceptance with { ExpiresAt = Some.Day(40) }).OpenEvents);
        Assert.Single(Read("S1.5", 3, advice, acceptance).OpenEvents);
    }

    [Fact]
    public void Adopted_advice_not_done_thirty_days_after_its_date_is_paper()
    {
        var advice = Some.Advice(1) with { ImplementBy = Some.Day(20) };

        var (done, late, undue) = (
            Read("S1.6", 10, advice with { ImplementedAt = Some.Day(50) }),
            Read("S1.6", 10, advice with { ImplementedAt = Some.Day(51) }),
            Read("S1.6", 7, advice));

        Assert.Equal((0, 1), (done.Events, done.Opportunities));
        Assert.Equal((1, 1), (late.Events, late.Opportunities));
        Assert.Equal(IndicatorState.NoData, undue.State);
    }

    [Fact]
    public void What_everybody_elses_advice_meets_too_is_not_held_against_the_pair()
    {
        // Half of all advice is overridden, from the CISO and, twice as often, from Legal.
        var pair = Some.Many(50, i => Some.Advice(i, i % 2 == 0 ? AdviceOutcome.Overridden : AdviceOutcome.Adopted)).ToList();
        var legal = Some.Many(120, i => Some.Advice(1000 + i, i % 2 == 0 ? AdviceOutcome.Overridden : AdviceOutcome.Adopted) with
        {
            From = Party.Legal,
            IssuedAt = Some.At(i * 3.0),
            OutcomeAt = Some.At((i * 3.0) + 3),
        });

        var alone = Sign.Read("S1.1", Direction.Cio, 52, pair);
        var beside = Sign.Read("S1.1", Direction.Cio, 52, [.. pair, .. legal]);

        Assert.Equal(IndicatorState.Present, alone.State);
        Assert.Contains(alone.Notes, n => n.Contains("could be general slowness", StringComparison.Ordinal));
        Assert.Equal(IndicatorState.Unclear, beside.State);
        Assert.True(beside.IsControlled);
        Assert.Contains(beside.Notes, n => n.Contains("could be general slowness", StringComparison.Ordinal));
    }

    [Fact]
    public void What_others_do_not_meet_stays_present_beside_them()
    {
        var pair = Some.Many(50, i => Some.Advice(i, i % 2 == 0 ? AdviceOutcome.Overridden : AdviceOutcome.Adopted)).ToList();
        var legal = Some.Many(120, i => Some.Advice(1000 + i, i % 12 == 0 ? AdviceOutcome.Overridden : AdviceOutcome.Adopted) with
        {
            From = Party.Legal,
            IssuedAt = Some.At(i * 3.0),
            OutcomeAt = Some.At((i * 3.0) + 3),
        });

        var reading = Sign.Read("S1.1", Direction.Cio, 52, [.. pair, .. legal]);

        Assert.Equal(IndicatorState.Present, reading.State);
        Assert.True(reading.IsControlled);
    }

    private static Reading Overrides(params IEnumerable<Exhibit> evidence) => Sign.Read("S1.1", Direction.Cio, 20, evidence);

    private static Reading Read(string indicator, int weeks, params IEnumerable<Exhibit> evidence) => Sign.Read(indicator, Direction.Cio, weeks, evidence);

    private static (int?, int?) Disregards(int weeks, params IEnumerable<Exhibit> evidence)
    {
        var reading = Read("S1.2", weeks, evidence);

        return (reading.Events, reading.Opportunities);
    }
}
