namespace Concord.Numerics;

/// <summary>How many cases there are in all, from two lists that each saw some of them (SIGNS M11).</summary>
/// <remarks>
/// (n_A + 1)(n_B + 1)/(n_AB + 1) − 1, Chapman (1951), University of California Publications in Statistics 1, 131–160. The
/// interval is a Bayesian bootstrap (Rubin 1981) of the cases only on A, only on B and on both, half a case added to each:
/// each draw weights them anew and adds a Poisson number of cases on neither. Resampling the cases themselves would put the
/// upper end too low in one of seven small samples instead of one of twenty. Valid only where neither list copies the other.
/// </remarks>
public sealed class Chapman
{
    private const double MostUnseen = 1e6;

    private Chapman(int onA, int onB, int onBoth, double low, double high)
    {
        Seen = onA + onB - onBoth;
        Total = Estimate(onA, onB, onBoth);
        Low = Math.Clamp(low, Seen, Total);
        High = Math.Max(high, Total);
    }

    /// <summary>Different cases on the two lists together.</summary>
    public int Seen { get; }

    /// <summary>Estimated number of cases, seen or not; at least <see cref="Seen"/>.</summary>
    public double Total { get; }

    /// <summary>Lower end of the total; at least <see cref="Seen"/>.</summary>
    public double Low { get; }

    /// <summary>Upper end of the total; no draw has more than about a million cases on neither list.</summary>
    public double High { get; }

    /// <summary>Estimated share of all cases that is seen, from 0 to 1; 1 when there is none at all.</summary>
    public double SeenShare => Total == 0 ? 1 : Seen / Total;

    /// <summary>The least share seen that the interval allows, from 0 to 1.</summary>
    public double SeenShareLow => High == 0 ? 1 : Seen / High;

    /// <summary>The estimate from two lists.</summary>
    /// <param name="onA">Cases on list A, at least 0.</param>
    /// <param name="onB">Cases on list B, at least 0.</param>
    /// <param name="onBoth">Cases on both lists, from 0 to the shorter list.</param>
    /// <param name="seed">The same seed and lists give the same interval.</param>
    /// <param name="level">Between 0 and 1, ends not included.</param>
    /// <param name="draws">How often the lists are drawn again, at least 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static Chapman Of(int onA, int onB, int onBoth, ulong seed = 11, double level = 0.90, int draws = 2000)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(onBoth);
        ArgumentOutOfRangeException.ThrowIfLessThan(onA, onBoth);
        ArgumentOutOfRangeException.ThrowIfLessThan(onB, onBoth);
        Require.OpenProbability(level);
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 100);

        var totals = Again(onA, onB, onBoth, draws, new SeededGenerator(seed));
        var tail = (int)((1 - level) / 2 * draws);

        return new Chapman(onA, onB, onBoth, totals[tail], totals[^(tail + 1)]);
    }

    private static double Estimate(int onA, int onB, int onBoth) => ((onA + 1.0) * (onB + 1.0) / (onBoth + 1.0)) - 1;

    private static double[] Again(int onA, int onB, int onBoth, int draws, SeededGenerator generator)
    {
        var totals = new double[draws];
        for (var i = 0; i < draws; i++)
        {
            var onlyA = generator.Gamma(onA - onBoth + 0.5);
            var onlyB = generator.Gamma(onB - onBoth + 0.5);
            var both = generator.Gamma(onBoth + 0.5);
            totals[i] = onA + onB - onBoth + generator.Poisson(Math.Min(MostUnseen, onlyA * onlyB / both));
        }

        Array.Sort(totals);

        return totals;
    }
}
