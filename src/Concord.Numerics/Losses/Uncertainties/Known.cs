namespace Concord.Numerics.Losses;

/// <summary>A parameter that is known.</summary>
public sealed class Known : Uncertain
{
    /// <summary>A parameter with one value.</summary>
    /// <param name="value">Finite.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a finite number.</exception>
    public Known(double value)
    {
        Require.Number(value);
        Mean = value;
    }

    /// <inheritdoc/>
    public override double Mean { get; }

    /// <inheritdoc/>
    public override double Quantile(double p)
    {
        Require.Probability(p);

        return Mean;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<WeightedPoint> Nodes(int count)
    {
        RequireCount(count);

        return [new WeightedPoint(Mean, 1)];
    }
}
