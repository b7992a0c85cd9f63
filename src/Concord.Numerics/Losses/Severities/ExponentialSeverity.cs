namespace Concord.Numerics.Losses;

/// <summary>An exponential loss.</summary>
public sealed class ExponentialSeverity : Severity
{
    /// <summary>An exponential loss.</summary>
    /// <param name="mean">Above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mean"/> is not above 0.</exception>
    public ExponentialSeverity(double mean)
    {
        Require.Positive(mean);
        Mean = mean;
    }

    /// <inheritdoc/>
    public override double Mean { get; }

    /// <inheritdoc/>
    public override double SecondMoment => 2 * Mean * Mean;

    /// <inheritdoc/>
    public override double Survival(double x) => x <= 0 ? 1 : Math.Exp(-x / Mean);

    /// <inheritdoc/>
    public override double Quantile(double p)
    {
        Require.Probability(p);

        return -Mean * Accurate.LogOnePlus(-p);
    }

    /// <inheritdoc/>
    public override double LimitedMean(double limit)
    {
        RequireLimit(limit);

        return -Mean * Accurate.ExpMinusOne(-limit / Mean);
    }

    /// <inheritdoc/>
    public override Severity Scaled(double factor)
    {
        Require.Positive(factor);

        return new ExponentialSeverity(factor * Mean);
    }
}
