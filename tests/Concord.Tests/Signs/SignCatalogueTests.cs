using System.Text;
using Concord.Signs;

namespace Concord.Tests.Signs;

public sealed class SignCatalogueTests
{
    public static TheoryData<string> Slugs => [.. SignCatalogue.All.Select(s => s.Slug)];

    [Theory, MemberData(nameof(Slugs))]
    public void A_sign_its_file_its_tests_and_its_page_have_one_name(string slug)
    {
        var sign = SignCatalogue.Find(slug)!;

        Assert.Equal(slug, Dashed(sign.GetType().Name));
        Assert.True(File.Exists(House.At("src", "Concord", "Signs", $"{sign.GetType().Name}.cs")), $"The class of {slug} has no file of its name.");
        Assert.Contains(typeof(SignCatalogueTests).Assembly.GetTypes(), t => t.Name == $"{sign.GetType().Name}Tests");
        Assert.True(File.Exists(Page(sign)), $"{slug} has no page at {Page(sign)}.");
    }

    [Theory, MemberData(nameof(Slugs))]
    public void A_signs_page_names_every_indicator_with_its_thresholds_and_plays(string slug)
    {
        var sign = SignCatalogue.Find(slug)!;
        var page = File.ReadAllText(Page(sign));

        Assert.Contains("The two jobs pull in different directions by design", page, StringComparison.Ordinal);
        Assert.All(sign.Indicators, i => Assert.Contains(i.Id, page, StringComparison.Ordinal));
        Assert.Matches("P[0-9]{2}", page);
    }

    [Fact]
    public void Ids_are_used_once_and_in_order()
    {
        var ids = SignCatalogue.All.SelectMany(s => s.Indicators).Select(i => i.Id).ToList();

        Assert.Equal(ids.Distinct().Count(), ids.Count);
        Assert.Equal(SignCatalogue.All.Select(s => s.Number).Order(), SignCatalogue.All.Select(s => s.Number));
        Assert.All(SignCatalogue.All, s => Assert.All(s.Indicators, i => Assert.Equal(s.Id, i.SignId)));
        Assert.All(SignCatalogue.All, s => Assert.All(s.Companions, c => Assert.True(ids.Contains(c.Primary) && ids.Contains(c.Companion))));
    }

    [Fact]
    public void Every_primary_indicator_with_a_sequential_model_is_armed_by_the_house()
    {
        var primaries = SignCatalogue.All.SelectMany(s => s.Indicators).OfType<StreamIndicator>().Where(i => i.IsPrimary).Select(i => i.Id);

        Assert.All(primaries, id => Assert.Contains(id, CharterTimeline.ArmedByHouse));
    }

    [Fact]
    public void An_unknown_address_names_no_sign() => Assert.Null(SignCatalogue.Find("no-such-sign"));

    [Fact]
    public void No_sentence_judges_a_person()
    {
        string[] banned = ["broken", "guilty", "bad ", "offender", "culprit", "winner"];
        var evidence = new RandomEvidence(7).All();
        var texts = SignCatalogue.Read(RandomEvidence.Dossier(evidence), RandomEvidence.Monday).Signs
            .SelectMany(s => s.Readings)
            .SelectMany(r => r.Notes.Append(r.Sentence));

        Assert.All(texts, t => Assert.DoesNotContain(banned, b => t.Contains(b, StringComparison.OrdinalIgnoreCase)));
    }

    private static string Page(Sign sign) => House.At("docs", "signs", $"{sign.Number:00}-{sign.Slug}.md");

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
