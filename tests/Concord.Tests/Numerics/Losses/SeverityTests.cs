using Concord.Numerics.Losses;

namespace Concord.Tests.Numerics.Losses;

public class SeverityTests
{
    private static readonly double[] Chances = [1e-6, 0.001, 0.05, 0.3, 0.5, 0.77, 0.95, 0.999, 1 - 1e-6];

    public static TheoryData<string> Continuous => [.. _continuous.Keys];

    public static TheoryData<string> All => [.. _continuous.Keys, .. _others.Keys];

    private static readonly Dictionary<string, Severity> _continuous = new()
    {
        ["lognormal"] = new LognormalSeverity(1, 1.5),
        ["lognormal sigma 6"] = new LognormalSeverity(-3, 6),
        ["exponential"] = new ExponentialSeverity(7),
        ["gamma"] = new GammaSeverity(2.5, 3),
        ["gamma of small shape"] = new GammaSeverity(0.2, 3),
        ["weibull"] = new WeibullSeverity(0.6, 4),
        ["burr"] = new BurrSeverity(2, 5, 1.4),
        ["burr without a mean"] = new BurrSeverity(0.5, 5, 1.4),
        ["pareto"] = new ParetoSeverity(2.5, 3),
        ["pareto alpha 1"] = new ParetoSeverity(1, 3),
        ["pareto alpha 0.4"] = new ParetoSeverity(0.4, 3),
        ["levy"] = new LevySeverity(2),
        ["uniform"] = new UniformSeverity(2, 9),
        ["triangular"] = new TriangularSeverity(1, 2, 9),
        ["triangular at its end"] = new TriangularSeverity(0, 0, 9),
        ["pert"] = new PertSeverity(1, 2, 9),
        ["tail"] = new TailSeverity(new LognormalSeverity(1, 1), 6, 0.3, 4),
        ["tail xi 0"] = new TailSeverity(new LognormalSeverity(1, 1), 6, 0, 4),
        ["tail xi 1"] = new TailSeverity(new GammaSeverity(2, 2), 6, 1, 4),
    };

    private static readonly Dictionary<string, Severity> _others = new()
    {
        ["normal with a part below 0"] = new NormalSeverity(1, 2),
        ["uniform with a part below 0"] = new UniformSeverity(-3, 9),
        ["triangular with a part below 0"] = new TriangularSeverity(-3, -1, 9),
        ["pert with a part below 0"] = new PertSeverity(-3, 1, 9),
        ["constant"] = new ConstantSeverity(4),
        ["discrete"] = new DiscreteSeverity([1, 4, 10], [0.5, 0.3, 0.2]),
        ["empirical"] = new EmpiricalSeverity([3, 1, 1, 8]),
        ["capped"] = new CappedSeverity(new LognormalSeverity(1, 1.5), 12),
        ["layered"] = new LayeredSeverity(new LognormalSeverity(1, 1.5), 2, 12),
        ["layered without an end"] = new LayeredSeverity(new LognormalSeverity(1, 1), 2, double.PositiveInfinity),
        ["retained"] = new RetainedSeverity(new LognormalSeverity(1, 1), 2, 12),
        ["layered pareto without a mean"] = new LayeredSeverity(new ParetoSeverity(0.8, 1), 2, 50),
    };

    private static Severity Form(string name) => _continuous.TryGetValue(name, out var form) ? form : _others[name];

    [Theory]
    [MemberData(nameof(Continuous))]
    public void A_quantile_is_exceeded_with_the_chance_that_is_left(string name)
    {
        var severity = _continuous[name];

        Assert.All(Chances, p => Assert.Equal(1 - p, severity.Survival(severity.Quantile(p)), 1e-9 * Math.Min(p, 1 - p) + 2e-15));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_quantile_is_the_smallest_loss_that_is_exceeded_no_more_often(string name)
    {
        var severity = Form(name);

        Assert.All(Chances, p =>
        {
            var q = severity.Quantile(p);
            Assert.True(q >= 0);
            Assert.True(severity.Survival(q) <= 1 - p + 1e-9);
            Assert.True(q == 0 || severity.Survival(q * (1 - 1e-9)) >= 1 - p - 1e-6);
            Assert.True(severity.AtLeast(q) >= severity.Survival(q));
        });
    }

    // E min(X, L) is the area under the survival curve: the midpoint rule, far finer than the forms' own panels.
    [Theory]
    [MemberData(nameof(All))]
    public void The_limited_mean_is_the_area_under_the_survival_curve(string name)
    {
        var severity = Form(name);

        foreach (var limit in new[] { 0.5, 3, 11.0, 40 })
        {
            const int N = 20_000;
            var area = Enumerable.Range(0, N).Sum(i => severity.Survival(limit * Math.Pow((i + 0.5) / N, 4)) * 4 * Math.Pow((i + 0.5) / N, 3)) * limit / N;

            Assert.Equal(area, severity.LimitedMean(limit), 3e-4 * limit);
            Assert.True(severity.LimitedMean(limit) <= Math.Min(limit, severity.Mean) * (1 + 1e-12));
        }

        Assert.Equal(0, severity.LimitedMean(0), 12);
        Assert.Equal(severity.Mean, severity.LimitedMean(double.PositiveInfinity), 1e-9 * Math.Min(1e9, severity.Mean));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_second_moment_is_twice_the_area_under_x_times_survival(string name)
    {
        var severity = Form(name);
        if (double.IsInfinity(severity.SecondMoment) || name == "lognormal sigma 6")
        {
            return;
        }

        const int N = 40_000;
        const double Far = 1e7;
        var area = Enumerable.Range(0, N).Sum(i =>
        {
            var x = Far * Math.Pow((i + 0.5) / N, 12);
            return x * severity.Survival(x) * 12 * Math.Pow((i + 0.5) / N, 11);
        }) * Far * 2 / N;

        Assert.Equal(1, severity.SecondMoment / area, 5e-3);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_change_of_unit_changes_every_figure_by_the_factor_alone(string name)
    {
        var severity = Form(name);
        var scaled = severity.Scaled(1000);

        Assert.Equal(1, scaled.Quantile(0.7) / (1000 * severity.Quantile(0.7)), 1e-12);
        Assert.Equal(severity.Survival(5), scaled.Survival(5000), 1e-12);
        Assert.Equal(1, scaled.LimitedMean(9000) / (1000 * severity.LimitedMean(9)), 1e-12);
        Assert.True(double.IsInfinity(severity.Mean) ? double.IsInfinity(scaled.Mean) : Math.Abs((scaled.Mean / (1000 * severity.Mean)) - 1) < 1e-12);
    }

    [Fact]
    public void The_part_below_0_counts_as_a_loss_of_0()
    {
        var normal = new NormalSeverity(1, 2);
        var uniform = new UniformSeverity(-1, 3);

        Assert.Equal(0.6914624612740131, normal.Survival(0), 14); // Φ(½)
        Assert.Equal(1, normal.Survival(-0.1));
        Assert.Equal(0, normal.Quantile(0.3));
        Assert.Equal(0.6914624612740131 + (2 * 0.3520653267642995), normal.Mean, 13); // mΦ(m/s) + sφ(m/s)
        Assert.Equal(9 / 8.0, uniform.Mean, 14); // ∫ from 0 to 3 of x/4
        Assert.Equal(9 / 4.0, uniform.SecondMoment, 14);
        Assert.Equal(0.25, 1 - uniform.Survival(0), 14);
    }

    [Fact]
    public void Far_tails_keep_their_digits()
    {
        Assert.Equal(1, new LognormalSeverity(0, 1).Survival(Math.Exp(10)) / 7.619853024160527e-24, 1e-10); // Φ(−10), Mathematica
        Assert.Equal(1, new ExponentialSeverity(2).Survival(1000) / Math.Exp(-500), 1e-10);
        Assert.Equal(1, new BurrSeverity(3, 1, 2).Survival(1e10) / 1e-60, 1e-9);
        Assert.Equal(1, new LevySeverity(2).Survival(1e20) / Math.Sqrt(4 / Math.PI * 1e-20), 1e-9); // erf(t) ≈ 2t/√π
    }

    [Fact]
    public void Forms_without_a_mean_say_so()
    {
        Assert.All(
            new Severity[] { new LevySeverity(1), new ParetoSeverity(1, 1), new BurrSeverity(0.5, 1, 2), new TailSeverity(new ExponentialSeverity(1), 1, 1, 1) },
            s => Assert.Equal(double.PositiveInfinity, s.Mean));
        Assert.Equal(double.PositiveInfinity, new ParetoSeverity(2, 1).SecondMoment);
        Assert.Equal(2, new ParetoSeverity(2, 1).Mean);
    }

    // ln(p95/p05) = 2 × 1.6448536269514722 σ, and μ is the middle of the logarithms.
    [Fact]
    public void A_lognormal_loss_is_found_from_a_range_two_quantiles_or_mean_and_variation()
    {
        var range = LognormalSeverity.FromRange(10_000, 1_000_000);
        var quantiles = LognormalSeverity.FromQuantiles(range.Quantile(0.5), 0.5, range.Quantile(0.9), 0.9);
        var moments = LognormalSeverity.FromMean(500, 2);

        Assert.Equal(Math.Log(100_000), range.Mu, 12);
        Assert.Equal(Math.Log(100) / 3.2897072539029444, range.Sigma, 12);
        Assert.Equal(range.Sigma, quantiles.Sigma, 12);
        Assert.Equal(500, moments.Mean, 9);
        Assert.Equal(4, (moments.SecondMoment / (500 * 500)) - 1, 12);
    }

    [Fact]
    public void Nonsense_is_refused_with_the_name_of_the_field()
    {
        Assert.Equal("high", Assert.Throws<ArgumentOutOfRangeException>(() => LognormalSeverity.FromRange(10, 9)).ParamName);
        Assert.Equal("sigma", Assert.Throws<ArgumentOutOfRangeException>(() => new LognormalSeverity(0, double.NaN)).ParamName);
        Assert.Equal("mode", Assert.Throws<ArgumentOutOfRangeException>(() => new PertSeverity(0, 10, 9)).ParamName);
        Assert.Equal("probabilities", Assert.Throws<ArgumentOutOfRangeException>(() => new DiscreteSeverity([1, 2], [0.5, 0.6])).ParamName);
        Assert.Equal("p", Assert.Throws<ArgumentOutOfRangeException>(() => new BinomialFrequency(1, 1.2)).ParamName);
        Assert.Equal("lambda", Assert.Throws<ArgumentOutOfRangeException>(() => new PoissonFrequency(1e9)).ParamName);
        Assert.Equal("share", Assert.Throws<ArgumentOutOfRangeException>(() => new FixedFrequency(2).Thinned(1.5)).ParamName);
    }

    // P(X > Y) of two exponentials is mean(X) ÷ (mean(X) + mean(Y)); of two like quantities a half.
    [Fact]
    public void The_chance_that_one_strength_is_above_another_has_its_closed_forms()
    {
        var pert = new PertSeverity(0.1, 0.4, 0.9);

        Assert.Equal(0.3, new ExponentialSeverity(3).ChanceAbove(new ExponentialSeverity(7)), 4);
        Assert.Equal(0.5, pert.ChanceAbove(new PertSeverity(0.1, 0.4, 0.9)), 6);
        Assert.Equal(0, pert.ChanceAbove(new ConstantSeverity(0.95)), 12);
        Assert.Equal(pert.Survival(0.5), pert.ChanceAbove(new ConstantSeverity(0.5)), 12);
        Assert.Equal(0.5, new UniformSeverity(0, 1).ChanceAbove(new DiscreteSeverity([0.25, 0.75], [0.5, 0.5])), 12);
    }

    [Fact]
    public void The_fast_normal_tail_is_the_slow_one()
    {
        foreach (var (mu, sigma, step) in new[] { (0.0, 1.0, 0.01), (12, 1.4, 8000), (3, 0.05, 0.01), (0, 6, 100), (-20, 0.3, 1e-12) })
        {
            var severity = new LognormalSeverity(mu, sigma);
            var above = new double[4097];
            severity.Survivals(step, above);

            for (var k = 0; k < above.Length; k++)
            {
                Assert.Equal(severity.Survival(k * step), above[k], severity.SurvivalError);
            }
        }
    }
}
