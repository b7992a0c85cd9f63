namespace Concord.Numerics;

/// <summary>The beta distribution: what is believed about a share.</summary>
public sealed record BetaDistribution
{
    private readonly double _logBeta;

    /// <summary>A beta distribution.</summary>
    /// <param name="a">First shape, above 0: events seen plus what was believed before.</param>
    /// <param name="b">Second shape, above 0: opportunities without event plus what was believed before.</param>
    /// <exception cref="ArgumentOutOfRangeException">A shape is not above 0.</exception>
    public BetaDistribution(double a, double b)
    {
        Require.Positive(a);
        Require.Positive(b);
        A = a;
        B = b;
        _logBeta = BetaFunctions.LogBeta(a, b);
    }

    /// <summary>First shape, above 0.</summary>
    public double A { get; }

    /// <summary>Second shape, above 0.</summary>
    public double B { get; }

    /// <summary>The mean, A ÷ (A + B).</summary>
    public double Mean => A / (A + B);

    /// <summary>The variance, AB ÷ ((A + B)²(A + B + 1)).</summary>
    public double Variance => A * B / ((A + B) * (A + B) * (A + B + 1));

    /// <summary>The density at <paramref name="x"/>, infinite at an end where the shape is below 1.</summary>
    /// <param name="x">From 0 to 1; outside the density is 0.</param>
    public double Density(double x) => x is >= 0 and <= 1
        ? Math.Exp(LogPower(x, A - 1) + LogPower(1 - x, B - 1) - _logBeta)
        : 0;

    /// <summary>The chance of a value of at most <paramref name="x"/>.</summary>
    /// <param name="x">Any number; 0 below 0, 1 above 1.</param>
    public double ProbabilityBelow(double x) => x <= 0 ? 0 : x >= 1 ? 1 : BetaFunctions.Regularized(x, 1 - x, A, B, _logBeta);

    /// <summary>The chance of a value above <paramref name="x"/>, with full relative precision in the upper tail.</summary>
    /// <param name="x">Any number; 1 below 0, 0 above 1.</param>
    public double ProbabilityAbove(double x) => x <= 0 ? 1 : x >= 1 ? 0 : BetaFunctions.Regularized(1 - x, x, B, A, _logBeta);

    /// <summary>The value that is exceeded with chance 1 − <paramref name="probability"/>.</summary>
    /// <param name="probability">From 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is not between 0 and 1.</exception>
    public double Quantile(double probability) => BetaFunctions.InverseRegularized(probability, A, B);

    // 0 · ln 0 is 0 here: a shape of exactly 1 leaves the density finite at the end.
    private static double LogPower(double x, double power) => power == 0 ? 0 : power * Math.Log(x);
}
