using System.Text.Json;
using Concord.Signs;
using Concord.Web.Signs;
using static Concord.Tests.Web.SomeSigns;

namespace Concord.Tests.Web;

public sealed class SignsViewTests
{
    private static readonly SignReading[] Two =
        [Sign(1, IndicatorState.Present, IndicatorState.NotEnoughEvidence, 9, 22), Sign(4, IndicatorState.NotEnoughEvidence, IndicatorState.NoData, 1, 5)];

    private static readonly JsonElement Answer = JsonSerializer.SerializeToElement(
        SignsView.Of(Reading(Two) with
        {
            Causes = [SomeThemes.Cause(["S1.1"], SomeThemes.Known(Two), Share("C1.1", Direction.Cio, IndicatorState.Within, 0, 30))],
            Steps = [SomeThemes.Step(["S1.1"], SomeThemes.Known(Two), Share("T1.1", Direction.Joint, IndicatorState.Early, 3, 9))],
            Outcomes = [SomeThemes.Outcome(Share("O1.1", Direction.Joint, IndicatorState.Unclear, 3, 9))],
        }),
        SignsView.Json);

    [Fact]
    public void The_answer_has_the_names_the_contract_promises()
    {
        Assert.Equal(["asOf", "knownAt", "signs", "causes", "steps", "outcomes", "perception", "structure", "plays"], Names(Answer));
        var sign = Answer.GetProperty("signs")[0];
        Assert.Equal(["id", "state", "directions", "indicators"], Names(sign));
        Assert.Equal(["CIO", "CISO"], Names(sign.GetProperty("directions")));
        Assert.Equal(
            ["id", "primary", "direction", "state", "k", "n", "estimate", "low", "high", "ref", "tol", "p1", "coverage", "controlled", "since", "evidence"],
            Names(sign.GetProperty("indicators")[0]));
        Assert.Equal(["kind", "id"], Names(sign.GetProperty("indicators")[0].GetProperty("evidence")[0]));
    }

    [Fact]
    public void States_are_written_as_the_specification_writes_them()
    {
        Assert.Equal("PRESENT", Answer.GetProperty("signs")[0].GetProperty("state").GetString());
        Assert.Equal("NOT_ENOUGH_EVIDENCE", Answer.GetProperty("signs")[0].GetProperty("directions").GetProperty("CISO").GetProperty("state").GetString());
    }

    [Fact]
    public void Causes_steps_and_outcomes_have_the_names_the_contract_promises()
    {
        Assert.Equal(["id", "state", "directions", "indicators"], Names(Answer.GetProperty("causes")[0]));
        Assert.Equal(["id", "taken", "working", "indicators"], Names(Answer.GetProperty("steps")[0]));
        Assert.Equal(["id", "indicators"], Names(Answer.GetProperty("outcomes")[0]));
        Assert.Equal("C1.1", Answer.GetProperty("causes")[0].GetProperty("indicators")[0].GetProperty("id").GetString());
    }

    [Fact]
    public void What_may_be_said_of_causes_and_steps_is_written_in_capitals()
    {
        var (cause, step) = (Answer.GetProperty("causes")[0], Answer.GetProperty("steps")[0]);

        Assert.Equal("SUPPORTED", cause.GetProperty("state").GetString());
        Assert.Equal("NOT_ENOUGH_EVIDENCE", cause.GetProperty("directions").GetProperty("CISO").GetProperty("state").GetString());
        Assert.Equal(("PARTLY", "NO"), (step.GetProperty("taken").GetString(), step.GetProperty("working").GetString()));
    }

    [Fact]
    public void What_is_missing_is_said_only_where_something_is()
    {
        Assert.False(Answer.GetProperty("signs")[0].GetProperty("indicators")[0].TryGetProperty("missing", out _));
        Assert.Equal("5 opportunities in 52 weeks; 8 are needed.", Answer.GetProperty("signs")[1].GetProperty("indicators")[0].GetProperty("missing").GetString());
        Assert.Equal("2027-02-15", Answer.GetProperty("signs")[1].GetProperty("indicators")[0].GetProperty("earliestKnown").GetString());
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);
}
