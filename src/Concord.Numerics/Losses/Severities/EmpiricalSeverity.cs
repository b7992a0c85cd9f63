namespace Concord.Numerics.Losses;

/// <summary>A loss drawn from losses that were seen, each as likely.</summary>
public sealed class EmpiricalSeverity : Severity
{
    private readonly DiscreteSeverity _seen;

    /// <summary>A loss drawn from losses seen.</summary>
    /// <param name="values">At least one; below 0 counts as 0.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One is not finite.</exception>
    public EmpiricalSeverity(IReadOnlyList<double> values) => _seen = DiscreteSeverity.Of(values);

    private EmpiricalSeverity(DiscreteSeverity seen) => _seen = seen;

    /// <inheritdoc/>
    public override double Mean => _seen.Mean;

    /// <inheritdoc/>
    public override double SecondMoment => _seen.SecondMoment;

    internal override bool HasAtoms => true;

    internal override double SurvivalError => _seen.SurvivalError;

    /// <inheritdoc/>
    public override double Survival(double x) => _seen.Survival(x);

    /// <inheritdoc/>
    public override double Quantile(double p) => _seen.Quantile(p);

    /// <inheritdoc/>
    public override double LimitedMean(double limit) => _seen.LimitedMean(limit);

    /// <inheritdoc/>
    public override Severity Scaled(double factor) => new EmpiricalSeverity((DiscreteSeverity)_seen.Scaled(factor));

    internal override double AtLeast(double x) => _seen.AtLeast(x);

    internal override double LimitedSquare(double limit) => _seen.LimitedSquare(limit);
}
