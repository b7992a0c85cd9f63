using System.Globalization;
using Concord.Evidence;

namespace Concord.Steps;

/// <summary>The groups a record belongs to, for a staggered start (<see cref="PlayRun.AppliesTo"/>): its id and the codes it is sorted by, never a text.</summary>
internal static class StartGroups
{
    internal static IEnumerable<string> Of(Exhibit exhibit) => Codes(exhibit).OfType<string>().Append(exhibit.Id);

    private static string?[] Codes(Exhibit exhibit) => exhibit switch
    {
        OwedFact fact => [fact.Category],
        Disagreement disagreement => [disagreement.Area],
        Briefing briefing => [briefing.Forum],
        ExecutiveContact contact => [contact.Forum],
        Advice advice => [advice.Initiative, advice.Risk],
        Initiative initiative => [initiative.PlanItem],
        Purchase purchase => [.. purchase.Capabilities],
        Release release => [release.Product, release.Train],
        Finding finding => [finding.OwnerTeam, finding.Asset],
        AgreedItem item => [item.Team],
        SecurityRequest request => [request.Tier.ToString(CultureInfo.InvariantCulture)],
        BudgetAsk ask => [ask.Pool],
        _ => [],
    };
}
