namespace Concord.Numerics.Losses;

/// <summary>A Burr (XII) loss: survival (1 + (x/θ)^γ)^(−α).</summary>
/// <remarks>Klugman, Panjer and Willmot, <i>Loss Models</i>, appendix A.2.3.1. The mean is finite when αγ is above 1.</remarks>
public sealed class BurrSeverity : Severity
{
    /// <summary>A Burr loss.</summary>
    /// <param name="alpha">α, above 0.</param>
    /// <param name="theta">θ, the scale, above 0, in money.</param>
    /// <param name="gamma">γ, above 0; with 1 it is the Pareto form that starts at 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is not above 0.</exception>
    public BurrSeverity(double alpha, double theta, double gamma)
    {
        Require.Positive(alpha);
        Require.Positive(theta);
        Require.Positive(gamma);
        (Alpha, Theta, Gamma) = (alpha, theta, gamma);
    }

    /// <summary>α, above 0.</summary>
    public double Alpha { get; }

    /// <summary>θ, the scale, above 0, in money.</summary>
    public double Theta { get; }

    /// <summary>γ, above 0.</summary>
    public double Gamma { get; }

    /// <inheritdoc/>
    public override double Mean => Theta * Moment(1);

    /// <inheritdoc/>
    public override double SecondMoment => Theta * Theta * Moment(2);

    /// <inheritdoc/>
    public override double Survival(double x) => x <= 0 ? 1 : Math.Exp(-Alpha * Accurate.LogOnePlus(Math.Pow(x / Theta, Gamma)));

    /// <inheritdoc/>
    public override double Quantile(double p)
    {
        Require.Probability(p);

        return Theta * Math.Pow(Accurate.ExpMinusOne(-Accurate.LogOnePlus(-p) / Alpha), 1 / Gamma);
    }

    /// <inheritdoc/>
    public override double LimitedMean(double limit)
    {
        RequireLimit(limit);
        if (double.IsPositiveInfinity(limit))
        {
            return Mean;
        }

        var power = Math.Pow(limit / Theta, Gamma);
        if (Alpha * Gamma <= 1.0001)
        {
            // The closed form needs αγ > 1; the area under the survival curve does not.
            var edges = new List<double> { 0 };
            for (var x = limit * 1e-12; x < limit; x *= 1.5)
            {
                edges.Add(x);
            }

            edges.Add(limit);

            return GaussRule.Integral(Survival, edges);
        }

        return power == 0 ? 0
            : (Mean * BetaFunctions.Regularized(power / (1 + power), 1 + (1 / Gamma), Alpha - (1 / Gamma))) + (limit * Survival(limit));
    }

    /// <inheritdoc/>
    public override Severity Scaled(double factor)
    {
        Require.Positive(factor);

        return new BurrSeverity(Alpha, factor * Theta, Gamma);
    }

    private double Moment(int k) => Alpha * Gamma <= k
        ? double.PositiveInfinity
        : Math.Exp(GammaFunctions.LogGamma(1 + (k / Gamma)) + GammaFunctions.LogGamma(Alpha - (k / Gamma)) - GammaFunctions.LogGamma(Alpha));
}
