using System.Text;

namespace Concord.Steps;

/// <summary>Evens out how a text is set, so that only its words are compared: spaces, quotation marks, dashes, ligatures, letters written in two parts, full-width forms.</summary>
/// <remarks>Written out by hand because a host may run without the tables of Unicode. Look-alike letters of other scripts, superscripts, marks that strike a letter through
/// and marks that turn the reading direction are left as they are: they read differently.</remarks>
internal static class Typography
{
    private const string Joined = "a\u0308ä o\u0308ö u\u0308ü A\u0308Ä O\u0308Ö U\u0308Ü e\u0301é e\u0300è e\u0302ê a\u0300à a\u0301á a\u0302â c\u0327ç n\u0303ñ i\u0308ï e\u0308ë o\u0302ô a\u030Aå A\u030AÅ E\u0301É";

    private static readonly Dictionary<(char, char), char> _joined = Joined.Split(' ').ToDictionary(p => (p[0], p[1]), p => p[2]);

    /// <summary>The text evened out, without a full stop at its end.</summary>
    public static string Even(string text)
    {
        var even = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            Append(even, c);
        }

        while (even.Length > 0 && even[^1] is ' ' or '.' && !even.ToString(Math.Max(0, even.Length - 2), Math.Min(2, even.Length)).Equals("..", StringComparison.Ordinal))
        {
            even.Length--;
        }

        return even.ToString();
    }

    private static void Append(StringBuilder even, char c)
    {
        if (c is '\u00AD' or (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF' or '\uFE0E' or '\uFE0F')
        {
            return;
        }

        if (char.IsWhiteSpace(c))
        {
            if (even.Length > 0 && even[^1] != ' ')
            {
                even.Append(' ');
            }

            return;
        }

        if (even.Length > 0 && _joined.TryGetValue((even[^1], c), out var whole))
        {
            even[^1] = whole;
            return;
        }

        switch (c)
        {
            case '‘' or '’' or '‚' or '‛' or '′' or '´' or '`' or '‹' or '›': even.Append('\''); break;
            case '“' or '”' or '„' or '‟' or '«' or '»' or '″': even.Append('"'); break;
            case (>= '‐' and <= '―') or '−' or '﹣': Dash(even); break;
            case '%' or '‰' when even.Length > 1 && even[^1] == ' ' && char.IsAsciiDigit(even[^2]): even[^1] = c; break;
            case '…': even.Append("..."); break;
            case 'ﬀ': even.Append("ff"); break;
            case 'ﬁ': even.Append("fi"); break;
            case 'ﬂ': even.Append("fl"); break;
            case 'ﬃ': even.Append("ffi"); break;
            case 'ﬄ': even.Append("ffl"); break;
            case 'ﬅ' or 'ﬆ': even.Append("st"); break;
            case >= '！' and <= '～': even.Append((char)(c - '！' + '!')); break;
            default: even.Append(c); break;
        }
    }

    private static void Dash(StringBuilder even) => even.Append('-');
}
