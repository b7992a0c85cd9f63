using Concord.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Concord.Tests.Numerics;

public class JeffreysIntervalTests
{
    private static readonly Arbitrary<(int Events, int Opportunities)> Counts =
        (from n in Gen.Choose(0, 400) from k in Gen.Choose(0, n) select (k, n)).ToArbitrary();

    // The Astropy documentation of binom_conf_interval prints these for [0, 1, 2, 5] out of 5, interval='jeffreys', at 68.269 %.
    [Theory]
    [InlineData(0, 0, 0.17211754)]
    [InlineData(1, 0.0842525, 0.42218001)]
    [InlineData(2, 0.21789949, 0.61753691)]
    [InlineData(5, 0.82788246, 1)]
    public void The_limits_are_those_another_program_prints(int events, double low, double high)
    {
        var interval = JeffreysInterval.Of(events, 5, 0.68269);

        Assert.Equal(low, interval.Low, 6);
        Assert.Equal(high, interval.High, 6);
    }

    // SIGNS §2.3: "for tol 0.20 this needs n≥9 with 0 events, 18 with 1, 26 with 2, 33 with 3".
    [Theory]
    [InlineData(0, 9)]
    [InlineData(1, 18)]
    [InlineData(2, 26)]
    [InlineData(3, 33)]
    public void Being_inside_a_fifth_needs_as_many_opportunities_as_the_design_says(int events, int fewest)
    {
        Assert.True(JeffreysInterval.Of(events, fewest).ProbabilityBelow(0.20) >= 0.95);
        Assert.True(JeffreysInterval.Of(events, fewest - 1).ProbabilityBelow(0.20) < 0.95);
    }

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

    [Fact]
    public void No_event_leaves_the_lower_end_at_0_and_nothing_but_events_the_upper_end_at_1()
    {
        Assert.Equal(0, JeffreysInterval.Of(0, 12).Low);
        Assert.Equal(1, JeffreysInterval.Of(12, 12).High);
    }

    // SIMULATOR 5.1: mean coverage over p of the "90 %" interval 0.91 at n = 5 and 0.90 at n = 20, Wald 0.64 and 0.83;
    // Jeffreys at its worst 0.77–0.84. Exact sums over the binomial for p from 0.02 to 0.98, no simulation needed.
    [Theory]
    [InlineData(5, 0.91, 0.64)]
    [InlineData(20, 0.90, 0.83)]
    public void Its_coverage_is_what_it_says_where_the_plain_interval_is_not(int n, double expected, double plain)
    {
        var shares = Enumerable.Range(20, 961).Select(i => i / 1000.0).ToList();
        var jeffreys = Enumerable.Range(0, n + 1).Select(k => JeffreysInterval.Of(k, n)).ToList();
        var coverage = shares.ConvertAll(p => Covered(n, p, k => jeffreys[k].Low <= p && p <= jeffreys[k].High));

        Assert.Equal(expected, coverage.Average(), 0.005);
        Assert.InRange(coverage.Min(), 0.76, 0.85);
        Assert.Equal(plain, shares.Average(p => Covered(n, p, k => IsInWald(k, n, p))), 0.005);
    }

    [Fact]
    public void Events_and_the_rest_are_mirror_images()
    {
        Prop.ForAll(Counts, c =>
        {
            var interval = JeffreysInterval.Of(c.Events, c.Opportunities);
            var mirror = JeffreysInterval.Of(c.Opportunities - c.Events, c.Opportunities);

            return Near(interval.Low, 1 - mirror.High) && Near(interval.Median, 1 - mirror.Median) && Near(interval.High, 1 - mirror.Low);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void One_more_event_moves_everything_up()
    {
        Prop.ForAll(Counts, c => c.Events == c.Opportunities || IsBelow(
            JeffreysInterval.Of(c.Events, c.Opportunities),
            JeffreysInterval.Of(c.Events + 1, c.Opportunities))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_higher_level_holds_the_lower_one()
    {
        Prop.ForAll(Counts, c =>
        {
            var (narrow, wide) = (JeffreysInterval.Of(c.Events, c.Opportunities, 0.8), JeffreysInterval.Of(c.Events, c.Opportunities, 0.95));

            return wide.Low <= narrow.Low && narrow.Low <= narrow.Median && narrow.Median <= narrow.High && narrow.High <= wide.High;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void More_events_than_opportunities_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => JeffreysInterval.Of(3, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => JeffreysInterval.Of(-1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => JeffreysInterval.Of(1, 2, 1));
    }

    private static double Covered(int n, double p, Func<int, bool> holds) =>
        Enumerable.Range(0, n + 1).Where(holds).Sum(new BinomialDistribution(n, p).ProbabilityOf);

    private static bool IsInWald(int k, int n, double p)
    {
        var share = (double)k / n;

        return Math.Abs(share - p) <= 1.6448536 * Math.Sqrt(share * (1 - share) / n);
    }

    private static bool IsBelow(JeffreysInterval one, JeffreysInterval other) =>
        one.Median < other.Median && one.Low <= other.Low && one.High <= other.High && one.ProbabilityBelow(0.2) >= other.ProbabilityBelow(0.2);

    private static bool Near(double a, double b) => Math.Abs(a - b) < 1e-10;
}
