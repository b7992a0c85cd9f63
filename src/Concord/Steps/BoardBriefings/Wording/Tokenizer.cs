namespace Concord.Steps;

/// <summary>Cuts a text, evened out, into words, numbers and signs. One pass, no regular expression.</summary>
internal static class Tokenizer
{
    private const string Signs = "%‰€$£¥~<>≥≤≈±+§&=½¼¾";
    private static readonly HashSet<string> _multipliers = new(StringComparer.Ordinal) { "k", "m", "mn", "mio", "mill", "bn", "b", "mrd", "tsd", "x", "h", "d", "min", "s", "hrs", "hr", "st", "nd", "rd", "th", "eur", "usd", "gbp", "chf", "gb", "tb", "mb", "kb", "pp", "fach", "er", "fold", "y", "w", "km", "cm", "mm", "kg", "t", "kw", "mw", "kwh", "mwh", "gwh", "keur", "teur", "kchf", "tchf", "kusd", "kgbp", "std", "percent", "day", "days", "hours", "hour" };
    private static readonly HashSet<string> _joiners = new(StringComparer.Ordinal) { "mid", "end", "early", "late", "pre", "post", "mitte", "ende", "anfang", "top", "by", "bis", "ab" };

    /// <summary>The tokens of a text in order.</summary>
    public static List<Token> Of(string text, Language language)
    {
        var tokens = new List<Token>(text.Length / 5);
        var at = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (char.IsAsciiDigit(c))
            {
                at = Digits(text, at, tokens, language);
            }
            else if (char.IsLetter(c))
            {
                at = Letters(text, at, tokens, language);
            }
            else
            {
                at = Other(text, at, tokens);
            }
        }

        return tokens;
    }

    private static int Digits(string text, int start, List<Token> tokens, Language language)
    {
        var end = Numeral(text, start);
        var letters = end;
        while (letters < text.Length && char.IsLetter(text[letters]))
        {
            letters++;
        }

        var suffix = text[end..letters].ToLowerInvariant();
        var isCode = letters > end && (!_multipliers.Contains(suffix) || (letters < text.Length && char.IsAsciiDigit(text[letters]))) && suffix.Length <= 4;
        if (isCode)
        {
            return Code(text, start, letters, tokens);
        }

        tokens.Add(new Token(TokenKind.Number, text[start..end], text[start..end], text[start..end], start));
        return end;
    }

    // Digits with separators between them, or groups of three with spaces: 1,200,000 · 1'200 · 24.11.2026 · 2026-11-24 · 1 200 000.
    private static int Numeral(string text, int start)
    {
        var end = Run(text, start);
        if (end - start == 4 && IsIsoDate(text, start))
        {
            return start + 10;
        }

        var grouped = end - start <= 3;
        while (end + 1 < text.Length)
        {
            if (text[end] is '.' or ',' or '\'' or '/' or ':' && char.IsAsciiDigit(text[end + 1]))
            {
                end = Run(text, end + 1);
                grouped = false;
            }
            else if (grouped && text[end] == ' ' && Run(text, end + 1) == end + 4 && (end + 4 >= text.Length || !char.IsLetter(text[end + 4])))
            {
                end += 4;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static bool IsIsoDate(string text, int start) =>
        start + 10 <= text.Length && text[start + 4] == '-' && text[start + 7] == '-' && Run(text, start + 5) == start + 7 && Run(text, start + 8) == start + 10;

    private static int Run(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int Letters(string text, int start, List<Token> tokens, Language language)
    {
        var end = start;
        while (end < text.Length && (char.IsLetter(text[end]) || IsMark(text[end]) || (text[end] == '\'' && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
        {
            end++;
        }

        var hyphen = end + 1 < text.Length && text[end] == '-' && char.IsAsciiDigit(text[end + 1]);
        if ((end < text.Length && char.IsAsciiDigit(text[end])) || (hyphen && !_joiners.Contains(text[start..end].ToLowerInvariant())))
        {
            return Code(text, start, end, tokens);
        }

        // "w/o" and "w/".
        if (end - start == 1 && text[start] is 'w' && end < text.Length && text[end] == '/' && language == Language.English)
        {
            var without = end + 1 < text.Length && text[end + 1] is 'o' && (end + 2 == text.Length || !char.IsLetter(text[end + 2]));
            var word = without ? "without" : "with";
            tokens.Add(new Token(TokenKind.Word, text[start..(end + (without ? 2 : 1))], word, word, start));
            return end + (without ? 2 : 1);
        }

        Word(text[start..end], start, tokens, language);
        return end;
    }

    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';

    private static void Word(string word, int start, List<Token> tokens, Language language)
    {
        var fold = word.ToLowerInvariant();
        var end = word.Length;
        if (fold.EndsWith("'s", StringComparison.Ordinal))
        {
            end -= 2;
        }
        else if (fold.EndsWith("n't", StringComparison.Ordinal))
        {
            end -= fold is "can't" ? 2 : 3;
        }
        else if (fold is "cannot")
        {
            end = 3;
        }
        else if (fold.Contains('\'') && fold[^2..] is "re" or "ll" or "ve")
        {
            end = fold.IndexOf('\'', StringComparison.Ordinal);
        }

        var stem = fold is "won't" ? "will" : fold[..end];
        tokens.Add(new Token(TokenKind.Word, word[..end], stem, Stem.Of(stem, language), start));
        if (fold.EndsWith("n't", StringComparison.Ordinal) || fold is "cannot")
        {
            tokens.Add(new Token(TokenKind.Word, word[end..], "not", "not", start + end));
        }
        else if (fold.EndsWith("'ll", StringComparison.Ordinal))
        {
            tokens.Add(new Token(TokenKind.Word, word[end..], "will", "will", start + end));
        }
    }

    private static int Code(string text, int start, int end, List<Token> tokens)
    {
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] is '-' or '.' or '_' or '/' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        var fold = text[start..end].ToLowerInvariant().Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);
        tokens.Add(new Token(TokenKind.Code, text[start..end], fold, fold, start));
        return end;
    }

    private static int Other(string text, int at, List<Token> tokens)
    {
        var c = text[at];
        var before = at == 0 ? ' ' : text[at - 1];
        var after = at + 1 == text.Length ? ' ' : text[at + 1];
        if (Signs.Contains(c, StringComparison.Ordinal))
        {
            tokens.Add(Sign(TokenKind.Sign, c, at));
        }
        else if (c == '-')
        {
            if (before == ' ' && after == ' ')
            {
                var range = at >= 2 && char.IsAsciiDigit(text[at - 2]) && at + 2 < text.Length && char.IsAsciiDigit(text[at + 2]);
                tokens.Add(Sign(range ? TokenKind.Sign : TokenKind.Break, '-', at));
            }
            else if (char.IsAsciiDigit(after) && (before is ' ' or '(' or '%' || char.IsAsciiDigit(before)))
            {
                tokens.Add(Sign(TokenKind.Sign, '-', at));
            }
        }
        else if (c is ',' or ';' or ':' or '.' or '!' or '?' or '(' or ')' or '|' or '[' or ']' or '•' or '·' or '→')
        {
            tokens.Add(Sign(TokenKind.Break, c, at));
        }

        return at + 1;
    }

    private static Token Sign(TokenKind kind, char c, int at) => new(kind, c.ToString(), c.ToString(), c.ToString(), at);
}
