namespace Concord.Numerics.Losses;

/// <summary>A loss that follows a body up to a threshold and a generalized Pareto tail beyond it.</summary>
/// <remarks>Above the threshold u: S(x) = S_body(u) (1 + ξ(x − u)/β)^(−1/ξ), e^(−(x − u)/β) at ξ = 0 (Pickands 1975).
/// The mean is finite when ξ is below 1, the variance when it is below ½.</remarks>
public sealed class TailSeverity : Severity
{
    private readonly double _share;

    /// <summary>A body with a generalized Pareto tail.</summary>
    /// <param name="body">The loss below the threshold; a positive chance of more must be left.</param>
    /// <param name="threshold">Where the tail begins, above 0, in money.</param>
    /// <param name="xi">ξ, the tail's shape, at least 0; the larger, the heavier.</param>
    /// <param name="beta">β, the tail's scale, above 0, in money.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public TailSeverity(Severity body, double threshold, double xi, double beta)
    {
        ArgumentNullException.ThrowIfNull(body);
        Require.Positive(threshold);
        Require.NotNegative(xi);
        Require.Positive(beta);
        (Body, Threshold, Xi, Beta) = (body, threshold, xi, beta);
        _share = body.Survival(threshold);
        Require.That(_share > 0, threshold, "must leave the body a chance of more", nameof(threshold));
    }

    /// <summary>The loss below the threshold.</summary>
    public Severity Body { get; }

    /// <summary>Where the tail begins, in money.</summary>
    public double Threshold { get; }

    /// <summary>ξ, the tail's shape, at least 0.</summary>
    public double Xi { get; }

    /// <summary>β, the tail's scale, in money.</summary>
    public double Beta { get; }

    /// <inheritdoc/>
    public override double Mean => Xi < 1 ? Body.LimitedMean(Threshold) + (_share * Beta / (1 - Xi)) : double.PositiveInfinity;

    /// <inheritdoc/>
    public override double SecondMoment => Xi < 0.5
        ? Body.LimitedSquare(Threshold) + (_share * 2 * Beta / (1 - Xi) * (Threshold + (Beta / (1 - (2 * Xi)))))
        : double.PositiveInfinity;

    internal override bool HasAtoms => Body.HasAtoms;

    internal override double SurvivalError => Body.SurvivalError + 4e-15;

    /// <inheritdoc/>
    public override double Survival(double x) => x <= Threshold ? Body.Survival(x) : _share * Math.Exp(-Exponent((x - Threshold) / Beta));

    /// <inheritdoc/>
    public override double Quantile(double p)
    {
        Require.Probability(p);
        if (p <= 1 - _share)
        {
            return Math.Min(Threshold, Body.Quantile(p));
        }

        var exponent = Math.Log(_share) - Accurate.LogOnePlus(-p);

        return Threshold + (Beta * (Xi == 0 ? exponent : Accurate.ExpMinusOne(Xi * exponent) / Xi));
    }

    /// <inheritdoc/>
    public override double LimitedMean(double limit)
    {
        RequireLimit(limit);
        if (limit <= Threshold || double.IsPositiveInfinity(limit))
        {
            return limit <= Threshold ? Body.LimitedMean(limit) : Mean;
        }

        // β ∫ e^(−exponent) dy, with the exponent t as the variable: β (1 − e^(−(1−ξ)t)) / (1 − ξ).
        var t = Exponent((limit - Threshold) / Beta);
        var area = Xi == 1 ? t : -Accurate.ExpMinusOne(-(1 - Xi) * t) / (1 - Xi);

        return Body.LimitedMean(Threshold) + (_share * Beta * area);
    }

    /// <inheritdoc/>
    public override Severity Scaled(double factor)
    {
        Require.Positive(factor);

        return new TailSeverity(Body.Scaled(factor), factor * Threshold, Xi, factor * Beta);
    }

    internal override double AtLeast(double x) => x <= Threshold ? Body.AtLeast(x) : Survival(x);

    // −ln of the tail's survival at y scales beyond the threshold.
    private double Exponent(double y) => Xi == 0 ? y : Accurate.LogOnePlus(Xi * y) / Xi;
}
