namespace Concord.Numerics.Losses;

/// <summary>A parameter above 0 believed to follow a gamma distribution: a rate after counted events.</summary>
public sealed class UncertainGamma : Uncertain
{
    private readonly GammaDistribution _gamma;

    /// <summary>A gamma distribution with mean shape × scale.</summary>
    /// <param name="shape">Above 0.</param>
    /// <param name="scale">Above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not above 0.</exception>
    public UncertainGamma(double shape, double scale)
    {
        Require.Positive(shape);
        Require.Positive(scale);
        (Shape, Scale) = (shape, scale);
        _gamma = new GammaDistribution(shape, 1);
    }

    /// <summary>Shape, above 0.</summary>
    public double Shape { get; }

    /// <summary>Scale, above 0, in the parameter's unit.</summary>
    public double Scale { get; }

    /// <inheritdoc/>
    public override double Mean => Shape * Scale;

    /// <inheritdoc/>
    public override double Quantile(double p) => Scale * _gamma.Quantile(p);

    /// <inheritdoc/>
    public override IReadOnlyList<WeightedPoint> Nodes(int count)
    {
        RequireCount(count);

        return [.. GaussRule.Gamma(Shape, count).Select(p => p with { Value = Scale * p.Value })];
    }
}
