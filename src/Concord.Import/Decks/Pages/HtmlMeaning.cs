using System.Text.RegularExpressions;
using Concord.Steps;

namespace Concord.Import.Decks;

/// <summary>What an element of a page means for the text inside it: its part, its look, whether it points elsewhere.</summary>
internal static partial class HtmlMeaning
{
    private const int MostRounds = 8;
    private const int LongestValue = 2000;
    private const double FarAway = 360;

    private static readonly string[] _drawn = ["fill", "opacity", "visibility", "display", "font-size", "transform"];

    private static readonly HashSet<string> _unseen = ["template", "noscript", "del", "s", "strike", "head", "datalist", "noembed", "noframes", "iframe", "audio", "video", "canvas", "object", "rp", "defs", "symbol", "clippath", "mask", "pattern", "annotation", "annotation-xml", "mphantom"];

    /// <summary>Settles part and look of an element that was just opened.</summary>
    public static void Apply(HtmlToken tag, HtmlElement element, HtmlStyles styles)
    {
        var declared = Declared([.. Presented(tag, element), .. styles.Of(element), .. HtmlStyles.Declarations(tag.Get("style") ?? "")], element);
        element.Look = element.Look.With(declared);
        if (styles.EndOf(declared).ToList() is { Count: > 0 } end)
        {
            element.Look = element.Look.With(Declared(end, element));
        }

        element.Look = tag.Text == "html" ? element.Look.AsRoot : IsUnseen(tag, element) ? element.Look.Gone : element.Look;
        element.IsDropped |= tag.Text == "a" && (tag.Get("href")?.StartsWith("#fn", StringComparison.OrdinalIgnoreCase) == true || tag.Get("role") is "doc-noteref" or "doc-backlink");
        element.Part = Part(tag, element);
        if (tag.Text == "title")
        {
            element.Look = HtmlLook.Plain;
        }

        if (tag.Text == "template" && tag.Get("shadowrootmode") is not null && element.Parent is { } host)
        {
            // The tree of its own is shown, and what stands beside it in the element no longer.
            (element.Look, host.Look) = (host.Look, host.Look.Gone);
        }

        if (element.IsDrawn && tag.Text is "rect" or "path" or "circle" or "ellipse" or "polygon" && declared.GetValueOrDefault("color") is not "transparent")
        {
            for (HtmlElement? around = element; around is { IsDrawn: true }; around = around.Parent)
            {
                around.Look = around.Look.OnDrawing;
            }
        }
    }

    /// <summary>The words that style sheets and turned writing put before and behind those of an element.</summary>
    public static ((string Words, bool IsSeen) Before, (string Words, bool IsSeen) After) Around(HtmlToken tag, HtmlElement element, HtmlStyles styles)
    {
        var isTurned = (tag.Text == "bdo" && string.Equals(tag.Get("dir"), "rtl", StringComparison.OrdinalIgnoreCase)) || (element.Look.IsTurned && element.Parent?.Look.IsTurned != true);
        var (before, after) = (PutIn("before"), PutIn("after"));
        var marker = tag.Text == "li" ? PutIn("marker") is { Words.Length: > 0 } own ? own.Words : element.Look.Marker : "";

        return ((marker + before.Words + (isTurned ? "\u202E" : ""), before.IsSeen), ((isTurned ? "\u202C" : "") + after.Words, after.IsSeen));

        (string Words, bool IsSeen) PutIn(string part)
        {
            var declared = Declared(styles.Of(element, part), element);
            var content = declared.GetValueOrDefault("content") ?? "";
            var words = string.Concat(Content().Matches(content).Select(m => m.Groups["name"].Success ? tag.Get(m.Groups["name"].Value) : m.Value[1..^1]));

            return (words, element.Look.With(declared).IsSeen);
        }
    }

    private static bool IsUnseen(HtmlToken tag, HtmlElement element) => _unseen.Contains(tag.Text) || tag.Get("hidden") is not null || tag.Get("popover") is not null
        || (tag.Text == "dialog" && tag.Get("open") is null)
        || (tag.Text == "option" && element.Number > 1 && tag.Get("selected") is null && element.Parent is { Name: "select" } list && list.Attributes.GetValueOrDefault("size") is null && list.Attributes.GetValueOrDefault("multiple") is null)
        || (tag.Text is "text" or "tspan" && new[] { "x", "y" }.Any(axis => HtmlVanishing.Length(tag.Get(axis), 12) < -FarAway));

    /// <summary>Declarations, the important ones last, with the values kept under names put in.</summary>
    private static Dictionary<string, string> Declared(IEnumerable<KeyValuePair<string, string>> all, HtmlElement element)
    {
        var declared = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in all.OrderBy(d => d.Value.Contains("!important", StringComparison.Ordinal)))
        {
            declared[name] = value;
        }

        if (declared.Keys.Any(k => k.StartsWith("--", StringComparison.Ordinal)))
        {
            var kept = new Dictionary<string, string>(element.Kept, StringComparer.Ordinal);
            foreach (var (name, value) in declared.Where(d => d.Key.StartsWith("--", StringComparison.Ordinal)))
            {
                kept[name] = value;
            }

            element.Kept = kept;
        }

        foreach (var name in declared.Where(d => d.Value.Contains("var(", StringComparison.Ordinal)).Select(d => d.Key).ToList())
        {
            for (var round = 0; round < MostRounds && declared[name].Length < LongestValue && declared[name].Contains("var(", StringComparison.Ordinal); round++)
            {
                declared[name] = Kept().Replace(declared[name], m => element.Kept.GetValueOrDefault(m.Groups["name"].Value) ?? m.Groups["otherwise"].Value.Trim());
            }
        }

        if (element.IsDrawn && declared.TryGetValue("fill", out var fill))
        {
            declared["color"] = fill.StartsWith("none", StringComparison.Ordinal) ? "transparent" : fill;
        }

        return declared;
    }

    /// <summary>A sentence about what a tag would fetch from elsewhere; null where it would not.</summary>
    public static string? Elsewhere(HtmlToken tag) => tag.Text switch
    {
        "link" when tag.Get("rel")?.Contains("stylesheet", StringComparison.OrdinalIgnoreCase) == true => $"The page takes a style sheet from elsewhere ({Shown.Of(tag.Get("href") ?? "")}), which was not fetched: it may hide or show text.",
        "script" => "The page holds scripts. They were not run; what they put on the page or take off it can't be checked.",
        "img" or "image" or "video" or "audio" or "source" when (tag.Get("src") ?? tag.Get("href") ?? tag.Get("xlink:href")) is { } source && !source.StartsWith("data:", StringComparison.OrdinalIgnoreCase) => $"The page points to a picture, sound or film elsewhere ({Shown.Of(source)}), which was not fetched.",
        _ => null,
    };

    private static DeckPart Part(HtmlToken tag, HtmlElement element)
    {
        if (element.Part is not (DeckPart.Text or DeckPart.HiddenPage) || (element.Part == DeckPart.HiddenPage && tag.Text != "summary"))
        {
            return element.Part;
        }

        return tag.Text switch
        {
            "title" => element.IsDrawn ? DeckPart.PictureWords : DeckPart.Margin,
            "desc" or "metadata" when element.IsDrawn => DeckPart.PictureWords,
            "text" when element.IsDrawn => DeckPart.Chart,
            ['h', >= '1' and <= '6'] => DeckPart.Title,
            "footer" or "nav" => DeckPart.Margin,
            "aside" when element.Classes.Contains("notes", StringComparer.OrdinalIgnoreCase) => DeckPart.Note,
            "details" when tag.Get("open") is null => DeckPart.HiddenPage,
            "summary" => DeckPart.Text,
            _ when tag.Get("role") is "doc-footnote" or "doc-endnotes" or "doc-endnote" || element.Classes.Any(c => c.StartsWith("footnote", StringComparison.OrdinalIgnoreCase) || c.StartsWith("endnote", StringComparison.OrdinalIgnoreCase)) => DeckPart.Footnote,
            _ => element.Part,
        };
    }

    /// <summary>What old attributes say about looks.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Presented(HtmlToken tag, HtmlElement element)
    {
        foreach (var name in element.IsDrawn ? _drawn : [])
        {
            if (tag.Get(name) is { } value)
            {
                yield return KeyValuePair.Create(name, name == "fill" ? Colour(value) : value.ToLowerInvariant());
            }
        }

        if (tag.Get("bgcolor") is { } ground)
        {
            yield return KeyValuePair.Create("background-color", Colour(ground));
        }

        if ((tag.Text == "font" ? tag.Get("color") : tag.Text == "body" ? tag.Get("text") : null) is { } colour)
        {
            yield return KeyValuePair.Create("color", Colour(colour));
        }

        if (tag.Get("background") is not null)
        {
            yield return KeyValuePair.Create("background-image", "url()");
        }
    }

    private static string Colour(string text) => ColourNames.Find(text.Trim()) is null && !text.StartsWith('#') && Paint.Hex(text.Trim()) is not null ? "#" + text.Trim().ToLowerInvariant() : text.Trim().ToLowerInvariant();

    [GeneratedRegex("""\"[^\"]*\"|'[^']*'|attr\(\s*(?<name>[\w-]+)[^)]*\)""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Content();

    [GeneratedRegex(@"var\(\s*(?<name>--[\w-]+)\s*(?:,(?<otherwise>(?:[^()]|\([^()]*\))*))?\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Kept();
}
