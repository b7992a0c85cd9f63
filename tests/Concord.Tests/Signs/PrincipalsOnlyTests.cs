using Concord.Signs;
using Concord.Steps;
using Concord.Web.Signs;
using Concord.Tests.Web;
using static Concord.Tests.Web.SomeSigns;

namespace Concord.Tests.Signs;

public sealed class PrincipalsOnlyTests
{
    [Fact]
    public void The_early_signal_is_nowhere_in_what_others_see()
    {
        var hidden = PrincipalsOnly.Hide(Reading(Sign(1, IndicatorState.Early, IndicatorState.Within), Sign(6, IndicatorState.Early, IndicatorState.Early, 3, 6)));

        Assert.All(hidden.Signs, sign => Assert.DoesNotContain(IndicatorState.Early, new[] { sign.State, sign.Cio, sign.Ciso }));
        Assert.All(hidden.Signs.SelectMany(s => s.Readings), r =>
        {
            Assert.NotEqual(IndicatorState.Early, r.State);
            Assert.DoesNotContain(r.History, week => week.State == IndicatorState.Early);
            Assert.DoesNotContain("worth a look", r.Sentence, StringComparison.OrdinalIgnoreCase);
            Assert.Empty(r.Alarms);
            Assert.Empty(r.Notes);
        });
        Assert.DoesNotContain("EARLY", System.Text.Json.JsonSerializer.Serialize(SignsView.Of(hidden), SignsView.Json), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(7, 22, IndicatorState.Unclear)]
    [InlineData(4, 40, IndicatorState.Within)]
    public void With_the_same_figures_early_looks_to_others_as_if_there_were_no_early_signal(int k, int n, IndicatorState without)
    {
        Assert.Equal(Shown(Share("S1.1", Direction.Cio, without, k, n)), Shown(Share("S1.1", Direction.Cio, IndicatorState.Early, k, n)));
    }

    [Fact]
    public void With_too_few_cases_early_and_not_enough_look_the_same_to_others()
    {
        var few = Share("S1.1", Direction.Cio, IndicatorState.NotEnoughEvidence, 4, 6);

        Assert.Equal(Shown(few with { Estimate = null, Low = null, High = null, ProbabilityOver = null }), Shown(few with { State = IndicatorState.Early }));
    }

    [Fact]
    public void A_full_count_that_is_not_over_the_line_shows_others_no_figures_whatever_its_state()
    {
        var inside = Counted(IndicatorState.Within, 1);
        var attention = Counted(IndicatorState.Early, 3);

        Assert.Equal(Shown(inside), Shown(attention));
        Assert.Null(Hidden(attention).Estimate);
        Assert.Empty(Hidden(attention).Evidence);
    }

    [Fact]
    public void What_is_over_the_line_stays_as_it_is()
    {
        var present = Share("S1.1", Direction.Cio, IndicatorState.Present, 12, 22);
        var hidden = Hidden(present);

        Assert.Equal((present.State, present.Estimate, present.Since, present.Events), (hidden.State, hidden.Estimate, hidden.Since, hidden.Events));
    }

    [Fact]
    public void What_is_over_the_line_by_an_answer_for_the_two_alone_looks_as_if_it_were_not()
    {
        var present = Share("S5.1", Direction.Cio, IndicatorState.Present, 9, 22);

        Assert.Equal(Shown(present with { State = IndicatorState.Early }), Shown(present with { IsForTheTwo = true }));
        Assert.Equal(Shown(Counted(IndicatorState.Within, 1)), Shown(Counted(IndicatorState.Present, 3) with { IsForTheTwo = true }));
    }

    [Fact]
    public void A_sentence_over_the_line_stays_but_for_the_other_side()
    {
        var present = Share("S1.1", Direction.Cio, IndicatorState.Present, 12, 22) with
        {
            Sentence = "12 of 22 went this way. This may be trouble worth addressing. Seen from the other side: 9 of 20 went that way.",
        };

        Assert.Equal("12 of 22 went this way. This may be trouble worth addressing.", Hidden(present).Sentence);
    }

    [Fact]
    public void Whether_a_step_is_taken_is_not_told_where_its_full_counts_are_left_out()
    {
        var signs = new[] { Sign(6, IndicatorState.Within, IndicatorState.Within, 0, 30) };
        var own = new[] { Counted(IndicatorState.Within, 0), Counted(IndicatorState.Early, 3) };

        Assert.All(own, count => Assert.Equal(
            Concord.Steps.TakenState.NoData,
            PrincipalsOnly.Hide(Reading(signs) with { Steps = [SomeThemes.Step(["S6.1"], SomeThemes.Known(signs), count)] }).Steps[0].Taken));
    }

    [Fact]
    public void A_sign_that_is_early_on_one_side_stands_where_its_other_figures_put_it()
    {
        var hidden = PrincipalsOnly.Hide(Reading(Sign(1, IndicatorState.Early, IndicatorState.Within, 0, 40)));

        Assert.Equal(IndicatorState.Within, hidden.Signs[0].State);
    }

    [Fact]
    public void A_cause_that_stands_on_an_early_signal_alone_is_not_supported_for_others()
    {
        var signs = new[] { Sign(6, IndicatorState.Early, IndicatorState.Within, 9, 30) };
        var reading = Reading(signs) with { Causes = [SomeThemes.Cause(["S6.1"], SomeThemes.Known(signs))] };

        Assert.Equal(CauseState.Supported, reading.Causes[0].State);
        Assert.Equal(CauseState.NotEnoughEvidence, PrincipalsOnly.Hide(reading).Causes[0].State);
    }

    [Fact]
    public void A_step_is_judged_again_from_what_others_may_see()
    {
        var signs = new[] { Sign(6, IndicatorState.Early, IndicatorState.Within, 9, 30) };
        var own = Share("T1.1", Direction.Joint, IndicatorState.Early, 7, 22);
        var hidden = PrincipalsOnly.Hide(Reading(signs) with { Steps = [SomeThemes.Step(["S6.1"], SomeThemes.Known(signs), own)] }).Steps[0];

        Assert.Equal((TakenState.NoData, WorkingState.NotEnoughEvidence), (hidden.Taken, hidden.Working));
        Assert.DoesNotContain(hidden.Readings, r => r.State == IndicatorState.Early);
    }

    [Theory]
    [InlineData(IndicatorState.Early)]
    [InlineData(IndicatorState.Unclear)]
    public void Causes_steps_and_outcomes_look_the_same_with_and_without_an_early_signal(IndicatorState state)
    {
        var signs = new[] { Sign(6, state, IndicatorState.Unclear, 7, 22) };
        var known = SomeThemes.Known(signs);
        var reading = Reading(signs) with
        {
            Causes = [SomeThemes.Cause(["S6.1"], known, Share("C1.1", Direction.Cio, state, 7, 22))],
            Steps = [SomeThemes.Step(["S6.1"], known, Share("T1.1", Direction.Joint, state, 7, 22))],
            Outcomes = [SomeThemes.Outcome(Share("O1.1", Direction.Joint, state, 7, 22))],
        };
        var without = System.Text.Json.JsonSerializer.Serialize(SignsView.Of(PrincipalsOnly.Hide(reading)), SignsView.Json);

        Assert.DoesNotContain("EARLY", without, StringComparison.Ordinal);
        Assert.DoesNotContain("\"SUPPORTED\"", without, StringComparison.Ordinal);
        Assert.DoesNotContain("\"PARTLY\"", without, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_two_answered_goes_to_nobody_else()
    {
        var asked = Share(SurveyId, Direction.Cio, IndicatorState.Present, 9, 22);
        var hidden = PrincipalsOnly.Hide(Reading(Of(1, [asked, Share("S1.1", Direction.Cio, IndicatorState.Within, 0, 30)])) with
        {
            Outcomes = [SomeThemes.Outcome(asked)],
        });

        Assert.Equal(["S1.1"], hidden.Signs[0].Readings.Select(r => r.Indicator));
        Assert.Equal(IndicatorState.Within, hidden.Signs[0].State);
        Assert.Empty(hidden.Outcomes[0].Readings);
    }

    private static Reading Hidden(Reading reading) => PrincipalsOnly.Hide(Reading(Of(1, [reading]))).Signs[0].Readings[0];

    private static string Shown(Reading reading) => System.Text.Json.JsonSerializer.Serialize(Hidden(reading));

    private static Reading Counted(IndicatorState state, int k) => Share(CountId, Direction.Cio, state, k, 20) with
    {
        Low = null,
        High = null,
        ProbabilityOver = null,
        Estimate = k / 20.0,
    };
}
