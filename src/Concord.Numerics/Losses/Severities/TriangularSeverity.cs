namespace Concord.Numerics.Losses;

/// <summary>A loss with a triangular density over a range.</summary>
public sealed class TriangularSeverity : Severity
{
    /// <summary>A triangular loss.</summary>
    /// <param name="min">Smallest value, in money; the part below 0 counts as 0.</param>
    /// <param name="mode">Most likely value, between the two others, ends included.</param>
    /// <param name="max">Largest value, above <paramref name="min"/> and above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The values are out of order or not finite.</exception>
    public TriangularSeverity(double min, double mode, double max)
    {
        Require.Number(min);
        Require.Positive(max);
        Require.That(max > min, max, "must be above 'min'", nameof(max));
        Require.That(mode >= min && mode <= max, mode, "must lie between 'min' and 'max'", nameof(mode));
        (Min, Mode, Max) = (min, mode, max);
    }

    /// <summary>Smallest value.</summary>
    public double Min { get; }

    /// <summary>Most likely value.</summary>
    public double Mode { get; }

    /// <summary>Largest value.</summary>
    public double Max { get; }

    /// <inheritdoc/>
    public override double Mean => LimitedMean(Max);

    /// <inheritdoc/>
    public override double SecondMoment => LimitedSquare(Max);

    /// <inheritdoc/>
    public override double Survival(double x) => x < 0 || x <= Min ? 1
        : x >= Max ? 0
        : x < Mode ? 1 - ((x - Min) * (x - Min) / ((Max - Min) * (Mode - Min)))
        : (Max - x) * (Max - x) / ((Max - Min) * (Max - Mode));

    /// <inheritdoc/>
    public override double Quantile(double p)
    {
        Require.Probability(p);
        var atMode = (Mode - Min) / (Max - Min);

        return Math.Max(0, p <= atMode
            ? Min + Math.Sqrt(p * (Max - Min) * (Mode - Min))
            : Max - Math.Sqrt((1 - p) * (Max - Min) * (Max - Mode)));
    }

    /// <inheritdoc/>
    public override double LimitedMean(double limit)
    {
        RequireLimit(limit);

        return Cut(limit) - Cut(0);
    }

    /// <inheritdoc/>
    public override Severity Scaled(double factor)
    {
        Require.Positive(factor);

        return new TriangularSeverity(factor * Min, factor * Mode, factor * Max);
    }

    internal override double LimitedSquare(double limit)
    {
        double[] edges = [0, Math.Clamp(Min, 0, limit), Math.Clamp(Mode, 0, limit), Math.Min(Max, limit)];

        return 2 * GaussRule.Integral(x => x * Survival(x), edges);
    }

    // E min(X, x) on the whole line: x less the area under the distribution function, or the mean less the area above.
    private double Cut(double x) => x <= Min ? x
        : x >= Max ? (Min + Mode + Max) / 3
        : x < Mode ? x - ((x - Min) * (x - Min) * (x - Min) / (3 * (Max - Min) * (Mode - Min)))
        : ((Min + Mode + Max) / 3) - ((Max - x) * (Max - x) * (Max - x) / (3 * (Max - Min) * (Max - Mode)));
}
