namespace Concord.Numerics.Losses;

/// <summary>A loss that is sometimes followed by a second one: the primary loss, and with a share of the events a secondary loss on top.</summary>
/// <remarks>On a lattice it is kept as the product of transforms, so that a bracket stays a bracket; alone, its survival is the mean of the primary's over
/// the secondary's quantiles, with an error of about 1e-6.</remarks>
public sealed class SumSeverity : Severity
{
    private static readonly double[] _panels =
        [0, 1e-6, 1e-4, 0.001, 0.01, 0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95, 0.99, 0.999, 0.9999, 1 - 1e-6, 1 - 1e-9, 1];

    /// <summary>A primary loss with a secondary one on top.</summary>
    /// <param name="primary">The loss each event brings.</param>
    /// <param name="share">How often the secondary loss follows, from 0 to 1.</param>
    /// <param name="secondary">The secondary loss, independent of the primary.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not between 0 and 1.</exception>
    public SumSeverity(Severity primary, double share, Severity secondary)
    {
        ArgumentNullException.ThrowIfNull(primary);
        ArgumentNullException.ThrowIfNull(secondary);
        Require.Probability(share);
        (Primary, Share, Secondary) = (primary, share, secondary);
    }

    /// <summary>The loss each event brings.</summary>
    public Severity Primary { get; }

    /// <summary>How often the secondary loss follows.</summary>
    public double Share { get; }

    /// <summary>The secondary loss.</summary>
    public Severity Secondary { get; }

    /// <inheritdoc/>
    public override double Mean => Primary.Mean + (Share == 0 ? 0 : Share * Secondary.Mean);

    /// <inheritdoc/>
    public override double SecondMoment => Share == 0 ? Primary.SecondMoment
        : Primary.SecondMoment + (Share * (Secondary.SecondMoment + (2 * Primary.Mean * Secondary.Mean)));

    internal override bool HasAtoms => true;

    internal override double SurvivalError => 1e-6;

    /// <inheritdoc/>
    public override double Survival(double x) => x < 0 ? 1 : ((1 - Share) * Primary.Survival(x)) + (Share == 0 ? 0 : Share * Both(x));

    /// <inheritdoc/>
    public override double Quantile(double p)
    {
        Require.Probability(p);
        if (p == 1)
        {
            return Primary.Quantile(1) + (Share == 0 ? 0 : Secondary.Quantile(1));
        }

        // The sum is at least the primary; where more than 1 − p are above both halves of x, x is too low.
        var (low, high) = (Primary.Quantile(p), Primary.Quantile((1 + p) / 2) + Secondary.Quantile((1 + p) / 2));
        for (var i = 0; i < 100 && high - low > 1e-12 * high; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = Survival(middle) > 1 - p ? (middle, high) : (low, middle);
        }

        return high;
    }

    /// <inheritdoc/>
    public override double LimitedMean(double limit)
    {
        RequireLimit(limit);
        if (double.IsPositiveInfinity(limit))
        {
            return Mean;
        }

        // E min(Y + Z, L) = E[min(Z, L) + min(Y, (L − Z)⁺)], over the quantiles of Z.
        return ((1 - Share) * Primary.LimitedMean(limit))
            + (Share * (Secondary.LimitedMean(limit)
                + GaussRule.Integral(u => Primary.LimitedMean(Math.Max(0, limit - Secondary.Quantile(u))), [.. _panels.Select(p => p * (1 - Secondary.Survival(limit)))])));
    }

    /// <inheritdoc/>
    public override Severity Scaled(double factor) => new SumSeverity(Primary.Scaled(factor), Share, Secondary.Scaled(factor));

    // P(Y + Z > x) = P(Z > x) + ∫ over Z ≤ x of P(Y > x − Z).
    private double Both(double x)
    {
        var above = Secondary.Survival(x);
        var edges = _panels.Select(p => p * (1 - above)).ToList();

        return above + GaussRule.Integral(u => Primary.Survival(x - Secondary.Quantile(u)), edges);
    }
}
