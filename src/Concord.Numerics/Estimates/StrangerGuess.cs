using System.Collections.Concurrent;
using System.Numerics;

namespace Concord.Numerics;

/// <summary>How many items of somebody's top list a stranger names who knows only what is generally likely (SIGNS S8.1).</summary>
/// <remarks>
/// Both choose by utility 0.7·ln(1/rank) plus Gumbel noise of their own: the one who has the list, and the stranger who guesses it.
/// Choosing the highest of such utilities is drawing without replacement with weights rank^−0.7 (Plackett 1975; Yellott 1977), a
/// race of exponential times: a set S comes in first with chance Σ over its subsets T of (−1)^|T|·R/(R + w(T)), R the weight of the
/// rest. From these the chances of j common items follow by binomial moments, so that all of it is exact. Two lists of five out of
/// fifteen have 2.04 in common on average, where equal weights would give 25 ÷ 15 = 1.67.
/// </remarks>
public sealed class StrangerGuess
{
    /// <summary>How steeply general likelihood falls with the rank, on the logarithmic scale.</summary>
    public const double Steepness = 0.7;

    /// <summary>A longer menu counts as one of this length: the last items are hardly ever chosen.</summary>
    public const int MostItems = 30;

    /// <summary>The longest list.</summary>
    public const int MostLength = 5;

    private static readonly ConcurrentDictionary<(int Items, int Length), StrangerGuess> Known = new();

    private readonly double[] _chances;

    private StrangerGuess(double[] chances) => _chances = chances;

    /// <summary>Items named rightly on average, from 0 to the length of the list.</summary>
    public double Mean => _chances.Select((chance, hits) => chance * hits).Sum();

    /// <summary>A guess at a list.</summary>
    /// <param name="items">Items on the menu, at least the length of the list.</param>
    /// <param name="length">Items of the list, 1 to 5.</param>
    /// <exception cref="ArgumentOutOfRangeException">The list is empty, longer than 5, or longer than the menu.</exception>
    public static StrangerGuess Of(int items, int length = 5)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, MostLength);
        ArgumentOutOfRangeException.ThrowIfLessThan(items, length);

        return Known.GetOrAdd((Math.Min(items, MostItems), length), key => new StrangerGuess(Chances(key.Items, key.Length)));
    }

    /// <summary>The chance of exactly so many hits, 0 to 1.</summary>
    /// <param name="hits">Any number; outside the list's length the chance is 0.</param>
    public double Chance(int hits) => hits >= 0 && hits < _chances.Length ? _chances[hits] : 0;

    /// <summary>The chance that a stranger names at least so many rightly over several lists, 0 to 1.</summary>
    /// <param name="guesses">A guess at each list, at least one.</param>
    /// <param name="hits">Hits over all of them.</param>
    public static double AtLeast(IEnumerable<StrangerGuess> guesses, int hits)
    {
        ArgumentNullException.ThrowIfNull(guesses);

        var sum = guesses.Aggregate(new[] { 1.0 }, (before, guess) => Added(before, guess._chances));

        return Math.Min(1, sum.Skip(Math.Max(0, hits)).Sum());
    }

    private static double[] Added(double[] first, double[] second)
    {
        var sum = new double[first.Length + second.Length - 1];
        for (var i = 0; i < first.Length; i++)
        {
            for (var j = 0; j < second.Length; j++)
            {
                sum[i + j] += first[i] * second[j];
            }
        }

        return sum;
    }

    // The sum over all sets of j items of (chance that a list holds the set)² is the mean number of j-sets two lists have in common.
    private static double[] Chances(int items, int length)
    {
        var weights = Enumerable.Range(1, items).Select(rank => Math.Pow(rank, -Steepness)).ToArray();
        var total = weights.Sum();
        var held = new Dictionary<int, double>();
        foreach (var list in Sets(items, length))
        {
            var chance = ChanceOf(list, weights, total);
            for (var part = list; ; part = (part - 1) & list)
            {
                held[part] = held.GetValueOrDefault(part) + chance;
                if (part == 0)
                {
                    break;
                }
            }
        }

        var moments = new double[length + 1];
        foreach (var (set, chance) in held)
        {
            moments[BitOperations.PopCount((uint)set)] += chance * chance;
        }

        return [.. Enumerable.Range(0, length + 1).Select(k => Math.Max(0, Enumerable.Range(k, length + 1 - k).Sum(j => ((j - k) % 2 == 0 ? 1 : -1) * Ways(j, k) * moments[j])))];
    }

    private static double ChanceOf(int list, double[] weights, double total)
    {
        var rest = total - WeightOf(list, weights);
        var chance = list == (1 << weights.Length) - 1 ? 1 : 0.0;
        for (var part = list; rest > 1e-12; part = (part - 1) & list)
        {
            chance += (BitOperations.PopCount((uint)part) % 2 == 0 ? 1 : -1) * rest / (rest + WeightOf(part, weights));
            if (part == 0)
            {
                break;
            }
        }

        return chance;
    }

    private static double WeightOf(int set, double[] weights)
    {
        var weight = 0.0;
        for (; set != 0; set &= set - 1)
        {
            weight += weights[BitOperations.TrailingZeroCount(set)];
        }

        return weight;
    }

    // Every set of so many items as bits, from the lowest to the highest (Gosper).
    private static IEnumerable<int> Sets(int items, int count)
    {
        for (var set = (1L << count) - 1; set < 1L << items;)
        {
            yield return (int)set;
            var lowest = set & -set;
            var next = set + lowest;
            set = next | (((set ^ next) >> 2) / lowest);
        }
    }

    private static double Ways(int of, int chosen) => Enumerable.Range(1, chosen).Aggregate(1.0, (ways, i) => ways * (of - chosen + i) / i);
}
