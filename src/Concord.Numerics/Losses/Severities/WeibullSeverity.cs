namespace Concord.Numerics.Losses;

/// <summary>A Weibull loss: survival e^(−(x/scale)^shape).</summary>
public sealed class WeibullSeverity : Severity
{
    /// <summary>A Weibull loss.</summary>
    /// <param name="shape">Above 0; below 1 the tail is heavier than an exponential one.</param>
    /// <param name="scale">Above 0, in money.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not above 0.</exception>
    public WeibullSeverity(double shape, double scale)
    {
        Require.Positive(shape);
        Require.Positive(scale);
        (Shape, Scale) = (shape, scale);
    }

    /// <summary>Shape, above 0.</summary>
    public double Shape { get; }

    /// <summary>Scale, above 0, in money: the loss exceeded with chance 1/e.</summary>
    public double Scale { get; }

    /// <inheritdoc/>
    public override double Mean => Scale * Math.Exp(GammaFunctions.LogGamma(1 + (1 / Shape)));

    /// <inheritdoc/>
    public override double SecondMoment => Scale * Scale * Math.Exp(GammaFunctions.LogGamma(1 + (2 / Shape)));

    /// <inheritdoc/>
    public override double Survival(double x) => x <= 0 ? 1 : Math.Exp(-Math.Pow(x / Scale, Shape));

    /// <inheritdoc/>
    public override double Quantile(double p)
    {
        Require.Probability(p);

        return Scale * Math.Pow(-Accurate.LogOnePlus(-p), 1 / Shape);
    }

    /// <inheritdoc/>
    public override double LimitedMean(double limit)
    {
        RequireLimit(limit);

        return double.IsPositiveInfinity(limit) ? Mean
            : (Mean * GammaFunctions.LowerRegularized(1 + (1 / Shape), Math.Pow(limit / Scale, Shape))) + (limit * Survival(limit));
    }

    /// <inheritdoc/>
    public override Severity Scaled(double factor)
    {
        Require.Positive(factor);

        return new WeibullSeverity(Shape, factor * Scale);
    }
}
