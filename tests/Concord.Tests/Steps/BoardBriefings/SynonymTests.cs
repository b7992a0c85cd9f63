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

        foreach (var line in Lines(language))
        {
            var steps = line.Words.Where(w => !_ofTwoMeanings.Contains(w)).SelectMany(w => Weights(w, language)).Where(s => s.Kind is "severity" or "opposite").Distinct();
            Assert.All(steps.GroupBy(s => (s.Kind, s.Family)), family => Assert.True(family.Count() == 1, $"{line.Name}: {string.Join(", ", family)}"));
        }
    }

    [Theory]
    [InlineData(nameof(Language.English))]
    [InlineData(nameof(Language.German))]
    public void A_sense_has_one_line(string name)
    {
        var names = Lines(Enum.Parse<Language>(name)).Select(l => l.Name).ToList();

        Assert.Equal(names.Count, names.Distinct().Count());
    }

    // What a phrase weighs as a whole, by its very words.
    private static IEnumerable<Sense> Weights(string phrase, Language language)
    {
        var tokens = Tokenizer.Of(phrase, language);
        var list = language == Language.English ? EnglishWords.Weights : GermanWords.Weights;
        var (senses, length) = Vocabulary.Of(language).Weights.At(tokens, 0);
        return length == tokens.Count && list.Contains(phrase, StringComparison.Ordinal) ? senses : [];
    }

    private static IEnumerable<(string Name, string[] Words)> Lines(Language language) => (language == Language.English ? EnglishSynonyms.Lines : GermanSynonyms.Lines)
        .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#')
        .Select(l => l.Split(": ", 2)).Select(p => (p[0], p[1].Split(',', StringSplitOptions.TrimEntries)));
}
