namespace Concord.Signs;

/// <summary>Amounts by week, of which any run of weeks is summed at once.</summary>
internal sealed class WeeklyTotals(int first, int last)
{
    private readonly double[] _amounts = new double[Math.Max(0, last - first + 1)];
    private readonly double[] _every = new double[Math.Max(0, last - first + 1) + 1];
    private double[]? _sums;

    /// <summary>Adds to one week; weeks outside are passed over.</summary>
    internal void Add(int week, double amount)
    {
        if (week >= first && week <= last)
        {
            _amounts[week - first] += amount;
        }
    }

    /// <summary>Adds the same to every week of a run; weeks outside are passed over.</summary>
    internal void AddToEvery(int from, int to, double amount)
    {
        from = Math.Max(from, first);
        to = Math.Min(to, last);
        if (from <= to)
        {
            _every[from - first] += amount;
            _every[to - first + 1] -= amount;
        }
    }

    /// <summary>The sum of a run of weeks, both ends included.</summary>
    internal double Sum(int from, int to)
    {
        _sums ??= Summed();
        from = Math.Max(from, first);
        to = Math.Min(to, last);

        return from > to ? 0 : _sums[to - first + 1] - _sums[from - first];
    }

    /// <summary>The sum of a run of weeks of whole things.</summary>
    internal int Count(int from, int to) => (int)Math.Round(Sum(from, to));

    private double[] Summed()
    {
        var sums = new double[_amounts.Length + 1];
        var everyWeek = 0.0;
        for (var i = 0; i < _amounts.Length; i++)
        {
            everyWeek += _every[i];
            sums[i + 1] = sums[i] + _amounts[i] + everyWeek;
        }

        return sums;
    }
}
