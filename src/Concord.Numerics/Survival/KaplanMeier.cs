namespace Concord.Numerics;

/// <summary>The share that has ended by a time, when some are still open (SIGNS M3).</summary>
/// <remarks>
/// Kaplan and Meier (1958), JASA 53, 457–481; variance by Greenwood (1926); bands on the scale of log(−log S), as in
/// Kalbfleisch and Prentice (1980). Spells that end and are censored at the same time count as at risk at that time.
/// Before the first end the upper end, and after everything ended the lower end, is that of <see cref="JeffreysInterval"/>,
/// because Greenwood's variance says nothing there. With weights, a whole weight of 1 counts as one case in the bands.
/// </remarks>
public sealed class KaplanMeier
{
    private const double Rounding = 1e-9;
    private readonly Spell[] _sorted;
    private readonly double[] _times;
    private readonly double[] _survival;
    private readonly double[] _greenwood;

    private KaplanMeier(Spell[] sorted)
    {
        Count = sorted.Length;
        Ended = sorted.Count(s => s.Ended);
        _sorted = sorted;
        (_times, _survival, _greenwood) = Estimate(sorted);
        Median = FindMedian();
    }

    /// <summary>All spells, ended and open.</summary>
    public int Count { get; }

    /// <summary>Spells that ended.</summary>
    public int Ended { get; }

    /// <summary>The times at which something ended, rising.</summary>
    public IReadOnlyList<double> Times => _times;

    /// <summary>The share still open just after each of <see cref="Times"/>.</summary>
    public IReadOnlyList<double> StillOpen => _survival;

    /// <summary>The time by which half have ended; null when more than half were still open at the end.</summary>
    /// <remarks>Where exactly half is open for a while, the middle of that while, so that complete data give the ordinary median.</remarks>
    public double? Median { get; }

    /// <summary>The estimate from <paramref name="spells"/>, in any order.</summary>
    /// <param name="spells">None is allowed: then nothing is known.</param>
    /// <exception cref="ArgumentOutOfRangeException">A time is negative or not finite, or a weight not above 0.</exception>
    public static KaplanMeier Of(IEnumerable<Spell> spells)
    {
        var sorted = spells.OrderBy(s => s.Time).ThenBy(s => s.Ended).ThenBy(s => s.Weight).ToArray();
        foreach (var spell in sorted)
        {
            Require.NotNegative(spell.Time, nameof(spells));
            Require.Positive(spell.Weight, nameof(spells));
        }

        return new KaplanMeier(sorted);
    }

    /// <summary>The share still open after <paramref name="time"/>.</summary>
    /// <param name="time">Any number; 1 before the first end.</param>
    public double StillOpenAfter(double time) => Step(time) is var i and >= 0 ? _survival[i] : 1;

    /// <summary>The share that ended at or before <paramref name="time"/>, with its pointwise band.</summary>
    /// <param name="time">At least 0.</param>
    /// <param name="level">Between 0 and 1, ends not included.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public Interval EndedBy(double time, double level = 0.90)
    {
        Require.NotNegative(time);
        Require.OpenProbability(level);

        var step = Step(time);
        var (low, high) = step < 0 ? (1 - JeffreysInterval.Of(0, AtRisk(time), level).High, 1) : Band(step, level);

        return new Interval(1 - StillOpenAfter(time), 1 - high, 1 - low);
    }

    /// <summary>The median with the times at which the band of <see cref="EndedBy"/> holds one half (Brookmeyer and Crowley 1982).</summary>
    /// <param name="level">Between 0 and 1, ends not included.</param>
    /// <returns>Null when the median is not reached; the upper end is infinite when the band never rises above one half.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is out of its range.</exception>
    public Interval? MedianInterval(double level = 0.90)
    {
        Require.OpenProbability(level);

        if (Median is not { } median)
        {
            return null;
        }

        var bands = Enumerable.Range(0, _times.Length).Select(i => Band(i, level)).ToArray();
        var low = Array.FindIndex(bands, b => b.Low <= 0.5 + Rounding);
        var high = Array.FindIndex(bands, b => b.High <= 0.5 + Rounding);

        return new Interval(median, low < 0 ? median : Math.Min(median, _times[low]), high < 0 ? double.PositiveInfinity : Math.Max(median, _times[high]));
    }

    private static (double[] Times, double[] Survival, double[] Greenwood) Estimate(Spell[] sorted)
    {
        var times = new List<double>();
        var survival = new List<double>();
        var greenwood = new List<double>();
        var atRisk = sorted.Sum(s => s.Weight);
        var (open, variance) = (1.0, 0.0);
        for (var i = 0; i < sorted.Length;)
        {
            var (time, left, ended) = (sorted[i].Time, 0.0, 0.0);
            for (; i < sorted.Length && sorted[i].Time == time; i++)
            {
                left += sorted[i].Weight;
                ended += sorted[i].Ended ? sorted[i].Weight : 0;
            }

            if (ended > 0)
            {
                var last = atRisk - ended <= Rounding * atRisk;
                open = last ? 0 : open * (1 - (ended / atRisk));
                variance = last ? double.PositiveInfinity : variance + (ended / (atRisk * (atRisk - ended)));
                times.Add(time);
                survival.Add(open);
                greenwood.Add(variance);
            }

            atRisk -= left;
        }

        return ([.. times], [.. survival], [.. greenwood]);
    }

    private (double Low, double High) Band(int step, double level)
    {
        var open = _survival[step];
        if (open == 0)
        {
            var ended = Whole(_sorted.Where(s => s.Ended));

            return (0, 1 - JeffreysInterval.Of(ended, ended, level).Low);
        }

        var z = NormalDistribution.Standard.Quantile((1 + level) / 2);
        var spread = Math.Exp(z * Math.Sqrt(_greenwood[step]) / Math.Abs(Math.Log(open)));

        return (Math.Pow(open, spread), Math.Pow(open, 1 / spread));
    }

    private int Step(double time)
    {
        var found = Array.BinarySearch(_times, time);

        return found >= 0 ? found : ~found - 1;
    }

    private int AtRisk(double time) => Whole(_sorted.Where(s => s.Time >= time));

    private static int Whole(IEnumerable<Spell> spells) => (int)(spells.Sum(s => s.Weight) + Rounding);

    private double? FindMedian()
    {
        var i = Array.FindIndex(_survival, s => s <= 0.5 + Rounding);
        if (i < 0)
        {
            return null;
        }

        return _survival[i] >= 0.5 - Rounding && i + 1 < _times.Length ? (_times[i] + _times[i + 1]) / 2 : _times[i];
    }
}
