namespace Concord.Numerics.Losses;

/// <summary>A loss between a smallest and a largest value with a most likely one: a beta distribution stretched over the range.</summary>
/// <remarks>Vose 2008, <i>Risk Analysis</i>, 3rd edition: α = 1 + γ(mode − min) ÷ (max − min), β = 1 + γ(max − mode) ÷ (max − min).</remarks>
public sealed class PertSeverity : Severity
{
    private readonly BetaDistribution _beta;
    private readonly double _gamma;

    /// <summary>A PERT loss.</summary>
    /// <param name="min">Smallest value, in money; the part below 0 counts as 0.</param>
    /// <param name="mode">Most likely value, between the two others, ends included.</param>
    /// <param name="max">Largest value, above <paramref name="min"/> and above 0.</param>
    /// <param name="gamma">How much the mode weighs, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The values are out of order or not finite.</exception>
    public PertSeverity(double min, double mode, double max, double gamma = 4)
    {
        _beta = UncertainPert.Beta(min, mode, max, gamma);
        Require.Positive(max);
        (Min, Mode, Max, _gamma) = (min, mode, max, gamma);
    }

    /// <summary>Smallest value.</summary>
    public double Min { get; }

    /// <summary>Most likely value.</summary>
    public double Mode { get; }

    /// <summary>Largest value.</summary>
    public double Max { get; }

    /// <inheritdoc/>
    public override double Mean => Min >= 0 ? Min + (Range * _beta.Mean) : LimitedMean(Max);

    /// <inheritdoc/>
    public override double SecondMoment => Min >= 0
        ? (Mean * Mean) + (Range * Range * _beta.Variance)
        : LimitedSquare(Max);

    internal override double SurvivalError => 1e-13;

    private double Range => Max - Min;

    /// <inheritdoc/>
    public override double Survival(double x) => x < 0 ? 1 : _beta.ProbabilityAbove((x - Min) / Range);

    /// <inheritdoc/>
    public override double Quantile(double p) => Math.Max(0, Min + (Range * _beta.Quantile(p)));

    /// <inheritdoc/>
    public override double LimitedMean(double limit)
    {
        RequireLimit(limit);

        return Cut(limit) - Cut(0);
    }

    /// <inheritdoc/>
    public override Severity Scaled(double factor)
    {
        Require.Positive(factor);

        return new PertSeverity(factor * Min, factor * Mode, factor * Max, _gamma);
    }

    // E min(X, x) on the whole line; for x below the range it is x.
    private double Cut(double x)
    {
        var t = Math.Min(1, (x - Min) / Range);

        return t <= 0 ? x : Min + (Range * ((_beta.Mean * BetaFunctions.Regularized(t, _beta.A + 1, _beta.B)) + (t * _beta.ProbabilityAbove(t))));
    }
}
