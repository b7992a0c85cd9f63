namespace Concord.Numerics.Losses;

/// <summary>A loss that is always the same.</summary>
public sealed class ConstantSeverity : Severity
{
    /// <summary>A constant loss.</summary>
    /// <param name="value">At least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is below 0.</exception>
    public ConstantSeverity(double value)
    {
        Require.NotNegative(value);
        Value = value;
    }

    /// <summary>The loss.</summary>
    public double Value { get; }

    /// <inheritdoc/>
    public override double Mean => Value;

    /// <inheritdoc/>
    public override double SecondMoment => Value * Value;

    internal override bool HasAtoms => true;

    internal override double SurvivalError => 0;

    /// <inheritdoc/>
    public override double Survival(double x) => x < Value || x < 0 ? 1 : 0;

    /// <inheritdoc/>
    public override double Quantile(double p)
    {
        Require.Probability(p);

        return Value;
    }

    /// <inheritdoc/>
    public override double LimitedMean(double limit)
    {
        RequireLimit(limit);

        return Math.Min(limit, Value);
    }

    /// <inheritdoc/>
    public override Severity Scaled(double factor)
    {
        Require.Positive(factor);

        return new ConstantSeverity(factor * Value);
    }

    internal override double AtLeast(double x) => x <= Value || x <= 0 ? 1 : 0;
}
