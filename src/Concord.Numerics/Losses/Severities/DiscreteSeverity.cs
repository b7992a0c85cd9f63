namespace Concord.Numerics.Losses;

/// <summary>A loss that takes one of a few values.</summary>
public sealed class DiscreteSeverity : Severity
{
    private readonly double[] _values;
    private readonly double[] _weights;
    private readonly double[] _above;

    /// <summary>A loss with given values and their chances.</summary>
    /// <param name="values">At least one; below 0 counts as 0.</param>
    /// <param name="probabilities">As many as values, none below 0, their sum 1 within 1e-9 (they are then divided by it).</param>
    /// <exception cref="ArgumentException">The two lists differ in length or are empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite, a probability is below 0, or they do not sum to 1.</exception>
    public DiscreteSeverity(IReadOnlyList<double> values, IReadOnlyList<double> probabilities)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(probabilities);
        if (values.Count != probabilities.Count || values.Count == 0)
        {
            throw new ArgumentException("'values' and 'probabilities' must be two lists of the same length, at least 1.", nameof(values));
        }

        foreach (var value in values)
        {
            Require.Number(value, nameof(values));
        }

        foreach (var probability in probabilities)
        {
            Require.NotNegative(probability, nameof(probabilities));
        }

        var sum = probabilities.Sum();
        Require.That(Math.Abs(sum - 1) <= 1e-9, sum, "must sum to 1", nameof(probabilities));
        var points = values.Zip(probabilities)
            .Where(p => p.Second > 0)
            .GroupBy(p => Math.Max(0, p.First))
            .OrderBy(g => g.Key)
            .Select(g => (Value: g.Key, Weight: g.Sum(p => p.Second) / sum))
            .ToList();
        _values = [.. points.Select(p => p.Value)];
        _weights = [.. points.Select(p => p.Weight)];
        _above = new double[_values.Length + 1];
        for (var i = _values.Length - 1; i >= 0; i--)
        {
            _above[i] = _above[i + 1] + _weights[i];
        }

        _above[0] = 1;
    }

    /// <summary>The losses, rising, with their chances.</summary>
    public IEnumerable<WeightedPoint> Atoms => _values.Zip(_weights, (v, w) => new WeightedPoint(v, w));

    /// <inheritdoc/>
    public override double Mean => Atoms.Sum(a => a.Weight * a.Value);

    /// <inheritdoc/>
    public override double SecondMoment => Atoms.Sum(a => a.Weight * a.Value * a.Value);

    internal override bool HasAtoms => true;

    internal override double SurvivalError => 2e-16 * _values.Length;

    /// <summary>A loss drawn from losses seen, each as likely.</summary>
    /// <param name="seen">At least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One is not finite.</exception>
    public static DiscreteSeverity Of(IReadOnlyList<double> seen)
    {
        ArgumentNullException.ThrowIfNull(seen);

        return new DiscreteSeverity(seen, [.. Enumerable.Repeat(1.0 / Math.Max(1, seen.Count), seen.Count)]);
    }

    /// <inheritdoc/>
    public override double Survival(double x) => x < 0 ? 1 : _above[First(v => v > x)];

    /// <inheritdoc/>
    public override double Quantile(double p)
    {
        Require.Probability(p);

        // The slack lets a sum of rounded chances reach the p it stands for.
        var i = 0;
        while (i < _values.Length - 1 && _above[i + 1] > 1 - p + 1e-15)
        {
            i++;
        }

        return _values[i];
    }

    /// <inheritdoc/>
    public override double LimitedMean(double limit)
    {
        RequireLimit(limit);

        return Atoms.Sum(a => a.Weight * Math.Min(a.Value, limit));
    }

    /// <inheritdoc/>
    public override Severity Scaled(double factor)
    {
        Require.Positive(factor);

        return new DiscreteSeverity([.. _values.Select(v => v * factor)], _weights);
    }

    internal override double AtLeast(double x) => x <= 0 ? 1 : _above[First(v => v >= x)];

    internal override double LimitedSquare(double limit) => Atoms.Sum(a => a.Weight * Math.Min(a.Value, limit) * Math.Min(a.Value, limit));

    private int First(Predicate<double> holds)
    {
        var (low, high) = (0, _values.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(_values[middle]) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
