namespace Concord.Evidence.Interchange;

/// <summary>Repeats in a sentence what somebody wrote: short, on one line, without signs that steer a terminal.</summary>
internal static class Quote
{
    private const int Longest = 40;

    /// <summary>The text, at most forty letters of it, with a dot in place of every control sign.</summary>
    public static string Of(string text)
    {
        var cut = text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest), "…");

        return string.Create(cut.Length, cut, static (quoted, source) =>
        {
            for (var at = 0; at < source.Length; at++)
            {
                quoted[at] = IsSafe(source, at) ? source[at] : '·';
            }
        });
    }

    private static bool IsSafe(string text, int at) => char.GetUnicodeCategory(text, at) is not
        (System.Globalization.UnicodeCategory.Control
        or System.Globalization.UnicodeCategory.Format
        or System.Globalization.UnicodeCategory.LineSeparator
        or System.Globalization.UnicodeCategory.ParagraphSeparator
        or System.Globalization.UnicodeCategory.Surrogate);
}
