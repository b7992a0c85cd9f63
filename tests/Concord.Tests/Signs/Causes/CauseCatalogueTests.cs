using System.Text;
using Concord.Signs;

namespace Concord.Tests.Signs.Causes;

public sealed class CauseCatalogueTests
{
    public static TheoryData<string> Slugs => [.. CauseCatalogue.All.Select(c => c.Slug)];

    [Theory, MemberData(nameof(Slugs))]
    public void A_cause_its_file_its_tests_and_its_page_have_one_name(string slug)
    {
        var cause = CauseCatalogue.Find(slug)!;

        Assert.Equal(slug, Dashed(cause.GetType().Name));
        Assert.True(File.Exists(House.At("src", "Concord", "Signs", "Causes", $"{cause.GetType().Name}.cs")), $"The class of {slug} has no file of its name.");
        Assert.Contains(typeof(CauseCatalogueTests).Assembly.GetTypes(), t => t.Name == $"{cause.GetType().Name}Tests");
        Assert.True(File.Exists(Page(cause)), $"{slug} has no page at {Page(cause)}.");
    }

    [Theory, MemberData(nameof(Slugs))]
    public void A_causes_page_names_every_indicator_and_play_and_calls_it_a_hypothesis(string slug)
    {
        var cause = CauseCatalogue.Find(slug)!;
        var page = File.ReadAllText(Page(cause));

        Assert.Contains("A cause is a hypothesis, never a verdict", page, StringComparison.Ordinal);
        Assert.All(cause.Indicators.Select(i => i.Id).Concat(cause.RestsOn), id => Assert.Contains(id, page, StringComparison.Ordinal));
        Assert.All(cause.Plays, play => Assert.Contains(play, page, StringComparison.Ordinal));
        Assert.Contains(cause.IsStructural ? "structural" : "behavioural", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_are_used_once_and_in_order()
    {
        var ids = CauseCatalogue.All.SelectMany(c => c.Indicators).Select(i => i.Id).ToList();

        Assert.Equal(ids.Distinct().Count(), ids.Count);
        Assert.Equal(CauseCatalogue.All.Select(c => c.Number).Order(), CauseCatalogue.All.Select(c => c.Number));
        Assert.All(CauseCatalogue.All, c => Assert.All(c.Indicators, i => Assert.Equal(c.Id, i.SignId)));
    }

    [Fact]
    public void Every_cause_leads_to_a_play_and_says_how_it_can_be_misread() =>
        Assert.All(CauseCatalogue.All, c => Assert.True(c.Plays.Count > 0 && c.Misreadings.Count > 2));

    [Fact]
    public void An_unknown_address_names_no_cause() => Assert.Null(CauseCatalogue.Find("no-such-cause"));

    private static string Page(Cause cause) => House.At("docs", "signs", "causes", $"{cause.Number:00}-{cause.Slug}.md");

    internal static string Dashed(string name)
    {
        var dashed = new StringBuilder();
        foreach (var letter in name)
        {
            dashed.Append(char.IsUpper(letter) && dashed.Length > 0 ? "-" : string.Empty).Append(char.ToLowerInvariant(letter));
        }

        return dashed.ToString();
    }
}
