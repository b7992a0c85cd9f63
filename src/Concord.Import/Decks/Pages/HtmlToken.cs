using System.Net;
using System.Text.RegularExpressions;
using Concord.Evidence;

namespace Concord.Import.Decks;

/// <summary>A piece of an HTML page.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">A tag's name in lower case, or the words.</param>
internal sealed partial record HtmlToken(HtmlToken.Kinds Kind, string Text)
{
    private const int MostAttributes = 1000;

    private static readonly IReadOnlyDictionary<string, string> _none = new Dictionary<string, string>();

    private static readonly HashSet<string> _raw = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"];

    /// <summary>The attributes of a start tag, names in lower case; the first of a name counts.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = _none;

    /// <summary>The sorts of pieces.</summary>
    public enum Kinds
    {
        /// <summary>A start tag.</summary>
        Start,

        /// <summary>An end tag.</summary>
        End,

        /// <summary>Words.</summary>
        Words,

        /// <summary>A comment.</summary>
        Comment,
    }

    /// <summary>An attribute's text; null where the tag has none.</summary>
    public string? Get(string name) => Attributes.GetValueOrDefault(name);

    /// <summary>The pieces of a page in their order, however badly it is written, in time that grows with its length only.</summary>
    public static IEnumerable<HtmlToken> Of(string page)
    {
        for (var at = 0; at < page.Length;)
        {
            var open = page.IndexOf('<', at);
            if (open != at)
            {
                var end = open < 0 ? page.Length : open;
                yield return new HtmlToken(Kinds.Words, Decoded(page[at..end]));
                at = end;
            }
            else if (string.CompareOrdinal(page, at, "<!--", 0, 4) == 0)
            {
                // A comment that ends at once ("<!-->"), and one that ends with "--!>", as browsers read them.
                var end = Ending().Match(page, at + 2) is { Success: true } found ? found : null;
                yield return new HtmlToken(Kinds.Comment, page[(at + 4)..Math.Max(at + 4, end?.Index ?? page.Length)]);
                at = end is null ? page.Length : end.Index + end.Length;
            }
            else if (at + 1 < page.Length && page[at + 1] is '!' or '?')
            {
                var end = page.IndexOf('>', at);
                at = end < 0 ? page.Length : end + 1;
            }
            else if (Name(page, at + 1) is { Length: > 0 } name)
            {
                var start = Tag(page, at + 1 + name.Length, name, out at);
                yield return start;
                if (start.Kind == Kinds.Start && _raw.Contains(start.Text))
                {
                    var end = start.Text == "script" ? EndOfScript(page, at) : page.IndexOf($"</{start.Text}", at, StringComparison.OrdinalIgnoreCase);
                    var words = page[at..(end < 0 ? page.Length : end)];
                    yield return new HtmlToken(Kinds.Words, start.Text is "textarea" or "title" ? Decoded(words) : words);
                    at = end < 0 ? page.Length : end;
                }
            }
            else
            {
                yield return new HtmlToken(Kinds.Words, "<");
                at++;
            }
        }
    }

    /// <summary>Where a script ends; -1 = nowhere. A script within a comment of a script ends for itself (HTML, "script data double escaped").</summary>
    private static int EndOfScript(string page, int at)
    {
        var depth = 0;
        for (var mark = Script().Match(page, at); mark.Success; mark = mark.NextMatch())
        {
            switch (mark.ValueSpan[1])
            {
                case '!':
                    depth = Math.Max(depth, 1);
                    break;
                case '-':
                    depth = 0;
                    break;
                case '/' when depth < 2:
                    return mark.Index;
                case '/':
                    depth = 1;
                    break;
                default:
                    depth = depth == 0 ? 0 : 2;
                    break;
            }
        }

        return -1;
    }

    /// <summary>A tag's name, with the slash before an end tag's.</summary>
    private static string Name(string page, int at)
    {
        var end = at < page.Length && page[at] == '/' ? at + 1 : at;
        if (end >= page.Length || !char.IsAsciiLetter(page[end]))
        {
            return "";
        }

        while (end < page.Length && !char.IsWhiteSpace(page[end]) && page[end] is not ('/' or '>'))
        {
            end++;
        }

        return page[at..end];
    }

    private static HtmlToken Tag(string page, int at, string name, out int next)
    {
        var attributes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (at < page.Length && page[at] != '>')
        {
            if (char.IsWhiteSpace(page[at]) || page[at] == '/')
            {
                at++;
                continue;
            }

            var start = at++;
            while (at < page.Length && page[at] is not ('=' or '>' or '/') && !char.IsWhiteSpace(page[at]))
            {
                at++;
            }

            var key = page[start..at];
            at = Skipped(page, at);
            var value = at < page.Length && page[at] == '=' ? Value(page, Skipped(page, at + 1), out at) : "";
            attributes.TryAdd(key.ToLowerInvariant(), Decoded(value));
            if (attributes.Count > MostAttributes)
            {
                throw new RefusedFileException($"The file has an element '{Shown.Of(name)}' with more than {MostAttributes} attributes; save the page again with a browser.");
            }
        }

        next = Math.Min(page.Length, at + 1);

        return name[0] == '/'
            ? new HtmlToken(Kinds.End, name[1..].ToLowerInvariant())
            : new HtmlToken(Kinds.Start, name.ToLowerInvariant()) { Attributes = attributes };
    }

    private static string Value(string page, int at, out int next)
    {
        if (at < page.Length && page[at] is '"' or '\'')
        {
            var end = page.IndexOf(page[at], at + 1);
            end = end < 0 ? page.Length : end;
            next = Math.Min(page.Length, end + 1);

            return page[(at + 1)..end];
        }

        next = at;
        while (next < page.Length && page[next] != '>' && !char.IsWhiteSpace(page[next]))
        {
            next++;
        }

        return page[at..next];
    }

    private static int Skipped(string page, int at)
    {
        while (at < page.Length && char.IsWhiteSpace(page[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Words with their entities resolved; the framework knows those of HTML 4, the signs in figures are added.</summary>
    private static string Decoded(string words) => words.Contains('&', StringComparison.Ordinal)
        ? WebUtility.HtmlDecode(Sign().Replace(words, m => m.Groups[1].Value switch { "percnt" => "%", "num" => "#", "comma" => ",", "period" => ".", "colon" => ":", "plus" => "+", "equals" => "=", "dollar" => "$", "numsp" => " ", _ => "-" }))
        : words;

    [GeneratedRegex("&(percnt|num|comma|period|colon|plus|equals|dollar|numsp|hyphen);", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Sign();

    [GeneratedRegex("--!?>", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Ending();

    [GeneratedRegex("</script|<script|<!--|-->", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Script();
}
