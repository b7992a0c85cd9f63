using System.Globalization;

namespace Concord.Steps;

/// <summary>A list of phrases that say one thing each, read from lines such as <c>severity.trouble 3: outage, downtime</c>.</summary>
internal sealed class WordList
{
    private readonly Dictionary<string, List<Phrase>> _byFirst = new(StringComparer.Ordinal);
    private readonly bool _exactFirst;

    /// <summary>Reads a list.</summary>
    /// <param name="lines">One sense a line: kind, optional family after a dot, optional level, a colon, phrases with commas between them. Lines that begin with # are remarks.</param>
    /// <param name="language">The language of the phrases.</param>
    /// <param name="exactFirst">Whether a phrase in its very words hides those of the same stems: "könnte" is not "konnte".</param>
    public WordList(string lines, Language language, bool exactFirst)
    {
        _exactFirst = exactFirst;
        foreach (var line in lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var head = line[..colon].Split(' ');
            var name = head[0].Split('.');
            var sense = new Sense(name[0], name.Length > 1 ? name[1] : "", head.Length > 1 ? int.Parse(head[1], CultureInfo.InvariantCulture) : 0);
            foreach (var words in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                Add(new Phrase(sense, [.. Tokenizer.Of(words, language).Where(t => !t.IsBreak)]), language);
            }
        }
    }

    private void Add(Phrase phrase, Language language)
    {
        var stemmed = phrase.Sense.Kind is not ("stop" or "joint" or "reach" or "certainty" or "urgency") && !(language == Language.English && phrase.Sense is { Kind: "severity", Family: "degree" });
        foreach (var key in stemmed ? new[] { phrase.Words[0].Fold, "~" + phrase.Words[0].Stem } : [phrase.Words[0].Fold])
        {
            if (!_byFirst.TryGetValue(key, out var phrases))
            {
                _byFirst[key] = phrases = [];
            }

            phrases.Add(phrase);
        }
    }

    /// <summary>What the longest phrase that begins at a token says; nothing where none does. A phrase in its very words goes before one by its stems.</summary>
    public (IReadOnlyList<Sense> Senses, int Length) At(IReadOnlyList<Token> tokens, int at)
    {
        var exact = Longest(tokens, at, tokens[at].Fold, exact: true);
        var stemmed = Longest(tokens, at, "~" + tokens[at].Stem, exact: false);
        return stemmed.Length > exact.Length || (stemmed.Length == exact.Length && !_exactFirst) ? stemmed : exact;
    }

    /// <summary>Whether a word by itself is in a list of the kind.</summary>
    public bool IsSingle(string fold, params ReadOnlySpan<string> kinds)
    {
        foreach (var phrase in _byFirst.GetValueOrDefault(fold) ?? [])
        {
            if (phrase.Words.Length == 1 && kinds.Contains(phrase.Sense.Kind) && phrase.Words[0].Is(fold))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The kinds of what a word says by itself.</summary>
    public IEnumerable<string> OfWord(string word, Language language) => At(Tokenizer.Of(word, language), 0).Senses.Select(s => s.Kind);

    private (IReadOnlyList<Sense> Senses, int Length) Longest(IReadOnlyList<Token> tokens, int at, string key, bool exact)
    {
        if (!_byFirst.TryGetValue(key, out var phrases))
        {
            return ([], 0);
        }

        var senses = new List<Sense>();
        var longest = 0;
        foreach (var phrase in phrases)
        {
            if (phrase.Words.Length >= longest && phrase.LengthAt(tokens, at, exact) is var length && length >= longest && length > 0)
            {
                if (length > longest)
                {
                    senses.Clear();
                }

                longest = length;
                if (!senses.Contains(phrase.Sense))
                {
                    senses.Add(phrase.Sense);
                }
            }
        }

        return (senses, longest);
    }

    private sealed record Phrase(Sense Sense, Token[] Words)
    {
        // How many tokens it takes there, a comma between its words counted in; 0 = it does not stand there.
        public int LengthAt(IReadOnlyList<Token> tokens, int at, bool exact)
        {
            var next = at;
            foreach (var word in Words)
            {
                next += next > at && next < tokens.Count && tokens[next].Is(",") ? 1 : 0;
                if (next >= tokens.Count || (exact ? !tokens[next].Is(word.Fold) : tokens[next].Stem != word.Stem))
                {
                    return 0;
                }

                next++;
            }

            return next - at;
        }
    }
}

/// <summary>What a phrase says.</summary>
/// <param name="Kind">The kind: "negation", "severity" …</param>
/// <param name="Family">Which of its families: "trouble"; empty = one family only.</param>
/// <param name="Level">How strong.</param>
internal sealed record Sense(string Kind, string Family, int Level);
