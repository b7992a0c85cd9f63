namespace Concord.Numerics.Losses;

/// <summary>A loss that is never more than a cap.</summary>
public sealed class CappedSeverity : Severity
{
    /// <summary>A capped loss.</summary>
    /// <param name="inner">The loss without the cap.</param>
    /// <param name="cap">The largest loss, above 0, in money.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cap"/> is not above 0.</exception>
    public CappedSeverity(Severity inner, double cap)
    {
        ArgumentNullException.ThrowIfNull(inner);
        Require.Positive(cap);
        (Inner, Cap) = (inner, cap);
    }

    /// <summary>The loss without the cap.</summary>
    public Severity Inner { get; }

    /// <summary>The largest loss, in money.</summary>
    public double Cap { get; }

    /// <inheritdoc/>
    public override double Mean => Inner.LimitedMean(Cap);

    /// <inheritdoc/>
    public override double SecondMoment => Inner.LimitedSquare(Cap);

    internal override bool HasAtoms => true;

    internal override double SurvivalError => Inner.SurvivalError;

    /// <inheritdoc/>
    public override double Survival(double x) => x >= Cap ? 0 : Inner.Survival(x);

    /// <inheritdoc/>
    public override double Quantile(double p) => Math.Min(Cap, Inner.Quantile(p));

    /// <inheritdoc/>
    public override double LimitedMean(double limit) => Inner.LimitedMean(Math.Min(limit, Cap));

    /// <inheritdoc/>
    public override Severity Scaled(double factor) => new CappedSeverity(Inner.Scaled(factor), factor * Cap);

    internal override double AtLeast(double x) => x > Cap ? 0 : Inner.AtLeast(x);

    internal override double LimitedSquare(double limit) => Inner.LimitedSquare(Math.Min(limit, Cap));

    internal override void Survivals(double step, Span<double> above)
    {
        Inner.Survivals(step, above);
        for (var k = above.Length - 1; k >= 0 && k * step >= Cap; k--)
        {
            above[k] = 0;
        }
    }
}
