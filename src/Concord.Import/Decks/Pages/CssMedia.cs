using System.Globalization;
using System.Text.RegularExpressions;

namespace Concord.Import.Decks;

/// <summary>Tells which queries of a style sheet hold on a usual screen: 1,280 by 720 points, light, with a mouse.</summary>
internal static partial class CssMedia
{
    private const double Wide = 1280;
    private const double High = 720;

    /// <summary>Whether a list of queries such as <c>screen and (max-width: 600px)</c> holds.</summary>
    public static bool Holds(string queries) => string.IsNullOrWhiteSpace(queries) || queries.ToLowerInvariant().Split(',').Any(Query);

    private static bool Query(string query)
    {
        var text = query.Trim();
        if (text.StartsWith("not ", StringComparison.Ordinal))
        {
            return !Query(text[4..]);
        }

        return And().Split(text.StartsWith("only ", StringComparison.Ordinal) ? text[5..] : text).All(Condition);
    }

    private static bool Condition(string text)
    {
        var plain = text.Trim().Trim('(', ')').Trim();
        if (plain is "print" or "speech" or "tty" or "braille")
        {
            return false;
        }

        if (Bound().Match(plain) is { Success: true } bound && double.TryParse(bound.Groups["n"].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var n))
        {
            var length = n * (bound.Groups["unit"].Value is "em" or "rem" ? 16 : 1);
            var own = bound.Groups["what"].Value.EndsWith("width", StringComparison.Ordinal) ? Wide : High;

            return bound.Groups["what"].Value.StartsWith("max-", StringComparison.Ordinal) || bound.Groups["op"].Value.StartsWith('<') ? own <= length
                : bound.Groups["what"].Value.StartsWith("min-", StringComparison.Ordinal) || bound.Groups["op"].Value.StartsWith('>') ? own >= length
                : own.Equals(length);
        }

        return !Other().IsMatch(plain);
    }

    [GeneratedRegex(@"\s+and\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex And();

    [GeneratedRegex(@"^(?<what>(?:min-|max-)?(?:device-)?(?:width|height))\s*(?<op>:|<=?|>=?|=)\s*(?<n>[0-9.]+)\s*(?<unit>[a-z]*)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bound();

    [GeneratedRegex(@"^(?:orientation\s*:\s*portrait|prefers-color-scheme\s*:\s*dark|prefers-contrast\s*:\s*more|prefers-reduced-motion\s*:\s*reduce|forced-colors\s*:\s*active|any-hover\s*:\s*none|hover\s*:\s*none|pointer\s*:\s*(?:none|coarse)|monochrome|scripting\s*:\s*none|inverted-colors\s*:\s*inverted)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Other();
}
