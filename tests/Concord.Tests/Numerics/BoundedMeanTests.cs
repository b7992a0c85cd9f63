using Concord.Numerics;

namespace Concord.Tests.Numerics;

public class BoundedMeanTests
{
    // With values of 0 and 1 only, the weights of the ones add up to Beta(½ + k, ½ + n − k): the Jeffreys posterior.
    [Theory]
    [InlineData(3, 12)]
    [InlineData(0, 9)]
    [InlineData(8, 8)]
    public void Events_written_as_ones_give_the_Jeffreys_interval(int events, int count)
    {
        var mean = BoundedMean.Of(Enumerable.Repeat(1.0, events).Concat(Enumerable.Repeat(0.0, count - events)), draws: 20_000);
        var jeffreys = JeffreysInterval.Of(events, count);

        Assert.Equal((double)events / count, mean.Mean, 12);
        Assert.Equal(jeffreys.Low, mean.Low, 0.01);
        Assert.Equal(jeffreys.High, mean.High, 0.01);
        Assert.Equal(jeffreys.ProbabilityBelow(0.3), mean.ProbabilityBelow(0.3), 0.012);
    }

    [Fact]
    public void Sums_alone_give_the_Jeffreys_posterior_for_events_and_nearly_the_draws_for_shares()
    {
        var events = BoundedMean.Posterior(12, 3, 3);
        Assert.Equal(3.5, events.A, 10);
        Assert.Equal(9.5, events.B, 10);

        double[] shares = [0, 0, 0.05, 0.1, 0.1, 0.2, 0.25, 0.3, 0.4, 0.6, 0.9, 1];
        var (drawn, sums) = (BoundedMean.Of(shares, draws: 20_000), BoundedMean.Posterior(12, shares.Sum(), shares.Sum(s => s * s)));
        Assert.Equal(drawn.Low, sums.Quantile(0.05), 0.012);
        Assert.Equal(drawn.High, sums.Quantile(0.95), 0.012);
        Assert.Equal(JeffreysInterval.Of(0, 0).Posterior, BoundedMean.Posterior(0, 0, 0));
    }

    [Fact]
    public void Eight_equal_values_are_not_certainty()
    {
        var mean = BoundedMean.Of(Enumerable.Repeat(0.2, 8));

        Assert.Equal(0.2, mean.Mean, 12);
        Assert.InRange(mean.Low, 0.13, 0.2);
        Assert.InRange(mean.High, 0.22, 0.45);
    }

    [Fact]
    public void The_order_of_the_values_does_not_matter_and_the_seed_decides()
    {
        double[] values = [0.1, 0.9, 0.25, 0, 0.4, 1, 0.33];
        var mean = BoundedMean.Of(values, seed: 3);

        Assert.Equal(mean.High, BoundedMean.Of(values.Reverse(), seed: 3).High);
        Assert.NotEqual(mean.High, BoundedMean.Of(values, seed: 4).High);
    }

    // SIMULATOR bar A9, on the late shares of twelve healthy campaigns.
    [Fact]
    public void Nine_in_ten_intervals_hold_the_truth()
    {
        const int Runs = 600;
        var campaigns = new SimulatedCampaigns(48, MedianDays: 7, DueDays: 21);
        var generator = new SeededGenerator(6);
        var truth = Enumerable.Range(0, 40_000).Average(_ => campaigns.OpenWhenDue(generator));

        var held = Enumerable.Range(0, Runs).Count(i =>
        {
            var mean = BoundedMean.Of(Enumerable.Range(0, 12).Select(_ => campaigns.OpenWhenDue(generator)), (ulong)i, draws: 300);

            return mean.Low <= truth && truth <= mean.High;
        });

        Assert.InRange((double)held / Runs, 0.88, 0.94);
    }

    [Fact]
    public void Values_outside_0_to_1_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => BoundedMean.Of([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => BoundedMean.Of([0.2, 1.01]));
        Assert.Throws<ArgumentOutOfRangeException>(() => BoundedMean.Of([double.NaN]));
    }
}
