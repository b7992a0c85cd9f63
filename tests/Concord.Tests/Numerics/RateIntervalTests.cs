using Concord.Numerics;

namespace Concord.Tests.Numerics;

public class RateIntervalTests
{
    // 2λE is chi-squared with 2k + 1 degrees of freedom under Gamma(½ + k, E); printed chi-squared tables give 0.711 and 9.488 for 4,
    // 1.145 and 11.070 for 5, 3.325 and 16.919 for 9 at 5 % and 95 %. k = 2 has 5, k = 4 has 9.
    [Theory]
    [InlineData(2, 1.0, 1.1454762, 11.0704977)]
    [InlineData(4, 4.0, 3.3251128, 16.9189776)]
    public void Its_ends_are_chi_squared_quantiles(int events, double exposure, double lowChi, double highChi)
    {
        var interval = RateInterval.Of(events, exposure);

        Assert.Equal(lowChi / 2 / exposure, interval.Low, 6);
        Assert.Equal(highChi / 2 / exposure, interval.High, 6);
    }

    [Fact]
    public void No_event_leaves_the_lower_end_at_0()
    {
        var interval = RateInterval.Of(0, 90);

        Assert.Equal(0, interval.Low);
        Assert.Equal(3.8414588 / 2 / 90, interval.High, 6); // chi-squared, 1 degree of freedom, 95 %
    }

    [Fact]
    public void Measuring_in_other_units_changes_nothing_but_the_unit()
    {
        var (quarters, days) = (RateInterval.Of(3, 4), RateInterval.Of(3, 364));

        Assert.Equal(quarters.Median / 91, days.Median, 12);
        Assert.Equal(quarters.ProbabilityBelow(1), days.ProbabilityBelow(1.0 / 91), 12);
    }

    [Fact]
    public void Without_exposure_there_is_no_rate()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => RateInterval.Of(0, 0));
    }
}
