using Concord.Evidence;
using Concord.Signs;

namespace Concord.Tests.Signs.Causes;

public sealed class DepartmentOfNoTests
{
    private static readonly DepartmentOfNo Cause = new();

    [Fact]
    public void A_no_without_an_option_that_works_counts_and_one_with_it_does_not()
    {
        var reading = Cause.Read(
            "C1.1",
            Direction.Ciso,
            8,
            Some.SecurityRequest(1, AnswerType.No),
            No(2, alternative: false),
            No(7, alternative: false),
            No(3, alternative: true),
            Some.SecurityRequest(4, AnswerType.How),
            Some.SecurityRequest(5, AnswerType.Yes),
            Some.SecurityRequest(6, answer: null));

        Assert.Equal((3, 6), (reading.Events, reading.Opportunities));
        Assert.Contains("First answers: no 4, yes 1, how 1.", reading.Notes);
        Assert.Contains(reading.Notes, n => n.StartsWith("Of 1 noes it is not recorded", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_CIO_refuses_is_not_held_against_the_CISO()
    {
        var evidence = Some.Many(50, i => Some.SecurityRequest(i, AnswerType.No, to: Side.Cio)).ToList();
        var reading = Cause.Read(51, evidence);

        Assert.Equal(IndicatorState.Present, reading.Readings.Single(r => r.Indicator == "C1.1" && r.Direction == Direction.Cio).State);
        Assert.Equal(IndicatorState.NoData, reading.Readings.Single(r => r.Indicator == "C1.1" && r.Direction == Direction.Ciso).State);
        Assert.Equal((CauseState.Supported, CauseState.Supported, CauseState.NotEnoughEvidence), (reading.State, reading.Cio, reading.Ciso));
    }

    [Fact]
    public void One_plain_no_in_fifty_does_not_support_it_where_both_sides_answer_alike()
    {
        var evidence = Some.Many(50, i => Some.SecurityRequest(i, i == 20 ? AnswerType.No : AnswerType.How))
            .Concat(Some.Many(50, i => Some.SecurityRequest(i + 100, to: Side.Cio) with { AskedAt = Some.Week(i), FirstAnswer = new FirstAnswer { At = Some.Week(i, 1), Type = AnswerType.Yes } }));

        Assert.Equal(CauseState.NotSupported, Cause.Read(51, evidence).State);
    }

    [Fact]
    public void A_business_functions_ask_is_told_beside_and_subtracts_nothing()
    {
        var own = Some.Many(50, i => Some.SecurityRequest(i, AnswerType.No));
        var others = Some.Many(150, i => Some.SecurityRequest(1000 + i, AnswerType.No) with
        {
            Asker = Party.Business, AskedAt = Some.Week(1 + (i / 3)), FirstAnswer = new FirstAnswer { At = Some.Week(1 + (i / 3), 1), Type = AnswerType.No },
        });
        var reading = Cause.Read("C1.1", Direction.Ciso, 51, own.Concat<Exhibit>(others));

        Assert.Equal((IndicatorState.Present, false), (reading.State, reading.IsControlled));
        Assert.Contains(reading.Notes, n => n.StartsWith("The same towards others: 150 of 150.", StringComparison.Ordinal));
    }

    [Fact]
    public void Answers_with_how_are_counted_and_it_is_told_how_many_became_a_yes()
    {
        var reading = Cause.Read(
            "C1.2",
            Direction.Ciso,
            10,
            [.. Some.Many(6, i => Some.SecurityRequest(i, AnswerType.How) with { YesAt = i <= 4 ? Some.Week(i, 4) : null }), .. Some.Many(2, i => Some.SecurityRequest(6 + i, AnswerType.No))]);

        Assert.Equal((6, 8), (reading.Events, reading.Opportunities));
        Assert.Contains("4 of 6 such answers became a yes.", reading.Notes);
    }

    [Fact]
    public void How_one_is_seen_is_told_once_both_have_answered_and_never_before()
    {
        var ciso = Some.SurveyAnswer(1, Side.Ciso, answers: new SurveyAnswers { Q13 = SurveyMark.Of(4) });
        var cio = Some.SurveyAnswer(2, Side.Cio, answers: new SurveyAnswers { Q13 = SurveyMark.Of(1) });

        Assert.Equal(IndicatorState.NoData, Cause.Read("C1.3", Direction.Joint, 8, ciso).State);
        Assert.Equal(IndicatorState.NoData, Cause.Read("C1.3", Direction.Joint, 1, ciso, cio).State);
        Assert.Equal(IndicatorState.NoData, Cause.Read("C1.3", Direction.Joint, 8, ciso, cio with { Wave = "wave-2" }).State);

        var both = Cause.Read("C1.3", Direction.Joint, 8, ciso, cio);
        Assert.Equal(3, both.Events);
        Assert.Contains(both.Notes, n => n.EndsWith("the CIO answered 1, the CISO 4 of 5.", StringComparison.Ordinal));
    }

    [Fact]
    public void Cannot_say_is_no_mark()
    {
        var reading = Cause.Read(
            "C1.3",
            Direction.Joint,
            8,
            Some.SurveyAnswer(1, Side.Ciso, answers: new SurveyAnswers { Q13 = SurveyMark.CantSay }),
            Some.SurveyAnswer(2, Side.Cio, answers: new SurveyAnswers { Q13 = SurveyMark.Of(2) }));

        Assert.Equal(IndicatorState.NoData, reading.State);
    }

    [Fact]
    public void Fewer_asks_in_the_last_quarter_are_told()
    {
        var reading = Cause.Read("C1.4", Direction.Ciso, 26, [.. Some.Many(13, i => Some.SecurityRequest(i)), .. Some.Many(4, i => Some.SecurityRequest(16 + i))]);

        Assert.Equal(17, reading.Events);
        Assert.Equal(8.5, reading.Estimate!.Value, 0.2); // Gamma(17.5, 2) has its median at 8.58
        Assert.Contains("4 in the last 13 weeks, 13 in the 13 before.", reading.Notes);
    }

    private static SecurityRequest No(int number, bool alternative) => Some.SecurityRequest(number, AnswerType.No) with
    {
        FirstAnswer = new FirstAnswer { At = Some.Week(number, 2), Type = AnswerType.No, Alternative = alternative },
    };
}
