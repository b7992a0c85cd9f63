namespace Concord.Numerics.Losses;

/// <summary>A loss whose logarithm is normal: the usual form for a loss estimated by a range.</summary>
public sealed class LognormalSeverity : Severity
{
    /// <summary>A lognormal loss.</summary>
    /// <param name="mu">Mean of the loss's natural logarithm.</param>
    /// <param name="sigma">Standard deviation of the logarithm, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public LognormalSeverity(double mu, double sigma)
    {
        Require.Number(mu);
        Require.Positive(sigma);
        (Mu, Sigma) = (mu, sigma);
    }

    /// <summary>Mean of the logarithm.</summary>
    public double Mu { get; }

    /// <summary>Standard deviation of the logarithm, above 0.</summary>
    public double Sigma { get; }

    /// <inheritdoc/>
    public override double Mean => Math.Exp(Mu + (Sigma * Sigma / 2));

    /// <inheritdoc/>
    public override double SecondMoment => Math.Exp(2 * (Mu + (Sigma * Sigma)));

    internal override double SurvivalError => NormalTail.Error + (2e-16 * (60 + Math.Abs(Mu)) / Sigma);

    /// <summary>The lognormal loss with 5 % below <paramref name="p05"/> and 5 % above <paramref name="p95"/>.</summary>
    /// <param name="p05">Above 0.</param>
    /// <param name="p95">Above <paramref name="p05"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The two are not above 0 or out of order.</exception>
    public static LognormalSeverity FromRange(double p05, double p95)
    {
        var (mu, sigma) = Fit(p05, 0.05, p95, 0.95);

        return new LognormalSeverity(mu, sigma);
    }

    /// <summary>The lognormal loss through two quantiles.</summary>
    /// <param name="low">Above 0, exceeded with chance 1 − <paramref name="lowProbability"/>.</param>
    /// <param name="lowProbability">Above 0 and below <paramref name="highProbability"/>.</param>
    /// <param name="high">Above <paramref name="low"/>, exceeded with chance 1 − <paramref name="highProbability"/>.</param>
    /// <param name="highProbability">Below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range or order.</exception>
    public static LognormalSeverity FromQuantiles(double low, double lowProbability, double high, double highProbability)
    {
        var (mu, sigma) = Fit(low, lowProbability, high, highProbability);

        return new LognormalSeverity(mu, sigma);
    }

    /// <summary>The lognormal loss with a mean and a coefficient of variation: σ² = ln(1 + cv²), μ = ln mean − σ²/2.</summary>
    /// <param name="mean">Above 0.</param>
    /// <param name="variation">Standard deviation ÷ mean, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not above 0.</exception>
    public static LognormalSeverity FromMean(double mean, double variation)
    {
        Require.Positive(mean);
        Require.Positive(variation);
        var square = variation < 1e150 ? Math.Log(1 + (variation * variation)) : 2 * Math.Log(variation);

        return new LognormalSeverity(Math.Log(mean) - (square / 2), Math.Sqrt(square));
    }

    /// <inheritdoc/>
    public override double Survival(double x) => x <= 0 ? 1 : Above(Score(x));

    /// <inheritdoc/>
    public override double Quantile(double p) => Math.Exp(Mu + (Sigma * NormalDistribution.Standard.Quantile(p)));

    /// <inheritdoc/>
    public override double LimitedMean(double limit)
    {
        RequireLimit(limit);
        if (limit == 0 || double.IsPositiveInfinity(limit))
        {
            return limit == 0 ? 0 : Mean;
        }

        // e^(μ + σ²/2) Φ(z − σ), with the exponents joined so that a huge mean does not spoil a small limit.
        var below = Above(Sigma - Score(limit));
        var part = below == 0 ? 0 : Math.Exp(Mu + (Sigma * Sigma / 2) + Math.Log(below));

        return Math.Min(limit, part + (limit * Above(Score(limit))));
    }

    /// <inheritdoc/>
    public override Severity Scaled(double factor)
    {
        Require.Positive(factor);

        return new LognormalSeverity(Mu + Math.Log(factor), Sigma);
    }

    internal override void Survivals(double step, Span<double> above) => NormalTail.OfLogarithms(Math.Log(step) - Mu, Sigma, above);

    internal static (double Mu, double Sigma) Fit(double low, double lowProbability, double high, double highProbability)
    {
        Require.Positive(low);
        Require.That(high > low && double.IsFinite(high), high, "must be finite and above the lower value", nameof(high));
        Require.OpenProbability(lowProbability);
        Require.OpenProbability(highProbability);
        Require.That(highProbability > lowProbability, highProbability, "must be above the lower probability", nameof(highProbability));
        var (z0, z1) = (NormalDistribution.Standard.Quantile(lowProbability), NormalDistribution.Standard.Quantile(highProbability));
        var sigma = (Math.Log(high) - Math.Log(low)) / (z1 - z0);

        return (Math.Log(low) - (sigma * z0), sigma);
    }

    private static double Above(double z) => NormalDistribution.Standard.ProbabilityBelow(-z);

    private double Score(double x) => (Math.Log(x) - Mu) / Sigma;
}
