namespace Concord.Steps;

/// <summary>The plays P01–P26 in the source's order. A new play is one entry in a group and one line in the documents.</summary>
public static class PlayBook
{
    /// <summary>Every play.</summary>
    public static IReadOnlyList<Play> All { get; } =
    [
        .. new[] { DecisionPlays.All, BoardPlays.All, PlanningPlays.All, WorkPlays.All, TalkPlays.All, RiskPlays.All }
            .SelectMany(group => group)
            .OrderBy(p => p.Id, StringComparer.Ordinal),
    ];

    /// <summary>The play with an id such as <c>P06</c>, or an address such as <c>concurrence-and-annex</c>; null when there is none.</summary>
    public static Play? Find(string idOrSlug) => All.FirstOrDefault(p => p.Id == idOrSlug || p.Slug == idOrSlug);

    /// <summary>A word for each side.</summary>
    internal static IReadOnlyDictionary<Side, string> Sides(string cio, string ciso) => new Dictionary<Side, string> { [Side.Cio] = cio, [Side.Ciso] = ciso };
}
