using Concord.Steps;

namespace Concord.Import.Decks;

/// <summary>What an element of a page means for the text inside it: its part, its look, whether it points elsewhere.</summary>
internal static class HtmlMeaning
{
    private static readonly HashSet<string> _unseen = ["template", "noscript", "del", "s", "strike", "head", "datalist", "noembed", "noframes", "iframe", "audio", "video", "canvas", "object", "rp"];

    /// <summary>Settles part and look of an element that was just opened.</summary>
    public static void Apply(HtmlToken tag, HtmlElement element, IReadOnlyList<HtmlElement> path, HtmlStyles styles)
    {
        var declared = new Dictionary<string, string>(StringComparer.Ordinal);
        IEnumerable<KeyValuePair<string, string>> own = [.. Presented(tag), .. styles.Of(path), .. HtmlStyles.Declarations(tag.Get("style") ?? "")];
        foreach (var (name, value) in own.OrderBy(d => d.Value.Contains("!important", StringComparison.Ordinal)))
        {
            declared[name] = value;
        }

        element.Look = element.Look.With(declared);
        var isUnseen = _unseen.Contains(tag.Text) || tag.Get("hidden") is not null || tag.Get("popover") is not null || (tag.Text == "dialog" && tag.Get("open") is null);
        element.Look = isUnseen ? element.Look.Gone : element.Look;
        element.IsDropped |= tag.Text == "a" && (tag.Get("href")?.StartsWith("#fn", StringComparison.OrdinalIgnoreCase) == true || tag.Get("role") is "doc-noteref" or "doc-backlink");
        element.Part = Part(tag, element, path);
        if (tag.Text == "title")
        {
            element.Look = HtmlLook.Plain;
        }
    }

    /// <summary>A sentence about what a tag would fetch from elsewhere; null where it would not.</summary>
    public static string? Elsewhere(HtmlToken tag) => tag.Text switch
    {
        "link" when tag.Get("rel")?.Contains("stylesheet", StringComparison.OrdinalIgnoreCase) == true => $"The page takes a style sheet from elsewhere ({Shown.Of(tag.Get("href") ?? "")}), which was not fetched: it may hide or show text.",
        "script" => "The page holds scripts. They were not run; what they put on the page or take off it can't be checked.",
        "img" or "image" or "video" or "audio" or "source" when (tag.Get("src") ?? tag.Get("href") ?? tag.Get("xlink:href")) is { } source && !source.StartsWith("data:", StringComparison.OrdinalIgnoreCase) => $"The page points to a picture, sound or film elsewhere ({Shown.Of(source)}), which was not fetched.",
        _ => null,
    };

    private static DeckPart Part(HtmlToken tag, HtmlElement element, IReadOnlyList<HtmlElement> path)
    {
        if (element.Part is not (DeckPart.Text or DeckPart.HiddenPage) || (element.Part == DeckPart.HiddenPage && tag.Text != "summary"))
        {
            return element.Part;
        }

        return tag.Text switch
        {
            "title" => path.Any(e => e.Name == "svg") ? DeckPart.PictureWords : DeckPart.Margin,
            "desc" or "metadata" when path.Any(e => e.Name == "svg") => DeckPart.PictureWords,
            "text" when path.Any(e => e.Name == "svg") => DeckPart.Chart,
            ['h', >= '1' and <= '6'] => DeckPart.Title,
            "footer" or "nav" => DeckPart.Margin,
            "aside" when element.Is(".notes") => DeckPart.Note,
            "details" when tag.Get("open") is null => DeckPart.HiddenPage,
            "summary" => DeckPart.Text,
            _ when tag.Get("role") is "doc-footnote" or "doc-endnotes" or "doc-endnote" || element.Classes.Any(c => c.StartsWith("footnote", StringComparison.OrdinalIgnoreCase) || c.StartsWith("endnote", StringComparison.OrdinalIgnoreCase)) => DeckPart.Footnote,
            _ => element.Part,
        };
    }

    /// <summary>What old attributes say about looks.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Presented(HtmlToken tag)
    {
        if (tag.Get("bgcolor") is { } ground)
        {
            yield return KeyValuePair.Create("background-color", Colour(ground));
        }

        if ((tag.Text == "font" ? tag.Get("color") : tag.Text == "body" ? tag.Get("text") : tag.Text is "text" or "tspan" ? tag.Get("fill") : null) is { } colour)
        {
            yield return KeyValuePair.Create("color", Colour(colour));
        }

        if (tag.Get("background") is not null)
        {
            yield return KeyValuePair.Create("background-image", "url()");
        }
    }

    private static string Colour(string text) => ColourNames.Find(text.Trim()) is null && !text.StartsWith('#') && Paint.Hex(text.Trim()) is not null ? "#" + text.Trim().ToLowerInvariant() : text.Trim().ToLowerInvariant();
}
