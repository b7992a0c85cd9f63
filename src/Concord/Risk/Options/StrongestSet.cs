namespace Concord.Risk;

/// <summary>The options that together, and admissibly, take off the most: the 100 of the security score.</summary>
internal static class StrongestSet
{
    /// <summary>Up to this many options that exclude one another or add to a loss, every combination is tried.</summary>
    public const int Tried = 12;

    /// <summary>Finds it.</summary>
    /// <param name="options">The options.</param>
    /// <param name="removed">What a set takes off.</param>
    /// <returns>The set, and whether every combination was looked at.</returns>
    public static (IReadOnlyList<RiskOption> Set, bool IsProven) Find(IReadOnlyList<RiskOption> options, Func<IReadOnlyList<RiskOption>, double> removed)
    {
        var ordered = options.OrderBy(o => o.Id, StringComparer.Ordinal).ToList();
        var contested = ordered.Where(o => !o.OnlyCuts || o.Excludes.Count > 0 || ordered.Any(other => other.Excludes.Contains(o.Id))).ToHashSet();
        while (ordered.FirstOrDefault(o => !contested.Contains(o) && o.Requires.Any(id => contested.Any(c => c.Id == id))) is { } behind)
        {
            contested.Add(behind);
        }

        var free = ordered.Where(o => !contested.Contains(o)).ToList();
        var tried = contested.OrderBy(o => o.Id, StringComparer.Ordinal).ToList();

        return tried.Count <= Tried ? (OfAll(free, tried, removed), true) : (Stepwise(free, tried, removed), false);
    }

    private static IReadOnlyList<RiskOption> OfAll(List<RiskOption> free, List<RiskOption> tried, Func<IReadOnlyList<RiskOption>, double> removed) => Enumerable
        .Range(0, 1 << tried.Count)
        .Select(mask => (IReadOnlyList<RiskOption>)[.. free, .. tried.Where((_, i) => (mask >> i & 1) == 1)])
        .Where(OptionSets.IsAdmissible)
        .MaxBy(removed) ?? [];

    // Adds what takes off the most each time; not proven to be the strongest, and said so.
    private static IReadOnlyList<RiskOption> Stepwise(List<RiskOption> free, List<RiskOption> tried, Func<IReadOnlyList<RiskOption>, double> removed)
    {
        var byId = free.Concat(tried).ToDictionary(o => o.Id, StringComparer.Ordinal);
        IReadOnlyList<RiskOption> set = free;
        for (var best = removed(set); ;)
        {
            var next = tried.Except(set).Select(o => (IReadOnlyList<RiskOption>)[.. set.Union(OptionSets.With(o, byId))])
                .Where(OptionSets.IsAdmissible).Select(s => (Set: s, Removed: removed(s))).OrderByDescending(s => s.Removed).FirstOrDefault();
            if (next.Set is null || next.Removed <= best)
            {
                return set;
            }

            (set, best) = next;
        }
    }
}
