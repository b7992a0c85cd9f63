using Concord.Numerics;
using Concord.Numerics.Losses;

namespace Concord.Tests.Numerics.Losses;

public class OrderStatisticsTests
{
    [Theory]
    [InlineData(1, 0.0)]
    [InlineData(2, 0.5)]
    [InlineData(1000, 0.9)]
    [InlineData(20_000, 0.3)]
    public void Every_rank_is_the_one_of_the_sorted_numbers(int count, double zeros)
    {
        var generator = new SeededGenerator((ulong)count);
        double[] values = [.. Enumerable.Range(0, count).Select(i => generator.Chance(zeros) ? 0 : i % 3 == 0 ? 1e6 : generator.LogNormal(1e5, 3))];
        double[] sorted = [.. values.Order()];


        var statistics = new OrderStatistics(values);

        Assert.All(Enumerable.Range(0, count), rank => Assert.Equal(sorted[rank], statistics.At(rank)));
    }

    [Fact]
    public void The_largest_and_smallest_numbers_there_are_have_their_bins()
    {
        var statistics = new OrderStatistics([double.MaxValue, 0, double.Epsilon]);

        Assert.Equal([0, double.Epsilon, double.MaxValue], new[] { statistics.At(0), statistics.At(1), statistics.At(2) });
    }
}
