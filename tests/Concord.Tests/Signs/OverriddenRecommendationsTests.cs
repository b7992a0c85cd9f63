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
}
