using Concord.Signs;
using Concord.Web.Signs;
using static Concord.Tests.Web.SomeSigns;

namespace Concord.Tests.Web;

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
    public void A_sign_that_is_early_on_one_side_stands_where_its_other_figures_put_it()
    {
        var hidden = PrincipalsOnly.Hide(Reading(Sign(1, IndicatorState.Early, IndicatorState.Within, 0, 40)));

        Assert.Equal(IndicatorState.Within, hidden.Signs[0].State);
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
