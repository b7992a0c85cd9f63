using Concord.Steps;

namespace Concord.Tests.Steps.BoardBriefings;

/// <summary>The lists of words that say the same.</summary>
public class SynonymTests
{
    private static readonly HashSet<string> _ofTwoMeanings = ["breach", "unavailable"];

    [Theory]
    [InlineData(nameof(Language.English))]
    [InlineData(nameof(Language.German))]
    public void Words_that_say_the_same_stand_on_one_step_of_a_ladder_and_are_no_opposites(string name)
    {
        var language = Enum.Parse<Language>(name);

        var weights = Lines(language == Language.English ? EnglishWords.Weights : GermanWords.Weights).SelectMany(l => l.Words.Select(w => (Word: w, l.Name))).ToLookup(p => p.Word, p => p.Name);
        foreach (var (sense, words) in Synonyms(language))
        {
            var steps = words.Where(w => !_ofTwoMeanings.Contains(w)).SelectMany(w => weights[w]).Distinct();
            Assert.All(steps.GroupBy(s => s.Split(' ')[0]), family => Assert.True(family.Count() == 1, $"{sense}: {string.Join(", ", family)}"));
        }
    }

    [Theory]
    [InlineData(nameof(Language.English))]
    [InlineData(nameof(Language.German))]
    public void A_sense_has_one_line(string name)
    {
        var names = Synonyms(Enum.Parse<Language>(name)).Select(l => l.Name).ToList();

        Assert.Equal(names.Count, names.Distinct().Count());
    }

    private static IEnumerable<(string Name, string[] Words)> Synonyms(Language language) => Lines(language == Language.English ? EnglishSynonyms.Lines : GermanSynonyms.Lines);

    private static IEnumerable<(string Name, string[] Words)> Lines(string lines) => lines
        .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#')
        .Select(l => l.Split(": ", 2)).Select(p => (p[0], p[1].Split(',', StringSplitOptions.TrimEntries)));
}
