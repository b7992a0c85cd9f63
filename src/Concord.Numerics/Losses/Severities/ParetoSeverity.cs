namespace Concord.Numerics.Losses;

/// <summary>A Pareto loss: survival (min/x)^α from the smallest loss on.</summary>
/// <remarks>The mean is finite when α is above 1, the variance when it is above 2.</remarks>
public sealed class ParetoSeverity : Severity
{
    /// <summary>A Pareto loss.</summary>
    /// <param name="alpha">α, above 0; the smaller, the heavier the tail.</param>
    /// <param name="min">The smallest loss, above 0, in money.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not above 0.</exception>
    public ParetoSeverity(double alpha, double min)
    {
        Require.Positive(alpha);
        Require.Positive(min);
        (Alpha, Min) = (alpha, min);
    }

    /// <summary>α, above 0.</summary>
    public double Alpha { get; }

    /// <summary>The smallest loss, above 0, in money.</summary>
    public double Min { get; }

    /// <inheritdoc/>
    public override double Mean => Alpha > 1 ? Alpha * Min / (Alpha - 1) : double.PositiveInfinity;

    /// <inheritdoc/>
    public override double SecondMoment => Alpha > 2 ? Alpha * Min * Min / (Alpha - 2) : double.PositiveInfinity;

    /// <inheritdoc/>
    public override double Survival(double x) => x <= Min ? 1 : Math.Pow(Min / x, Alpha);

    /// <inheritdoc/>
    public override double Quantile(double p)
    {
        Require.Probability(p);

        return Min * Math.Exp(-Accurate.LogOnePlus(-p) / Alpha);
    }

    /// <inheritdoc/>
    public override double LimitedMean(double limit)
    {
        RequireLimit(limit);
        if (limit <= Min || double.IsPositiveInfinity(limit))
        {
            return limit <= Min ? limit : Mean;
        }

        // min + min ∫ from 1 to limit/min of t^(−α) dt; (t^(1−α) − 1)/(1−α) tends to ln t at α = 1.
        var log = Math.Log(limit / Min);
        var power = 1 - Alpha;

        return Min * (1 + (power == 0 ? log : Accurate.ExpMinusOne(power * log) / power));
    }

    /// <inheritdoc/>
    public override Severity Scaled(double factor)
    {
        Require.Positive(factor);

        return new ParetoSeverity(Alpha, factor * Min);
    }
}
