using Concord.Numerics;

namespace Concord.Tests.Numerics;

public class JeffreysIntervalTests
{
    [Fact]
    public void Without_any_opportunity_the_whole_range_stays_open()
    {
        var interval = JeffreysInterval.Of(0, 0);

        Assert.Equal(0, interval.Low);
        Assert.Equal(0.5, interval.Median, 12);
        Assert.Equal(1, interval.High);
    }

    // The posterior of nothing is the arcsine law: P(share below x) = (2/π) asin √x.
    [Theory]
    [InlineData(0.04)]
    [InlineData(0.20)]
    [InlineData(0.75)]
    public void Without_any_opportunity_the_belief_is_the_arcsine_law(double share)
    {
        var closedForm = 2 / Math.PI * Math.Asin(Math.Sqrt(share));

        Assert.Equal(closedForm, JeffreysInterval.Of(0, 0).ProbabilityBelow(share), 12);
    }
}
