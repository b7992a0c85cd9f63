using static Concord.Tests.Risk.Papers;

namespace Concord.Tests.Risk;

public sealed class RiskOptionReaderTests
{
    [Theory]
    [InlineData("\"lambda\":-0.1", "options[0].changes[0].lambda: must be between 0 and 100")]
    [InlineData("\"mu\":-2", "options[0].changes[0].mu: must be between 0 and 1000")]
    [InlineData("\"lambda\":0.5,\"effectiveness\":1.2", "options[0].changes[0].effectiveness: must be between 0 and 1, is 1.2.")]
    [InlineData("\"lambda\":0.5,\"effectiveness\":{\"pert\":[0.2,0.6,1.4]}", "options[0].changes[0].effectiveness.pert[2]: must be between 0 and 1, is 1.4.")]
    [InlineData("\"lambda\":0.5,\"effectiveness\":{\"pert\":[0.8,0.6,0.9]}", "options[0].changes[0].effectiveness.pert[1]: must be at least pert[0] (0.8), is 0.6.")]
    [InlineData("\"effectiveness\":0.5", "options[0].changes[0]: changes nothing; it must hold one of lambda, mu, sigma or cap.")]
    [InlineData("\"sigma\":0.5", "options[0].changes[0].sigma: fits a lognormal severity only, and that of 's' is constant.")]
    [InlineData("\"cap\":0.5", "options[0].changes[0].cap: is a factor, and 's' has no cap; write {\"set\": …}.")]
    [InlineData("\"cap\":{\"set\":0}", "options[0].changes[0].cap.set: must be above 0")]
    [InlineData("\"mu\":0.5,\"scale\":0.5", "options[0].changes[0].scale: and mu mean the same; give one.")]
    [InlineData("\"lambda\":\"half\"", "options[0].changes[0].lambda: must be a number, is the text 'half'.")]
    public void A_change_that_means_nothing_is_refused_with_its_field_and_the_reason(string change, string sentence) =>
        Assert.StartsWith(sentence, Refusal(Constant, Option("A", change)), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"id":"A","changes":[{"scenario":"t","lambda":0.5}]}""", "options[0].changes[0].scenario: must name a scenario of the file, and 't' is none.")]
    [InlineData("""{"id":"A","days":-1,"changes":[]}""", "options[0].days: must be between 0 and 36525, is -1.")]
    [InlineData("""{"id":"A","goLive":"2026-01-01","changes":[]}""", "options[0].goLive: must not lie before the start (2026-11-23), is 2026-01-01.")]
    [InlineData("""{"id":"A","goLive":"soon","changes":[]}""", "options[0].goLive: must be a day such as 2027-01-31, is 'soon'.")]
    [InlineData("""{"id":"A","days":3,"goLive":"2027-01-01","changes":[]}""", "options[0].goLive: and days are both given; give one.")]
    [InlineData("""{"title":"no id","changes":[]}""", "options[0].id: is missing; it must be a text.")]
    [InlineData("""{"id":"A","cost":{"oneOff":"much"},"changes":[]}""", "options[0].cost.oneOff: must be a number, is the text 'much'.")]
    [InlineData("""{"id":"A","requires":["B"],"changes":[]}""", "options[0].requires: must name options of the file, and 'B' is none.")]
    [InlineData("""{"id":"A","excludes":["A"],"changes":[]}""", "options[0].excludes: names the option itself.")]
    [InlineData("", "options: must hold at least one option.")]
    public void An_option_that_cannot_be_is_refused_with_its_field_and_the_reason(string option, string sentence) =>
        Assert.Equal(sentence, Refusal(Constant, option));

    [Fact]
    public void Two_options_of_one_id_are_refused() =>
        Assert.Equal("options[1].id: must be unique, and 'A' stands in the file twice.", Refusal(Constant, $"{Option("A", "\"lambda\":0.5")},{Option("A", "\"lambda\":0.4")}"));

    [Fact]
    public void What_requires_itself_round_a_corner_is_refused_with_the_way()
    {
        var problems = new Concord.Risk.RiskProblems();
        var options = string.Join(",", new[] { ("A", "B"), ("B", "C"), ("C", "A") }.Select(p => Option(p.Item1, "\"lambda\":0.5", more: $",\"requires\":[\"{p.Item2}\"]")));

        Assert.Null(Concord.Risk.OptionsPaper.Read(System.Text.Encoding.UTF8.GetBytes($$"""{"scenarios":[{{Constant}}],"options":[{{options}}]}"""), Start, problems));
        Assert.Equal("options[0].requires: goes round in a circle: 'A' requires 'B' requires 'C' requires 'A'.", problems.Sentences[0]);
    }

    [Fact]
    public void What_needs_two_that_exclude_each_other_is_refused() => Assert.Equal(
        "options[2].excludes: can't hold: 'C' needs both 'A' and 'B', which exclude each other.",
        Refusal(Constant, $"{Option("A", "\"lambda\":0.5", more: ",\"excludes\":[\"B\"]")},{Option("B", "\"lambda\":0.4")},{Option("C", "\"lambda\":0.9", more: ",\"requires\":[\"A\",\"B\"]")}"));

    [Fact]
    public void A_rate_that_cannot_be_raised_is_refused_and_not_capped_in_silence() => Assert.StartsWith(
        "options[0].changes[0].lambda: raises a fixed frequency beyond what it can be",
        Refusal("""{"id":"s","frequency":{"type":"fixed","n":2},"severity":{"type":"constant","value":100000}}""", Option("A", "\"lambda\":1.5")),
        StringComparison.Ordinal);

    [Fact]
    public void A_new_value_a_go_live_day_and_a_price_as_one_number_are_read()
    {
        var option = Of(Lognormal, """{"id":"A","cost":5000,"goLive":"2027-01-02","changes":[{"scenario":"s","lambda":{"set":0.1},"sigma":{"set":1},"cap":{"set":500000}}]}""").Comparison.Options[0];

        Assert.Equal(40, option.Days, 6);
        Assert.Equal(5000, option.Cost.Value, 6);
        Assert.InRange(option.Year.Mean!.Value, 1, 50_000);
    }
}
