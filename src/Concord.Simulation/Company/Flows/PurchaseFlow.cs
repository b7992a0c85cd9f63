using Concord.Evidence;

namespace Concord.Simulation;

/// <summary>The tools of both sides and what they buy: overlapping with the other's, prescribed by the other, or neither (S10).</summary>
internal static class PurchaseFlow
{
    private const int ToolsASide = 20;
    private const int TagsATool = 3;
    private const double Prescribed = 0.1;

    private static readonly string[] Reviewed = ["option-1", "option-2", "option-3"];

    internal static void Play(Stage stage)
    {
        foreach (var side in Sides.Both)
        {
            PlayTools(stage, side);
            var (overlapping, dictated) = (stage.Own("S10.1", side.Behaving()), stage.Own("S10.3", side.Counterpart().Behaving()));
            var inside = stage.OfOthers("S10.1");
            foreach (var one in stage.Arrivals($"purchases of {side.Seat()}", stage.Volumes.Purchases, Seasons.Purchases))
            {
                stage.Log(one, Bought(stage, one, $"purchase-{side.Seat()}-{one.Number:0000}", side, overlapping, dictated, inside));
            }
        }
    }

    /// <summary>What a tool can do, in the catalogue's words.</summary>
    internal static string[] TagsOf(Side owner, int tool) => [.. Enumerable.Range(0, TagsATool).Select(tag => $"{owner.Seat()}-{tool:00}-{tag}")];

    private static void PlayTools(Stage stage, Side side)
    {
        for (var tool = 0; tool < ToolsASide; tool++)
        {
            stage.Record(new Tool
            {
                Id = $"tool-{side.Seat()}-{tool:00}",
                Name = $"Tool {tool}",
                Owner = side,
                Capabilities = TagsOf(side, tool),
                ActiveFrom = Stage.At(-500),
                AnnualCost = new Money(20_000, "EUR"),
            }, -7);
        }
    }

    private static Purchase Bought(Stage stage, Happening one, string id, Side buyer, Behaviour overlapping, Behaviour dictated, Behaviour inside)
    {
        var isOverlap = overlapping.Happens(one.Chance(), one.Day);
        var isInside = inside.Happens(one.Chance(), one.Day) && stage.Scenario.HasComparators;
        var isConsidered = one.Is(0.08) && !isOverlap;
        var isDictated = dictated.Happens(one.Chance(), one.Day);
        var isPrescribed = one.Is(Prescribed) && !isDictated;
        var isEvaluated = one.Is(0.8) && !isDictated;
        var tool = one.Random.Below(ToolsASide);
        IEnumerable<string> tags = [.. isOverlap || isConsidered ? TagsOf(buyer.Counterpart(), tool) : [], .. isInside ? TagsOf(buyer, tool) : []];

        return new Purchase
        {
            Id = id,
            Buyer = buyer,
            Type = (PurchaseType)one.Random.Below(3),
            Name = $"Product {one.Number}",
            Capabilities = [.. tags.DefaultIfEmpty($"new-{one.Number:0000}")],
            Domain = buyer,
            At = Stage.At(one.Day),
            Cost = new Money(60_000 + one.Random.Below(400_000), "EUR"),
            AnnualCost = new Money(30_000, "EUR"),
            MandatedBy = isDictated || isPrescribed ? buyer.Counterpart().Seat() : null,
            Evaluation = isEvaluated || isPrescribed ? new Evaluation { Options = Reviewed, Criteria = ["fit", "cost"], OwnerFirst = Reviewed[0], Chosen = one.Is(0.85) ? Reviewed[0] : Reviewed[1] } : null,
            OverlapConsidered = isConsidered ? true : isOverlap ? false : null,
        };
    }
}
