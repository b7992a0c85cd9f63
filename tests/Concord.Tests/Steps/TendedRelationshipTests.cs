using Concord.Evidence;
using Concord.Signs;
using Concord.Steps;

namespace Concord.Tests.Steps;

public sealed class TendedRelationshipTests
{
    private static readonly TendedRelationship Step = new();

    [Fact]
    public void A_request_is_accepted_within_five_business_days_or_not()
    {
        // Asked on a Monday: the fifth business day is the next Monday.
        Assert.Equal((0, 1), Requests(Some.MeetingRequest() with { AcceptedAt = Some.At(7, 23) }).Counted());
        Assert.Equal((1, 1), Requests(Some.MeetingRequest() with { AcceptedAt = Some.At(8, 0) }).Counted());
        Assert.Equal((1, 1), Requests(Some.MeetingRequest() with { AcceptedAt = null, DeclinedAt = Some.At(1) }).Counted());
    }

    [Fact]
    public void A_request_counts_once_its_days_have_passed() =>
        Assert.Equal(IndicatorState.NoData, Step.Read("T5.1", Direction.Cio, 1, Some.MeetingRequest() with { AcceptedAt = Some.At(1) }).State);

    [Fact]
    public void The_side_that_is_asked_is_read_and_others_do_not_count()
    {
        var left = Some.MeetingRequest(1, from: Side.Cio) with { AcceptedAt = null };

        Assert.Equal((1, 1), Step.Read("T5.1", Direction.Ciso, 30, left).Counted());
        Assert.Equal(IndicatorState.NoData, Requests(left, Some.MeetingRequest(2) with { From = Party.Legal }).State);
    }

    [Fact]
    public void A_session_is_held_or_not_once_its_day_has_passed()
    {
        Assert.Equal((1, 2), Step.Read("T5.2", Direction.Joint, 30, Some.TeamSession(1), Some.TeamSession(2) with { HeldAt = null }, Some.TeamSession(31) with { HeldAt = null }).Counted());
        Assert.Equal((1, 1), Step.Read("T5.2", Direction.Joint, 30, Some.TeamSession() with { HeldAt = Some.Week(31) }).Counted());
    }

    [Fact]
    public void A_promise_is_kept_by_its_day_both_ways()
    {
        Assert.Equal((1, 2), Step.Read("T5.3", Direction.Cio, 30, Some.Promise(1), Some.Promise(2) with { KeptAt = Some.Week(2, 1) }).Counted());
        Assert.Equal((1, 1), Step.Read("T5.3", Direction.Ciso, 30, Some.Promise(1, Side.Ciso) with { KeptAt = null }).Counted());
        Assert.Equal(IndicatorState.NoData, Step.Read("T5.3", Direction.Cio, 30, Some.Promise() with { To = Party.Business }).State);
    }

    [Fact]
    public void Kept_promises_need_enough_of_them_to_be_inside_the_line()
    {
        // P(share < 0.30 | 0 of 8) = 0.98; with 8 of 30 it is about 0.6.
        Assert.Equal(IndicatorState.Within, Step.Read("T5.3", Direction.Cio, 14, Some.Many(14, i => Some.Promise(i))).State);
        Assert.Equal(IndicatorState.NotEnoughEvidence, Step.Read("T5.3", Direction.Cio, 14, Some.Many(7, i => Some.Promise(2 * i))).State);
        Assert.Equal(IndicatorState.Unclear, Step.Read("T5.3", Direction.Cio, 30, Some.Many(30, i => Some.Promise(i) with { KeptAt = i <= 8 ? null : Some.Week(i) })).State);
    }

    [Fact]
    public void Requests_sessions_and_promises_together_make_it_taken()
    {
        Exhibit[] all =
        [
            .. Some.Many(20, i => Some.MeetingRequest(i)), .. Some.Many(20, i => Some.MeetingRequest(i, Side.Cio) with { Id = $"c{i}" }),
            .. Some.Many(20, i => Some.TeamSession(i)), .. Some.Many(20, i => Some.Promise(i)), .. Some.Many(20, i => Some.Promise(i, Side.Ciso) with { Id = $"c{i}" }),
        ];

        Assert.Equal(TakenState.Yes, Step.Taken(22, all));
        Assert.Equal(TakenState.Partly, Step.Taken(22, all.Where(e => e is not TeamSession)));
    }

    [Theory]
    [InlineData(4, 4, IndicatorState.Within)]
    [InlineData(5, 3, IndicatorState.Early)]
    [InlineData(3, 5, IndicatorState.Early)]
    public void The_trend_is_that_of_the_side_whose_answers_fell(int cio, int ciso, IndicatorState expected)
    {
        var reading = Trend(Answer(1, Side.Cio, "w1", 4), Answer(2, Side.Ciso, "w1", 4), Answer(3, Side.Cio, "w2", cio), Answer(4, Side.Ciso, "w2", ciso));

        Assert.Equal(expected, reading.State);
        Assert.Equal(Math.Min(cio, ciso) - 4, reading.Estimate!.Value, 9);
    }

    [Fact]
    public void A_wave_counts_when_both_answered_and_a_trend_needs_two()
    {
        Assert.Equal(IndicatorState.NoData, Trend(Answer(1, Side.Cio, "w1", 4)).State);
        Assert.Equal(IndicatorState.NotEnoughEvidence, Trend(Answer(1, Side.Cio, "w1", 4), Answer(2, Side.Ciso, "w1", 4), Answer(3, Side.Cio, "w2", 1)).State);
        Assert.Equal(IndicatorState.NoData, Trend(Answer(1, Side.Cio, "w1", 4), Answer(2, Side.Ciso, "w1", null)).State);
    }

    private static Reading Requests(params Exhibit[] evidence) => Step.Read("T5.1", Direction.Cio, 30, evidence);

    private static Reading Trend(params Exhibit[] evidence) => Step.Read("T5.4", Direction.Joint, 30, evidence);

    private static SurveyAnswer Answer(int number, Side party, string wave, int? mark) =>
        Some.SurveyAnswer(number, party, wave, new SurveyAnswers { Q3 = Mark(mark), Q5 = Mark(mark), Q7 = SurveyMark.CantSay });

    private static SurveyMark Mark(int? mark) => mark is { } value ? SurveyMark.Of(value) : SurveyMark.CantSay;
}
