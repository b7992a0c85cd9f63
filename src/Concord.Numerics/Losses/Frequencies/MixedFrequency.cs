using System.Numerics;

namespace Concord.Numerics.Losses;

/// <summary>One of several forms, each with its weight: what a form becomes when its parameter is uncertain.</summary>
public sealed class MixedFrequency : Frequency
{
    private readonly (double Weight, Frequency Frequency)[] _parts;

    /// <summary>A mixture.</summary>
    /// <param name="parts">At least one; weights of at least 0 that sum to 1 within 1e-9 (they are then divided by their sum).</param>
    /// <exception cref="ArgumentException">There is no part.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is below 0 or they do not sum to 1.</exception>
    public MixedFrequency(IReadOnlyList<(double Weight, Frequency Frequency)> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Count == 0)
        {
            throw new ArgumentException("'parts' must hold at least one frequency.", nameof(parts));
        }

        foreach (var part in parts)
        {
            Require.NotNegative(part.Weight, nameof(parts));
            ArgumentNullException.ThrowIfNull(part.Frequency, nameof(parts));
        }

        var sum = parts.Sum(p => p.Weight);
        Require.That(Math.Abs(sum - 1) <= 1e-9, sum, "must have weights that sum to 1", nameof(parts));
        _parts = [.. parts.Where(p => p.Weight > 0).Select(p => (p.Weight / sum, p.Frequency))];
    }

    /// <summary>The forms with their weights.</summary>
    public IReadOnlyList<(double Weight, Frequency Frequency)> Parts => _parts;

    /// <inheritdoc/>
    public override double Mean => _parts.Sum(p => p.Weight * p.Frequency.Mean);

    /// <inheritdoc/>
    public override double Variance
    {
        get
        {
            var mean = Mean;

            return _parts.Sum(p => p.Weight * (p.Frequency.Variance + ((p.Frequency.Mean - mean) * (p.Frequency.Mean - mean))));
        }
    }

    /// <summary>A form mixed over an uncertain parameter.</summary>
    /// <param name="parameter">What is uncertain.</param>
    /// <param name="form">The form with the parameter's value.</param>
    /// <param name="nodes">How many Gauss points stand for it, from 1 to 512.</param>
    /// <exception cref="ArgumentOutOfRangeException">The form refuses a value of the parameter.</exception>
    public static MixedFrequency Of(Uncertain parameter, Func<double, Frequency> form, int nodes = 24)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        ArgumentNullException.ThrowIfNull(form);

        return new MixedFrequency([.. parameter.Nodes(nodes).Where(n => n.Weight > 1e-20).Select(n => (n.Weight, form(n.Value)))]);
    }

    /// <inheritdoc/>
    public override Complex Generating(Complex z)
    {
        var sum = Complex.Zero;
        foreach (var (weight, frequency) in _parts)
        {
            sum += weight * frequency.Generating(z);
        }

        return sum;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<double> Probabilities(double leftOut)
    {
        var sum = new List<double>();
        foreach (var (weight, frequency) in _parts)
        {
            var chances = frequency.Probabilities(Math.Min(0.5, leftOut / (_parts.Length * weight)));
            while (sum.Count < chances.Count)
            {
                sum.Add(0);
            }

            for (var n = 0; n < chances.Count; n++)
            {
                sum[n] += weight * chances[n];
            }
        }

        return sum;
    }

    /// <inheritdoc/>
    public override Frequency Thinned(double share) => new MixedFrequency([.. _parts.Select(p => (p.Weight, p.Frequency.Thinned(share)))]);
}
