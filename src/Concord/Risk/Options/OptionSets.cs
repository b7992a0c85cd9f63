namespace Concord.Risk;

/// <summary>Which options may stand together.</summary>
internal static class OptionSets
{
    /// <summary>An option with all it requires, itself first.</summary>
    public static IReadOnlyList<RiskOption> With(RiskOption option, IReadOnlyDictionary<string, RiskOption> byId)
    {
        var set = new List<RiskOption> { option };
        for (var at = 0; at < set.Count; at++)
        {
            set.AddRange(set[at].Requires.Select(id => byId[id]).Where(o => !set.Contains(o)).Distinct());
        }

        return set;
    }

    /// <summary>Two options of a set that exclude each other; null where none do.</summary>
    public static (string One, string Other)? Conflict(IReadOnlyList<RiskOption> set)
    {
        foreach (var option in set)
        {
            if (option.Excludes.FirstOrDefault(id => set.Any(o => o.Id == id)) is { } other)
            {
                return (option.Id, other);
            }
        }

        return null;
    }

    /// <summary>Whether each option of a set finds there what it requires, and none excludes another.</summary>
    public static bool IsAdmissible(IReadOnlyList<RiskOption> set) =>
        Conflict(set) is null && set.All(o => o.Requires.All(id => set.Any(other => other.Id == id)));
}
