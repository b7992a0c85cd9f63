using Concord.Evidence;
using Concord.Risk;

namespace Concord.Tests.Import.Risks;

public class RiskquantTests
{
    [Fact]
    public void Each_row_is_a_risk_the_first_one_too()
    {
        var risks = Offered.Read("q.csv", "TECH,Ransom,0.2,10000,900000\nPEOPLE,\"Phish, all\",3,100,4000\n").All<RiskStatement>().ToList();

        Assert.Equal(["people/phish-all", "tech/ransom"], risks.Select(r => r.Id).Order(StringComparer.Ordinal));
        var priced = PricedRisk.Of(risks.Single(r => r.Title == "Ransom")).Scenario!;
        Assert.Equal(("poisson", 0.2), (priced.Frequency.Type, priced.Frequency.Central.Mean));
        Assert.Equal(900_000, priced.Severity.Central.Quantile(0.95), 1e-4);
    }

    [Fact]
    public void A_first_row_of_names_is_passed_over()
    {
        Assert.Single(Offered.Read("q.csv", "identifier,name,probability,low_loss,high_loss\nTECH,Ransom,0.2,10000,900000\n").All<RiskStatement>());
    }

    [Theory]
    [InlineData("TECH,Ransom,-1,10,20", "events a year")]
    [InlineData("TECH,Ransom,often,10,20", "events a year")]
    [InlineData("TECH,Ransom,1,0,20", "low loss")]
    [InlineData("TECH,Ransom,1,10,10", "high loss")]
    [InlineData("TECH,,1,10,20", "name")]
    [InlineData("a,First,1,10,20", "name")]
    public void A_row_that_has_no_price_is_named(string row, string field)
    {
        var read = Offered.Read("q.csv", $"A,First,1,10,20\n{row}\n");

        Assert.Equal(field, Assert.Single(read.Rejected).Field);
        Assert.Single(read.All<RiskStatement>());
    }

    [Fact]
    public void A_register_by_column_map_keeps_a_heat_maps_label_a_label()
    {
        const string Map = """{"kind":"risk","columns":{"title":"Risk","frequency.lambda":"Events","magnitude.p05":"Low","magnitude.p95":"High"},"id":["No"],"constants":{"owner":"CISO","accountable":"CISO","decisionRight":"CIO","frequency.type":"poisson","magnitude.type":"lognormal"}}""";
        var risks = Offered.Read("r.csv", "No,Risk,Events,Low,High\n1,Ransom,0.2,10000,900000\n2,Fire,Rare,Low,High\n", Offered.With(Map)).All<RiskStatement>().ToDictionary(r => r.Id, PricedRisk.Of);

        Assert.Equal(0.2, risks["1"].Scenario!.Frequency.Central.Mean, 1e-12);
        Assert.Null(risks["2"].Scenario);
        Assert.Contains("risk/2 frequency.lambda: must be a number, is the text 'Rare'.", risks["2"].Reasons);
    }
}
