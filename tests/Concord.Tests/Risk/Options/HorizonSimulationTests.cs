using Concord.Numerics;
using Concord.Risk;
using static Concord.Tests.Risk.Papers;

namespace Concord.Tests.Risk;

public sealed class HorizonSimulationTests
{
    private static readonly string[] _severities =
    [
        """{"type":"lognormal","p05":20000,"p95":2000000}""", """{"type":"constant","value":70000}""", """{"type":"gamma","shape":2,"scale":40000}""",
        """{"type":"pareto","alpha":1.4,"min":10000}""", """{"type":"normal","mean":50000,"sd":60000}""", """{"type":"weibull","shape":0.7,"scale":90000}""",
    ];

    private static readonly string[] _frequencies =
    [
        """{"type":"poisson","lambda":{"pert":[0.2,1,4]}}""", """{"type":"negativeBinomial","r":2,"beta":1.5}""", """{"type":"binomial","n":4,"p":0.4}""", """{"type":"fixed","n":2}""",
    ];

    [Fact]
    public void A_cut_of_how_much_or_how_often_never_raises_a_simulated_year()
    {
        for (var seed = 1; seed <= 60; seed++)
        {
            var random = new SeededGenerator((ulong)seed);
            var scenario = $$"""{"id":"s","frequency":{{_frequencies[seed % _frequencies.Length]}},"severity":{{_severities[seed % _severities.Length]}}{{(seed % 5 == 0 ? ",\"cap\":400000" : "")}}{{(seed % 7 == 0 ? ",\"layer\":{\"deductible\":20000,\"limit\":300000,\"aggregate\":500000}" : "")}} }""";
            var change = (seed % 4) switch
            {
                0 => $"\"mu\":{Share(random)}",
                1 => $"\"lambda\":{Share(random)}",
                2 => $"\"lambda\":0,\"effectiveness\":{{\"pert\":[0.1,{Share(random, 0.2, 0.6)},0.9]}}",
                _ => $"\"mu\":0,\"effectiveness\":{{\"pert\":[0.1,{Share(random, 0.2, 0.6)},0.9]}}",
            };
            var paper = Of(scenario, Option("A", change, days: Math.Floor(700 * random.Uniform())));
            var simulated = Simulate(paper, seed);

            for (var trial = 0; trial < simulated.Trials; trial++)
            {
                Assert.True(simulated.Year(1)[trial] <= simulated.Year(0)[trial], $"seed {seed}, year of trial {trial}");
                Assert.True(simulated.Horizon(1)[trial] <= simulated.Horizon(0)[trial], $"seed {seed}, horizon of trial {trial}");
            }
        }
    }

    [Fact]
    public void A_raise_of_how_often_or_how_much_never_lowers_a_simulated_year()
    {
        for (var seed = 1; seed <= 24; seed++)
        {
            var scenario = $$"""{"id":"s","frequency":{{_frequencies[0]}},"severity":{{_severities[seed % _severities.Length]}} }""";
            var simulated = Simulate(Of(scenario, Option("A", seed % 2 == 0 ? "\"lambda\":1.6" : "\"mu\":1.3", days: 40 * seed)), seed);

            for (var trial = 0; trial < simulated.Trials; trial++)
            {
                Assert.True(simulated.Year(1)[trial] >= simulated.Year(0)[trial], $"seed {seed}, year of trial {trial}");
                Assert.True(simulated.Horizon(1)[trial] >= simulated.Horizon(0)[trial], $"seed {seed}, horizon of trial {trial}");
            }
        }
    }

    [Fact]
    public void The_deeper_of_two_cuts_never_loses_more_and_both_lie_between_nothing_and_all()
    {
        for (var seed = 1; seed <= 12; seed++)
        {
            var scenario = $$"""{"id":"s","frequency":{{_frequencies[0]}},"severity":{{_severities[seed % _severities.Length]}} }""";
            var simulated = Simulate(Of(scenario, $"{Option("A", "\"lambda\":0.6", days: 100)},{Option("B", "\"lambda\":0.3", days: 100)}"), seed);

            Assert.All(Enumerable.Range(0, simulated.Trials), t => Assert.True(simulated.Year(2)[t] <= simulated.Year(1)[t] && simulated.Horizon(2)[t] <= simulated.Horizon(1)[t], $"seed {seed}, trial {t}"));
            Assert.Contains(Enumerable.Range(0, simulated.Trials), t => 0 < simulated.Year(2)[t] && simulated.Year(2)[t] < simulated.Year(1)[t] && simulated.Year(1)[t] < simulated.Year(0)[t]);
        }
    }

    [Fact]
    public void The_earlier_of_two_equal_options_never_loses_more()
    {
        var paper = Of(Lognormal, $"{Option("A", "\"mu\":0.3", days: 20)},{Option("B", "\"mu\":0.3", days: 400)}");
        var simulated = Simulate(paper, 5);

        Assert.All(Enumerable.Range(0, simulated.Trials), t => Assert.True(simulated.Horizon(1)[t] <= simulated.Horizon(2)[t]));
        Assert.Contains(Enumerable.Range(0, simulated.Trials), t => simulated.Horizon(1)[t] < simulated.Horizon(2)[t]);
        Assert.Equal(simulated.Year(1), simulated.Year(2));
    }

    [Fact]
    public void The_same_seed_gives_the_same_losses_and_another_option_beside_it_changes_none()
    {
        var alone = Simulate(Of(Lognormal, Option("A", "\"lambda\":0.3", days: 90)), 9);
        var beside = Simulate(Of(Lognormal, $"{Option("C", "\"mu\":0.5")},{Option("A", "\"lambda\":0.3", days: 90)}"), 9);

        Assert.Equal(alone.Horizon(1), beside.Horizon(2));
        Assert.Equal(alone.Year(0), beside.Year(0));
    }

    [Fact]
    public void The_cap_of_a_year_holds_in_every_simulated_year()
    {
        var paper = Of("""{"id":"s","frequency":{"type":"poisson","lambda":6},"severity":{"type":"constant","value":100000},"layer":{"deductible":0,"limit":100000,"aggregate":250000}}""", Option("A", "\"mu\":0.5"));
        var simulated = Simulate(paper, 2);

        Assert.Equal(250_000, simulated.Year(0).Max());
        Assert.All(simulated.Horizon(0), loss => Assert.True(loss <= 750_000));
    }

    private static HorizonSimulation Simulate(OptionsPaper paper, int seed) => HorizonSimulation.Run(
        paper.File.Scenarios, [[], .. paper.Options.Select(o => (IReadOnlyList<RiskOption>)[o])], 3, new ParameterDraws((ulong)seed, 200), (ulong)seed, 1000);

    private static string Share(SeededGenerator random, double from = 0, double to = 1) =>
        (from + ((to - from) * random.Uniform()) + 1e-3).ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);
}
