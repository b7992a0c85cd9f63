using Concord.Numerics;

namespace Concord.Tests.Numerics;

public sealed class MeanIntervalTests
{
    [Fact] // Student 1908, table of Cushny and Peebles: ten gains of sleep, mean 1.58, s = 1.230, t(9; 0.95) = 1.8331.
    public void Students_own_example_has_his_mean_and_its_interval()
    {
        var interval = MeanInterval.Of([1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4])!.Value;

        Assert.Equal(1.58, interval.Value, 12);
        Assert.Equal(1.8331 * 1.2300 / Math.Sqrt(10), interval.High - 1.58, 4);
        Assert.Equal(1.58 - interval.Low, interval.High - 1.58, 12);
    }

    [Fact]
    public void One_value_has_no_interval_and_equal_ones_a_narrow_one()
    {
        Assert.Null(MeanInterval.Of([1.0]));
        Assert.Equal(new Interval(2, 2, 2), MeanInterval.Of([2.0, 2.0]));
    }
}
