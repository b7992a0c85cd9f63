namespace Concord.Numerics;

/// <summary>Agreement of two raters on unordered categories, corrected for chance (AC1).</summary>
/// <remarks>
/// (p_a − p_e) ÷ (1 − p_e), where p_a is the share of items both put into the same category and
/// p_e = Σ π_k (1 − π_k) ÷ (q − 1) over the q categories in use, π_k being the mean share of category k. Unlike kappa it stays
/// near p_a when nearly all items lie in one category: Gwet (2008), British Journal of Mathematical and Statistical
/// Psychology 61, 29–48.
/// </remarks>
public static class GwetAc1
{
    /// <summary>The coefficient of some items, each with the category either rater gave it.</summary>
    /// <typeparam name="T">The category.</typeparam>
    /// <param name="ratings">At least one item.</param>
    /// <returns>At most 1; 1 where both always agree, 0 for agreement by chance, below 0 for less than that.</returns>
    /// <exception cref="ArgumentException">There is no item.</exception>
    public static double Of<T>(IEnumerable<(T First, T Second)> ratings)
        where T : notnull
    {
        var all = ratings.ToList();
        if (all.Count == 0)
        {
            throw new ArgumentException("Agreement needs at least one item.", nameof(ratings));
        }

        var shares = all.SelectMany(r => new[] { r.First, r.Second }).GroupBy(c => c).Select(g => g.Count() / (2.0 * all.Count)).ToList();
        if (shares.Count == 1)
        {
            return 1;
        }

        var agreed = (double)all.Count(r => EqualityComparer<T>.Default.Equals(r.First, r.Second)) / all.Count;
        var byChance = shares.Sum(share => share * (1 - share)) / (shares.Count - 1);

        return (agreed - byChance) / (1 - byChance);
    }
}
