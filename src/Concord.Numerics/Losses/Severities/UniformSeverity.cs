namespace Concord.Numerics.Losses;

/// <summary>A loss anywhere in a range, each part as likely.</summary>
public sealed class UniformSeverity : Severity
{
    /// <summary>A uniform loss.</summary>
    /// <param name="min">Smallest value, in money; the part below 0 counts as 0.</param>
    /// <param name="max">Largest value, above <paramref name="min"/> and above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The values are out of order or not finite.</exception>
    public UniformSeverity(double min, double max)
    {
        Require.Number(min);
        Require.Positive(max);
        Require.That(max > min, max, "must be above 'min'", nameof(max));
        (Min, Max) = (min, max);
    }

    /// <summary>Smallest value.</summary>
    public double Min { get; }

    /// <summary>Largest value.</summary>
    public double Max { get; }

    /// <inheritdoc/>
    public override double Mean => LimitedMean(Max);

    /// <inheritdoc/>
    public override double SecondMoment
    {
        get
        {
            var low = Math.Max(0, Min);

            return ((Max * Max) + (Max * low) + (low * low)) / 3 * ((Max - low) / (Max - Min));
        }
    }

    /// <inheritdoc/>
    public override double Survival(double x) => x < 0 || x <= Min ? 1 : x >= Max ? 0 : (Max - x) / (Max - Min);

    /// <inheritdoc/>
    public override double Quantile(double p)
    {
        Require.Probability(p);

        return Math.Max(0, Min + (p * (Max - Min)));
    }

    /// <inheritdoc/>
    public override double LimitedMean(double limit)
    {
        RequireLimit(limit);
        var low = Math.Max(0, Min);
        if (limit <= low)
        {
            return Min > 0 ? limit : 0;
        }

        var high = Math.Min(limit, Max);

        return low + ((high - low) * (Survival(low) + Survival(high)) / 2);
    }

    /// <inheritdoc/>
    public override Severity Scaled(double factor)
    {
        Require.Positive(factor);

        return new UniformSeverity(factor * Min, factor * Max);
    }
}
