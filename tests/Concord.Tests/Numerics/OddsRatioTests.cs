using Concord.Numerics;

namespace Concord.Tests.Numerics;

public class OddsRatioTests
{
    // By hand: 12 of 30 against 8 of 60 is 12.5 · 52.5 ÷ (18.5 · 8.5) = 4.173; √(1/12.5 + 1/18.5 + 1/8.5 + 1/52.5) = 0.5204.
    [Fact]
    public void The_ratio_and_its_interval_are_those_worked_out_by_hand()
    {
        var ratio = OddsRatio.Of(12, 30, 8, 60, 0.95);

        Assert.Equal(4.173, ratio.Value, 3);
        Assert.Equal(4.173 / Math.Exp(1.96 * 0.5204), ratio.Low, 0.005);
        Assert.Equal(4.173 * Math.Exp(1.96 * 0.5204), ratio.High, 0.02);
    }

    [Fact]
    public void Turning_the_streams_round_turns_the_ratio_over()
    {
        var (one, other) = (OddsRatio.Of(5, 20, 3, 50), OddsRatio.Of(3, 50, 5, 20));

        Assert.Equal(1 / one.Value, other.Value, 12);
        Assert.Equal(1 / one.High, other.Low, 12);
    }

    [Fact]
    public void Nothing_seen_says_nothing()
    {
        var nothing = OddsRatio.Of(0, 0, 0, 0);

        Assert.Equal(1, nothing.Value, 12);
        Assert.True(nothing is { Low: < 0.02, High: > 50 });
    }

    [Theory]
    [InlineData(40, 80, 0.30, 0.10)]
    [InlineData(24, 60, 0.15, 0.15)]
    public void Nine_in_ten_intervals_hold_the_truth(int n, int m, double share, double controlShare)
    {
        var truth = share / (1 - share) * (1 - controlShare) / controlShare;
        var (own, control) = (new BinomialDistribution(n, share), new BinomialDistribution(m, controlShare));
        var held = 0.0;
        foreach (var (k, c) in from k in Enumerable.Range(0, n + 1) from c in Enumerable.Range(0, m + 1) select (k, c))
        {
            var ratio = OddsRatio.Of(k, n, c, m);
            held += ratio.Low <= truth && truth <= ratio.High ? own.ProbabilityOf(k) * control.ProbabilityOf(c) : 0;
        }

        Assert.InRange(held, 0.89, 0.94);
    }
}
