using Concord.Evidence;
using Concord.Signs;

namespace Concord.Simulation;

/// <summary>The tools of both sides and what they buy: overlapping with the other's, prescribed by the other, or neither (S10).</summary>
internal static class PurchaseFlow
{
    private const int ToolsASide = 20;
    private const int TagsATool = 2;
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

    /// <summary>More purchases of what the other side has, on purpose.</summary>
    internal static void AddIntended(Stage stage, Side buyer, double perYear, int fromWeek)
    {
        var (overlapping, dictated, inside) = (stage.Own("S10.1", buyer.Behaving()), stage.Own("S10.3", buyer.Counterpart().Behaving()), stage.OfOthers("S10.1"));
        foreach (var one in stage.Arrivals($"intended purchases of {buyer.Seat()}", perYear, Seasons.Purchases))
        {
            if (one.Day >= 7 * fromWeek)
            {
                stage.Log(one, Bought(stage, one, $"purchase-intended-{buyer.Seat()}-{one.Number:0000}", buyer, overlapping, dictated, inside) with
                {
                    Capabilities = TagsOf(buyer.Counterpart(), one.Number % ToolsASide),
                    IntendedRedundancy = "RESILIENCE",
                });
            }
        }
    }

    /// <summary>What a tool can do: its own words of the catalogue, so that no two tools overlap.</summary>
    internal static string[] TagsOf(Side owner, int tool)
    {
        var first = TagsATool * (tool + (owner == Side.Ciso ? ToolsASide : 0));

        return [.. Capabilities.All.Skip(first).Take(TagsATool).Select(c => c.Tag)];
    }

    // What no tool does yet.
    private static string NewTag(int number) => Capabilities.All[(2 * TagsATool * ToolsASide) + (number % (Capabilities.All.Count - (2 * TagsATool * ToolsASide)))].Tag;

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
        var tags = isOverlap || isConsidered ? TagsOf(buyer.Counterpart(), tool) : isInside ? TagsOf(buyer, tool) : [NewTag(one.Number)];

        return new Purchase
        {
            Id = id,
            Buyer = buyer,
            Type = (PurchaseType)one.Random.Below(3),
            Name = $"Product {one.Number}",
            Capabilities = tags,
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
