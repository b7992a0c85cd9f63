using Concord.Evidence;
using Concord.Risk;

namespace Concord.Web.Risk;

/// <summary>A risk of the register with what makes it a scenario in money.</summary>
/// <param name="Priced">Its scenario as the register states it, or why it has none.</param>
/// <param name="Often">How often it comes, with what its incidents taught.</param>
/// <param name="Own">Its own appetite that holds; null = none.</param>
public sealed record CarriedRisk(PricedRisk Priced, UpdatedFrequency Often, Statement? Own)
{
    /// <summary>The risk.</summary>
    public RiskStatement Risk => Priced.Risk;

    /// <summary>Why it has no size in money, each a sentence.</summary>
    public IReadOnlyList<string> Reasons => Priced.Reasons;
}
