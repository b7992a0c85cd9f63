namespace Concord.Numerics.Losses;

/// <summary>The loss of one event: a distribution on the real line whose part below 0 counts as a loss of 0.</summary>
/// <remarks>Losses are in any one unit of money; every member keeps to it.</remarks>
public abstract class Severity
{
    private static readonly double[] _steps =
        [0, 1e-9, 1e-6, 1e-4, 1e-3, 0.01, 0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95, 0.99, 0.999, 0.9999, 1 - 1e-6, 1 - 1e-9, 1 - 1e-12];

    private protected Severity()
    {
    }

    /// <summary>The mean loss, E max(X, 0); infinite where the tail is too heavy to have one.</summary>
    public abstract double Mean { get; }

    /// <summary>The mean of the squared loss; infinite where the tail is too heavy to have one.</summary>
    public abstract double SecondMoment { get; }

    /// <summary>True where single losses have a chance of their own, so that at least x and above x differ.</summary>
    internal virtual bool HasAtoms => false;

    /// <summary>How far <see cref="Survivals"/> can be from the truth, as a chance.</summary>
    internal virtual double SurvivalError => 4e-15;

    /// <summary>The chance that the loss is above <paramref name="x"/>, with its digits kept far out in the tail.</summary>
    /// <param name="x">A loss; 1 is given below 0.</param>
    public abstract double Survival(double x);

    /// <summary>The smallest loss that is not exceeded with chance <paramref name="p"/>; at least 0.</summary>
    /// <param name="p">From 0 to 1; 1 gives the largest loss, infinite where there is none.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="p"/> is not between 0 and 1.</exception>
    public abstract double Quantile(double p);

    /// <summary>The mean of the loss cut at <paramref name="limit"/>: E min(loss, limit), the area under the survival curve up to it.</summary>
    /// <param name="limit">At least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is below 0.</exception>
    public abstract double LimitedMean(double limit);

    /// <summary>The same loss, <paramref name="factor"/> times as large.</summary>
    /// <param name="factor">Above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is not above 0.</exception>
    public abstract Severity Scaled(double factor);

    /// <summary>The chance that this quantity is above an independent other: of two strengths, that the first wins.</summary>
    /// <remarks>The mean of this survival curve over the other's quantiles, 20 Gauss points in each of 64 equal panels.</remarks>
    /// <param name="other">The other quantity, on the same scale.</param>
    public double ChanceAbove(Severity other)
    {
        ArgumentNullException.ThrowIfNull(other);

        return other is DiscreteSeverity discrete
            ? discrete.Atoms.Sum(a => a.Weight * Survival(a.Value))
            : GaussRule.Integral(u => Survival(other.Quantile(u)), [.. Enumerable.Range(0, 65).Select(i => i / 64.0)]);
    }

    /// <summary>The chance that the loss is at least <paramref name="x"/>.</summary>
    internal virtual double AtLeast(double x) => x <= 0 ? 1 : Survival(x);

    /// <summary>Fills <paramref name="above"/>[k] with the chance of a loss above k × <paramref name="step"/>.</summary>
    internal virtual void Survivals(double step, Span<double> above)
    {
        for (var k = 0; k < above.Length; k++)
        {
            above[k] = Survival(k * step);
        }
    }

    /// <summary>E min(loss, limit)² = 2 ∫ x S(x) dx, by Gauss panels between quantiles.</summary>
    internal virtual double LimitedSquare(double limit)
    {
        Require.NotNegative(limit);
        var edges = _steps.Select(Quantile).Append(limit).Append(0).Where(x => x <= limit).Order().ToList();
        var last = edges.Count > 1 ? edges[^2] : 0;
        for (var x = Math.Max(last, limit * 1e-12) * 2; x < limit; x *= 2)
        {
            edges.Add(x);
        }

        edges.Sort();

        return 2 * GaussRule.Integral(x => x * Survival(x), edges);
    }

    private protected static void RequireLimit(double limit) =>
        Require.That(limit >= 0, limit, "must be at least 0", nameof(limit));
}
