namespace Concord.Numerics;

/// <summary>The gamma distribution: what is believed about a rate.</summary>
public sealed record GammaDistribution
{
    /// <summary>A gamma distribution with mean shape ÷ rate.</summary>
    /// <param name="shape">Above 0: events seen plus what was believed before.</param>
    /// <param name="rate">Above 0, the inverse of the scale: the exposure in which they were seen.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not above 0.</exception>
    public GammaDistribution(double shape, double rate)
    {
        Require.Positive(shape);
        Require.Positive(rate);
        Shape = shape;
        Rate = rate;
    }

    /// <summary>Shape, above 0.</summary>
    public double Shape { get; }

    /// <summary>Rate (inverse scale), above 0.</summary>
    public double Rate { get; }

    /// <summary>The mean, shape ÷ rate.</summary>
    public double Mean => Shape / Rate;

    /// <summary>The variance, shape ÷ rate².</summary>
    public double Variance => Shape / (Rate * Rate);

    /// <summary>The density at <paramref name="x"/>; 0 below 0.</summary>
    /// <param name="x">Any number.</param>
    public double Density(double x) => x < 0 ? 0 : Rate * Math.Exp(
        (Shape == 1 ? 0 : (Shape - 1) * Math.Log(Rate * x)) - (Rate * x) - GammaFunctions.LogGamma(Shape));

    /// <summary>The chance of a value of at most <paramref name="x"/>.</summary>
    /// <param name="x">Any number; 0 below 0.</param>
    public double ProbabilityBelow(double x) => x <= 0 ? 0 : GammaFunctions.LowerRegularized(Shape, Rate * x);

    /// <summary>The value that is exceeded with chance 1 − <paramref name="probability"/>.</summary>
    /// <param name="probability">From 0 to 1 (gives infinity).</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is not between 0 and 1.</exception>
    public double Quantile(double probability) => GammaFunctions.InverseLowerRegularized(Shape, probability) / Rate;
}
