using Concord.Numerics;

namespace Concord.Simulation;

/// <summary>How many times slower fixes must be for a share of them to be late on average: worked out once, read between.</summary>
internal sealed class SlownessTable
{
    private const int Points = 200;
    private const int Steps = 240;
    private const double Least = 0.05;
    private const double Most = 200;

    private readonly double[] _late = new double[Steps + 1];
    private readonly double[] _factor = new double[Steps + 1];

    /// <summary>A table for Weibull times around a log-normal median.</summary>
    internal SlownessTable(double dueDays, double medianDays, double frailty, double shape)
    {
        var medians = Enumerable.Range(0, Points).Select(i => medianDays * Math.Exp(frailty * NormalDistribution.Standard.Quantile((i + 0.5) / Points))).ToArray();
        for (var step = 0; step <= Steps; step++)
        {
            var factor = Least * Math.Pow(Most / Least, (double)step / Steps);
            _factor[step] = factor;
            _late[step] = medians.Average(m => Math.Exp(-Math.Log(2) * Math.Pow(dueDays / (m * factor), shape)));
        }
    }

    /// <summary>The factor at which so many are late.</summary>
    internal double For(double share)
    {
        var above = Array.BinarySearch(_late, share);
        above = above < 0 ? ~above : above;
        if (above == 0 || above > Steps)
        {
            return _factor[Math.Min(above, Steps)];
        }

        var part = (share - _late[above - 1]) / (_late[above] - _late[above - 1]);

        return _factor[above - 1] * Math.Pow(_factor[above] / _factor[above - 1], part);
    }
}
