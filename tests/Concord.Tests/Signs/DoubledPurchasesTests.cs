using Concord.Evidence;
using Concord.Signs;

namespace Concord.Tests.Signs;

public sealed class DoubledPurchasesTests
{
    private static readonly DoubledPurchases Sign = new();

    [Theory] // Five words of the purchase: 60 % are three.
    [InlineData(3, 1)]
    [InlineData(2, 0)]
    public void An_overlap_is_sixty_percent_of_what_was_bought(int held, int events)
    {
        var purchase = Bought(1, "a", "b", "c", "d", "e");
        var tool = Tool(1, Side.Ciso, [.. new[] { "a", "b", "c" }.Take(held), "x", "y", "z"]);

        Assert.Equal((events, 1), Counted(Read("S10.1", purchase, tool)));
    }

    [Fact]
    public void A_suite_that_does_everything_is_not_overlapped_by_a_small_tool()
    {
        Assert.Equal(0, Read("S10.1", Bought(1, "a", "b", "c", "d"), Tool(1, Side.Ciso, "a")).Events);
        Assert.Equal(1, Read("S10.1", Bought(1, "a"), Tool(1, Side.Ciso, "a", "b", "c", "d")).Events);
    }

    [Fact]
    public void Only_tools_of_the_other_side_in_use_at_the_time_count()
    {
        var active = Tool(1, Side.Ciso, "a");

        Assert.Equal(0, Read("S10.1", Bought(5, "a"), active with { Owner = Side.Cio }, Tool(2, Side.Ciso, "b")).Events);
        Assert.Equal(0, Read("S10.1", Bought(5, "a"), active with { ActiveFrom = Some.Week(6) }).Events);
        Assert.Equal(0, Read("S10.1", Bought(5, "a"), active with { ActiveTo = Some.Week(4) }).Events);
        Assert.Equal(1, Read("S10.1", Bought(5, "a"), active with { ActiveTo = Some.Week(6) }).Events);
    }

    [Fact]
    public void A_look_at_the_overlap_or_a_reason_for_a_second_one_clears_a_purchase()
    {
        Assert.Equal((0, 1), Counted(Read("S10.1", Bought(1, "a") with { OverlapConsidered = true }, Tool(1, Side.Ciso, "a"))));
        Assert.Equal((0, 1), Counted(Read("S10.1", Bought(1, "a") with { IntendedRedundancy = "RESILIENCE" }, Tool(1, Side.Ciso, "a"))));
        Assert.Equal((1, 1), Counted(Read("S10.1", Bought(1, "a") with { OverlapConsidered = false }, Tool(1, Side.Ciso, "a"))));
    }

    [Fact]
    public void A_word_is_the_same_however_it_is_written()
    {
        Assert.Equal(1, Read("S10.1", Bought(1, "LOG_COLLECTION"), Tool(1, Side.Ciso, "log-collection")).Events);
        Assert.DoesNotContain(Read("S10.1", Bought(1, "LOG_COLLECTION"), Tool(1, Side.Ciso, "a")).Notes, n => n.Contains("not in the list", StringComparison.Ordinal));
        Assert.Contains(Read("S10.1", Bought(1, "moon-phases"), Tool(1, Side.Ciso, "a")).Notes, n => n.StartsWith("1 purchases carry words", StringComparison.Ordinal));
    }

    [Fact]
    public void The_CISO_who_buys_what_the_CIO_has_is_read_the_same_way()
    {
        var purchase = Bought(1, "a") with { Buyer = Side.Ciso };

        Assert.Equal((1, 1), Counted(Sign.Read("S10.1", Direction.Ciso, 40, purchase, Tool(1, Side.Cio, "a"))));
        Assert.Equal(IndicatorState.NoData, Read("S10.1", purchase, Tool(1, Side.Cio, "a")).State);
    }

    [Theory] // 20 purchases of which so many carry no capability: 20 % are four.
    [InlineData(4, IndicatorState.Within)]
    [InlineData(5, IndicatorState.NotEnoughEvidence)]
    public void With_more_than_a_fifth_untagged_nothing_is_judged(int untagged, IndicatorState state)
    {
        var purchases = Some.Many(40, i => i <= 40 - (2 * untagged) ? Bought(i, "b") : Bought(i));

        Assert.Equal(state, Read("S10.1", [.. purchases, Tool(1, Side.Ciso, "a")]).State);
    }

    [Fact]
    public void Without_the_other_sides_tools_nothing_can_be_compared()
    {
        Assert.Equal(IndicatorState.NoData, Read("S10.1", [.. Some.Many(40, i => Bought(i, "b"))]).State);
    }

    [Fact]
    public void The_charters_amount_leaves_small_purchases_out_unless_an_order_was_split()
    {
        var charter = Some.Charter() with { InitiativeAbove = Some.Euros(10_000) };
        var small = Bought(1, "a") with { AnnualCost = Some.Euros(6_000) };
        var tool = Tool(1, Side.Ciso, "a");

        Assert.Equal(IndicatorState.NoData, Read("S10.1", small, tool, charter).State);
        Assert.Equal(1, Read("S10.1", small with { AnnualCost = null }, tool, charter).Opportunities);
        Assert.Equal(1, Read("S10.1", small with { AnnualCost = new Money(6_000, "USD") }, tool, charter).Opportunities);
        Assert.Equal(1, Read("S10.1", small with { Cost = Some.Euros(10_000) }, tool, charter).Opportunities);
        Assert.Equal(1, Read("S10.1", small, Bought(3, "A") with { AnnualCost = Some.Euros(6_000) }, tool, charter).Opportunities);
        Assert.Equal(IndicatorState.NoData, Read("S10.1", small, Bought(3, "a", "b") with { AnnualCost = Some.Euros(6_000) }, tool, charter).State);
        Assert.Equal(IndicatorState.NoData, Read("S10.1", small, Bought(14, "a") with { AnnualCost = Some.Euros(6_000) }, tool, charter).State);
    }

    [Fact]
    public void Overlaps_inside_either_side_are_the_comparator()
    {
        var overlapping = Some.Many(30, i => Bought(i, "a")).ToList();
        var inside = Some.Many(60, i => Bought(i + 100, "b") with { At = Some.At(3.5 * i), Buyer = i % 2 == 0 ? Side.Cio : Side.Ciso, OverlapConsidered = null });
        var tools = new[] { Tool(1, Side.Ciso, "a", "b"), Tool(2, Side.Cio, "b") };

        Assert.Equal(IndicatorState.Present, Sign.Read("S10.1", Direction.Cio, 32, [.. overlapping, tools[0]]).State);
        Assert.True(Sign.Read("S10.1", Direction.Ciso, 32, [.. overlapping, .. inside, .. tools]).IsControlled);
    }

    [Fact]
    public void The_yearly_cost_of_overlaps_is_told_in_each_currency()
    {
        var reading = Read(
            "S10.2",
            Bought(1, "a") with { AnnualCost = Some.Euros(12_000) },
            Bought(2, "a") with { AnnualCost = new Money(5_000, "USD") },
            Bought(3, "a") with { AnnualCost = Some.Euros(500) },
            Bought(4, "a"),
            Bought(5, "b") with { AnnualCost = Some.Euros(99_000) },
            Tool(1, Side.Ciso, "a"));

        Assert.Equal(4, reading.Events);
        Assert.Equal(["Together 12,500 EUR and 5,000 USD a year.", "1 carry no yearly cost."], reading.Notes);
    }

    [Theory]
    [InlineData(PurchaseType.Product)]
    [InlineData(PurchaseType.Vendor)]
    [InlineData(PurchaseType.Provider)]
    public void A_mandate_without_an_evaluation_is_dictated_and_one_with_it_is_fine(PurchaseType type)
    {
        var mandated = Bought(1, "a") with { Type = type, Domain = Side.Ciso, MandatedBy = "CIO" };
        var evaluation = new Evaluation { Options = ["x", "y"], Criteria = ["price"], OwnerFirst = "x", Chosen = "y" };

        Assert.Equal((1, 1), Counted(Read("S10.3", mandated)));
        Assert.Equal((0, 1), Counted(Read("S10.3", mandated with { Evaluation = evaluation })));
        Assert.Equal((1, 1), Counted(Read("S10.3", mandated with { Evaluation = evaluation with { Options = ["x", "x"] } })));
        Assert.Equal((1, 1), Counted(Read("S10.3", mandated with { Evaluation = evaluation with { OwnerFirst = null } })));
        Assert.Equal((1, 1), Counted(Read("S10.3", mandated with { Evaluation = evaluation with { Criteria = [] } })));
        Assert.Equal((0, 1), Counted(Read("S10.3", mandated with { MandatedBy = "BUSINESS" })));
        Assert.Equal((0, 1), Counted(Read("S10.3", mandated with { MandatedBy = null })));
        Assert.Equal(IndicatorState.NoData, Read("S10.3", mandated with { Domain = Side.Cio }).State);
    }

    [Fact]
    public void A_mandate_by_the_other_sides_staff_counts_and_one_by_who_wears_both_hats_does_not()
    {
        var mandated = Bought(1, "a") with { Domain = Side.Ciso, MandatedBy = "person-1" };

        Assert.Equal(1, Read("S10.3", mandated, Some.Person(1, PersonRole.CioStaff)).Events);
        Assert.Equal(0, Read("S10.3", mandated, Some.Person(1, PersonRole.Cio, PersonRole.Ciso)).Events);
        Assert.Equal(IndicatorState.NoData, Read("S10.3", mandated).State);
    }

    [Fact]
    public void Latitude_is_the_owners_first_choice_out_of_evaluated_selections()
    {
        var evaluation = new Evaluation { Options = ["x", "y"], Criteria = ["price"], OwnerFirst = "x", Chosen = "x" };
        var first = Bought(1, "a") with { Domain = Side.Ciso, Evaluation = evaluation };
        var second = Bought(2, "a") with { Domain = Side.Ciso, Evaluation = evaluation with { Chosen = "y" } };

        Assert.Equal((1, 2), Counted(Read("S10.4", first, second, Bought(3, "a") with { Domain = Side.Ciso })));
    }

    [Fact]
    public void The_list_holds_some_130_words_each_once_and_written_as_they_are_compared()
    {
        var tags = Capabilities.All.Select(c => c.Tag).ToList();

        Assert.InRange(tags.Count, 120, 140);
        Assert.Equal(tags.Distinct().Count(), tags.Count);
        Assert.All(tags, t => Assert.Equal(t, Capabilities.TagOf(t)));
        Assert.Equal(Enum.GetValues<CsfFunction>(), Capabilities.All.Select(c => c.Function).Distinct());
    }

    private static Reading Read(string indicator, params IEnumerable<Exhibit> evidence) => Sign.Read(indicator, Direction.Cio, 40, evidence);

    private static (int?, int?) Counted(Reading reading) => (reading.Events, reading.Opportunities);

    private static Purchase Bought(int number, params string[] capabilities) => new()
    {
        Id = $"purchase-{number}", Buyer = Side.Cio, Type = PurchaseType.Product, Name = $"Purchase {number}", Capabilities = capabilities, Domain = Side.Cio, At = Some.Week(number),
    };

    private static Tool Tool(int number, Side owner, params string[] capabilities) => new()
    {
        Id = $"tool-{number}", Name = $"Tool {number}", Owner = owner, Capabilities = capabilities, ActiveFrom = Some.At(-100),
    };
}
