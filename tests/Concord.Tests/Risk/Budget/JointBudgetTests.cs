using System.Text;
using Concord.Risk;

namespace Concord.Tests.Risk.Budget;

public sealed class JointBudgetTests
{
    // Ransom: 0.5 events of a million a year. Leak: 2 events of 30,000.
    private const string Scenarios = """
        "scenarios":[{"id":"ransom","frequency":{"type":"poisson","lambda":0.5},"severity":{"type":"constant","value":1000000}},
        {"id":"leak","frequency":{"type":"poisson","lambda":2},"severity":{"type":"constant","value":30000}}]
        """;

    private const string A = """{"id":"A","side":"CIO","cost":{"oneOff":60000,"yearly":4000},"days":30,"deliveryValue":2,"changes":[{"scenario":"ransom","lambda":0.6}]}""";
    private const string B = """{"id":"B","side":"CISO","cost":80000,"days":60,"changes":[{"scenario":"ransom","lambda":0.5},{"scenario":"leak","mu":0.9}]}""";
    private const string C = """{"id":"C","side":"CISO","cost":30000,"days":10,"changes":[{"scenario":"leak","lambda":{"pert":[0.3,0.4,0.5]}}]}""";
    private const string D = """{"id":"D","side":"CIO","cost":20000,"days":300,"changes":[{"scenario":"leak","lambda":0.5}],"excludes":["C"]}""";

    [Fact]
    public void Several_asks_on_one_scenario_multiply()
    {
        var (budget, terms) = Read("\"budget\":200000", A, B, C);

        var best = budget.Best(terms[0])!;

        // 500,000 × 0.6 × 0.5 + 60,000 × 0.9 × 0.4
        Assert.Equal(["A", "B", "C"], best.Ids);
        Assert.Equal(560_000, budget.BaseMean, 6);
        Assert.Equal(171_600, best.ResidualMean, 6);
        Assert.Equal(174_000, best.Cost, 6);
        Assert.True(best.IsProven);
    }

    [Fact]
    public void A_budget_buys_what_removes_most_and_not_what_removes_most_for_each_unit()
    {
        var (budget, terms) = Read("\"budgets\":[30000,64000,120000]", A, B, C);

        Assert.Equal([["C"], ["A"], ["B", "C"]], terms.Select(t => budget.Best(t)!.Ids));
    }

    [Fact]
    public void What_stayed_out_is_told_why()
    {
        var (budget, terms) = Read("\"budget\":120000,\"deadline\":200", A, B, C, D);
        var best = budget.Best(terms[0])!;

        var why = budget.WhyOut(terms[0], best).ToDictionary(o => o.Ask.Id);

        // Beside B and C, A removes 250,000 × 0.4 for 64,000. With A in, C is all that fits besides.
        Assert.Equal(LeftOutReason.Outweighed, why["A"].Why);
        Assert.Equal(100_000 / 64_000.0, why["A"].PerUnit!.Value, 9);
        Assert.Equal(250_000 + 60_000 * (1 - 0.9 * 0.4) - (200_000 + 36_000), why["A"].GainsLess!.Value, 3);
        Assert.Equal("It works after 300 days: too late for the deadline.", why["D"].Sentence(_ => ""));
        Assert.Equal(LeftOutReason.Excluded, budget.WhyOut(terms[0] with { Deadline = null }, best).Single(o => o.Ask.Id == "D").Why);
        Assert.Equal(["C"], budget.WhyOut(terms[0] with { Deadline = null }, best).Single(o => o.Ask.Id == "D").Because);
        Assert.Equal(LeftOutReason.Barred, budget.WhyOut(terms[0] with { MustNot = ["A"] }, best).Single(o => o.Ask.Id == "A").Why);
    }

    [Fact]
    public void An_ask_dearer_than_the_budget_is_told_so()
    {
        var (budget, terms) = Read("\"budget\":50000", A, C);

        Assert.Equal(LeftOutReason.TooDear, Assert.Single(budget.WhyOut(terms[0], budget.Best(terms[0])!)).Why);
    }

    [Fact]
    public void Delivery_value_counts_at_its_weight_for_both_sides_alike()
    {
        var (budget, terms) = Read("\"budget\":80000,\"deliveryWeight\":60000", A, B);

        // A: 200,000 + 2 × 60,000; B: 250,000 + 6,000.
        Assert.Equal(["A"], budget.Best(terms[0])!.Ids);
        Assert.Equal(["B"], budget.Best(terms[0] with { DeliveryWeight = 20_000 })!.Ids);
        Assert.Equal(320_000, budget.Best(terms[0])!.Gain, 6);
    }

    [Fact]
    public void Swapping_the_sides_changes_no_choice()
    {
        var (budget, terms) = Read("\"budget\":120000,\"deliveryWeight\":10000", A, B, C, D);
        var (swapped, same) = Read("\"budget\":120000,\"deliveryWeight\":10000", [.. new[] { A, B, C, D }.Select(a => a.Replace("CISO", "X").Replace("CIO", "CISO").Replace("\"X\"", "\"CIO\""))]);

        Assert.Equal(budget.Best(terms[0])!.Ids, swapped.Best(same[0])!.Ids);
        Assert.Equal(budget.EvenWeight, swapped.EvenWeight);
    }

    [Fact]
    public void The_even_weight_makes_all_delivery_value_count_as_much_as_all_loss_that_can_be_removed()
    {
        var (budget, _) = Read("\"budget\":0", A, B);

        // 560,000 − 500,000 × 0.3 − 54,000 = 356,000 for two points: 178,000, to two digits.
        Assert.Equal(180_000, budget.EvenWeight, 6);
    }

    [Fact]
    public void The_cheapest_set_keeps_what_is_accepted_for_sure_and_no_cheaper_one_does()
    {
        var (budget, terms) = Read("\"budget\":0,\"tolerance\":[{\"loss\":900000,\"probability\":0.25}]", A, B, C);

        var (set, reason) = budget.CheapestWithin(terms[0]);

        // A year with a ransom: 1 − e^−0.5 = 39 %; with A 26 %; with B 22 %.
        Assert.Equal(["B"], set!.Ids);
        Assert.Null(reason);
        Assert.True(set.IsProven);
        Assert.Equal("No set of asks keeps all that is accepted for sure.", Read("\"budget\":0,\"tolerance\":[{\"loss\":900000,\"probability\":0.01}]", A, B, C).Budget.CheapestWithin(terms[0]).Reason);
        Assert.StartsWith("Nothing is stated", Read("\"budget\":0", A).Budget.CheapestWithin(terms[0]).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(560_000, 0)]
    [InlineData(559_999, 1)]
    public void The_cheapest_set_keeps_the_accepted_mean_too(double mean, int asks)
    {
        var (budget, terms) = Read($"\"budget\":0,\"appetite\":{{\"mean\":{mean}}}", A, B, C);

        var set = budget.CheapestWithin(terms[0]).Set!;

        Assert.Equal(asks, set.Ids.Count);
        Assert.True(set.ResidualMean <= mean);
    }

    [Fact]
    public void An_ask_that_makes_a_loss_grow_is_weighed_and_not_held_against_what_is_accepted()
    {
        const string Faster = """{"id":"E","side":"CIO","cost":1000,"deliveryValue":5,"changes":[{"scenario":"leak","lambda":2}]}""";
        var (budget, terms) = Read("\"budget\":100000,\"deliveryWeight\":10000,\"tolerance\":[{\"loss\":900000,\"probability\":0.25}]", Faster, C);

        Assert.Equal(-60_000, budget.RemovedAlone(budget.Round.Asks[1]), 6);
        Assert.Equal(["C", "E"], budget.Best(terms[0])!.Ids);
        Assert.Equal(["C"], budget.Best(terms[0] with { DeliveryWeight = 4_000 })!.Ids);
        Assert.Contains("makes a loss grow", budget.CheapestWithin(terms[0]).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Sets_within_the_noise_are_equally_good()
    {
        const string Like = """{"id":"B2","side":"CIO","cost":81000,"changes":[{"scenario":"ransom","lambda":0.502},{"scenario":"leak","mu":0.9}]}""";
        var (budget, terms) = Read("\"budget\":85000", B, Like);

        var (sets, areAll) = budget.EquallyGood(terms[0], budget.Best(terms[0])!);

        Assert.Equal([["B"], ["B2"]], sets.Select(s => s.Ids));
        Assert.True(areAll);
    }

    [Theory]
    [InlineData("\"budget\":-1", A, "budget: must be")]
    [InlineData("\"budgets\":[1,-5]", A, "budgets[1]: must be")]
    [InlineData("\"capacity\":2", A, "budget: is missing")]
    [InlineData("\"budget\":1,\"deadline\":\"soon\"", A, "deadline: must be a day")]
    [InlineData("\"budget\":1", """{"id":"A","side":"CFO","cost":1,"changes":[{"scenario":"leak","lambda":0.5}]}""", "options[0].side: must be CIO or CISO")]
    [InlineData("\"budget\":1", """{"id":"A","cost":-5,"changes":[{"scenario":"leak","lambda":0.5}]}""", "options[0].cost: must be 0 or more")]
    [InlineData("\"budget\":1", """{"id":"A","cost":5,"changes":[{"scenario":"fire","lambda":0.5}]}""", "options[0].changes[0].scenario: must name a scenario")]
    [InlineData("\"budget\":1", """{"id":"A","cost":5,"requires":["Z"],"changes":[{"scenario":"leak","lambda":0.5}]}""", "options[0].requires: must name options")]
    [InlineData("\"budget\":1", """{"id":"A","cost":5,"requires":["B"],"changes":[{"scenario":"leak","lambda":0.5}]},{"id":"B","cost":5,"requires":["A"],"changes":[{"scenario":"leak","lambda":0.5}]}""", "options[0].requires: goes round in a circle")]
    [InlineData("\"budget\":1", """{"id":"A","cost":5,"currency":"USD","changes":[{"scenario":"leak","lambda":0.5}]}""", "options[0].currency: must be EUR")]
    public void Nonsense_is_refused_by_field_and_reason(string part, string options, string sentence)
    {
        var problems = new RiskProblems();

        Assert.Null(BudgetRound.Read(Encoding.UTF8.GetBytes($$"""{"currency":"EUR",{{Scenarios}},"options":[{{options}}],{{part}}}"""), Some.FirstMonday, problems));
        Assert.StartsWith(sentence, problems.Sentences[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_without_a_finite_mean_is_refused()
    {
        var problems = new RiskProblems();
        const string Heavy = """{"currency":"EUR","scenarios":[{"id":"h","frequency":{"type":"poisson","lambda":1},"severity":{"type":"pareto","alpha":0.9,"min":1000}}],"options":[{"id":"A","cost":1,"changes":[{"scenario":"h","lambda":0.5}]}],"budget":1}""";

        Assert.Null(BudgetRound.Read(Encoding.UTF8.GetBytes(Heavy), Some.FirstMonday, problems));
        Assert.Contains("no finite mean", problems.Sentences[0], StringComparison.Ordinal);
    }

    private static (JointBudget Budget, IReadOnlyList<BudgetTerms> Terms) Read(string part, params string[] options)
    {
        var problems = new RiskProblems();
        var read = BudgetRound.Read(Encoding.UTF8.GetBytes($$"""{"currency":"EUR",{{Scenarios}},"options":[{{string.Join(',', options)}}],{{part}}}"""), Some.FirstMonday, problems);

        Assert.Empty(problems.Sentences);

        return (new JointBudget(read!.Value.Round), read.Value.Terms);
    }
}
