namespace Concord.Steps;

/// <summary>The word lists of one language, read once.</summary>
internal sealed class Vocabulary
{
    private static readonly Vocabulary _english = new(EnglishWords.Marks, EnglishWords.Weights, EnglishSynonyms.Lines, Language.English);
    private static readonly Vocabulary _german = new(GermanWords.Marks, GermanWords.Weights, GermanSynonyms.Lines, Language.German);

    private Vocabulary(string marks, string weights, string synonyms, Language language)
    {
        Marks = new WordList(marks, language, exactFirst: true);
        Weights = new WordList(weights, language, exactFirst: false);
        Synonyms = new WordList(synonyms, language, exactFirst: false);
    }

    /// <summary>Words that turn, loosen, bound, urge or ask.</summary>
    public WordList Marks { get; }

    /// <summary>Ladders and opposites.</summary>
    public WordList Weights { get; }

    /// <summary>Words that say the same.</summary>
    public WordList Synonyms { get; }

    /// <summary>The lists of a language.</summary>
    public static Vocabulary Of(Language language) => language == Language.English ? _english : _german;
}
