namespace Concord.Numerics.Losses;

/// <summary>A parameter that is known only as a distribution: what we don't know, kept apart from chance.</summary>
public abstract class Uncertain
{
    private protected Uncertain()
    {
    }

    /// <summary>The mean.</summary>
    public abstract double Mean { get; }

    /// <summary>The value that is exceeded with chance 1 − <paramref name="p"/>.</summary>
    /// <param name="p">From 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="p"/> is not between 0 and 1.</exception>
    public abstract double Quantile(double p);

    /// <summary>Weighted points whose mean of any polynomial of degree below 2 × <paramref name="count"/> is the distribution's.</summary>
    /// <remarks>Gauss's quadrature for the form (Golub and Welsch 1969). For a lognormal the polynomial is one in the logarithm.</remarks>
    /// <param name="count">From 1 to 512. A known value has one point whatever is asked.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of its range.</exception>
    public abstract IReadOnlyList<WeightedPoint> Nodes(int count);

    private protected static void RequireCount(int count) =>
        Require.That(count is >= 1 and <= 512, count, "must be from 1 to 512", nameof(count));
}
