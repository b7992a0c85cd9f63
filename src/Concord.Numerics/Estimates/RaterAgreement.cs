namespace Concord.Numerics;

/// <summary>How far two raters agree on an ordinal scale beyond chance: quadratic weighted kappa and Gwet's AC2 side by side.</summary>
/// <remarks>
/// Both weigh a difference of d steps on a scale of q by 1 − d²/(q−1)². Kappa takes chance from each rater's own margins (Cohen 1968); it
/// equals ICC(2,1) asymptotically (Fleiss and Cohen 1973), and misbehaves when both use one end of the scale. AC2 takes chance
/// from the mean of the margins (Gwet 2008, British Journal of Mathematical and Statistical Psychology 61, 29–48).
/// </remarks>
/// <param name="Pairs">Pairs of ratings, at least 1.</param>
/// <param name="Kappa">Up to 1; 0 = as much as by chance; null when both always gave the same one rating.</param>
/// <param name="Ac2">Up to 1; 0 = as much as by chance.</param>
public sealed record RaterAgreement(int Pairs, double? Kappa, double Ac2)
{
    /// <summary>The agreement of some pairs of ratings.</summary>
    /// <param name="pairs">At least one pair; each rating from 1 to <paramref name="categories"/>.</param>
    /// <param name="categories">Steps of the scale, at least 2.</param>
    /// <exception cref="ArgumentException">There is no pair, or a rating lies outside the scale.</exception>
    public static RaterAgreement Of(IReadOnlyCollection<(int First, int Second)> pairs, int categories)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentOutOfRangeException.ThrowIfLessThan(categories, 2);
        Require.That(pairs.Count > 0, pairs.Count, "must be at least one pair", nameof(pairs));
        Require.That(
            pairs.All(p => p.First >= 1 && p.First <= categories && p.Second >= 1 && p.Second <= categories), pairs.Count, "must lie on the scale", nameof(pairs));

        var (first, second) = (Margin(pairs.Select(p => p.First), categories), Margin(pairs.Select(p => p.Second), categories));
        var seen = pairs.Sum(p => Weight(p.First, p.Second, categories)) / pairs.Count;
        var byMargins = Cells(categories).Sum(c => Weight(c.Row, c.Column, categories) * first[c.Row - 1] * second[c.Column - 1]);
        var weights = Cells(categories).Sum(c => Weight(c.Row, c.Column, categories));
        var spread = first.Zip(second, (a, b) => (a + b) / 2).Sum(mean => mean * (1 - mean));
        var byMean = weights / (categories * (categories - 1.0)) * spread;

        return new RaterAgreement(pairs.Count, byMargins < 1 ? (seen - byMargins) / (1 - byMargins) : null, (seen - byMean) / (1 - byMean));
    }

    private static double[] Margin(IEnumerable<int> ratings, int categories)
    {
        var counts = new double[categories];
        var count = 0;
        foreach (var rating in ratings)
        {
            counts[rating - 1]++;
            count++;
        }

        return Array.ConvertAll(counts, c => c / count);
    }

    private static IEnumerable<(int Row, int Column)> Cells(int categories) =>
        from row in Enumerable.Range(1, categories)
        from column in Enumerable.Range(1, categories)
        select (row, column);

    private static double Weight(int first, int second, int categories)
    {
        var steps = (first - second) / (categories - 1.0);

        return 1 - (steps * steps);
    }
}
