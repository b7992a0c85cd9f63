using System.Numerics;

namespace Concord.Numerics.Losses;

/// <summary>The same number of events every year.</summary>
public sealed class FixedFrequency : Frequency
{
    /// <summary>A fixed number of events.</summary>
    /// <param name="n">Events a year, at least 0 and at most <see cref="Frequency.MostEvents"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is out of its range.</exception>
    public FixedFrequency(int n)
    {
        Require.That(n >= 0, n, "must be at least 0", nameof(n));
        RequireMean(n, nameof(n));
        N = n;
    }

    /// <summary>Events a year.</summary>
    public int N { get; }

    /// <inheritdoc/>
    public override double Mean => N;

    /// <inheritdoc/>
    public override double Variance => 0;

    /// <inheritdoc/>
    public override Complex Generating(Complex z) => new BinomialFrequency(N, 1).Generating(z);

    /// <inheritdoc/>
    public override IReadOnlyList<double> Probabilities(double leftOut)
    {
        Require.OpenProbability(leftOut);

        return [.. Enumerable.Repeat(0.0, N), 1];
    }

    /// <inheritdoc/>
    public override Frequency Thinned(double share)
    {
        RequireShareOfOne(share);

        return share == 1 ? this : new BinomialFrequency(N, share);
    }
}
