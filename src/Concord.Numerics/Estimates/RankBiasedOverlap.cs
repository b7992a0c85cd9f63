namespace Concord.Numerics;

/// <summary>How alike two rankings are when the first places matter most (Webber, Moffat and Zobel 2010, ACM Transactions on Information Systems 28(4), 20).</summary>
/// <remarks>
/// The extrapolated form, their equation 32: the agreement at the end of the lists is taken to go on beyond them. Lists may
/// have different lengths and different items.
/// </remarks>
public static class RankBiasedOverlap
{
    /// <summary>The overlap, from 0 (nothing in common) to 1 (the same list); 0 when either list is empty.</summary>
    /// <typeparam name="T">What is ranked.</typeparam>
    /// <param name="first">A ranking, the first place first, each item once.</param>
    /// <param name="second">Another.</param>
    /// <param name="persistence">The chance of looking at one place more, between 0 and 1, ends not included: the lower, the more the first place counts.</param>
    /// <exception cref="ArgumentOutOfRangeException">The persistence is not between 0 and 1.</exception>
    public static double Of<T>(IReadOnlyList<T> first, IReadOnlyList<T> second, double persistence = 0.9)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        Require.OpenProbability(persistence);

        var (longer, shorter) = first.Count >= second.Count ? (first, second) : (second, first);
        if (shorter.Count == 0)
        {
            return 0;
        }

        var (inLonger, inShorter) = (new HashSet<T>(), new HashSet<T>());
        var (common, commonAtShorter, sum, weight) = (0, 0, 0.0, 1.0);
        for (var depth = 1; depth <= longer.Count; depth++)
        {
            common += Added(longer, depth, inLonger, inShorter) + Added(shorter, depth, inShorter, inLonger);
            commonAtShorter = depth <= shorter.Count ? common : commonAtShorter;
            weight *= persistence;
            var beyond = Math.Max(0, depth - shorter.Count);
            sum += weight * (((double)common / depth) + ((double)commonAtShorter * beyond / (shorter.Count * (double)depth)));
        }

        var atTheEnd = ((common - commonAtShorter) / (double)longer.Count) + (commonAtShorter / (double)shorter.Count);

        return ((1 - persistence) / persistence * sum) + (atTheEnd * weight);
    }

    // 1 when the item at this place is the second of its pair to be seen.
    private static int Added<T>(IReadOnlyList<T> list, int depth, HashSet<T> own, HashSet<T> other) =>
        depth <= list.Count && own.Add(list[depth - 1]) && other.Contains(list[depth - 1]) ? 1 : 0;
}
