using Concord.Evidence;
using Concord.Signs;

namespace Concord.Tests.Signs.Causes;

public sealed class GatekeeperTests
{
    private static readonly Gatekeeper Cause = new();

    [Theory]
    [InlineData(6, 4, IndicatorState.Within)] // exactly the tolerance
    [InlineData(7, 3, IndicatorState.Early)]
    public void Gates_are_counted_among_all_that_is_done_together(int gates, int others, IndicatorState state)
    {
        var reading = Read([.. Together(gates, InteractionType.GateApproval), .. Together(others, InteractionType.JointDesign)]);

        Assert.Equal((gates, gates + others, state), (reading.Events, reading.Opportunities, reading.State));
    }

    [Fact]
    public void Seven_are_too_few() =>
        Assert.Equal((IndicatorState.NotEnoughEvidence, null), Read(Together(7, InteractionType.GateApproval)) is var r ? (r.State, r.Estimate) : default);

    [Fact]
    public void Things_older_than_a_year_do_not_count() =>
        Assert.Equal(9, Read([.. Together(9, InteractionType.Coauthored), .. Together(9, InteractionType.GateApproval).Select(i => i with { At = Some.At(-30) })]).Opportunities);

    [Fact]
    public void What_both_say_of_their_work_together_stands_beside_it_once_both_have_answered()
    {
        var cio = Some.SurveyAnswer(1, Side.Cio, answers: new SurveyAnswers { Q5 = SurveyMark.Of(4) });
        var ciso = Some.SurveyAnswer(2, Side.Ciso, answers: new SurveyAnswers { Q5 = SurveyMark.Of(2) });

        Assert.Contains(Read([.. Together(8, InteractionType.Coauthored), cio, ciso]).Notes, n => n.EndsWith("the CIO answered 4, the CISO 2 of 5.", StringComparison.Ordinal));
        Assert.Empty(Read([.. Together(8, InteractionType.Coauthored), cio]).Notes);
    }

    private static Reading Read(params IEnumerable<Exhibit> evidence) => Cause.Read("C8.1", Direction.Joint, 52, evidence);

    private static IEnumerable<Interaction> Together(int count, InteractionType type) =>
        Some.Many(count, i => new Interaction { Id = $"{type}-{i}", At = Some.Week(10 + i), Type = type });
}
