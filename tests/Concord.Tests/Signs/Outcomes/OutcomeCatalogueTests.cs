using Concord.Signs;
using Concord.Tests.Signs.Causes;

namespace Concord.Tests.Signs.Outcomes;

public sealed class OutcomeCatalogueTests
{
    public static TheoryData<string> Slugs => [.. OutcomeCatalogue.All.Select(o => o.Slug)];

    [Theory, MemberData(nameof(Slugs))]
    public void An_outcome_its_file_and_its_tests_have_one_name_and_the_page_names_its_indicators(string slug)
    {
        var outcome = OutcomeCatalogue.Find(slug)!;
        var page = File.ReadAllText(House.At("docs", "signs", "outcomes.md"));

        Assert.Equal(slug, CauseCatalogueTests.Dashed(outcome.GetType().Name));
        Assert.True(File.Exists(House.At("src", "Concord", "Signs", "Outcomes", $"{outcome.GetType().Name}.cs")), $"The class of {slug} has no file of its name.");
        Assert.Contains(typeof(OutcomeCatalogueTests).Assembly.GetTypes(), t => t.Name == $"{outcome.GetType().Name}Tests");
        Assert.All(outcome.Indicators, i => Assert.Contains(i.Id, page, StringComparison.Ordinal));
        Assert.Contains($"`{slug}`", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Outcomes_have_no_line_and_decide_nothing() =>
        Assert.All(OutcomeCatalogue.All.SelectMany(o => o.Indicators), i => Assert.True(i is { House: null, IsPrimary: false }));

    [Fact]
    public void They_stand_in_the_order_of_their_ids() =>
        Assert.Equal(["O1", "O2", "O3", "O4"], OutcomeCatalogue.All.Select(o => o.Id));

    [Fact]
    public void An_unknown_address_names_no_outcome() => Assert.Null(OutcomeCatalogue.Find("no-such-outcome"));
}
