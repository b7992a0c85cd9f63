namespace Concord.Numerics.Losses;

/// <summary>A gamma loss.</summary>
public sealed class GammaSeverity : Severity
{
    /// <summary>A gamma loss with mean shape × scale.</summary>
    /// <param name="shape">Above 0.</param>
    /// <param name="scale">Above 0, in money.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not above 0.</exception>
    public GammaSeverity(double shape, double scale)
    {
        Require.Positive(shape);
        Require.Positive(scale);
        (Shape, Scale) = (shape, scale);
    }

    /// <summary>Shape, above 0.</summary>
    public double Shape { get; }

    /// <summary>Scale, above 0, in money.</summary>
    public double Scale { get; }

    /// <inheritdoc/>
    public override double Mean => Shape * Scale;

    /// <inheritdoc/>
    public override double SecondMoment => Shape * (Shape + 1) * Scale * Scale;

    internal override double SurvivalError => 1e-13;

    /// <inheritdoc/>
    public override double Survival(double x) => x <= 0 ? 1 : GammaFunctions.UpperRegularized(Shape, x / Scale);

    /// <inheritdoc/>
    public override double Quantile(double p) => Scale * GammaFunctions.InverseLowerRegularized(Shape, p);

    /// <inheritdoc/>
    public override double LimitedMean(double limit)
    {
        RequireLimit(limit);

        return double.IsPositiveInfinity(limit) ? Mean
            : (Mean * GammaFunctions.LowerRegularized(Shape + 1, limit / Scale)) + (limit * Survival(limit));
    }

    /// <inheritdoc/>
    public override Severity Scaled(double factor)
    {
        Require.Positive(factor);

        return new GammaSeverity(Shape, factor * Scale);
    }
}
