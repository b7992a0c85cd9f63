using Concord.Numerics;
using MathNet.Numerics;

namespace Concord.Tests.Numerics;

/// <summary>MathNet.Numerics is the independent computation; its own precision sets the tolerances.</summary>
public class SpecialFunctionsTests
{
    private static readonly double[] Shapes = [0.5, 1, 1.5, 3.25, 8.5, 24.5, 80, 400.5];
    private static readonly double[] Shares = [1e-9, 0.001, 0.02, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95, 0.999];

    [Fact]
    public void The_log_gamma_of_whole_numbers_is_the_log_of_a_factorial()
    {
        var factorial = 1.0;
        for (var n = 1; n <= 150; n++)
        {
            Assert.Equal(Math.Log(factorial), GammaFunctions.LogGamma(n), 1e-13 * Math.Max(1, Math.Log(factorial)));
            factorial *= n;
        }
    }

    // Γ(½) = √π, and Γ(½ + n) = (2n)! √π ÷ (4ⁿ n!).
    [Theory]
    [InlineData(0, 0.5723649429247001)]
    [InlineData(1, -0.1207822376352452)]
    [InlineData(5, 3.9578139676187165)]
    public void The_log_gamma_of_halves_follows_the_root_of_pi(int n, double expected)
    {
        Assert.Equal(expected, GammaFunctions.LogGamma(n + 0.5), 13);
    }

    [Fact]
    public void The_log_gamma_agrees_with_another_computation()
    {
        for (var x = 0.01; x < 1e6; x *= 1.31)
        {
            var other = SpecialFunctions.GammaLn(x);
            Assert.Equal(other, GammaFunctions.LogGamma(x), 1e-12 * Math.Max(1, Math.Abs(other)));
        }
    }

    [Fact]
    public void The_incomplete_beta_agrees_with_another_computation()
    {
        foreach (var (a, b, x) in from a in Shapes from b in Shapes from x in Shares select (a, b, x))
        {
            var other = SpecialFunctions.BetaRegularized(a, b, x);
            Assert.Equal(other, BetaFunctions.Regularized(x, a, b), (1e-10 * other) + 1e-13);
        }
    }

    [Fact]
    public void The_incomplete_gamma_agrees_with_another_computation()
    {
        foreach (var (a, part) in from a in Shapes from part in new[] { 0.001, 0.2, 0.7, 1, 1.4, 3 } select (a, part))
        {
            Assert.Equal(SpecialFunctions.GammaLowerRegularized(a, a * part), GammaFunctions.LowerRegularized(a, a * part), 1e-11);
            Assert.Equal(SpecialFunctions.GammaUpperRegularized(a, a * part), GammaFunctions.UpperRegularized(a, a * part), 1e-11);
        }
    }

    // I_x(1, b) = 1 − (1 − x)^b, I_x(a, 1) = x^a, I_x(½, ½) = (2/π) asin √x, I_½(a, a) = ½.
    [Fact]
    public void The_incomplete_beta_has_its_closed_forms()
    {
        foreach (var x in Shares)
        {
            Assert.Equal(1 - Math.Pow(1 - x, 7), BetaFunctions.Regularized(x, 1, 7), 13);
            Assert.Equal(Math.Pow(x, 4.5), BetaFunctions.Regularized(x, 4.5, 1), 13);
            Assert.Equal(2 / Math.PI * Math.Asin(Math.Sqrt(x)), BetaFunctions.Regularized(x, 0.5, 0.5), 13);
        }

        Assert.All(Shapes, a => Assert.Equal(0.5, BetaFunctions.Regularized(0.5, a, a), 12));
    }

    // P(1, x) = 1 − e^−x; P(½, x) = erf √x, whose value at x = 1 is 0.8427007929497149 (Abramowitz and Stegun table 7.1).
    [Fact]
    public void The_incomplete_gamma_has_its_closed_forms()
    {
        Assert.Equal(1 - Math.Exp(-0.3), GammaFunctions.LowerRegularized(1, 0.3), 14);
        Assert.Equal(Math.Exp(-40), GammaFunctions.UpperRegularized(1, 40), 1e-13 * Math.Exp(-40));
        Assert.Equal(0.8427007929497149, GammaFunctions.LowerRegularized(0.5, 1), 14);
    }

    [Fact]
    public void The_inverse_beta_leads_back_to_the_probability()
    {
        foreach (var (a, b, p) in from a in Shapes from b in Shapes from p in Shares select (a, b, p))
        {
            var x = BetaFunctions.InverseRegularized(p, a, b);

            // Within a millionth of 1 the way back is as coarse as the last digit of x.
            Assert.Equal(p, BetaFunctions.Regularized(x, a, b), x > 1 - 1e-6 ? 1e-10 : 1e-12 * Math.Min(1, 10 * p));
        }
    }

    [Fact]
    public void The_inverse_gamma_leads_back_to_the_probability()
    {
        foreach (var (a, p) in from a in Shapes from p in Shares select (a, p))
        {
            Assert.Equal(p, GammaFunctions.LowerRegularized(a, GammaFunctions.InverseLowerRegularized(a, p)), 1e-11 * p);
        }
    }

    [Fact]
    public void Even_a_million_opportunities_leave_the_inverse_beta_exact()
    {
        var x = BetaFunctions.InverseRegularized(0.05, 200_000.5, 800_000.5);

        Assert.Equal(0.05, BetaFunctions.Regularized(x, 200_000.5, 800_000.5), 9);
        Assert.Equal(0.2 - (1.6449 * Math.Sqrt(0.2 * 0.8 / 1e6)), x, 1e-6);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_probability_outside_0_to_1_is_refused(double p)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => BetaFunctions.InverseRegularized(p, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => GammaFunctions.InverseLowerRegularized(1, p));
        Assert.Throws<ArgumentOutOfRangeException>(() => BetaFunctions.Regularized(p, 1, 1));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_shape_that_is_not_above_0_is_refused(double shape)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => GammaFunctions.LogGamma(shape));
        Assert.Throws<ArgumentOutOfRangeException>(() => GammaFunctions.LowerRegularized(shape, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => BetaFunctions.Regularized(0.5, shape, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GammaDistribution(1, shape));
    }
}
