using System.Text;
using System.Text.Json.Nodes;
using Concord.Risk;

namespace Concord.Tests.Risk;

public sealed class RiskFileTests
{
    private const string Ransom = """
        {"currency":"EUR","horizonMonths":24,"scenarios":[{"id":"ransom","title":"Ransom attack",
          "frequency":{"type":"poisson","lambda":{"pert":[0.1,0.5,2]}},
          "severity":{"type":"lognormal","p05":10000,"p95":1000000},"cap":null,"layer":null}],
         "dependence":{"type":"independent"},"tolerance":[{"loss":1000000,"probability":0.1}],
         "grid":{"log2":16,"max":null},"monteCarlo":{"years":0,"seed":7}}
        """;

    [Fact]
    public void The_example_of_the_format_is_read()
    {
        var file = Read(Ransom);

        Assert.Equal("EUR", file.Currency);
        Assert.Equal(24, file.HorizonMonths);
        Assert.Equal(16, file.GridLog2);
        Assert.Null(file.GridMax);
        Assert.Equal(7ul, file.Seed);
        Assert.Equal([new Anchor(1_000_000, 0.1)], file.Tolerance!.Anchors);
        var scenario = Assert.Single(file.Scenarios);
        Assert.Equal(("ransom", "Ransom attack"), (scenario.Id, scenario.Title));
        Assert.True(scenario.Frequency.IsUncertain);
        Assert.False(scenario.Severity.IsUncertain);
        Assert.Null(scenario.Cap);
        Assert.Null(scenario.Layer);
    }

    [Fact]
    public void What_a_file_need_not_say_has_its_usual_value()
    {
        var file = Read("""{"scenarios":[{"id":"a","frequency":{"type":"fixed","n":1},"severity":{"type":"constant","value":5}}]}""");

        Assert.Null(file.Currency);
        Assert.Null(file.Tolerance);
        Assert.Equal(36, file.HorizonMonths);
        Assert.Equal(0, file.Years);
        Assert.Equal(RiskDependence.Independent, file.Dependence);
        Assert.Equal("a", file.Scenarios[0].Title);
    }

    [Theory]
    [InlineData("scenarios", "[]", "scenarios: must hold at least one scenario.")]
    [InlineData("scenarios", "null", "scenarios: must hold at least one scenario.")]
    [InlineData("scenarios", "{}", "scenarios: must be a list, is an object.")]
    [InlineData("scenarios", "[3]", "scenarios[0]: must be an object, is 3.")]
    [InlineData("currency", "\"Euro\"", "currency: must be three capital letters such as EUR, is 'Euro'.")]
    [InlineData("horizonMonths", "0", "horizonMonths: must be between 1 and 600, is 0.")]
    [InlineData("horizonMonths", "1.5", "horizonMonths: must be a whole number, is 1.5.")]
    [InlineData("grid", """{"log2":30}""", "grid.log2: must be between 8 and 20, is 30.")]
    [InlineData("grid", """{"max":-1}""", "grid.max: must be above 0, is -1.")]
    [InlineData("monteCarlo", """{"years":-1}""", "monteCarlo.years: must be between 0 and 50000000, is -1.")]
    [InlineData("monteCarlo", "[]", "monteCarlo: must be an object, is a list.")]
    [InlineData("tolerance", """[{"loss":1000,"probability":1.2}]""", "tolerance[0].probability: must be between 0 and 1, is 1.2.")]
    [InlineData("tolerance", """[{"probability":0.2}]""", "tolerance[0].loss: is missing; it must be a number.")]
    [InlineData("dependence", """{"type":"vine"}""", "dependence.type: must be independent, commonFactor, comonotonic, gaussian or t, is 'vine'.")]
    public void A_part_that_cannot_be_read_is_told_by_field_and_reason(string field, string value, string sentence) =>
        Assert.Equal([sentence], Problems(With(Ransom, field, value)));

    [Theory]
    [InlineData("id", "\" \"", "scenarios[0].id: must not be empty, and hold whole characters.")]
    [InlineData("cap", "0", "scenarios[0].cap: must be above 0, is 0.")]
    [InlineData("layer", """{"deductible":-1}""", "scenarios[0].layer.deductible: must be at least 0, is -1.")]
    [InlineData("frequency", "null", "scenarios[0].frequency: is missing; it must be an object.")]
    [InlineData("tolerance", """[{"loss":-1,"probability":0.5}]""", "scenarios[0].tolerance[0].loss: must be at least 0, is -1.")]
    public void A_scenario_that_cannot_be_read_is_told_by_field_and_reason(string field, string value, string sentence) =>
        Assert.Equal([sentence], Problems(Scenario(field, value)));

    [Fact]
    public void All_problems_are_told_at_once()
    {
        var file = With(With(Scenario("frequency", """{"type":"bernoulli","p":1.2}"""), "horizonMonths", "-1"), "tolerance", "[{}]");

        Assert.Equal(
        [
            "scenarios[0].frequency.p: must be between 0 and 1, is 1.2.",
            "horizonMonths: must be between 1 and 600, is -1.",
            "tolerance[0].loss: is missing; it must be a number.",
            "tolerance[0].probability: is missing; it must be a number.",
        ], Problems(file));
    }

    [Fact]
    public void Beyond_fifty_problems_only_their_number_is_told()
    {
        var problems = new RiskProblems();
        RiskFile.Read(Encoding.UTF8.GetBytes($$"""{"scenarios":[{{string.Join(',', Enumerable.Repeat("3", 70))}}]}"""), problems);

        Assert.Equal(70, problems.Count);
        Assert.Equal(51, problems.Sentences.Count);
        Assert.Equal("And 20 more problems of the kind.", problems.Sentences[^1]);
    }

    [Fact]
    public void One_id_stands_for_one_scenario()
    {
        var scenario = JsonNode.Parse(Ransom)!["scenarios"]![0]!.ToJsonString();

        Assert.Equal(["scenarios[1].id: must be unique, and 'ransom' stands in the file twice."], Problems(With(Ransom, "scenarios", $"[{scenario},{scenario}]")));
    }

    [Theory]
    [InlineData("options", """[{"cost":{"oneOff":{"amount":1,"currency":"USD"}}}]""", "options[0].cost.oneOff.currency: must be EUR as elsewhere in the file, is 'USD': one file holds one currency.")]
    [InlineData("budget", """{"amount":1,"currency":"CHF"}""", "budget.currency: must be EUR as elsewhere in the file, is 'CHF': one file holds one currency.")]
    public void Two_currencies_are_refused_wherever_the_second_stands(string field, string value, string sentence) =>
        Assert.Equal([sentence], Problems(With(Ransom, field, value)));

    [Fact]
    public void A_field_nobody_knows_is_kept_and_named()
    {
        var problems = new RiskProblems();
        var file = RiskFile.Read(Encoding.UTF8.GetBytes(With(Scenario("capp", "5"), "note", "\"ours\"")), problems)!;

        Assert.Equal(0, problems.Count);
        Assert.Equal(["note", "scenarios[0].capp"], problems.Unread);
        Assert.Contains("\"capp\":5", file.Fields.Source.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "The file must hold one JSON object.")]
    [InlineData("", "The file must be well-formed JSON of at most 32 levels without a name twice in one object; line 1, byte 1 is not.")]
    [InlineData("{\"a\":1,\"a\":2}", "The file must be well-formed JSON of at most 32 levels without a name twice in one object; line 1, byte 1 is not.")]
    [InlineData("{\"\\ud800\":1}", "The file must hold whole characters only, and a name is half of one.")]
    public void A_file_that_is_no_object_is_refused_whole(string text, string sentence)
    {
        var problems = new RiskProblems();

        Assert.Null(RiskFile.Read(Encoding.UTF8.GetBytes(text), problems));
        Assert.Equal([sentence], problems.Sentences);
    }

    [Fact]
    public void A_file_nested_too_deep_or_too_large_is_refused()
    {
        var problems = new RiskProblems();

        Assert.Null(RiskFile.Read(Encoding.UTF8.GetBytes(new string('[', 40) + new string(']', 40)), problems));
        Assert.Null(RiskFile.Read(new byte[RiskFile.MostBytes + 1], problems));
        Assert.Equal(2, problems.Count);
    }

    private static string With(string file, string field, string value)
    {
        var node = JsonNode.Parse(file)!;
        node[field] = JsonNode.Parse(value);

        return node.ToJsonString();
    }

    private static string Scenario(string field, string value)
    {
        var node = JsonNode.Parse(Ransom)!;
        node["scenarios"]![0]![field] = JsonNode.Parse(value);

        return node.ToJsonString();
    }

    private static RiskFile Read(string text)
    {
        var problems = new RiskProblems();
        var file = RiskFile.Read(Encoding.UTF8.GetBytes(text), problems);
        Assert.Empty(problems.Sentences);

        return file!;
    }

    private static IReadOnlyList<string> Problems(string text)
    {
        var problems = new RiskProblems();
        RiskFile.Read(Encoding.UTF8.GetBytes(text), problems);

        return problems.Sentences;
    }
}
