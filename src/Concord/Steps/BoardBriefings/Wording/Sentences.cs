namespace Concord.Steps;

/// <summary>Cuts a passage into sentences and takes bullets and numbering off.</summary>
internal static class Sentences
{
    /// <summary>The longest sentence that is compared as one, in characters; a longer one is cut at a space.</summary>
    public const int Longest = 1500;

    private static readonly HashSet<string> _abbreviations = [.. ("mio mrd tsd ca bzw z b d h u a nr no approx dr mr mrs ms st vs inc abs art bzgl inkl ggf max min jan feb mär apr jun jul aug sep sept okt oct nov dez dec " +
        "e.g i.e etc usw evtl vgl s p pp mill incl fig resp gem sog max est dept corp ltd co").Split(' ')];

    /// <summary>The sentences of a text, evened out and without bullets.</summary>
    public static IEnumerable<string> Of(string text, Language language)
    {
        foreach (var line in text.Split(['\n', '\r', '\v', '\u2028', '\u2029', '•', '▪', '◦', '●'], StringSplitOptions.RemoveEmptyEntries))
        {
            var even = Typography.Even(line);
            var start = 0;
            for (var at = 0; at < even.Length; at++)
            {
                if (at - start >= Longest && even[at] == ' ' || at - start >= 2 * Longest || IsEnd(even, at, start, language))
                {
                    if (Sentence(even[start..(at + 1)]) is { Length: > 0 } sentence)
                    {
                        yield return sentence;
                    }

                    start = at + 1;
                }
            }

            if (Sentence(even[start..]) is { Length: > 0 } last)
            {
                yield return last;
            }
        }
    }

    private static string Sentence(string text) => Unnumbered(text.Trim());

    private static bool IsEnd(string text, int at, int start, Language language)
    {
        if (text[at] is not ('.' or '!' or '?') || at + 2 >= text.Length || text[at + 1] != ' ' || !(char.IsUpper(text[at + 2]) || char.IsAsciiDigit(text[at + 2]) || text[at + 2] is '"' or '\'' or '('))
        {
            return false;
        }

        if (text[at] != '.')
        {
            return true;
        }

        var word = at;
        while (word > start && text[word - 1] != ' ')
        {
            word--;
        }

        var before = text[word..at].ToLowerInvariant().TrimStart('(', '"');
        return before.Length > 0 && !_abbreviations.Contains(before) && !(language == Language.German && before.Length <= 2 && before.All(char.IsAsciiDigit));
    }

    // "- ", "* ", "1. ", "a) ", "(2) ", "3.1 " at the beginning; "3. Juni" is a date.
    private static string Unnumbered(string text)
    {
        var bare = text.TrimStart('-', '*', '·', '→', '>', ' ', '\u25E6', '✓', '➢', '▶', '■', '□', '○');
        bare = bare.Length == 0 || (text[0] == '-' && text.Length > 1 && char.IsAsciiDigit(text[1])) ? text : bare;
        var at = bare[0] == '(' ? 1 : 0;
        var digits = at;
        while (digits < bare.Length && digits - at < 4 && (char.IsAsciiDigit(bare[digits]) || (bare[digits] == '.' && digits > at)))
        {
            digits++;
        }

        digits = digits == at && at < bare.Length && char.IsAsciiLetterLower(bare[at]) ? at + 1 : digits;
        var isNumbered = digits > at && digits + 1 < bare.Length && (bare[digits] == ')' || (digits - at <= 3 && bare[digits - 1] == '.')) && bare[bare[digits] == ')' ? digits + 1 : digits] == ' ';
        if (!isNumbered)
        {
            return bare;
        }

        var rest = bare[(bare[digits] == ')' ? digits + 2 : digits + 1)..];
        return rest.Length == 0 || (bare[digits] != ')' && DateReader.BeginsWithMonth(rest)) || !(char.IsUpper(rest[0]) || char.IsAsciiDigit(rest[0]) || bare[digits] == ')') ? bare : rest;
    }
}
