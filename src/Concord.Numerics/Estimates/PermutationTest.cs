namespace Concord.Numerics;

/// <summary>Whether one group of clusters is slower than another, by shuffling the labels of whole clusters (SIGNS S11.3).</summary>
/// <remarks>
/// Each cluster counts once, by the rank of its median duration; a median that was not reached ranks above all others. Under
/// no difference every assignment of labels is as likely, so no model of the durations inside a cluster is needed
/// (Fisher's principle; ranks as in Wilcoxon 1945). The chance includes the observed assignment: (1 + as extreme)/(1 + shuffles).
/// </remarks>
public static class PermutationTest
{
    /// <summary>The chance, if the groups do not differ, of the first group looking at least as slow as it does; small values speak for slower.</summary>
    /// <param name="first">Median of each cluster of the first group, in any unit; null when not reached.</param>
    /// <param name="second">Median of each cluster of the second group; null when not reached.</param>
    /// <param name="seed">The same seed and medians give the same answer.</param>
    /// <param name="shuffles">How often the labels are shuffled, at least 100.</param>
    /// <returns>From 1/(1 + shuffles) to 1; 1 when either group is empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 100 shuffles.</exception>
    public static double FirstSlower(IReadOnlyList<double?> first, IReadOnlyList<double?> second, ulong seed = 113, int shuffles = 4999)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentOutOfRangeException.ThrowIfLessThan(shuffles, 100);

        if (first.Count == 0 || second.Count == 0)
        {
            return 1;
        }

        var ranks = Ranks([.. first.Concat(second).Select(m => m ?? double.PositiveInfinity)]);
        var observed = Sum(ranks, first.Count);
        Array.Sort(ranks);
        var generator = new SeededGenerator(seed);
        var asExtreme = 1;
        for (var i = 0; i < shuffles; i++)
        {
            generator.Shuffle<double>(ranks);
            asExtreme += Sum(ranks, first.Count) >= observed ? 1 : 0;
        }

        return (double)asExtreme / (shuffles + 1);
    }

    private static double Sum(double[] ranks, int count)
    {
        var sum = 0.0;
        for (var i = 0; i < count; i++)
        {
            sum += ranks[i];
        }

        return sum;
    }

    // Equal values share the middle of their ranks.
    private static double[] Ranks(double[] values) =>
        [.. values.Select(v => values.Count(w => w < v) + ((values.Count(w => w.Equals(v)) + 1) / 2.0))];
}
