using System.Globalization;
using System.Text;
using Concord.Numerics;
using Concord.Risk;

namespace Concord.Tests.Risk;

public sealed class LossCurveTests
{
    private const string Exponential = """{"id":"e","frequency":{"type":"poisson","lambda":2},"severity":{"type":"exponential","mean":100}}""";

    [Fact]
    public void The_curve_holds_a_compound_Poisson_of_exponential_losses_at_every_point()
    {
        var curve = Curve([Exponential]);

        // λ m, and λ times the second moment 2 m².
        Assert.Equal(200, curve.Year.Mean!.Value, 1e-9);
        Assert.Equal(Math.Sqrt(2 * 2 * 100 * 100), curve.Year.Deviation!.Value, 1e-6);
        foreach (var loss in new[] { 0.0, 50, 200, 500, 1000, 1500 })
        {
            var (truth, chance) = (MoreThan(loss), curve.Year.Exceedance(loss));

            Assert.InRange(truth, chance.Lower, chance.Upper!.Value);
            Assert.Equal(truth, chance.Mid!.Value, 1e-6);
        }
    }

    [Fact]
    public void A_finer_grid_halves_the_bracket()
    {
        double Width(int log2) => Curve([Exponential], $$""","grid":{"log2":{{log2}},"max":4000}""").Year.Quantile(0.99) is var q ? q.Upper!.Value - q.Lower : 0;

        Assert.Equal(0.5, Width(13) / Width(12), 0.05);
        Assert.Equal(0.5, Width(14) / Width(13), 0.05);
    }

    [Fact]
    public void A_gamma_rate_gives_the_moments_of_a_negative_binomial()
    {
        var curve = Curve(["""{"id":"g","frequency":{"type":"poisson","lambda":{"gamma":[2,0.5]}},"severity":{"type":"constant","value":10}}"""]);

        // Mean number r β = 1, variance r β (1 + β) = 1.5.
        Assert.Equal(10, curve.Year.Mean!.Value, 1e-9);
        Assert.Equal(10 * Math.Sqrt(1.5), curve.Year.Deviation!.Value, 1e-9);
        Assert.NotNull(curve.Band);
    }

    [Theory]
    [InlineData(0.25, VerdictState.Within)]
    [InlineData(0.15, VerdictState.Breach)]
    public void An_anchor_is_about_years_of_at_least_its_loss(double accepted, VerdictState state)
    {
        // One event in five years that costs exactly the anchor's loss, on a grid with steps of 1.
        var curve = Curve(["""{"id":"b","frequency":{"type":"bernoulli","p":0.2},"severity":{"type":"constant","value":100}}"""], Accepted(100, accepted) + ""","grid":{"log2":10,"max":1024}""");

        Assert.Equal(state, curve.Verdict!.State);
        Assert.Equal(0.2, curve.Verdict.Anchors[0].Chance.Mid!.Value, 1e-9);
        Assert.Null(curve.Verdict.Anchors[0].Settles);
    }

    [Fact]
    public void One_breached_anchor_is_a_breach_and_one_open_anchor_leaves_the_verdict_open()
    {
        var truth = MoreThan(500);
        string Two(double second) => FormattableString.Invariant($$""","grid":{"log2":8,"max":4000},"tolerance":[{"loss":1,"probability":0.99},{"loss":500,"probability":{{second}}}]""");

        Assert.Equal(VerdictState.Within, Curve([Exponential], Two(truth * 2)).Verdict!.State);
        Assert.Equal(VerdictState.Breach, Curve([Exponential], Two(truth / 2)).Verdict!.State);
        var open = Curve([Exponential], Two(truth)).Verdict!;
        Assert.Equal(VerdictState.Undetermined, open.State);
        Assert.Contains("a finer grid: more than the 2^8 points", open.Anchors[1].Settles, StringComparison.Ordinal);
    }

    [Fact]
    public void A_band_on_both_sides_of_the_line_names_the_parameter_that_matters_most()
    {
        var curve = Curve(
        [
            """{"id":"small","frequency":{"type":"poisson","lambda":{"pert":[0.1,0.2,0.3]}},"severity":{"type":"exponential","mean":10}}""",
            """{"id":"large","frequency":{"type":"poisson","lambda":{"pert":[0.1,0.5,2]}},"severity":{"type":"exponential","mean":1000}}""",
        ], Accepted(1500, 0.12));

        var anchor = Assert.Single(curve.Verdict!.Anchors);
        Assert.Equal(VerdictState.Undetermined, anchor.State);
        Assert.True(anchor.Band!.Value.Low < 0.12 && anchor.Band.Value.High > 0.12);
        Assert.StartsWith("a narrower lambda of 'large'", anchor.Settles, StringComparison.Ordinal);
    }

    [Fact]
    public void The_band_is_the_same_on_any_number_of_threads_and_holds_the_parameter_at_its_ends()
    {
        const string Scenario = """{"id":"b","frequency":{"type":"bernoulli","p":{"pert":[0,0.5,1]}},"severity":{"type":"constant","value":100}}""";
        var (one, two) = (Curve([Scenario]).Band!, Curve([Scenario], threads: 2).Band!);

        // The chance is p itself: the band is that of a beta(3, 3).
        var beta = new BetaDistribution(3, 3);
        Assert.Equal(one.AtLeast(50), two.AtLeast(50));
        Assert.Equal(beta.Quantile(0.05), one.AtLeast(50).Low, 0.005);
        Assert.Equal(beta.Quantile(0.95), one.AtLeast(50).High, 0.005);
    }

    [Fact]
    public void A_scenario_alone_has_a_verdict_of_its_own()
    {
        var curve = Curve(["""{"id":"e","frequency":{"type":"poisson","lambda":2},"severity":{"type":"exponential","mean":100},"tolerance":[{"loss":500,"probability":0.5}]}"""]);

        Assert.Equal(VerdictState.Within, curve.Scenarios[0].Verdict!.State);
        Assert.Null(curve.Verdict);
    }

    [Theory]
    [InlineData("""{"deductible":20,"limit":50}""", 150)]
    [InlineData("""{"deductible":20,"limit":50,"aggregate":120}""", 120)]
    [InlineData("""{"deductible":20,"limit":50,"retained":true}""", 150)]
    [InlineData("""{"deductible":20}""", 240)]
    public void A_layer_counts_what_falls_into_it_or_what_it_leaves(string layer, double loss)
    {
        var curve = Curve([$$"""{"id":"l","frequency":{"type":"fixed","n":3},"severity":{"type":"constant","value":100},"layer":{{layer}}}"""]);

        Assert.Equal(loss, curve.Year.Quantile(0.5).Mid!.Value, loss * 0.001);
        Assert.Equal(loss, curve.Scenarios[0].Mean!.Value, loss * 0.001);
    }

    [Fact]
    public void A_secondary_loss_follows_in_its_share_of_the_events()
    {
        var curve = Curve(["""{"id":"s","frequency":{"type":"fixed","n":1},"severity":{"type":"sum","primary":{"type":"constant","value":100},"secondary":[{"share":0.25,"severity":{"type":"constant","value":40}}]}}"""], ""","grid":{"log2":10,"max":1024}""");

        Assert.Equal(110, curve.Year.Mean!.Value, 1e-9);
        Assert.Equal(0.25, curve.Year.AtLeast(140).Mid!.Value, 1e-9);
        Assert.Equal(1, curve.Year.AtLeast(100).Mid!.Value, 1e-9);
    }

    [Fact]
    public void A_cap_ends_the_cost_of_one_event()
    {
        Assert.Equal(120, Curve(["""{"id":"l","frequency":{"type":"fixed","n":3},"severity":{"type":"constant","value":100},"cap":40}"""]).Year.Mean!.Value, 1e-9);
    }

    [Fact]
    public void A_common_factor_keeps_the_mean_and_lifts_the_tail_and_the_worst_years_together_lift_it_more()
    {
        string[] two = [Exponential, Exponential.Replace("\"e\"", "\"f\"", StringComparison.Ordinal)];
        var apart = Curve(two).Year;
        var factor = Curve(two, ""","dependence":{"type":"commonFactor","cv":0.8}""").Year;
        var worst = Curve(two, ""","dependence":{"type":"comonotonic"}""").Year;

        Assert.Equal(400, factor.Mean!.Value, 1e-6);
        Assert.Equal(400, worst.Mean!.Value, 1e-6);
        Assert.True(apart.Quantile(0.99).Upper < factor.Quantile(0.99).Lower);
        Assert.Equal(2 * Curve([Exponential]).Year.Quantile(0.99).Mid!.Value, worst.Quantile(0.99).Mid!.Value, 1e-6);
        var loss = worst.Quantile(0.95).Mid!.Value;
        Assert.Equal(0.05, worst.Exceedance(loss).Mid!.Value, 1e-3);
        Assert.InRange(0.05, worst.Exceedance(loss).Lower, worst.Exceedance(loss).Upper!.Value);
    }

    [Fact]
    public void A_mean_that_is_infinite_is_null_with_the_reason_and_quantiles_are_still_answered()
    {
        var curve = Curve(["""{"id":"p","frequency":{"type":"poisson","lambda":0.1},"severity":{"type":"pareto","alpha":1,"min":100}}"""], ""","monteCarlo":{"years":1000}""");

        Assert.Null(curve.Year.Mean);
        Assert.Null(curve.Scenarios[0].Mean);
        Assert.Contains(curve.Assumptions, a => a.Contains("infinite", StringComparison.Ordinal));
        Assert.InRange(curve.Year.Quantile(0.95).Mid!.Value, 100, 300);
    }

    [Fact]
    public void Other_units_of_money_change_no_chance_and_no_verdict()
    {
        string Scenario(double unit) => string.Create(CultureInfo.InvariantCulture, $$"""{"id":"e","frequency":{"type":"poisson","lambda":2},"severity":{"type":"lognormal","p05":{{10 * unit}},"p95":{{1000 * unit}} } }""");
        var (euros, cents) = (Curve([Scenario(1)], Accepted(2000, 0.1)), Curve([Scenario(100)], Accepted(200_000, 0.1)));

        Assert.Equal(euros.Verdict!.State, cents.Verdict!.State);
        Assert.Equal(100, cents.Year.Quantile(0.99).Mid!.Value / euros.Year.Quantile(0.99).Mid!.Value, 1e-3);
        Assert.Equal(euros.Verdict.Anchors[0].Chance.Mid!.Value, cents.Verdict.Anchors[0].Chance.Mid!.Value, 1e-5);
    }

    [Fact]
    public void Simulated_years_agree_with_the_curve_within_their_standard_errors()
    {
        var curve = Curve([Exponential], ""","monteCarlo":{"years":200000,"seed":5}""");
        var mean = curve.Simulation!.Mean;

        Assert.InRange(mean.Value, 200 - (4 * mean.Error!.Value), 200 + (4 * mean.Error.Value));
        foreach (var p in new[] { 0.5, 0.95, 0.99 })
        {
            var (drawn, bracket) = (curve.Simulation.Quantile(p), curve.Year.Quantile(p));
            Assert.InRange(drawn.Value, bracket.Lower - (4 * drawn.Error!.Value), bracket.Upper!.Value + (4 * drawn.Error.Value));
        }
    }

    [Theory]
    [InlineData(""","dependence":{"type":"gaussian","correlation":0.5}""", "monteCarlo.years: must be above 0, for a copula acts in a simulation only.")]
    [InlineData(""","dependence":{"type":"gaussian","correlation":1}""", "dependence.correlation: must be at least 0 and below 1, is 1.")]
    public void A_copula_needs_a_simulation(string more, string sentence)
    {
        var problems = new RiskProblems();
        RiskFile.Read(Encoding.UTF8.GetBytes(Text([Exponential], more)), problems);

        Assert.Contains(sentence, problems.Sentences);
    }

    [Fact]
    public void More_events_than_a_simulation_draws_are_refused()
    {
        var problems = new RiskProblems();
        RiskFile.Read(Encoding.UTF8.GetBytes(Text([Exponential.Replace("\"lambda\":2", "\"lambda\":90000", StringComparison.Ordinal)], ""","monteCarlo":{"years":1000000}""")), problems);

        Assert.Equal(["monteCarlo.years: gives 9E+10 events to draw, and at most 2E+10 are; take fewer years."], problems.Sentences);
    }

    [Fact]
    public void What_moves_the_mean_most_stands_first()
    {
        var file = Read(Text(
        [
            """{"id":"small","frequency":{"type":"poisson","lambda":{"gamma":[2,1]}},"severity":{"type":"constant","value":10}}""",
            """{"id":"large","frequency":{"type":"poisson","lambda":{"pert":[0,1,2]}},"severity":{"type":"constant","value":1000}}""",
        ], string.Empty));
        var tornado = LossTornado.Of(file.Scenarios);

        Assert.Equal(["large", "small"], tornado.Select(t => t.Scenario.Id));
        Assert.Equal(1000 * 2 * new BetaDistribution(3, 3).Quantile(0.05), tornado[0].MeanAtLow!.Value, 1e-6);
    }

    // P(L > x) for Poisson 2 and exponential losses of mean 100: n losses together are a gamma(n).
    private static double MoreThan(double loss)
    {
        var (sum, weight) = (0.0, Math.Exp(-2));
        for (var n = 1; n < 60; n++)
        {
            weight *= 2.0 / n;
            sum += weight * (1 - new GammaDistribution(n, 0.01).ProbabilityBelow(loss));
        }

        return sum;
    }

    private static string Accepted(double loss, double probability) =>
        string.Create(CultureInfo.InvariantCulture, $$""","tolerance":[{"loss":{{loss}},"probability":{{probability}}}]""");

    private static string Text(IEnumerable<string> scenarios, string more) => $$"""{"scenarios":[{{string.Join(',', scenarios)}}]{{more}}}""";

    private static LossCurve Curve(IEnumerable<string> scenarios, string more = "", int threads = 1) => LossCurve.Of(Read(Text(scenarios, more)), threads);

    private static RiskFile Read(string text)
    {
        var problems = new RiskProblems();
        var file = RiskFile.Read(Encoding.UTF8.GetBytes(text), problems);
        Assert.Empty(problems.Sentences);

        return file!;
    }
}
