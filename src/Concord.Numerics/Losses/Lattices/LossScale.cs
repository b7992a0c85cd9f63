namespace Concord.Numerics.Losses;

/// <summary>Where the losses of some sources lie, roughly: enough to choose a lattice, and nothing a bound depends on.</summary>
internal sealed class LossScale
{
    private readonly List<(LossSource Source, double Events)> _sources;
    private readonly double _factor;

    internal LossScale(IReadOnlyList<LossSource> sources, Dependence dependence)
    {
        _sources = [.. sources.Where(s => s.Frequency.Mean > 0).Select(s => (s, s.Frequency.Mean))];
        _factor = dependence.Nodes.Where(n => n.Weight > 1e-6).Max(n => n.Value);
    }

    /// <summary>A loss that a year exceeds with a chance of about <paramref name="beyond"/> or less; 1 where nothing is ever lost.</summary>
    internal double End(double beyond)
    {
        var jump = Math.Max(Exceeded(beyond), _sources.Count == 0 ? 0 : _sources.Max(s => s.Source.Severity.Quantile(0.5)));
        var (mean, variance, burst) = (0.0, 0.0, 0.0);
        foreach (var (source, events) in _sources)
        {
            var cut = source.Severity.LimitedMean(jump);
            var most = source.Frequency is PoissonFrequency or FixedFrequency or BinomialFrequency ? 0
                : source.Frequency.Probabilities(Math.Max(beyond, 1e-12)).Count;
            mean += _factor * events * cut;
            variance += _factor * ((events * cut * Math.Min(jump, 4 * cut)) + (source.Frequency.Variance * cut * cut));
            burst = Math.Max(burst, (most - events) * cut);
        }

        var deviations = Math.Sqrt(-2 * Math.Log(beyond));
        var end = jump + mean + Math.Max(deviations * Math.Sqrt(variance), burst);
        return end > 0 ? end : 1;
    }

    /// <summary>The loss of an ordinary year that has one: what half of all events exceed, as often as there are events.</summary>
    internal double TypicalYear()
    {
        var events = _sources.Sum(s => s.Events);
        var typical = Exceeded(events / 2) * Math.Max(1, events);

        return typical > 0 ? typical : double.PositiveInfinity;
    }

    /// <summary>ln of the factor by which the end of a lattice is damped: enough against what wraps around, no more than rounding bears.</summary>
    internal double Damping(double max, int count)
    {
        var (mean, variance) = (0.0, 0.0);
        foreach (var (source, events) in _sources)
        {
            var cut = source.Severity.LimitedMean(max);
            mean += _factor * events * cut;
            variance += _factor * ((events * cut * Math.Min(max, 4 * cut)) + (source.Frequency.Variance * cut * cut));
        }

        var room = max - mean;
        var halves = room <= 0 ? 1 : _sources.Sum(s => _factor * s.Events * s.Source.Severity.Survival(room / 2));
        var wrapping = room <= 0 ? 1 : Math.Clamp((halves * halves) + Math.Exp(-room * room / (2 * Math.Max(variance, 1e-300))), 1e-13, 1);

        return Math.Clamp(Math.Log(wrapping / (2e-14 * Math.Sqrt(count / 24.0))) / 2, 4, 14);
    }

    // The loss that is exceeded `often` times a year by single events.
    private double Exceeded(double often)
    {
        if (_sources.Count == 0)
        {
            return 0;
        }

        // One source alone must exceed it less often; the quantile at its even share is exceeded often enough by one.
        double At(double share) => _sources.Max(s => s.Events <= share ? 0 : s.Source.Severity.Quantile(Math.Min(1 - (share / s.Events), 1 - 1e-15)));
        var (low, high) = (At(often), At(often / _sources.Count));
        for (var i = 0; i < 30 && high > low * 1.001; i++)
        {
            var middle = low > 0 ? Math.Sqrt(low) * Math.Sqrt(high) : high / 2;
            var exceeded = _sources.Sum(s => s.Events * s.Source.Severity.Survival(middle));
            (low, high) = exceeded > often ? (middle, high) : (low, middle);
        }

        return double.IsFinite(high) ? high : double.MaxValue / 1e20;
    }
}
