using Concord.Risk;
using static Concord.Tests.Risk.Papers;

namespace Concord.Tests.Risk;

public sealed class OptionsComparisonTests
{
    private const string Tolerance = ""","tolerance":[{"loss":50000,"probability":0.25},{"loss":150000,"probability":0.2}]""";

    [Fact]
    public void What_an_option_removes_over_the_horizon_less_its_cost_is_its_net_benefit()
    {
        // 0.5 a year × 100,000 × 3 years = 150,000; six tenths of it go at once, for 10,000 and 2,000 a year.
        var option = Of(Constant, Option("A", "\"lambda\":0.4", oneOff: 10_000, yearly: 2_000)).Comparison.Options[0];

        Assert.Equal(60_000, option.HorizonResidual!.Value, 3);
        Assert.Equal(16_000, option.Cost.Value, 3);
        Assert.Equal(90_000 - 16_000, option.NetBenefit!.Value, 3);
        Assert.Equal(90_000.0 / 16_000, option.PerMoney!.Value, 6);
        Assert.Equal(1, option.ChanceItPays);
    }

    [Fact]
    public void A_slow_option_carries_the_risk_until_it_works_and_costs_nothing_a_year_before()
    {
        // A year of 365.25 days of three: two years are left to work in.
        var option = Of(Constant, Option("A", "\"lambda\":0.4", oneOff: 10_000, yearly: 2_000, days: 365.25)).Comparison.Options[0];

        Assert.Equal(150_000 - 60_000, option.HorizonResidual!.Value, 3);
        Assert.Equal(14_000, option.Cost.Value, 3);
        Assert.Equal(20_000, option.Year.Mean!.Value, 3);
        Assert.Equal(new DateOnly(2027, 11, 24), option.GoLive);
    }

    [Fact]
    public void Each_change_begins_on_its_own_day()
    {
        var option = Of(Constant, """{"id":"A","days":0,"changes":[{"scenario":"s","lambda":0.5},{"scenario":"s","lambda":0.5,"days":365.25}]}""").Comparison.Options[0];

        // 25,000 in the first year, 12,500 in each of the two after it.
        Assert.Equal(50_000, option.HorizonResidual!.Value, 3);
        Assert.Equal(12_500, option.Year.Mean!.Value, 3);
        Assert.Equal(365.25, option.Days, 6);
    }

    [Fact]
    public void Simulated_and_exact_figures_agree_within_the_error_that_is_told()
    {
        foreach (var change in new[] { "\"lambda\":0.4", "\"mu\":0.3", "\"lambda\":0,\"effectiveness\":{\"pert\":[0.2,0.5,0.7]}", "\"cap\":{\"set\":300000}", "\"lambda\":1.7" })
        {
            var all = Of(Lognormal, Option("A", change, days: 200), ""","monteCarlo":{"years":50000,"seed":7}""").Comparison;
            var option = all.Options[0];

            Assert.InRange(option.DeltaMean!.Value - (option.Year.Mean!.Value - all.Base.Mean!.Value), -4.5 * option.DeltaMeanError!.Value, 4.5 * option.DeltaMeanError.Value);
            Assert.InRange(option.HorizonDelta!.Value - (option.HorizonResidual!.Value - all.BaseHorizon!.Value), -4.5 * option.HorizonDeltaError!.Value, 4.5 * option.HorizonDeltaError.Value);
        }
    }

    [Fact]
    public void Common_random_numbers_leave_little_error_in_a_difference()
    {
        var option = Of(Lognormal, Option("A", "\"mu\":0.95")).Comparison.Options[0];

        // Two separate simulations of 20,000 years would have an error of some 6,000 here; the difference itself is 5 % of the loss.
        Assert.InRange(option.DeltaMeanError!.Value, 1, 500);
    }

    [Fact]
    public void The_score_is_the_share_of_what_all_admissible_options_together_remove_and_reductions_multiply()
    {
        // 0.4 and 0.5 leave 0.2 together: the two remove 0.6 and 0.5 of 0.8.
        var all = Of(Constant, $"{Option("A", "\"lambda\":0.4")},{Option("B", "\"mu\":0.5")}").Comparison;

        Assert.Equal(75, all.Find("A")!.SecurityScore!.Value, 6);
        Assert.Equal(62.5, all.Find("B")!.SecurityScore!.Value, 6);
        Assert.Equal(["A", "B"], all.Strongest);
    }

    [Fact]
    public void What_excludes_each_other_is_not_added_up()
    {
        var all = Of(Constant, $"{Option("A", "\"lambda\":0.4")},{Option("B", "\"mu\":0.5", more: ",\"excludes\":[\"A\"]")},{Option("C", "\"lambda\":0.9")}").Comparison;

        // A with C leaves 0.36; B with C 0.45.
        Assert.Equal(["A", "C"], all.Strongest.Order());
        Assert.Equal(100 * 0.6 / 0.64, all.Find("A")!.SecurityScore!.Value, 6);
    }

    [Fact]
    public void An_option_is_worked_out_together_with_what_it_requires()
    {
        var all = Of(Constant, $"{Option("A", "\"lambda\":0.4", oneOff: 5_000, days: 30)},{Option("B", "\"mu\":0.5", oneOff: 1_000, more: ",\"requires\":[\"A\"]")}").Comparison;
        var b = all.Find("B")!;

        Assert.Equal(["A"], b.With);
        Assert.Equal(6_000, b.Cost.Value, 6);
        Assert.Equal(10_000, b.Year.Mean!.Value, 3);
        Assert.Equal(30, b.Days, 6);
        Assert.Equal(100, b.SecurityScore!.Value, 6);
    }

    [Fact]
    public void Chances_before_and_after_lie_between_bounds_that_hold()
    {
        var all = Of(Constant, Option("A", "\"lambda\":0.4"), Tolerance).Comparison;

        Holds(1 - Math.Exp(-0.5), all.Base.Breach[0]);
        Holds(1 - Math.Exp(-0.2), all.Options[0].Year.Breach[0]);
        Holds(1 - (Math.Exp(-0.2) * 1.2), all.Options[0].Year.Breach[1]);
        Assert.False(all.Base.IsWithin);
        Assert.True(all.Options[0].Year.IsWithin);
        Assert.Equal("A", all.RecommendedWithin!.Option.Id);
    }

    [Fact]
    public void Worst_years_get_better_with_a_better_option_and_the_mean_beyond_a_quantile_is_above_it()
    {
        var all = Of(Lognormal, $"{Option("A", "\"lambda\":0,\"effectiveness\":{\"pert\":[0.2,0.4,0.6]}")},{Option("B", "\"mu\":0,\"effectiveness\":{\"pert\":[0.3,0.5,0.7]}")}").Comparison;

        Assert.All(all.Options, option =>
        {
            Assert.True(option.Year.Quantiles[1].Upper < all.Base.Quantiles[1].Lower);
            Assert.True(option.Year.Tvar[1].Lower > option.Year.Quantiles[1].Lower);
            Assert.True(option.Year.Tvar[1].Upper >= option.Year.Tvar[1].Lower);
            Assert.True(option.Year.Tvar[1].Upper < option.Year.Tvar[1].Lower * 1.02);
        });
    }

    [Fact]
    public void One_option_beats_another_as_often_as_its_net_benefit_is_higher()
    {
        var all = Of(Constant, $"{Option("A", "\"lambda\":0.4", oneOff: 10_000)},{Option("B", "\"lambda\":0,\"effectiveness\":{\"pert\":[0.4,0.6,0.8]}", oneOff: 10_000)}").Comparison;

        Assert.Equal(0.5, all.ChanceThatBeats(all.Options[0], all.Options[1])!.Value, 2);
        Assert.Equal(1, all.Beats[0][1] + all.Beats[1][0], 12);
        Assert.Equal(0.5, all.Beats[0][0]);
    }

    [Fact]
    public void Where_no_option_pays_for_itself_none_is_recommended()
    {
        var all = Of(Constant, $"{Option("A", "\"lambda\":0.9", oneOff: 100_000)},{Option("B", "\"lambda\":0.8", oneOff: 200_000, days: 5)}").Comparison;

        Assert.Null(all.Recommended);
        Assert.Null(all.RunnerUp);
        Assert.Equal(("A", "A", "B"), (all.Fastest!.Option.Id, all.Cheapest!.Option.Id, all.MostSecure!.Option.Id));
    }

    [Fact]
    public void What_costs_nothing_has_no_reduction_per_money()
    {
        Assert.Null(Of(Constant, Option("A", "\"lambda\":0.4")).Comparison.Options[0].PerMoney);
        Assert.Null(Of(Constant, Option("A", "\"lambda\":0.4", oneOff: -5)).Comparison.Options[0].PerMoney);
    }

    [Fact]
    public void An_option_that_adds_to_the_loss_scores_0_and_it_is_said()
    {
        var all = Of(Constant, $"{Option("A", "\"lambda\":1.5")},{Option("B", "\"lambda\":0.5")}").Comparison;

        Assert.Equal(0, all.Find("A")!.SecurityScore!.Value);
        Assert.Equal(100, all.Find("B")!.SecurityScore!.Value, 6);
        Assert.Contains(all.Assumptions, a => a.StartsWith("'A' adds to the expected loss", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_mean_there_are_chances_and_quantiles_and_the_reason()
    {
        const string Heavy = """{"id":"s","frequency":{"type":"poisson","lambda":0.5},"severity":{"type":"pareto","alpha":0.9,"min":10000}}""";
        var all = Of(Heavy, Option("A", "\"lambda\":0.4"), Tolerance).Comparison;

        Assert.Null(all.Base.Mean);
        Assert.Null(all.Options[0].NetBenefit);
        Assert.Null(all.Options[0].SecurityScore);
        Assert.Null(all.Recommended);
        Assert.True(all.Options[0].Year.Breach[0].Upper < all.Base.Breach[0].Lower);
        Assert.Contains(all.Assumptions, a => a.Contains("infinite", StringComparison.Ordinal));
    }

    [Fact]
    public void The_order_of_the_options_and_the_unit_of_money_change_no_rank()
    {
        for (var seed = 1; seed <= 25; seed++)
        {
            var random = new Concord.Numerics.SeededGenerator((ulong)seed);
            var options = Enumerable.Range(0, 5).Select(i => (
                Id: $"{(char)('A' + i)}",
                Change: random.Uniform() < 0.5 ? $"\"lambda\":{Text(random.Uniform())}" : $"\"mu\":{Text(0.05 + (0.9 * random.Uniform()))}",
                Cost: Math.Round(200_000 * random.Uniform()),
                Days: Math.Round(300 * random.Uniform()))).ToList();
            var straight = Ranks(options, 1);

            Assert.Equal(straight, Ranks([.. options.AsEnumerable().Reverse()], 1));
            Assert.Equal(straight, Ranks([.. options.OrderBy(o => o.Cost)], 1000));
            Assert.Equal(straight, Ranks(options, 0.01));
        }
    }

    private static string Ranks(IReadOnlyList<(string Id, string Change, double Cost, double Days)> options, double unit)
    {
        var scenario = $$"""{"id":"s","frequency":{"type":"poisson","lambda":{"pert":[0.1,0.4,1]} },"severity":{"type":"lognormal","p05":{{Text(20_000 * unit)}},"p95":{{Text(900_000 * unit)}} } }""";
        var all = Of(scenario, string.Join(",", options.Select(o => Option(o.Id, o.Change, o.Cost * unit, days: o.Days))), ""","monteCarlo":{"years":1000,"seed":3}""").Comparison;

        return string.Join(" ", new[] { all.Fastest, all.Cheapest, all.MostSecure, all.Recommended, all.RunnerUp }.Select(o => o?.Option.Id ?? "-")
            .Concat(all.Options.OrderBy(o => o.Option.Id).Select(o => $"{o.SecurityScore!.Value:0.000} {o.ChanceItPays:0.00}")));
    }

    private static string Text(double value) => value.ToString("R", System.Globalization.CultureInfo.InvariantCulture);

    private static void Holds(double truth, AnchorChance chance)
    {
        Assert.InRange(truth, chance.Lower, chance.Upper);
        Assert.InRange(chance.Upper - chance.Lower, 0, 1e-3);
    }
}
