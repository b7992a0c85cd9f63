namespace Concord.Numerics.Losses;

/// <summary>A Lévy loss: survival erf √(scale ÷ 2x), a tail like x^(−½) and no mean.</summary>
public sealed class LevySeverity : Severity
{
    /// <summary>A Lévy loss.</summary>
    /// <param name="scale">Above 0, in money.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scale"/> is not above 0.</exception>
    public LevySeverity(double scale)
    {
        Require.Positive(scale);
        Scale = scale;
    }

    /// <summary>Scale, above 0, in money.</summary>
    public double Scale { get; }

    /// <inheritdoc/>
    public override double Mean => double.PositiveInfinity;

    /// <inheritdoc/>
    public override double SecondMoment => double.PositiveInfinity;

    /// <inheritdoc/>
    public override double Survival(double x) => x <= 0 ? 1 : GammaFunctions.LowerRegularized(0.5, Scale / (2 * x));

    /// <inheritdoc/>
    public override double Quantile(double p)
    {
        Require.Probability(p);
        if (p is 0 or 1)
        {
            return p == 0 ? 0 : double.PositiveInfinity;
        }

        var z = NormalDistribution.Standard.Quantile(p / 2);

        return p < 0.5 ? Scale / (z * z) : Scale / (2 * GammaFunctions.InverseLowerRegularized(0.5, 1 - p));
    }

    /// <inheritdoc/>
    public override double LimitedMean(double limit)
    {
        RequireLimit(limit);
        if (limit == 0 || double.IsPositiveInfinity(limit))
        {
            return limit;
        }

        // L S(L) + √(c/2π) ∫ x^(−½) e^(−c/2x) dx, the integral by parts.
        var a = Scale / (2 * limit);
        var inside = Math.Sqrt(2 * Scale * limit / Math.PI) * Math.Exp(-a) - (Scale * GammaFunctions.UpperRegularized(0.5, a));

        return Math.Min(limit, (limit * Survival(limit)) + Math.Max(0, inside));
    }

    /// <inheritdoc/>
    public override Severity Scaled(double factor)
    {
        Require.Positive(factor);

        return new LevySeverity(factor * Scale);
    }
}
