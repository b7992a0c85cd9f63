namespace Concord.Simulation;

/// <summary>Yearly opportunities by size (SIMULATOR §3); where a behaviour has two directions, in each.</summary>
internal sealed record Volumes
{
    internal required double Advice { get; init; }

    internal required double Disagreements { get; init; }

    internal required double OwedFacts { get; init; }

    internal required int Briefings { get; init; }

    internal required int FactsABriefing { get; init; }

    internal required int ExecutiveContacts { get; init; }

    internal required double Initiatives { get; init; }

    internal required double WorkItems { get; init; }

    internal required double Purchases { get; init; }

    internal required double Campaigns { get; init; }

    internal required double AssetsACampaign { get; init; }

    internal required double Releases { get; init; }

    internal required double Requests { get; init; }

    internal required double Incidents { get; init; }

    /// <summary>How many times the own opportunities others have: a comparator is asked from twice as many.</summary>
    internal const double OthersFactor = 2.5;

    private static readonly Volumes Small = new()
    {
        Advice = 15, Disagreements = 10, OwedFacts = 25, Briefings = 2, FactsABriefing = 4, ExecutiveContacts = 12, Initiatives = 15, WorkItems = 25,
        Purchases = 12, Campaigns = 24, AssetsACampaign = 10, Releases = 20, Requests = 25, Incidents = 6,
    };

    private static readonly Volumes Mid = new()
    {
        Advice = 40, Disagreements = 24, OwedFacts = 60, Briefings = 4, FactsABriefing = 6, ExecutiveContacts = 24, Initiatives = 40, WorkItems = 60,
        Purchases = 30, Campaigns = 48, AssetsACampaign = 40, Releases = 60, Requests = 80, Incidents = 15,
    };

    private static readonly Volumes Large = new()
    {
        Advice = 100, Disagreements = 60, OwedFacts = 150, Briefings = 8, FactsABriefing = 6, ExecutiveContacts = 48, Initiatives = 120, WorkItems = 150,
        Purchases = 80, Campaigns = 96, AssetsACampaign = 100, Releases = 250, Requests = 200, Incidents = 40,
    };

    /// <summary>The volumes of a size.</summary>
    internal static Volumes Of(CompanySize size) => size switch
    {
        CompanySize.Small => Small,
        CompanySize.Large => Large,
        _ => Mid,
    };
}
