using Concord.Numerics;

namespace Concord.Tests.Numerics;

public class MedianIntervalTests
{
    // David and Nagaraja, and every sign-test table: at n = 10 the 2nd and 9th value hold the median with chance 1 − 22/1024 = 0.979,
    // the 3rd and 8th with 1 − 112/1024 = 0.891.
    [Theory]
    [InlineData(0.95, 2, 9)]
    [InlineData(0.90, 2, 9)]
    [InlineData(0.89, 3, 8)]
    public void Ten_values_have_the_ranks_of_the_tables(double level, double low, double high)
    {
        Assert.Equal(new Interval(5.5, low, high), MedianInterval.Of(Enumerable.Range(1, 10).Select(i => (double)i), level));
    }

    [Fact]
    public void Four_values_set_no_ends_and_five_do()
    {
        Assert.Equal(new Interval(2.5, double.NegativeInfinity, double.PositiveInfinity), MedianInterval.Of([4, 3, 2, 1]));
        Assert.Equal(new Interval(3, 1, 5), MedianInterval.Of([5, 4, 3, 2, 1]));
    }

    [Fact]
    public void No_value_has_no_median()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => MedianInterval.Of([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => MedianInterval.Of([1, double.NaN]));
    }
}
