using Concord.Numerics.Losses;

namespace Concord.Tests.Numerics.Losses;

/// <summary>Figures printed in the actuarial literature, to the digits they are printed with.</summary>
/// <remarks>"LDA" is Frees and others, <i>Loss Data Analytics</i> (open text), chapter 5 "Aggregate Loss Models" by Shi and Gao; "actuar" is Dutang, Goulet and Pigeon,
/// "Risk and ruin theory features of actuar", the package's vignette.</remarks>
public class TextbookLossTests
{
    [Fact]
    public void LDA_5_2_1_three_hundred_fire_policies()
    {
        var year = AggregateLoss.Bracket(
            [new(new BinomialFrequency(100, 0.05), new UniformSeverity(0, 400)), new(new BinomialFrequency(200, 0.06), new UniformSeverity(0, 300))],
            new LossGrid(14));

        Assert.Equal(2800, year.Mean!.Value, 9);
        Assert.Equal(600_467, year.Deviation!.Value * year.Deviation.Value, 0.5);
        Assert.InRange(2800, year.Tvar(0).Lower, year.Tvar(0).Upper!.Value);
        Assert.InRange(year.Tvar(0).Upper!.Value - year.Tvar(0).Lower, 0, 10);
    }

    [Fact]
    public void LDA_5_2_1_follow_up_every_claim_is_the_policy_maximum()
    {
        var year = Lattice(100, 11, new(new BinomialFrequency(100, 0.05), new ConstantSeverity(400)), new(new BinomialFrequency(200, 0.06), new ConstantSeverity(300)));

        Assert.Equal(5600, Mean(year), 0.01);
        Assert.Equal(1_775_200, Variance(year), 30.0);
    }

    [Fact]
    public void LDA_5_2_2_zero_modified_Poisson_claims_of_a_portfolio()
    {
        static Frequency Modified(double some, double lambda) => new ZeroInflatedFrequency(1 - (some / (1 - Math.Exp(-lambda))), new PoissonFrequency(lambda));
        var year = Lattice(1, 9, [
            .. Enumerable.Repeat(new LossSource(Modified(0.03, 1), new ConstantSeverity(1)), 40),
            .. Enumerable.Repeat(new LossSource(Modified(0.05, 2), new ConstantSeverity(1)), 60)]);

        Assert.Equal(8.8375, Mean(year), 1e-4);
        Assert.Equal(23.7214, Variance(year), 1e-3);
    }

    [Fact]
    public void LDA_5_2_6_visits_of_a_family_of_four()
    {
        var year = Lattice(1, 8, [.. Enumerable.Repeat(new LossSource(new NegativeBinomialFrequency(1, 1.5), new ConstantSeverity(1)), 4)]);

        Assert.Equal(0.0256, Chance(year, 0), 4);
        Assert.Equal(0.0614, Chance(year, 1), 4);
        Assert.Equal(0.0922, Chance(year, 2), 4);
        Assert.Equal(0.1106, Chance(year, 3), 4);
        Assert.Equal(0.2898, 1 - year.Exceedance(3).Mid!.Value, 4);
    }

    [Fact]
    public void LDA_5_3_1_claimants_of_accidents()
    {
        var year = Lattice(1, 8, new LossSource(new PoissonFrequency(12), new DiscreteSeverity([1, 2, 3], [1 / 2.0, 1 / 3.0, 1 / 6.0])));

        Assert.Equal(40, Variance(year), 1e-4);
        Assert.Equal(40, year.Deviation!.Value * year.Deviation.Value, 9);
    }

    [Fact]
    public void LDA_5_3_2_the_budget_of_a_quiz_show()
    {
        var year = Lattice(100, 7, new LossSource(new DiscreteFrequency([1, 2], [0.8, 0.2]), new DiscreteSeverity([0, 100, 1000], [0.2, 0.7, 0.1])));

        Assert.Equal(204, Mean(year), 1e-6);
        Assert.Equal(98_344, Variance(year), 1e-2);
        Assert.Equal(517.60, year.Mean!.Value + year.Deviation!.Value, 2);
    }

    [Fact]
    public void LDA_5_3_3_and_5_4_1_geometric_claims_of_one_to_four()
    {
        var year = Lattice(1, 10, new LossSource(new NegativeBinomialFrequency(1, 4), new DiscreteSeverity([1, 2, 3, 4], [0.25, 0.25, 0.25, 0.25])));

        Assert.Equal(0.0576, Chance(year, 3), 9);
        Assert.Equal(0.3456, 1 - year.Exceedance(3).Mid!.Value, 9);
    }

    [Fact]
    public void LDA_5_3_6_paid_overtime_and_5_3_7_the_same_by_recursion()
    {
        var hours = new LossSource(new NegativeBinomialFrequency(1, 2), new DiscreteSeverity([5, 10, 20], [0.2, 0.3, 0.5]));
        var year = Lattice(5, 9, hours);

        Assert.Equal(0.0726, Chance(year, 10), 4);
        Assert.Equal(0.5496, year.Exceedance(10).Mid!.Value, 4);
        Assert.Equal(9.193, Mean(Lattice(5, 9, hours with { AggregateLimit = 15 })), 2e-3); // 9.1926, summed from rounded terms in the text
        Assert.Equal(24.6667, Mean(Lattice(5, 10, hours with { AggregateDeductible = 5 })), 1e-4);
        Assert.Equal(21.555, Mean(Lattice(5, 10, hours with { AggregateDeductible = 10 })), 1e-3);
        Assert.Equal(18.807, Mean(Lattice(5, 10, hours with { AggregateDeductible = 15 })), 1e-3);
    }

    [Fact]
    public void LDA_5_5_5_and_5_5_6_dental_claims_above_a_deductible()
    {
        // Mean 300 and variance 800: β = 5/3, r = 180.
        var severity = new LayeredSeverity(new DiscreteSeverity([40, 80, 120, 200], [0.25, 0.25, 0.25, 0.25]).Scaled(1.5), 100, double.PositiveInfinity);
        var year = AggregateLoss.Bracket([new(new NegativeBinomialFrequency(180, 5 / 3.0), severity)], new LossGrid(14));

        Assert.Equal(22_500, year.Mean!.Value, 6);
        Assert.Equal(6_322_500, year.Deviation!.Value * year.Deviation.Value, 1e-3);
        Assert.InRange(22_500, year.Tvar(0).Lower, year.Tvar(0).Upper!.Value);
    }

    [Fact]
    public void LDA_5_5_7_a_fleet_with_a_deductible()
    {
        var severity = new LayeredSeverity(new ExponentialSeverity(200), 100, double.PositiveInfinity);
        var year = AggregateLoss.Bracket([new(new PoissonFrequency(20).Thinned(0.8), severity)], new LossGrid(14));

        Assert.Equal(121.31, severity.Mean, 2);
        Assert.Equal(1941, year.Mean!.Value, 0.5);
        Assert.InRange(1941, year.Tvar(0).Lower, year.Tvar(0).Upper!.Value);
    }

    // Section 3: Poisson 10, Gamma(2, 1) discretized on 0, 0.5, …, 22 with local moment matching ("unbiased").
    [Fact]
    public void Actuar_risk_vignette_the_probability_function_quantiles_and_tail_means()
    {
        var year = Lattice(0.5, 10, new LossSource(new PoissonFrequency(10), Unbiased(new GammaSeverity(2, 1), 0.5, 44)));

        double[] printed = [6.293e-05, 8.934e-05, 1.767e-04, 2.954e-04, 4.604e-04, 6.811e-04, 9.662e-04, 1.324e-03];
        Assert.All(Enumerable.Range(0, 8), k => Assert.Equal(printed[k], Chance(year, k * 0.5), 6e-7));
        Assert.Equal(1.205e-02, Chance(year, 9.5), 6e-6);
        Assert.Equal(2.618e-02, Chance(year, 18), 6e-6);
        Assert.Equal(9.780e-03, Chance(year, 30), 6e-6);
        Assert.Equal(1.613e-07, Chance(year, 71), 1e-9);
        var quantiles = new[] { (0.25, 14.5), (0.5, 19.5), (0.75, 25), (0.9, 30.5), (0.95, 34), (0.975, 37), (0.99, 41), (0.995, 43.5), (0.999, 49.5) };
        Assert.All(quantiles, q => Assert.Equal(new BracketedValue(q.Item2, q.Item2, q.Item2), year.Quantile(q.Item1)));
        Assert.Equal(20, Mean(year), 1e-3);

        // CTE is the mean of what lies above the quantile, P(S > VaR) being below 1 − p on a lattice.
        foreach (var (p, value, printedTail) in new[] { (0.9, 30.5, 35.42), (0.95, 34.0, 38.55), (0.99, 41.0, 45.01) })
        {
            var at = 1 - year.Exceedance(value).Mid!.Value;
            Assert.Equal(printedTail, year.Tvar(at + 1e-9).Mid!.Value, 0.006);
            Assert.True(at >= p);
        }
    }

    // R 4 with actuar 3: fx <- discretize(plnorm(x, 6, 1.5), method = "upper" or "lower", from = 0, to = 40000, step = 40000/4096);
    // Fs <- aggregateDist("recursive", model.freq = "poisson", model.sev = fx, lambda = 3, x.scale = 40000/4096, tol = 1e-7, maxit = 16384);
    // quantile(Fs, c(.5, .9, .95, .99, .995)); Fs(c(0, 1000, 5000, 20000))
    [Fact]
    public void Panjers_recursion_in_actuar_gives_both_bounds_on_the_same_lattice()
    {
        var year = AggregateLoss.Bracket([new(new PoissonFrequency(3), new LognormalSeverity(6, 1.5))], new LossGrid(12, 40_000));

        double[] lower = [1914.0625, 8613.28125, 12812.5, 27626.95312, 37177.73438];
        double[] upper = [1943.359375, 8652.34375, 12851.5625, 27675.78125, 37226.5625];
        double[] chances = [0.5, 0.9, 0.95, 0.99, 0.995];
        for (var i = 0; i < chances.Length; i++)
        {
            Assert.Equal(lower[i], year.Quantile(chances[i]).Lower, 1e-5);
            Assert.Equal(upper[i], year.Quantile(chances[i]).Upper!.Value, 1e-5);
        }

        foreach (var (x, below, above) in new[] { (0.0, 0.04978706837, 0.05077585701), (1000, 0.3229584635, 0.328772796), (5000, 0.7835869959, 0.7856166151), (20_000, 0.9795052309, 0.9795999786) })
        {
            Assert.Equal(1 - above, year.Exceedance(x).Lower, 1e-8 + year.Allowance);
            Assert.Equal(1 - below, year.Exceedance(x).Upper!.Value, 1e-8 + year.Allowance);
        }
    }

    private static LossBracket Lattice(double step, int log2, params LossSource[] sources) => AggregateLoss.Bracket(sources, new LossGrid(log2, step * (1 << log2)));

    private static double Chance(LossBracket year, double x) => (x == 0 ? 1 : year.Exceedance(x - (year.Step / 2)).Mid!.Value) - year.Exceedance(x).Mid!.Value;

    // E S = Σ h P(S > kh) and E S² = Σ (2k + 1) h² P(S > kh), from the computed curve and not from moments.
    private static double Mean(LossBracket year) =>
        Enumerable.Range(0, year.Count).Sum(k => year.Step * year.Exceedance(k * year.Step).Mid!.Value);

    private static double Variance(LossBracket year)
    {
        var mean = Mean(year);

        return Enumerable.Range(0, year.Count).Sum(k => ((2 * k) + 1) * year.Step * year.Step * year.Exceedance(k * year.Step).Mid!.Value) - (mean * mean);
    }

    // Klugman, Panjer and Willmot, Loss Models, 9.6.5.2: the two-point method of matching the mean locally.
    private static DiscreteSeverity Unbiased(Severity severity, double step, int last)
    {
        var values = Enumerable.Range(0, last + 1).Select(k => k * step).ToList();
        var limited = values.Select(severity.LimitedMean).ToList();
        var masses = values.Select((x, k) => k == 0 ? 1 - (limited[1] / step)
            : k == last ? ((limited[last] - limited[last - 1]) / step) - severity.Survival(x)
            : ((2 * limited[k]) - limited[k - 1] - limited[k + 1]) / step).ToList();

        return new DiscreteSeverity(values, [.. masses.Select(m => m / masses.Sum())]);
    }
}
