namespace Concord.Numerics.Losses;

/// <summary>A parameter between a smallest and a largest value with a most likely one: a beta distribution stretched over the range.</summary>
/// <remarks>Vose 2008, <i>Risk Analysis</i>, 3rd edition: α = 1 + γ(mode − min) ÷ (max − min), β = 1 + γ(max − mode) ÷ (max − min); γ = 4 is PERT of 1959.</remarks>
public sealed class UncertainPert : Uncertain
{
    private readonly BetaDistribution _beta;

    /// <summary>A PERT distribution.</summary>
    /// <param name="min">Smallest value.</param>
    /// <param name="mode">Most likely value, between the two others, ends included.</param>
    /// <param name="max">Largest value, above <paramref name="min"/>.</param>
    /// <param name="gamma">How much the mode weighs, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The values are out of order or not finite.</exception>
    public UncertainPert(double min, double mode, double max, double gamma = 4)
    {
        _beta = Beta(min, mode, max, gamma);
        (Min, Mode, Max) = (min, mode, max);
    }

    /// <summary>Smallest value.</summary>
    public double Min { get; }

    /// <summary>Most likely value.</summary>
    public double Mode { get; }

    /// <summary>Largest value.</summary>
    public double Max { get; }

    /// <inheritdoc/>
    public override double Mean => Min + ((Max - Min) * _beta.Mean);

    /// <inheritdoc/>
    public override double Quantile(double p) => Min + ((Max - Min) * _beta.Quantile(p));

    /// <inheritdoc/>
    public override IReadOnlyList<WeightedPoint> Nodes(int count)
    {
        RequireCount(count);

        return [.. GaussRule.Beta(_beta.A, _beta.B, count).Select(p => p with { Value = Min + ((Max - Min) * p.Value) })];
    }

    internal static BetaDistribution Beta(double min, double mode, double max, double gamma)
    {
        Require.Number(min);
        Require.That(double.IsFinite(max) && max > min, max, "must be finite and above 'min'", nameof(max));
        Require.That(mode >= min && mode <= max, mode, "must lie between 'min' and 'max'", nameof(mode));
        Require.Positive(gamma);

        return new BetaDistribution(1 + (gamma * (mode - min) / (max - min)), 1 + (gamma * (max - mode) / (max - min)));
    }
}
