namespace Concord.Numerics.Losses;

/// <summary>A parameter above 0 whose logarithm is believed to be normal: right within a factor.</summary>
public sealed class UncertainLognormal : Uncertain
{
    /// <summary>A lognormal distribution.</summary>
    /// <param name="mu">Mean of the logarithm.</param>
    /// <param name="sigma">Standard deviation of the logarithm, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public UncertainLognormal(double mu, double sigma)
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

    /// <summary>The lognormal with 5 % below <paramref name="p05"/> and 5 % above <paramref name="p95"/>.</summary>
    /// <param name="p05">Above 0.</param>
    /// <param name="p95">Above <paramref name="p05"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The two are not above 0 or out of order.</exception>
    public static UncertainLognormal FromRange(double p05, double p95)
    {
        var (mu, sigma) = LognormalSeverity.Fit(p05, 0.05, p95, 0.95);

        return new UncertainLognormal(mu, sigma);
    }

    /// <inheritdoc/>
    public override double Quantile(double p) => Math.Exp(Mu + (Sigma * NormalDistribution.Standard.Quantile(p)));

    /// <inheritdoc/>
    public override IReadOnlyList<WeightedPoint> Nodes(int count)
    {
        RequireCount(count);

        return [.. GaussRule.Normal(count).Select(p => p with { Value = Math.Exp(Mu + (Sigma * p.Value)) })];
    }
}
