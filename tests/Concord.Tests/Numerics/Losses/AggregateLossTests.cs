using Concord.Numerics;
using Concord.Numerics.Losses;

namespace Concord.Tests.Numerics.Losses;

public class AggregateLossTests
{
    // A geometric number (r = 1) of exponential losses: P(S > x) = β/(1 + β) e^(−x/(θ(1 + β))); Loss Data Analytics, example 5.3.8.
    private static readonly LossSource _geometric = new(new NegativeBinomialFrequency(1, 4), new ExponentialSeverity(1));

    private static readonly LossSource _lognormal = new(new PoissonFrequency(0.8), LognormalSeverity.FromRange(10_000, 1_000_000));

    public static TheoryData<int> Grids => [.. Enumerable.Range(8, 9)];

    [Theory]
    [MemberData(nameof(Grids))]
    public void The_bracket_holds_the_truth_at_every_grid_size(int log2)
    {
        var bracket = AggregateLoss.Bracket([_geometric], new LossGrid(log2));

        foreach (var x in Enumerable.Range(0, 200).Select(i => i * 0.31))
        {
            var chance = bracket.Exceedance(x);
            Assert.InRange(GeometricSurvival(x), chance.Lower, chance.Upper!.Value);
            Assert.InRange(chance.Mid ?? chance.Lower, chance.Lower, chance.Upper!.Value);
            Assert.Equal(x < bracket.Max, chance.Mid is not null);
        }

        foreach (var p in new[] { 0.3, 0.5, 0.9, 0.99, 0.999, 0.9999 })
        {
            var truth = -5 * Math.Log((1 - p) / 0.8);
            var quantile = bracket.Quantile(p);
            Assert.InRange(truth, quantile.Lower, quantile.Upper!.Value);
            var tail = bracket.Tvar(p);
            Assert.InRange(truth + 5, tail.Lower, tail.Upper!.Value);
        }
    }

    [Fact]
    public void The_bracket_halves_and_the_mid_gains_four_times_as_the_grid_doubles()
    {
        var max = AggregateLoss.Bracket([_geometric], new LossGrid(8)).Max;
        var brackets = Enumerable.Range(10, 7).Select(log2 => AggregateLoss.Bracket([_geometric], new LossGrid(log2, max))).ToList();
        var truth = -5 * Math.Log(0.05 / 0.8);
        var widths = brackets.Select(b => b.Quantile(0.95).Upper!.Value - b.Quantile(0.95).Lower).ToList();
        var chances = brackets.Select(b => b.Exceedance(13.1).Upper!.Value - b.Exceedance(13.1).Lower).ToList();
        var errors = brackets.Select(b => Math.Abs(b.Quantile(0.95).Mid!.Value - truth)).ToList();

        Assert.All(chances.Zip(chances.Skip(1)), w => Assert.InRange(w.First / w.Second, 1.9, 2.1));
        Assert.InRange(widths[0] / widths[^1], 54, 74);
        Assert.InRange(errors[0] / errors[3], 40, 90); // three doublings: 64
        Assert.InRange(errors[^1] / truth, 0, 1e-6);
    }

    // Poisson losses with exponential sizes: e^−λ I-Bessel form, summed as a Poisson mixture of Erlang survivals (Panjer and Willmot 1992, 6.3).
    [Theory]
    [InlineData(0.3, 12)]
    [InlineData(40, 14)]
    [InlineData(3000, 16)]
    public void Poisson_exponential_years_are_mixtures_of_Erlang_years(double lambda, int log2)
    {
        var bracket = AggregateLoss.Bracket([new(new PoissonFrequency(lambda), new ExponentialSeverity(1))], new LossGrid(log2));
        var chances = new PoissonFrequency(lambda).Probabilities(1e-15);

        foreach (var x in new[] { 0.2, 0.9, 1, 1.03, 1.2, 3 }.Select(f => f * lambda))
        {
            var truth = chances.Select((p, n) => n == 0 || p < 1e-18 ? 0 : p * GammaFunctions.UpperRegularized(n, x)).Sum();
            var chance = bracket.Exceedance(x);
            Assert.InRange(truth, chance.Lower - 1e-10, chance.Upper!.Value + 1e-10);
        }

        var median = bracket.Quantile(0.5);
        Assert.InRange(median.Upper!.Value - median.Lower, 0, 0.02 * Math.Max(1, lambda));
    }

    [Fact]
    public void Another_unit_of_money_changes_no_answer()
    {
        LossSource[] sources = [_lognormal, new(new BinomialFrequency(1, 0.1), new ParetoSeverity(1.4, 50_000))];
        var here = AggregateLoss.Bracket(sources, new LossGrid(12));
        var there = AggregateLoss.Bracket([.. sources.Select(s => s with { Severity = s.Severity.Scaled(7.3e-4) })], new LossGrid(12));

        foreach (var p in new[] { 0.5, 0.9, 0.99, 0.999 })
        {
            Assert.Equal(1, there.Quantile(p).Lower / (7.3e-4 * here.Quantile(p).Lower), 1e-9);
            Assert.Equal(1, there.Quantile(p).Mid!.Value / (7.3e-4 * here.Quantile(p).Mid!.Value), 1e-9);
            Assert.Equal(1, there.Quantile(p).Upper!.Value / (7.3e-4 * here.Quantile(p).Upper!.Value), 1e-9);
            Assert.Equal(1, there.Tvar(p).Upper!.Value / (7.3e-4 * here.Tvar(p).Upper!.Value), 1e-9);
        }

        Assert.Equal(here.Exceedance(400_000).Mid!.Value, there.Exceedance(400_000 * 7.3e-4).Mid!.Value, 1e-9);
        Assert.Equal(here.Beyond, there.Beyond, 1e-12);
    }

    // Two independent compound Poisson years are one of the summed rate and the mixed loss (Feller 1971, XII.2).
    [Fact]
    public void Two_sources_are_the_pooled_source()
    {
        var (a, b) = (new DiscreteSeverity([1, 4], [0.6, 0.4]), new DiscreteSeverity([2, 4], [0.5, 0.5]));
        var grid = new LossGrid(8, 256);
        var two = AggregateLoss.Bracket([new(new PoissonFrequency(2), a), new(new PoissonFrequency(3), b)], grid);
        var pooled = AggregateLoss.Bracket([new(new PoissonFrequency(5), new DiscreteSeverity([1, 2, 4], [0.24, 0.3, 0.46]))], grid);

        Assert.All(Enumerable.Range(0, 80), x => Assert.Equal(pooled.Exceedance(x).Mid!.Value, two.Exceedance(x).Mid!.Value, 1e-11));
    }

    [Fact]
    public void Both_bounds_rise_with_the_loss_and_keep_their_order()
    {
        var bracket = AggregateLoss.Bracket([_lognormal, _geometric with { Severity = _geometric.Severity.Scaled(100_000) }], new LossGrid(10));
        var chances = Enumerable.Range(0, 3000).Select(i => bracket.Exceedance(i * bracket.Max / 2500)).ToList();

        Assert.All(chances.Zip(chances.Skip(1)), c => Assert.True(c.Second.Lower <= c.First.Lower && c.Second.Upper <= c.First.Upper));
        Assert.All(chances, c => Assert.True(c.Lower <= c.Upper && c.Lower >= 0 && c.Upper <= 1));
        Assert.InRange(bracket.Beyond, 0, 3e-5);
        Assert.InRange(bracket.Allowance, 0, 1e-7);
    }

    // A damping of e⁴ to e¹⁴ must not be seen: the same years with the end twice and eight times as far.
    [Fact]
    public void What_lies_beyond_the_end_does_not_come_back_at_the_beginning()
    {
        var near = AggregateLoss.Bracket([_lognormal], new LossGrid(10, 300_000));
        var far = AggregateLoss.Bracket([_lognormal], new LossGrid(13, 2_400_000));

        foreach (var k in new[] { 0, 1, 7, 300, 900, 1023 })
        {
            var (a, b) = (near.Exceedance(k * near.Step), far.Exceedance(k * far.Step));
            Assert.Equal(b.Lower, a.Lower, 1e-8 + (2 * near.Allowance));
            Assert.Equal(b.Upper!.Value, a.Upper!.Value, 1e-8 + (2 * near.Allowance));
        }

        Assert.InRange(near.Allowance, 0, 1e-5);
        Assert.InRange(near.Beyond, 0.15, 0.5);
        Assert.Null(near.Quantile(0.99).Upper);
        Assert.Null(near.Quantile(0.99).Mid);
        Assert.Equal(near.Max, near.Quantile(0.99).Lower, 1e-6);
        Assert.Null(near.Exceedance(400_000).Mid);
        Assert.Equal(near.Beyond, near.Exceedance(400_000).Upper);
    }

    [Fact]
    public void Mass_below_0_counts_as_no_loss()
    {
        var bracket = AggregateLoss.Bracket([new(new FixedFrequency(1), new NormalSeverity(0, 1))], new LossGrid(12));

        Assert.Equal(0.5, bracket.Exceedance(0).Upper!.Value, 1e-9);
        Assert.InRange(bracket.Quantile(0.975).Mid!.Value, 1.9599, 1.9601);
        Assert.Equal(1 / Math.Sqrt(2 * Math.PI), bracket.Mean!.Value, 12);
    }

    [Fact]
    public void Very_heavy_tails_are_answered_with_what_lies_beyond_named()
    {
        var wide = AggregateLoss.Bracket([new(new FixedFrequency(1), new LognormalSeverity(0, 6))], new LossGrid(12));
        var pareto = AggregateLoss.Bracket([new(new FixedFrequency(1), new ParetoSeverity(0.9, 100))], new LossGrid(14));
        var levy = AggregateLoss.Bracket([new(new FixedFrequency(3), new LevySeverity(2))], new LossGrid(12));

        foreach (var p in new[] { 0.5, 0.9, 0.99, 0.999 })
        {
            AssertNear(new LognormalSeverity(0, 6).Quantile(p), wide.Quantile(p));
            AssertNear(new ParetoSeverity(0.9, 100).Quantile(p), pareto.Quantile(p));
            AssertNear(9 * new LevySeverity(2).Quantile(p), levy.Quantile(p)); // stable: three of them are nine times one
        }

        Assert.Equal(1, wide.Mean!.Value / Math.Exp(18), 1e-12);
        Assert.Null(levy.Mean);
        Assert.Null(levy.Deviation);
        Assert.Null(levy.Tvar(0.9).Upper);
        Assert.Contains(levy.Remarks, r => r.Contains("infinite", StringComparison.Ordinal));
        Assert.Null(levy.Quantile(0.999999).Upper);
        Assert.InRange(levy.Beyond, 1e-8, 1e-4);

        static void AssertNear(double truth, BracketedValue quantile)
        {
            Assert.InRange(truth, quantile.Lower, quantile.Upper!.Value);
            Assert.InRange((quantile.Upper.Value - quantile.Lower) / truth, 0, 0.4);
        }
    }

    [Fact]
    public void Sources_of_very_different_scale_keep_a_narrow_bracket()
    {
        var often = new LossSource(new PoissonFrequency(50), new ExponentialSeverity(1000));
        var rare = new LossSource(new BinomialFrequency(1, 0.001), new ConstantSeverity(1e9));
        var bracket = AggregateLoss.Bracket([often, rare], new LossGrid(12));
        var alone = AggregateLoss.Bracket([often], new LossGrid(14)).Quantile(0.9 / 0.999);

        Assert.InRange(bracket.Quantile(0.9).Lower, alone.Lower * 0.9, alone.Upper!.Value);
        Assert.InRange(bracket.Quantile(0.9).Upper!.Value, alone.Lower, alone.Upper.Value * 1.1);
        Assert.InRange(1e9, bracket.Quantile(0.9995).Lower, bracket.Quantile(0.9995).Upper!.Value);
        Assert.NotEmpty(bracket.Remarks);
    }

    [Fact]
    public void A_million_events_a_year_are_answered_or_refused_with_the_reason()
    {
        var many = AggregateLoss.Bracket([new(new PoissonFrequency(1e6), new ExponentialSeverity(1))], new LossGrid(14));
        var refused = Assert.Throws<NotSupportedException>(() =>
            AggregateLoss.Bracket([new(new PoissonFrequency(9e6), new LognormalSeverity(0, 2.5))], new LossGrid(10)));

        // Normal to four digits: 10⁶ + 1.6449 √(2·10⁶), and the skewness 2.12e-3 adds 0.85 of them.
        Assert.InRange(1e6 + (1.6449 * 1414.2), many.Quantile(0.95).Lower, many.Quantile(0.95).Upper!.Value);
        Assert.Contains("1024 points", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_without_sources_is_refused() =>
        Assert.Throws<ArgumentException>(() => AggregateLoss.Bracket([], new LossGrid(10)));

    [Fact]
    public void A_source_without_events_loses_nothing()
    {
        var bracket = AggregateLoss.Bracket([new(new PoissonFrequency(0), new LevySeverity(1))], new LossGrid(8));

        Assert.Equal(new BracketedValue(0, 0, 0), bracket.Quantile(0.999));
        Assert.Equal(0, bracket.Mean);
    }

    private static double GeometricSurvival(double x) => 0.8 * Math.Exp(-x / 5);
}
