namespace Concord.Steps;

/// <summary>Numbers written as words, in English and German.</summary>
internal static class NumberWords
{
    private static readonly Dictionary<string, int> _english = Numbered("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
    private static readonly Dictionary<string, int> _englishTens = Tens("twenty thirty forty fifty sixty seventy eighty ninety");
    private static readonly Dictionary<string, int> _german = Numbered("null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn");
    private static readonly Dictionary<string, int> _germanTens = Tens("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig");

    private static readonly Dictionary<string, int> _ordinals = new(StringComparer.Ordinal)
    {
        ["first"] = 1, ["second"] = 2, ["third"] = 3, ["fourth"] = 4, ["fifth"] = 5, ["sixth"] = 6, ["seventh"] = 7, ["eighth"] = 8, ["ninth"] = 9, ["tenth"] = 10, ["twelfth"] = 12,
        ["erst"] = 1, ["zweit"] = 2, ["dritt"] = 3, ["viert"] = 4, ["fünft"] = 5, ["sechst"] = 6, ["siebt"] = 7, ["acht"] = 8, ["neunt"] = 9, ["zehnt"] = 10,
    };

    /// <summary>The number a run of words says, and how many words it takes; null where the first is none.</summary>
    public static (decimal Value, int Length)? Read(IReadOnlyList<Token> tokens, int at, Language language) =>
        language == Language.English ? English(tokens, at) : German(tokens[at].Fold) is { } value ? (value, 1) : null;

    /// <summary>The number a single English word says: 10 for "ten"; null where it is none.</summary>
    public static decimal? Single(string fold) => _english.TryGetValue(fold, out var value) || _englishTens.TryGetValue(fold, out value) ? value : fold is "hundred" ? 100 : null;

    /// <summary>The place an ordinal word says: 2 for "second"; null where it is none.</summary>
    public static int? Ordinal(string fold, Language language)
    {
        if (language == Language.English)
        {
            return _ordinals.TryGetValue(fold, out var place) && fold[0] is not ('z' or 'd') ? place : null;
        }

        return fold.Length > 4 && fold[..^1].EndsWith('e') | fold.EndsWith('e') && _ordinals.TryGetValue(fold.TrimEnd('n', 'r', 's', 'm')[..^1], out var german) ? german : null;
    }

    private static (decimal Value, int Length)? English(IReadOnlyList<Token> tokens, int at)
    {
        decimal total = 0, part = 0;
        var taken = 0;
        for (var i = at; i < tokens.Count; i++)
        {
            var word = tokens[i].Fold;
            if (_englishTens.TryGetValue(word, out var tens) && part % 100 == 0)
            {
                part += tens;
            }
            else if (_english.TryGetValue(word, out var unit) && (taken == 0 || (part % 10 == 0 && part % 100 is 0 or >= 20 && (part > 0 || total > 0) && unit < (part % 100 == 0 ? 20 : 10))))
            {
                part += unit;
            }
            else if (word == "hundred" && taken > 0 && part is > 0 and < 100)
            {
                part *= 100;
            }
            else if (word == "thousand" && taken > 0 && part > 0)
            {
                total += part * 1000;
                part = 0;
            }
            else if (word == "and" && part >= 100 && part % 100 == 0 && i + 1 < tokens.Count && (_english.ContainsKey(tokens[i + 1].Fold) || _englishTens.ContainsKey(tokens[i + 1].Fold)))
            {
                continue;
            }
            else
            {
                break;
            }

            taken = i - at + 1;
        }

        return taken == 0 ? null : (total + part, taken);
    }

    /// <summary>The number a German word says: 225 for "zweihundertfünfundzwanzig".</summary>
    public static decimal? German(string word)
    {
        if (word.Length is 0 or > 60)
        {
            return null;
        }

        if (word is "eins" or "eine" or "einen" or "einem" or "einer" or "eines")
        {
            return 1;
        }

        if (word is "zweier" or "dreier")
        {
            return word[0] == 'z' ? 2 : 3;
        }

        if (_german.TryGetValue(word, out var small) || _germanTens.TryGetValue(word, out small))
        {
            return small;
        }

        foreach (var (name, size) in new[] { ("tausend", 1000m), ("hundert", 100m) })
        {
            var cut = word.IndexOf(name, StringComparison.Ordinal);
            if (cut >= 0)
            {
                var before = cut == 0 ? 1 : German(word[..cut]);
                var rest = word[(cut + name.Length)..];
                rest = rest.StartsWith("und", StringComparison.Ordinal) ? rest[3..] : rest;
                var after = rest.Length == 0 ? 0 : German(rest);
                return before is { } b && after is { } a && b < size && a < size ? (b * size) + a : null;
            }
        }

        var and = word.IndexOf("und", StringComparison.Ordinal);
        return and > 0 && _german.TryGetValue(word[..and], out var ones) && _germanTens.TryGetValue(word[(and + 3)..], out var tens) ? ones + tens : null;
    }

    private static Dictionary<string, int> Numbered(string words) => words.Split(' ').Index().ToDictionary(p => p.Item, p => p.Index, StringComparer.Ordinal);

    private static Dictionary<string, int> Tens(string words) => words.Split(' ').Index().ToDictionary(p => p.Item, p => (p.Index + 2) * 10, StringComparer.Ordinal);
}
