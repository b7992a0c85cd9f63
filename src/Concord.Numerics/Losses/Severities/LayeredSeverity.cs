namespace Concord.Numerics.Losses;

/// <summary>What falls into a layer of a loss: min((X − deductible)⁺, limit), what a cover above a deductible pays.</summary>
/// <remarks>Its counterpart, what stays with the one who is covered, is <see cref="RetainedSeverity"/>.</remarks>
public sealed class LayeredSeverity : Severity
{
    /// <summary>A layer of a loss.</summary>
    /// <param name="inner">The whole loss.</param>
    /// <param name="deductible">Where the layer begins, at least 0, in money.</param>
    /// <param name="limit">How thick it is, above 0, in money; infinite for a layer without an end.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public LayeredSeverity(Severity inner, double deductible, double limit)
    {
        ArgumentNullException.ThrowIfNull(inner);
        Require.NotNegative(deductible);
        Require.That(limit > 0, limit, "must be above 0", nameof(limit));
        (Inner, Deductible, Limit) = (inner, deductible, limit);
    }

    /// <summary>The whole loss.</summary>
    public Severity Inner { get; }

    /// <summary>Where the layer begins, in money.</summary>
    public double Deductible { get; }

    /// <summary>How thick it is, in money; infinite for a layer without an end.</summary>
    public double Limit { get; }

    /// <inheritdoc/>
    public override double Mean => LimitedMean(double.PositiveInfinity);

    /// <inheritdoc/>
    public override double SecondMoment => double.IsFinite(Limit) ? LimitedSquare(Limit)
        : !double.IsFinite(Inner.SecondMoment) ? double.PositiveInfinity
        : Inner.SecondMoment - Inner.LimitedSquare(Deductible) - (2 * Deductible * Mean);

    internal override bool HasAtoms => true;

    internal override double SurvivalError => Inner.SurvivalError;

    /// <inheritdoc/>
    public override double Survival(double x) => x < 0 ? 1 : x >= Limit ? 0 : Inner.Survival(Deductible + x);

    /// <inheritdoc/>
    public override double Quantile(double p) => Math.Clamp(Inner.Quantile(p) - Deductible, 0, Limit);

    /// <inheritdoc/>
    public override double LimitedMean(double limit)
    {
        RequireLimit(limit);

        return Inner.LimitedMean(Deductible + Math.Min(limit, Limit)) - Inner.LimitedMean(Deductible);
    }

    /// <inheritdoc/>
    public override Severity Scaled(double factor) => new LayeredSeverity(Inner.Scaled(factor), factor * Deductible, factor * Limit);

    internal override double AtLeast(double x) => x <= 0 ? 1 : x > Limit ? 0 : Inner.AtLeast(Deductible + x);
}
