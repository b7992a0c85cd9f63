namespace Concord.Numerics.Losses;

/// <summary>A normal loss whose part below 0 counts as a loss of 0.</summary>
public sealed class NormalSeverity : Severity
{
    private readonly NormalDistribution _normal;

    /// <summary>A normal loss.</summary>
    /// <param name="mean">Mean of the normal quantity before its part below 0 is put to 0, in money.</param>
    /// <param name="deviation">Its standard deviation, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public NormalSeverity(double mean, double deviation) => _normal = new NormalDistribution(mean, deviation);

    /// <inheritdoc/>
    public override double Mean => (_normal.Mean * Survival(0)) + (_normal.Deviation * _normal.Deviation * _normal.Density(0));

    /// <inheritdoc/>
    public override double SecondMoment => (((_normal.Mean * _normal.Mean) + (_normal.Deviation * _normal.Deviation)) * Survival(0))
        + (_normal.Mean * _normal.Deviation * _normal.Deviation * _normal.Density(0));

    /// <inheritdoc/>
    public override double Survival(double x) => x < 0 ? 1
        : NormalDistribution.Standard.ProbabilityBelow((_normal.Mean - x) / _normal.Deviation);

    /// <inheritdoc/>
    public override double Quantile(double p) => Math.Max(0, _normal.Quantile(p));

    /// <inheritdoc/>
    public override double LimitedMean(double limit)
    {
        RequireLimit(limit);

        return double.IsPositiveInfinity(limit) ? Mean : Mean - Excess(limit);
    }

    /// <inheritdoc/>
    public override Severity Scaled(double factor)
    {
        Require.Positive(factor);

        return new NormalSeverity(factor * _normal.Mean, factor * _normal.Deviation);
    }

    // E (X − x)⁺
    private double Excess(double x) => Math.Max(0,
        (_normal.Deviation * _normal.Deviation * _normal.Density(x)) - ((x - _normal.Mean) * Survival(x)));
}
