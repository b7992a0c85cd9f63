namespace Concord.Numerics;

/// <summary>Student's t distribution: how far a mean of few values may lie from the truth, in standard errors.</summary>
public sealed record StudentDistribution
{
    /// <summary>A t distribution around 0.</summary>
    /// <param name="freedom">Degrees of freedom, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The degrees of freedom are not above 0.</exception>
    public StudentDistribution(double freedom)
    {
        Require.Positive(freedom);
        Freedom = freedom;
    }

    /// <summary>Degrees of freedom, above 0.</summary>
    public double Freedom { get; }

    /// <summary>The chance of a value of at most <paramref name="t"/>.</summary>
    /// <remarks>Abramowitz and Stegun 26.7.1 with 26.5.27: the two tails together are I<sub>ν/(ν+t²)</sub>(ν/2, ½).</remarks>
    /// <param name="t">Any number, infinities included.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="t"/> is not a number.</exception>
    public double ProbabilityBelow(double t)
    {
        Require.That(!double.IsNaN(t), t, "must be a number", nameof(t));

        var square = t * t;
        var tail = double.IsInfinity(square)
            ? 0
            : square < Freedom
                ? 0.5 - (BetaFunctions.Regularized(square / (Freedom + square), 0.5, Freedom / 2) / 2)
                : BetaFunctions.Regularized(Freedom / (Freedom + square), Freedom / 2, 0.5) / 2;

        return t < 0 ? tail : 1 - tail;
    }

    /// <summary>The value that is exceeded with chance 1 − <paramref name="probability"/>.</summary>
    /// <param name="probability">From 0 (gives −∞) to 1 (gives +∞).</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is not between 0 and 1.</exception>
    public double Quantile(double probability)
    {
        Require.Probability(probability);

        if (probability == 0.5)
        {
            return 0;
        }

        var bothTails = 2 * Math.Min(probability, 1 - probability);
        var size = bothTails < 0.5 ? FromTails(bothTails) : FromMiddle(1 - bothTails);

        return probability < 0.5 ? -size : size;
    }

    // Each solves for the part that is small, so that neither loses digits to a difference from 1.
    private double FromTails(double bothTails)
    {
        var x = BetaFunctions.InverseRegularized(bothTails, Freedom / 2, 0.5);

        return Math.Sqrt(Freedom * (1 - x) / x);
    }

    private double FromMiddle(double middle)
    {
        var x = BetaFunctions.InverseRegularized(middle, 0.5, Freedom / 2);

        return Math.Sqrt(Freedom * x / (1 - x));
    }
}
