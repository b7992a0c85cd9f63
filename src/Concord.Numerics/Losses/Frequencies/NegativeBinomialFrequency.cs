using System.Numerics;

namespace Concord.Numerics.Losses;

/// <summary>Events that come in clusters, or at a rate that is gamma: E zᴺ = (1 − β(z − 1))^(−r).</summary>
/// <remarks>Klugman, Panjer and Willmot, <i>Loss Models</i>, appendix B.2.1.4. r = 1 is the geometric.</remarks>
public sealed class NegativeBinomialFrequency : Frequency
{
    /// <summary>Negative binomial events.</summary>
    /// <param name="r">r, above 0.</param>
    /// <param name="beta">β, at least 0; the mean is rβ, at most <see cref="Frequency.MostEvents"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public NegativeBinomialFrequency(double r, double beta)
    {
        Require.Positive(r);
        Require.NotNegative(beta);
        RequireMean(r * beta, nameof(beta));
        (R, Beta) = (r, beta);
    }

    /// <summary>r, above 0.</summary>
    public double R { get; }

    /// <summary>β, at least 0: variance ÷ mean less 1.</summary>
    public double Beta { get; }

    /// <inheritdoc/>
    public override double Mean => R * Beta;

    /// <inheritdoc/>
    public override double Variance => R * Beta * (1 + Beta);

    /// <inheritdoc/>
    public override Complex Generating(Complex z) => Complex.Exp(-R * Complex.Log(1 - (Beta * (z - 1))));

    /// <inheritdoc/>
    public override IReadOnlyList<double> Probabilities(double leftOut)
    {
        var q = Beta / (1 + Beta);
        var mode = R > 1 ? (int)((R - 1) * Beta) : 0;
        var atMode = Math.Exp((mode == 0 ? 0 : GammaFunctions.LogGamma(R + mode) - GammaFunctions.LogGamma(R) - GammaFunctions.LogGamma(mode + 1.0) + (mode * Math.Log(q)))
            - (R * Accurate.LogOnePlus(Beta)));

        return Chain(mode, atMode, k => q * (R + k) / (k + 1), q, leftOut);
    }

    /// <inheritdoc/>
    public override Frequency Thinned(double share)
    {
        Require.NotNegative(share);

        return new NegativeBinomialFrequency(R, share * Beta);
    }

    // Parts have fewer clusters, not smaller ones; with large clusters nothing is gained.
    internal override Frequency? Divided(int parts) => Beta > 4 ? null : new NegativeBinomialFrequency(R / parts, Beta);
}
