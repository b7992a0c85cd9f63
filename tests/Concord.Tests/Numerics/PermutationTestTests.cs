using Concord.Numerics;

namespace Concord.Tests.Numerics;

public class PermutationTestTests
{
    // Of the 70 ways to take four of eight, one puts the four highest first: 1/70 = 0.0143; the rank sum 26 of 36 is reached by exactly one.
    [Fact]
    public void Four_slow_against_four_quick_is_one_way_in_seventy()
    {
        Assert.Equal(1 / 70.0, PermutationTest.FirstSlower([50, 60, 70, 80], [10, 20, 30, 40], shuffles: 49_999), 0.002);
        Assert.Equal(1, PermutationTest.FirstSlower([10, 20, 30, 40], [50, 60, 70, 80]), 3);
    }

    // Wilcoxon rank-sum table: with 5 and 5, sums of at least 36 (of 15 to 40) come in 7 + … = 12 of 252 ways, 0.0476.
    [Fact]
    public void The_chance_is_that_of_the_rank_sum_table()
    {
        Assert.Equal(12 / 252.0, PermutationTest.FirstSlower([4, 6, 7, 9, 10], [1, 2, 3, 5, 8], shuffles: 49_999), 0.004);
    }

    [Fact]
    public void A_median_that_was_not_reached_is_slower_than_any_that_was()
    {
        Assert.Equal(1 / 70.0, PermutationTest.FirstSlower([null, null, null, null], [100, 200, 300, 400], shuffles: 49_999), 0.002);
    }

    [Fact]
    public void Equal_groups_are_no_evidence()
    {
        Assert.Equal(1, PermutationTest.FirstSlower([7, 7, 7], [7, 7, 7, 7]));
        Assert.Equal(1, PermutationTest.FirstSlower([], [7, 7]));
    }

    // SIMULATOR 5.3: a nominal 1 % test on whole campaigns fires in 0.5 % of unchanged cases, where a test on assets fires in 27.8 %.
    [Fact]
    public void Unchanged_campaigns_fire_no_more_often_than_promised()
    {
        const int Runs = 500;
        var generator = new SeededGenerator(53);
        var fired = Enumerable.Range(0, Runs).Count(i =>
            PermutationTest.FirstSlower(Medians(generator, 9), Medians(generator, 36), (ulong)i, 199) <= 0.01);

        Assert.InRange((double)fired / Runs, 0, 0.02);
    }

    private static List<double?> Medians(SeededGenerator generator, int campaigns) =>
        [.. Enumerable.Range(0, campaigns).Select(_ => (double?)generator.LogNormal(7, 0.8))];
}
