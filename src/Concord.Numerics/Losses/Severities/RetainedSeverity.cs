namespace Concord.Numerics.Losses;

/// <summary>What stays of a loss when a cover pays a layer of it: X − min((X − deductible)⁺, limit).</summary>
public sealed class RetainedSeverity : Severity
{
    /// <summary>The rest of a covered loss.</summary>
    /// <param name="inner">The whole loss.</param>
    /// <param name="deductible">What is borne before the cover pays, at least 0, in money.</param>
    /// <param name="limit">The most the cover pays for one event, above 0, in money; infinite for a cover without an end.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public RetainedSeverity(Severity inner, double deductible, double limit)
    {
        ArgumentNullException.ThrowIfNull(inner);
        Require.NotNegative(deductible);
        Require.That(limit > 0, limit, "must be above 0", nameof(limit));
        (Inner, Deductible, Limit) = (inner, deductible, limit);
    }

    /// <summary>The whole loss.</summary>
    public Severity Inner { get; }

    /// <summary>What is borne before the cover pays, in money.</summary>
    public double Deductible { get; }

    /// <summary>The most the cover pays for one event, in money; infinite for a cover without an end.</summary>
    public double Limit { get; }

    /// <inheritdoc/>
    public override double Mean => LimitedMean(double.PositiveInfinity);

    /// <inheritdoc/>
    public override double SecondMoment => double.IsInfinity(Limit) ? Inner.LimitedSquare(Deductible)
        : !double.IsFinite(Inner.SecondMoment) ? double.PositiveInfinity
        : Inner.LimitedSquare(Deductible) + Inner.SecondMoment - Inner.LimitedSquare(End) - (2 * Limit * (Inner.Mean - Inner.LimitedMean(End)));

    internal override bool HasAtoms => true;

    internal override double SurvivalError => Inner.SurvivalError;

    private double End => Deductible + Limit;

    /// <inheritdoc/>
    public override double Survival(double x) => x < Deductible ? Inner.Survival(x) : x < 0 ? 1 : Inner.Survival(x + Limit);

    /// <inheritdoc/>
    public override double Quantile(double p)
    {
        var whole = Inner.Quantile(p);

        return whole <= Deductible ? whole : Math.Max(Deductible, whole - Limit);
    }

    /// <inheritdoc/>
    public override double LimitedMean(double limit)
    {
        RequireLimit(limit);
        if (limit <= Deductible || double.IsInfinity(Limit))
        {
            return Inner.LimitedMean(Math.Min(limit, Deductible));
        }

        return Inner.LimitedMean(Deductible) + Inner.LimitedMean(limit + Limit) - Inner.LimitedMean(End);
    }

    /// <inheritdoc/>
    public override Severity Scaled(double factor) => new RetainedSeverity(Inner.Scaled(factor), factor * Deductible, factor * Limit);

    internal override double AtLeast(double x) => x <= Deductible ? Inner.AtLeast(x) : Inner.AtLeast(x + Limit);
}
