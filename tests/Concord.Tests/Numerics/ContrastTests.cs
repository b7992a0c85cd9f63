using Concord.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Concord.Tests.Numerics;

public class ContrastTests
{
    [Fact]
    public void A_proportion_weighs_as_the_ratio_of_two_binomials()
    {
        foreach (var (k, n) in from n in Enumerable.Range(0, 12) from k in Enumerable.Range(0, n + 1) select (k, n))
        {
            var ratio = new BinomialDistribution(n, 0.4).ProbabilityOf(k) / new BinomialDistribution(n, 0.1).ProbabilityOf(k);

            Assert.Equal(Math.Log(ratio), new ProportionContrast(0.1, 0.4).Evidence(StreamWeek.Counted(k, n)), 10);
        }
    }

    // d ends in E days: Poisson with mean λE at either hazard; the factorials cancel.
    [Theory]
    [InlineData(0, 35)]
    [InlineData(2, 12.5)]
    [InlineData(3, 0)]
    public void A_hazard_weighs_as_the_ratio_of_two_exponential_likelihoods(int ends, double days)
    {
        var (agreed, worse) = (Math.Log(2) / 10, Math.Log(2) / 40);
        var expected = (ends * Math.Log(worse)) - (worse * days) - (ends * Math.Log(agreed)) + (agreed * days);

        Assert.Equal(expected, HazardContrast.OfMedians(10, 40).Evidence(StreamWeek.Timed(ends, days)), 12);
    }

    [Fact]
    public void Where_slow_is_worse_days_without_an_end_speak_for_worse_and_an_end_against_it()
    {
        var contrast = HazardContrast.OfMedians(10, 40);

        Assert.True(contrast.Evidence(StreamWeek.Timed(0, 20)) > 0);
        Assert.True(contrast.Evidence(StreamWeek.Timed(1, 0.5)) < 0);
    }

    [Fact]
    public void A_comparison_weighs_as_the_ratio_of_two_binomials_of_all_events()
    {
        foreach (var (k, c, w, v) in from k in Enumerable.Range(0, 4) from c in Enumerable.Range(0, 4) from w in new[] { 4, 9 } from v in new[] { 4, 20 } select (k, c, w, v))
        {
            var (same, worse) = ((double)w / (w + v), 3.5 * w / ((3.5 * w) + v));
            var ratio = new BinomialDistribution(k + c, worse).ProbabilityOf(k) / new BinomialDistribution(k + c, same).ProbabilityOf(k);

            Assert.Equal(Math.Log(ratio), new ComparedContrast(3.5).Evidence(StreamWeek.Compared(k, w, c, v)), 10);
        }
    }

    [Fact]
    public void A_week_in_which_one_side_had_no_opportunity_compares_nothing()
    {
        var contrast = ComparedContrast.OfShares(0.15, 0.5);

        Assert.Equal(0, contrast.Evidence(StreamWeek.Compared(2, 3, 0, 0)), 12);
        Assert.Equal(0, contrast.Evidence(StreamWeek.Compared(0, 0, 4, 9)), 12);
        Assert.Equal(0, contrast.Evidence(StreamWeek.Compared(0, 0, 0, 0)));
    }

    [Fact]
    public void What_slows_everybody_down_alike_does_not_count()
    {
        var contrast = ComparedContrast.OfShares(0.15, 0.5);
        var (quiet, busy) = (StreamWeek.Compared(1, 10, 2, 20), StreamWeek.Compared(4, 10, 8, 20));

        // One third of all events either way, which is the stream's part of the opportunities.
        Assert.True(contrast.Evidence(quiet) < 0);
        Assert.Equal(4 * contrast.Evidence(quiet), contrast.Evidence(busy), 12);
    }

    [Fact]
    public void A_mean_counts_from_the_middle_of_the_two()
    {
        Assert.Equal(0.9 + 0.1 - (2 * 0.34), new MeanContrast(0.20, 0.48).Evidence(StreamWeek.Measured([0.9, 0.1])), 12);
        Assert.Equal(0, new MeanContrast(0.20, 0.48).Evidence(StreamWeek.Measured([])));
    }

    [Fact]
    public void The_order_in_which_campaigns_were_imported_changes_not_the_last_digit()
    {
        double[] values = [0.1, 0.7, 0.2, 1 / 3.0, 0.9, 0.123456789];
        var (one, other) = (StreamWeek.Measured(values), StreamWeek.Measured([.. values.Reverse()]));

        Assert.Equal(new BettingContrast(0.3, 1.6).Evidence(one), new BettingContrast(0.3, 1.6).Evidence(other));
        Assert.Equal(new MeanContrast(0.2, 0.48).Evidence(one), new MeanContrast(0.2, 0.48).Evidence(other));
    }

    [Fact]
    public void A_bet_multiplies_by_one_plus_the_stake_times_the_excess()
    {
        Assert.Equal(Math.Log((1 + (1.6 * 0.7)) * (1 - (1.6 * 0.3))), new BettingContrast(0.3, 1.6).Evidence(StreamWeek.Measured([1, 0])), 12);
        Assert.Throws<ArgumentOutOfRangeException>(() => new BettingContrast(0.7, 1.6));
    }

    // The heart of the guarantee: at the tolerance every factor is 1 on average, and less within it. Exact sums.
    [Fact]
    public void Within_the_tolerance_no_likelihood_ratio_grows_on_average()
    {
        var arbitrary = (from n in Gen.Choose(0, 12) from percent in Gen.Choose(0, 20) select (n, percent / 100.0)).ToArbitrary();

        Prop.ForAll(arbitrary, c =>
        {
            var truth = new BinomialDistribution(c.n, c.Item2);

            return EDetector.Proportion(0.20, 33).Contrasts.All(contrast =>
                Enumerable.Range(0, c.n + 1).Sum(k => truth.ProbabilityOf(k) * Math.Exp(contrast.Evidence(StreamWeek.Counted(k, c.n)))) <= 1 + 1e-9);
        }).QuickCheckThrowOnFailure();
    }

    // The comparison conditions on all events of the week; then the count is hypergeometric when both rates are the same.
    [Fact]
    public void Beside_a_comparator_of_the_same_rate_no_likelihood_ratio_grows_on_average()
    {
        var arbitrary = (from w in Gen.Choose(1, 8) from v in Gen.Choose(1, 16) from m in Gen.Choose(0, w + v) select (w, v, m)).ToArbitrary();

        Prop.ForAll(arbitrary, c => EDetector.Compared(0.25, 33).Contrasts.All(contrast =>
            Enumerable.Range(Math.Max(0, c.m - c.v), Math.Min(c.w, c.m) - Math.Max(0, c.m - c.v) + 1)
                .Sum(k => Ways(c.w, k) * Ways(c.v, c.m - k) / Ways(c.w + c.v, c.m) * Math.Exp(contrast.Evidence(StreamWeek.Compared(k, c.w, c.m - k, c.v)))) <= 1 + 1e-9))
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_week_with_more_events_than_opportunities_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => StreamWeek.Counted(3, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => StreamWeek.Compared(1, 2, 3, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => StreamWeek.Timed(1, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => StreamWeek.Measured([0.5, 1.5]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProportionContrast(0, 0.4));
        Assert.Throws<ArgumentOutOfRangeException>(() => HazardContrast.OfMedians(10, 0));
    }

    private static double Ways(int n, int k) =>
        Math.Exp(GammaFunctions.LogGamma(n + 1.0) - GammaFunctions.LogGamma(k + 1.0) - GammaFunctions.LogGamma(n - k + 1.0));
}
