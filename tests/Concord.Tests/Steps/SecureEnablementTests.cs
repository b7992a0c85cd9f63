using Concord.Evidence;
using Concord.Signs;
using Concord.Steps;

namespace Concord.Tests.Steps;

public sealed class SecureEnablementTests
{
    private static readonly SecureEnablement Step = new();

    [Fact]
    public void A_no_is_followed_by_a_decision_with_three_options_or_not()
    {
        var paper = Some.Decision() with { About = new EvidenceLink("security-request", "ask-1") };

        Assert.Equal((0, 1), Refusals(Ask(1), paper).Counted());
        Assert.Equal((1, 1), Refusals(Ask(1), paper with { Options = [Some.Option("a"), Some.Option("b")] }).Counted());
        Assert.Equal((1, 1), Refusals(Ask(1), paper with { About = new EvidenceLink("advice", "ask-1") }).Counted());
        Assert.Equal((1, 1), Refusals(Ask(1)).Counted());
    }

    [Fact]
    public void Only_a_no_asks_for_a_paper_and_both_sides_are_read()
    {
        Assert.Equal(IndicatorState.NoData, Refusals(Ask(1, AnswerType.How), Ask(2, AnswerType.Yes)).State);
        Assert.Equal((1, 1), Step.Read("T7.1", Direction.Cio, 30, Ask(1, to: Side.Cio)).Counted());
        Assert.Equal(IndicatorState.NoData, Refusals(Ask(1) with { Asker = Party.Business }).State);
    }

    [Theory]
    [InlineData(5, 10, TakenState.Yes)]
    [InlineData(4, 10, TakenState.Partly)]
    [InlineData(0, 10, TakenState.No)]
    [InlineData(null, null, TakenState.NoData)]
    public void It_is_taken_when_half_of_the_first_answers_say_how(int? how, int? answers, TakenState expected) =>
        Assert.Equal(expected, Step.Taken(30, [], StepSeen.Reading("C1.2", answers is null ? IndicatorState.NoData : IndicatorState.Unclear, how, answers)));

    [Fact]
    public void Refusals_without_a_paper_make_it_a_part_only() =>
        Assert.Equal(TakenState.Partly, Step.Taken(30, [Ask(1)], StepSeen.Reading("C1.2", IndicatorState.Unclear, 9, 10)));

    private static Reading Refusals(params Exhibit[] evidence) => Step.Read("T7.1", Direction.Ciso, 30, evidence);

    private static SecurityRequest Ask(int number, AnswerType type = AnswerType.No, Side to = Side.Ciso) => new()
    {
        Id = $"ask-{number}",
        Asker = to.Counterpart().ToParty(),
        To = to.ToParty(),
        Tier = 2,
        AskedAt = Some.Week(number),
        FirstAnswer = new FirstAnswer { At = Some.Week(number, 3), Type = type },
    };
}
