using System.Text;
using Concord.Evidence;
using Concord.Signs;
using Concord.Steps;
using Concord.Tests.Signs;

namespace Concord.Tests.Steps;

public sealed class StepCatalogueTests
{
    public static TheoryData<string> Slugs => [.. StepCatalogue.All.Select(s => s.Slug)];

    [Fact]
    public void There_are_seven_steps_in_the_sources_order() =>
        Assert.Equal(["T1", "T2", "T3", "T4", "T5", "T6", "T7"], StepCatalogue.All.Select(s => s.Id));

    [Theory, MemberData(nameof(Slugs))]
    public void A_step_its_file_its_tests_and_its_page_have_one_name(string slug)
    {
        var step = StepCatalogue.Find(slug)!;

        Assert.Equal(slug, Dashed(step.GetType().Name));
        Assert.True(File.Exists(House.At("src", "Concord", "Steps", $"{step.GetType().Name}.cs")), $"The class of {slug} has no file of its name.");
        Assert.Contains(typeof(StepCatalogueTests).Assembly.GetTypes(), t => t.Name == $"{step.GetType().Name}Tests");
        Assert.True(File.Exists(Page(step)), $"{slug} has no page at {Page(step)}.");
    }

    [Theory, MemberData(nameof(Slugs))]
    public void A_steps_page_names_its_indicators_what_it_should_move_and_its_plays(string slug)
    {
        var step = StepCatalogue.Find(slug)!;
        var page = File.ReadAllText(Page(step));

        Assert.All(step.Indicators.Select(i => i.Id).Concat(step.RestsOn), id => Assert.Contains(id, page, StringComparison.Ordinal));
        Assert.All(step.Plays, play => Assert.Contains(play, page, StringComparison.Ordinal));
        Assert.All(step.Indicators.SelectMany(i => i.Kinds), kind => Assert.Contains($"`{kind}`", page, StringComparison.Ordinal));
        Assert.True(step.Plays.Count > 0 && step.RestsOn.Count > 0 && step.Misreadings.Count > 1);
    }

    [Fact]
    public void Ids_are_used_once_and_begin_with_the_steps()
    {
        var ids = StepCatalogue.All.SelectMany(s => s.Indicators).Select(i => i.Id).ToList();

        Assert.Equal(ids.Distinct().Count(), ids.Count);
        Assert.All(StepCatalogue.All, s => Assert.All(s.Indicators, i => Assert.Equal(s.Id, i.SignId)));
    }

    [Fact]
    public void Without_evidence_no_step_is_taken_or_known_to_work() => Assert.All(StepCatalogue.All, step =>
    {
        var reading = step.Read(Seen.Standpoint(30, Array.Empty<Exhibit>()), new KnownReadings([]));

        Assert.Equal((TakenState.NoData, WorkingState.NotEnoughEvidence), (reading.Taken, reading.Working));
    });

    [Fact]
    public void What_it_should_move_past_its_line_says_that_it_does_not_work_yet_and_inside_that_it_does()
    {
        var step = StepCatalogue.Find("aligned-plans")!;

        Assert.Equal(WorkingState.No, Working(IndicatorState.Early, IndicatorState.Within));
        Assert.Equal(WorkingState.Yes, Working(IndicatorState.Within, IndicatorState.Within));
        Assert.Equal(WorkingState.NotEnoughEvidence, Working(IndicatorState.Unclear, IndicatorState.Within));

        WorkingState Working(IndicatorState consult, IndicatorState releases) =>
            step.Judged([], new KnownReadings([StepSeen.Reading("S6.1", consult), StepSeen.Reading("S12.1", releases)])).Working;
    }

    [Fact]
    public void An_unknown_address_names_no_step() => Assert.Null(StepCatalogue.Find("no-such-step"));

    private static string Page(Step step) => House.At("docs", "steps", $"{step.Number}-{step.Slug}.md");

    private static string Dashed(string name)
    {
        var dashed = new StringBuilder();
        foreach (var letter in name)
        {
            dashed.Append(char.IsUpper(letter) && dashed.Length > 0 ? "-" : string.Empty).Append(char.ToLowerInvariant(letter));
        }

        return dashed.ToString();
    }
}
