using System.Numerics;

namespace Concord.Numerics.Losses;

/// <summary>Events that come at a steady rate, independently: E zᴺ = e^(λ(z − 1)).</summary>
public sealed class PoissonFrequency : Frequency
{
    /// <summary>Poisson events.</summary>
    /// <param name="lambda">Mean events a year, at least 0 and at most <see cref="Frequency.MostEvents"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lambda"/> is out of its range.</exception>
    public PoissonFrequency(double lambda)
    {
        Require.NotNegative(lambda);
        RequireMean(lambda, nameof(lambda));
        Mean = lambda;
    }

    /// <inheritdoc/>
    public override double Mean { get; }

    /// <inheritdoc/>
    public override double Variance => Mean;

    /// <summary>The events of a rate that is uncertain, with the uncertainty mixed in: the predictive number of events.</summary>
    /// <remarks>A gamma rate gives the negative binomial exactly (Greenwood and Yule 1920); other forms are mixed over
    /// <paramref name="nodes"/> Gauss points.</remarks>
    /// <param name="lambda">The rate, events a year; all its points at least 0.</param>
    /// <param name="nodes">From 1 to 512.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is below 0 or above <see cref="Frequency.MostEvents"/> somewhere.</exception>
    public static Frequency Of(Uncertain lambda, int nodes = 24)
    {
        ArgumentNullException.ThrowIfNull(lambda);

        return lambda switch
        {
            Known => new PoissonFrequency(lambda.Mean),
            UncertainGamma gamma => new NegativeBinomialFrequency(gamma.Shape, gamma.Scale),
            _ => MixedFrequency.Of(lambda, rate => new PoissonFrequency(rate), nodes),
        };
    }

    /// <summary>The rate at which there is at least one event a year with chance <paramref name="p"/>: λ = −ln(1 − p).</summary>
    /// <param name="p">From 0 to below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="p"/> is out of its range.</exception>
    public static PoissonFrequency AtLeastOnce(double p)
    {
        Require.That(p is >= 0 and < 1, p, "must be at least 0 and below 1", nameof(p));

        return new PoissonFrequency(-Accurate.LogOnePlus(-p));
    }

    /// <inheritdoc/>
    public override Complex Generating(Complex z) => Complex.Exp(Mean * (z - 1));

    /// <inheritdoc/>
    public override IReadOnlyList<double> Probabilities(double leftOut)
    {
        if (Mean == 0)
        {
            Require.OpenProbability(leftOut);
            return [1];
        }

        var mode = (int)Mean;
        var atMode = Mean < 20
            ? Math.Exp(-Mean) * Enumerable.Range(1, mode).Aggregate(1.0, (p, k) => p * Mean / k)
            : Math.Exp((mode * Math.Log(Mean)) - Mean - GammaFunctions.LogGamma(mode + 1.0));

        return Chain(mode, atMode, k => Mean / (k + 1), 0, leftOut);
    }

    /// <inheritdoc/>
    public override Frequency Thinned(double share)
    {
        Require.NotNegative(share);

        return new PoissonFrequency(share * Mean);
    }

    internal override Frequency Divided(int parts) => new PoissonFrequency(Mean / parts);
}
