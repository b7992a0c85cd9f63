using Concord.Numerics;
using MathNet.Numerics.Distributions;

namespace Concord.Tests.Numerics;

public class DistributionTests
{
    private static readonly double[] Probabilities = [1e-12, 1e-6, 0.001, 0.025, 0.05, 0.3, 0.5, 0.7, 0.95, 0.975, 0.999, 1 - 1e-9];

    // Abramowitz and Stegun, table 26.1 and the constants every statistics table prints.
    [Theory]
    [InlineData(0.95, 1.6448536269514722)]
    [InlineData(0.975, 1.9599639845400545)]
    [InlineData(0.995, 2.5758293035489004)]
    [InlineData(0.5, 0)]
    public void The_normal_quantiles_are_those_of_the_tables(double probability, double expected)
    {
        Assert.Equal(expected, NormalDistribution.Standard.Quantile(probability), 14);
        Assert.Equal(-expected, NormalDistribution.Standard.Quantile(1 - probability), 13);
    }

    [Fact]
    public void The_normal_quantile_and_chance_undo_each_other()
    {
        var normal = new NormalDistribution(3, 2);

        Assert.All(Probabilities, p => Assert.Equal(p, normal.ProbabilityBelow(normal.Quantile(p)), 1e-12 * p));
        Assert.All(Probabilities, p => Assert.Equal(Normal.InvCDF(3, 2, p), normal.Quantile(p), 1e-6 * Math.Min(p, 1 - p) > 1e-13 ? 1e-8 : 1e-4));
    }

    // Φ(−10) = 7.619853024160527e-24 (Mathematica and R pnorm agree on it).
    [Fact]
    public void The_far_tail_of_the_normal_keeps_its_digits()
    {
        Assert.Equal(7.619853024160527e-24, NormalDistribution.Standard.ProbabilityBelow(-10), 1e-34);
    }

    // Student's t table: 1 degree of freedom is Cauchy, tan(π(p − ½)); 2 has (2p − 1)√(2/(4p(1 − p))).
    [Fact]
    public void Students_t_has_its_closed_forms()
    {
        foreach (var p in Probabilities.Where(p => p is > 1e-7 and < 1 - 1e-8))
        {
            var two = ((2 * p) - 1) * Math.Sqrt(2 / (4 * p * (1 - p)));
            Assert.Equal(Math.Tan(Math.PI * (p - 0.5)), new StudentDistribution(1).Quantile(p), 1e-8 / Math.Min(p, 1 - p));
            Assert.Equal(two, new StudentDistribution(2).Quantile(p), 1e-9 / Math.Min(p, 1 - p));
        }
    }

    // Abramowitz and Stegun, table 26.10.
    [Theory]
    [InlineData(5, 0.975, 2.571)]
    [InlineData(10, 0.95, 1.812)]
    [InlineData(30, 0.995, 2.750)]
    [InlineData(30, 0.6, 0.256)]
    public void Students_t_quantiles_are_those_of_the_tables(double freedom, double probability, double expected)
    {
        Assert.Equal(expected, new StudentDistribution(freedom).Quantile(probability), 3);
    }

    [Fact]
    public void Students_t_chance_agrees_with_another_computation()
    {
        foreach (var (freedom, t) in from f in new[] { 1, 2.5, 9, 51, 400 } from t in new[] { -40, -3, -1, -0.1, 0, 0.4, 2, 9.5 } select (f, t))
        {
            Assert.Equal(StudentT.CDF(0, 1, freedom, t), new StudentDistribution(freedom).ProbabilityBelow(t), 1e-11);
        }
    }

    [Fact]
    public void Beta_and_gamma_agree_with_another_computation()
    {
        foreach (var (a, b, x) in from a in new[] { 0.5, 1, 4.5, 30 } from b in new[] { 0.5, 1, 2.5, 60 } from x in new[] { 0.05, 0.4, 0.9 } select (a, b, x))
        {
            Assert.Equal(Beta.CDF(a, b, x), new BetaDistribution(a, b).ProbabilityBelow(x), 1e-11);
            Assert.Equal(1 - Beta.CDF(a, b, x), new BetaDistribution(a, b).ProbabilityAbove(x), 1e-11);
            Assert.Equal(Beta.PDF(a, b, x), new BetaDistribution(a, b).Density(x), 1e-9);
            Assert.Equal(Gamma.CDF(a, b, x), new GammaDistribution(a, b).ProbabilityBelow(x), 1e-11);
            Assert.Equal(Gamma.PDF(a, b, x), new GammaDistribution(a, b).Density(x), 1e-9);
        }
    }

    [Fact]
    public void Mean_and_variance_are_the_textbook_ones()
    {
        Assert.Equal(0.25, new BetaDistribution(2, 6).Mean, 15);
        Assert.Equal(12.0 / (64 * 9), new BetaDistribution(2, 6).Variance, 15);
        Assert.Equal(1.5, new GammaDistribution(3, 2).Mean, 15);
        Assert.Equal(0.75, new GammaDistribution(3, 2).Variance, 15);
    }

    [Fact]
    public void The_binomial_agrees_with_another_computation_and_adds_up_to_one()
    {
        foreach (var (n, p) in from n in new[] { 1, 8, 40, 250 } from p in new[] { 0.04, 0.2, 0.5, 0.97 } select (n, p))
        {
            var binomial = new BinomialDistribution(n, p);
            var all = Enumerable.Range(0, n + 1).Sum(binomial.ProbabilityOf);

            Assert.Equal(1, all, 11);
            Assert.All(Enumerable.Range(0, n + 1), k => Assert.Equal(Binomial.PMF(p, n, k), binomial.ProbabilityOf(k), 1e-11));
            Assert.All(Enumerable.Range(0, n), k => Assert.Equal(Binomial.CDF(p, n, k), binomial.ProbabilityAtMost(k), 1e-11));
        }
    }

    [Fact]
    public void A_binomial_of_certain_things_is_certain()
    {
        Assert.Equal(1, new BinomialDistribution(7, 0).ProbabilityOf(0));
        Assert.Equal(1, new BinomialDistribution(7, 1).ProbabilityOf(7));
        Assert.Equal(0, new BinomialDistribution(7, 1).ProbabilityAtMost(6));
        Assert.Equal(1, new BinomialDistribution(0, 0.3).ProbabilityAtMost(0));
    }
}
