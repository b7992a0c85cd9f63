using System.Numerics;

namespace Concord.Numerics.Losses;

/// <summary>No event at all with some chance, otherwise events of another form: E zᴺ = p + (1 − p) E zᴹ.</summary>
public sealed class ZeroInflatedFrequency : Frequency
{
    /// <summary>A form with years that can have no event.</summary>
    /// <param name="p">Chance of a year in which there can be no event, from 0 to 1.</param>
    /// <param name="of">The form of the other years; it may give no event as well.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="p"/> is not between 0 and 1.</exception>
    public ZeroInflatedFrequency(double p, Frequency of)
    {
        Require.Probability(p);
        ArgumentNullException.ThrowIfNull(of);
        (P, Other) = (p, of);
    }

    /// <summary>Chance of a year in which there can be no event.</summary>
    public double P { get; }

    /// <summary>The form of the other years.</summary>
    public Frequency Other { get; }

    /// <inheritdoc/>
    public override double Mean => (1 - P) * Other.Mean;

    /// <inheritdoc/>
    public override double Variance => (1 - P) * (Other.Variance + (P * Other.Mean * Other.Mean));

    /// <inheritdoc/>
    public override Complex Generating(Complex z) => P + ((1 - P) * Other.Generating(z));

    /// <inheritdoc/>
    public override IReadOnlyList<double> Probabilities(double leftOut) =>
        [.. Other.Probabilities(leftOut).Select((q, n) => ((1 - P) * q) + (n == 0 ? P : 0))];

    /// <inheritdoc/>
    public override Frequency Thinned(double share) => new ZeroInflatedFrequency(P, Other.Thinned(share));
}
