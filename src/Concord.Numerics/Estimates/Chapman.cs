namespace Concord.Numerics;

/// <summary>How many cases there are in all, from two lists that each saw some of them (SIGNS M11).</summary>
/// <remarks>
/// (n_A + 1)(n_B + 1)/(n_AB + 1) − 1, Chapman (1951), University of California Publications in Statistics 1, 131–160. The
/// interval is a parametric bootstrap (Buckland and Garthwaite 1991, Biometrics 47, 255–268): the estimated cases are each
/// seen again by A and by B with the estimated chances. Valid only where neither list copies the other.
/// </remarks>
public sealed class Chapman
{
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

    /// <summary>Upper end of the total.</summary>
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
        var cases = (int)Math.Min(1_000_000_000, Math.Round(Estimate(onA, onB, onBoth)));
        var (chanceA, chanceB) = cases == 0 ? (0, 0) : (Math.Min(1, (double)onA / cases), Math.Min(1, (double)onB / cases));
        var totals = new double[draws];
        for (var i = 0; i < draws; i++)
        {
            var a = generator.Binomial(cases, chanceA);
            var both = generator.Binomial(a, chanceB);
            var b = both + generator.Binomial(cases - a, chanceB);
            totals[i] = Estimate(a, b, both);
        }

        Array.Sort(totals);

        return totals;
    }
}
