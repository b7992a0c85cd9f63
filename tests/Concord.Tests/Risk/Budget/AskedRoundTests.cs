using Concord.Evidence;
using Concord.Risk;

namespace Concord.Tests.Risk.Budget;

public sealed class AskedRoundTests
{
    [Fact]
    public void The_open_asks_of_the_pool_asked_last_are_weighed()
    {
        var asked = AskedRound.Of(Some.Dossier(Risk(), Asked("a", Side.Ciso), Asked("b", Side.Cio) with { Option = null, DeliveryValue = 3 }, Asked("old", Side.Cio) with { Pool = "before", At = Some.At(2) }, Asked("done", Side.Cio) with { Outcome = BudgetOutcome.Funded }));

        Assert.Equal(["next", "before"], asked.Pools);
        Assert.Equal(["a", "b"], asked.Round!.Asks.Select(a => a.Id));
        Assert.Equal("EUR", asked.Round.Currency);
        Assert.Empty(asked.Notes);
        Assert.Equal(50_000, new JointBudget(asked.Round).RemovedAlone(asked.Round.Asks[0]), 6);
        Assert.Equal("old", Assert.Single(AskedRound.Of(Some.Dossier(Risk(), Asked("a", Side.Ciso), Asked("old", Side.Cio) with { Pool = "before" }), "before").Round!.Asks).Id);
    }

    [Fact]
    public void Asks_in_two_currencies_are_not_weighed()
    {
        var asked = AskedRound.Of(Some.Dossier(Risk(), Asked("a", Side.Ciso), Asked("b", Side.Cio) with { Cost = new Money(1, "USD") }));

        Assert.Null(asked.Round);
        Assert.Equal("cost: the asks are in EUR and USD, and sums never cross currencies.", Assert.Single(asked.Notes));
    }

    [Fact]
    public void An_ask_is_weighed_against_the_rate_its_incidents_taught()
    {
        var desk = Some.Feed() with { Kinds = ["incident"], From = Some.At(0, 0), To = Some.At(365.25, 0) };
        var taught = AskedRound.Of(Some.Dossier(Risk(), Asked("a", Side.Ciso), desk, Some.Incident(1) with { Risk = "RSK-1" }));

        // Believed: gamma(1, 0.1). One event in one year: 2 ÷ (10 + 1) a year, of which the ask takes half.
        Assert.Equal(1_000_000.0 / 11, new JointBudget(taught.Round!).RemovedAlone(taught.Round!.Asks[0]), 6);
    }

    [Fact]
    public void A_risk_in_another_currency_than_the_asks_is_told_and_nothing_is_weighed()
    {
        var dollars = Risk() with { Magnitude = new JsonFragment("""{"type":"constant","value":100000,"currency":"USD"}""") };
        var asked = AskedRound.Of(Some.Dossier(dollars, Asked("a", Side.Ciso)));

        Assert.Null(asked.Round);
        Assert.Contains("must be EUR as elsewhere", Assert.Single(asked.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_risk_in_money_nothing_is_weighed() =>
        Assert.StartsWith("risk: ", Assert.Single(AskedRound.Of(Some.Dossier(Asked("a", Side.Ciso))).Notes), StringComparison.Ordinal);

    [Fact]
    public void An_ask_that_cannot_be_read_is_left_out_by_name_and_takes_no_other_with_it()
    {
        var asked = AskedRound.Of(Some.Dossier(
            Risk(),
            Asked("a", Side.Ciso),
            Asked("b", Side.Cio) with { Option = new JsonFragment("""{"changes":[{"scenario":"RSK-9","lambda":0.5}]}""") },
            Asked("c", Side.Cio) with { Option = new JsonFragment("""{"requires":["nobody"]}""") },
            Asked("d", Side.Cio) with { Cost = Some.Euros(-1) }));

        Assert.Equal(["a"], asked.Round!.Asks.Select(a => a.Id));
        Assert.Equal(3, asked.Notes.Count);
        Assert.Contains(asked.Notes, n => n.StartsWith("b: option.changes[0].scenario: must name a scenario", StringComparison.Ordinal));
        Assert.Contains(asked.Notes, n => n.StartsWith("c: requires 'nobody'", StringComparison.Ordinal));
        Assert.Contains(asked.Notes, n => n.StartsWith("d: cost must be 0 or more", StringComparison.Ordinal));
    }

    [Fact]
    public void Requirements_name_asks_or_the_options_in_them_and_circles_are_left_out()
    {
        var asked = AskedRound.Of(Some.Dossier(
            Risk(),
            Asked("a", Side.Ciso) with { Option = new JsonFragment("""{"id":"one","requires":["two"]}""") },
            Asked("b", Side.Cio) with { Option = new JsonFragment("""{"id":"two"}""") },
            Asked("c", Side.Cio) with { Option = new JsonFragment("""{"requires":["d"]}""") },
            Asked("d", Side.Cio) with { Option = new JsonFragment("""{"requires":["c"]}""") }));

        Assert.Equal(["a", "b"], asked.Round!.Asks.Select(a => a.Id));
        Assert.Equal(["b"], asked.Round.Asks[0].Option.Requires);
        Assert.Contains("circle", Assert.Single(asked.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_open_is_no_round() => Assert.Null(AskedRound.Of(Some.Dossier(Risk())).Pool);

    private static RiskStatement Risk() => new()
    {
        Id = "RSK-1",
        Title = "Ransom",
        Owner = "CISO",
        Accountable = Side.Ciso,
        DecisionRight = Side.Cio,
        Frequency = new JsonFragment("""{"type":"poisson","lambda":0.1}"""),
        Magnitude = new JsonFragment("""{"type":"constant","value":1000000}"""),
    };

    private static BudgetAsk Asked(string id, Side side) => new()
    {
        Id = id,
        Side = side,
        Pool = "next",
        Cost = Some.Euros(40_000),
        At = Some.At(20),
        Option = new JsonFragment("""{"changes":[{"scenario":"RSK-1","lambda":0.5}]}"""),
    };
}
