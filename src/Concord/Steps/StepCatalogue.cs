namespace Concord.Steps;

/// <summary>The seven steps in the source's order. A new step is one file and one line here.</summary>
public static class StepCatalogue
{
    /// <summary>Every step.</summary>
    public static IReadOnlyList<Step> All { get; } =
    [
        new AgreedRiskPosition(),
        new AlignedPlans(),
        new ClearResponsibilities(),
        new DirectTalk(),
        new TendedRelationship(),
        new UnderstoodPriorities(),
        new SecureEnablement(),
    ];

    /// <summary>The step with the given address; null when there is none.</summary>
    public static Step? Find(string slug) => All.FirstOrDefault(s => s.Slug == slug);
}
