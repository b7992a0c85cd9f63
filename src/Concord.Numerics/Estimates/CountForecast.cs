namespace Concord.Numerics;

/// <summary>Where a weekly count, such as fixes overdue, is heading if it goes on changing as it did.</summary>
/// <remarks>
/// Random walk with drift: h weeks on, the change is h times the mean weekly change, with variance s²(h + h²/m) from m weekly
/// changes, the second term for not knowing the drift; quantiles are Student's with m − 1 degrees of freedom (Hyndman and
/// Athanasopoulos 2021, "Forecasting: principles and practice", section 5.5). One squared change of one count is added to s², so that
/// a count that stood still does not promise to stand still for ever. It says what happens if nothing changes, not what will.
/// </remarks>
public sealed class CountForecast
{
    private readonly int _last;
    private readonly int _changes;
    private readonly double _variance;
    private readonly StudentDistribution _errors;

    private CountForecast(IReadOnlyList<int> weekly)
    {
        _last = weekly[^1];
        _changes = weekly.Count - 1;
        Drift = (double)(weekly[^1] - weekly[0]) / _changes;
        _variance = (weekly.Zip(weekly.Skip(1), (a, b) => Math.Pow(b - a - Drift, 2)).Sum() + 1) / (_changes - 1);
        _errors = new StudentDistribution(_changes - 1);
    }

    /// <summary>Mean weekly change, in counts.</summary>
    public double Drift { get; }

    /// <summary>The forecast from a series.</summary>
    /// <param name="weekly">One count for each consecutive week, oldest first; at least 3, none negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 3 weeks, or a count is negative.</exception>
    public static CountForecast Of(IReadOnlyList<int> weekly)
    {
        ArgumentNullException.ThrowIfNull(weekly);
        ArgumentOutOfRangeException.ThrowIfLessThan(weekly.Count, 3, nameof(weekly));
        ArgumentOutOfRangeException.ThrowIfNegative(weekly.Min(), nameof(weekly));

        return new CountForecast(weekly);
    }

    /// <summary>The fan at one week: the middle and the two ends, none below 0.</summary>
    /// <param name="weeks">Weeks after the last one of the series, at least 1.</param>
    /// <param name="level">The part inside the ends, between 0 and 1; 0.90 gives the 5 %, 50 % and 95 % quantiles.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public Interval At(int weeks, double level = 0.90)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(weeks, 1);
        Require.OpenProbability(level);

        var middle = _last + (weeks * Drift);
        var reach = _errors.Quantile((1 + level) / 2) * Deviation(weeks);

        return new Interval(Math.Max(0, middle), Math.Max(0, middle - reach), Math.Max(0, middle + reach));
    }

    /// <summary>The chance that the count is at most <paramref name="target"/>, half a count counted as none.</summary>
    /// <param name="target">At least 0.</param>
    /// <param name="weeks">Weeks after the last one of the series, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public double ProbabilityAtMost(int target, int weeks)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(target);
        ArgumentOutOfRangeException.ThrowIfLessThan(weeks, 1);

        return _errors.ProbabilityBelow((target + 0.5 - _last - (weeks * Drift)) / Deviation(weeks));
    }

    private double Deviation(int weeks) => Math.Sqrt(_variance * (weeks + ((double)weeks * weeks / _changes)));
}
