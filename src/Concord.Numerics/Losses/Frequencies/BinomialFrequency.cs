using System.Numerics;

namespace Concord.Numerics.Losses;

/// <summary>A fixed number of opportunities, each an event with the same chance: E zᴺ = (1 + p(z − 1))ⁿ. One opportunity is Bernoulli's.</summary>
public sealed class BinomialFrequency : Frequency
{
    /// <summary>Binomial events.</summary>
    /// <param name="n">Opportunities a year, at least 0 and at most <see cref="Frequency.MostEvents"/>.</param>
    /// <param name="p">Chance of an event at each, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public BinomialFrequency(int n, double p)
    {
        Require.That(n >= 0, n, "must be at least 0", nameof(n));
        RequireMean(n, nameof(n));
        Require.Probability(p);
        (N, P) = (n, p);
    }

    /// <summary>Opportunities a year.</summary>
    public int N { get; }

    /// <summary>Chance of an event at each.</summary>
    public double P { get; }

    /// <inheritdoc/>
    public override double Mean => N * P;

    /// <inheritdoc/>
    public override double Variance => N * P * (1 - P);

    /// <inheritdoc/>
    public override Complex Generating(Complex z)
    {
        // Powers by squaring: exact at z = 0 and for one opportunity.
        var (result, power) = (Complex.One, (1 - P) + (P * z));
        for (var left = N; left > 0; left >>= 1)
        {
            result = (left & 1) == 1 ? result * power : result;
            power *= power;
        }

        return result;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<double> Probabilities(double leftOut)
    {
        Require.OpenProbability(leftOut);
        if (N == 0 || P is 0 or 1)
        {
            return [.. Enumerable.Repeat(0.0, P == 1 ? N : 0), 1];
        }

        if (N == 1)
        {
            return [1 - P, P];
        }

        var mode = Math.Min(N, (int)((N + 1) * P));
        var odds = P / (1 - P);

        return Chain(mode, new BinomialDistribution(N, P).ProbabilityOf(mode), k => (N - k) * odds / (k + 1), 0, leftOut);
    }

    /// <inheritdoc/>
    public override Frequency Thinned(double share)
    {
        Require.NotNegative(share);
        Require.That(share * P <= 1, share, $"raises the chance {P} above 1", nameof(share));

        return new BinomialFrequency(N, share * P);
    }
}
