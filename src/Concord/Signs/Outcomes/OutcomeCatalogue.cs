namespace Concord.Signs;

/// <summary>The outcomes O1–O4. A new outcome is one file and one line here.</summary>
public static class OutcomeCatalogue
{
    /// <summary>Every outcome.</summary>
    public static IReadOnlyList<Outcome> All { get; } =
    [
        new MissedDeadlines(),
        new OverdueVulnerabilities(),
        new TotalTimeToContain(),
        new TeamClimate(),
    ];

    /// <summary>The outcome with the given address; null when there is none.</summary>
    public static Outcome? Find(string slug) => All.FirstOrDefault(o => o.Slug == slug);
}
