using System.Numerics;

namespace Concord.Numerics.Losses;

/// <summary>A number of events with given chances.</summary>
public sealed class DiscreteFrequency : Frequency
{
    private readonly double[] _chances;

    /// <summary>A number of events with given chances.</summary>
    /// <param name="values">Whole numbers of at least 0 and at most 100,000.</param>
    /// <param name="probabilities">As many as values, none below 0, their sum 1 within 1e-9 (they are then divided by it).</param>
    /// <exception cref="ArgumentException">The two lists differ in length or are empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value or a probability is out of its range, or they do not sum to 1.</exception>
    public DiscreteFrequency(IReadOnlyList<int> values, IReadOnlyList<double> probabilities)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(probabilities);
        if (values.Count != probabilities.Count || values.Count == 0)
        {
            throw new ArgumentException("'values' and 'probabilities' must be two lists of the same length, at least 1.", nameof(values));
        }

        foreach (var (value, probability) in values.Zip(probabilities))
        {
            Require.That(value is >= 0 and <= 100_000, value, "must be from 0 to 100,000", nameof(values));
            Require.NotNegative(probability, nameof(probabilities));
        }

        var sum = probabilities.Sum();
        Require.That(Math.Abs(sum - 1) <= 1e-9, sum, "must sum to 1", nameof(probabilities));
        _chances = new double[values.Max() + 1];
        foreach (var (value, probability) in values.Zip(probabilities))
        {
            _chances[value] += probability / sum;
        }
    }

    /// <inheritdoc/>
    public override double Mean => _chances.Select((p, n) => p * n).Sum();

    /// <inheritdoc/>
    public override double Variance
    {
        get
        {
            var mean = Mean;

            return _chances.Select((p, n) => p * (n - mean) * (n - mean)).Sum();
        }
    }

    /// <inheritdoc/>
    public override Complex Generating(Complex z)
    {
        var sum = Complex.Zero;
        for (var k = _chances.Length - 1; k >= 0; k--)
        {
            sum = (sum * z) + _chances[k];
        }

        return sum;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<double> Probabilities(double leftOut)
    {
        Require.OpenProbability(leftOut);

        return _chances;
    }

    /// <inheritdoc/>
    public override Frequency Thinned(double share)
    {
        RequireShareOfOne(share);
        var thinned = new double[_chances.Length];
        for (var n = 0; n < _chances.Length; n++)
        {
            if (_chances[n] > 0)
            {
                var kept = new BinomialFrequency(n, share).Probabilities(1e-18);
                for (var k = 0; k < kept.Count; k++)
                {
                    thinned[k] += _chances[n] * kept[k];
                }
            }
        }

        return new DiscreteFrequency([.. Enumerable.Range(0, thinned.Length)], thinned);
    }
}
