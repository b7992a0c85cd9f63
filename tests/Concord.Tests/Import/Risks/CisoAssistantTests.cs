using Concord.Evidence;
using Concord.Risk;

namespace Concord.Tests.Import.Risks;

public class CisoAssistantTests
{
    [Fact]
    public void A_current_hypothesis_is_a_risk_of_at_most_one_event_a_year()
    {
        var risk = Offered.Read("h.json", Answer(Hypothesis())).All<RiskStatement>().Single();
        var priced = PricedRisk.Of(risk);

        Assert.Equal(("s-1", "Ransom"), (risk.Id, risk.Title));
        Assert.Equal("bernoulli", priced.Scenario!.Frequency.Type);
        Assert.Equal(0.2, priced.Scenario.Frequency.Central.Mean, 1e-12);
        Assert.Equal(10_000, priced.Scenario.Severity.Central.Quantile(0.05), 1e-6);
        Assert.Equal(900_000, priced.Scenario.Severity.Central.Quantile(0.95), 1e-4);
    }

    [Fact]
    public void The_sides_are_those_of_the_map()
    {
        var risk = Offered.Read("h.json", Answer(Hypothesis()), Offered.With("""{"constants":{"accountable":"CISO","decisionRight":"CIO","owner":"BUSINESS"}}""")).All<RiskStatement>().Single();

        Assert.Equal((Side.Ciso, Side.Cio, "BUSINESS"), (risk.Accountable, risk.DecisionRight, risk.Owner));
    }

    [Theory]
    [InlineData("\"risk_stage\":\"current\"", "\"risk_stage\":\"residual\"", "risk_stage")]
    [InlineData("\"probability\":0.2", "\"probability\":1.2", "parameters.probability")]
    [InlineData("\"probability\":0.2", "\"probability\":null", "parameters.probability")]
    [InlineData("\"lb\":10000", "\"lb\":0", "parameters.impact.lb")]
    [InlineData("\"ub\":900000", "\"ub\":9000", "parameters.impact.ub")]
    [InlineData("LOGNORMAL-CI90", "NORMAL", "parameters.impact.distribution")]
    public void A_hypothesis_that_is_no_risk_or_has_no_price_is_named(string of, string to, string field)
    {
        var read = Offered.Read("h.json", Answer(Hypothesis().Replace(of, to, StringComparison.Ordinal), Hypothesis().Replace("s-1", "s-2", StringComparison.Ordinal)));

        Assert.Equal(field, Assert.Single(read.Rejected).Field);
        Assert.Equal("s-2", Assert.Single(read.All<RiskStatement>()).Id);
    }

    [Fact]
    public void Two_current_hypotheses_of_one_scenario_are_one_too_many()
    {
        Assert.Equal("quantitative_risk_scenario", Assert.Single(Offered.Read("h.json", Answer(Hypothesis(), Hypothesis())).Rejected).Field);
    }

    private static string Answer(params string[] hypotheses) => $$"""{"count":{{hypotheses.Length}},"results":[{{string.Join(',', hypotheses)}}]}""";

    private static string Hypothesis() =>
        """{"id":"h-1","name":"Now","risk_stage":"current","quantitative_risk_scenario":{"id":"s-1","str":"Ransom"},"parameters":{"probability":0.2,"impact":{"distribution":"LOGNORMAL-CI90","lb":10000,"ub":900000}}}""";
}
