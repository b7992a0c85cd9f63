namespace Concord.Numerics;

/// <summary>The median of complete values with an interval between two of them.</summary>
/// <remarks>
/// The r-th smallest of n values lies above the true median with chance P(Bin(n, ½) &lt; r), whatever the values' distribution
/// (David and Nagaraja 2003, "Order Statistics", section 7.1). The interval is the shortest symmetric one that holds the median with
/// at least the wanted chance. Values that are still open have no place here: see <see cref="KaplanMeier.MedianInterval"/>.
/// </remarks>
public static class MedianInterval
{
    /// <summary>The median of <paramref name="values"/> and its interval.</summary>
    /// <param name="values">At least one number, in any order.</param>
    /// <param name="level">Between 0 and 1, ends not included.</param>
    /// <returns>Both ends are infinite when there are too few values for any interval: fewer than 5 at 90 %.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no value, one is not a number, or the level is out of its range.</exception>
    public static Interval Of(IEnumerable<double> values, double level = 0.90)
    {
        Require.OpenProbability(level);
        var sorted = values.Order().ToArray();
        ArgumentOutOfRangeException.ThrowIfZero(sorted.Length, nameof(values));
        Require.That(!sorted.Any(double.IsNaN), double.NaN, "must be numbers", nameof(values));

        var coin = new BinomialDistribution(sorted.Length, 0.5);
        var rank = 0;
        while (coin.ProbabilityAtMost(rank) <= (1 - level) / 2)
        {
            rank++;
        }

        var median = (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
        return rank == 0
            ? new Interval(median, double.NegativeInfinity, double.PositiveInfinity)
            : new Interval(median, sorted[rank - 1], sorted[^rank]);
    }
}
