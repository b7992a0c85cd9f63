namespace Concord.Steps;

/// <summary>Places and differences in words for both sides.</summary>
public static class DeckWords
{
    /// <summary>A place from its page to its part: "slide 7 (Budget), in the speaker notes, in the appendix".</summary>
    public static string Where(DeckPlace place) => string.Join(", ", new[]
    {
        $"{Page(place)}{(place.Section is { } title ? $" ({title})" : "")}",
        place.Part switch
        {
            DeckPart.Text => null,
            DeckPart.Title => "in the title",
            DeckPart.Table => "in a table",
            DeckPart.Chart => "in a chart",
            _ => Part(place),
        },
        place.IsAppendix ? "in the appendix" : null,
    }.OfType<string>());

    /// <summary>"on slide 7" or "in part 3".</summary>
    public static string At(DeckPlace place) => $"{(place.IsSlide ? "on" : "in")} {Page(place)}";

    /// <summary>"in the speaker notes"; what a reader sees is "in the appendix" or "in the text".</summary>
    public static string Part(DeckPlace place) => place.Part switch
    {
        DeckPart.Note => "in the speaker notes",
        DeckPart.Comment => "in a comment",
        DeckPart.Footnote => "in a footnote",
        DeckPart.Margin => "in a header or footer",
        DeckPart.PictureWords => "in the description of a picture",
        DeckPart.HiddenPage => "on a page that is not shown",
        DeckPart.Invisible => "in text nobody sees",
        _ when place.IsAppendix => "in the appendix",
        _ => "in the text",
    };

    /// <summary>One sentence for all differences.</summary>
    public static string Of(IReadOnlyList<FactDifference> differences) => string.Join("; ", differences.Take(4).Select(Of)) + (differences.Count > 4 ? $"; and {differences.Count - 4} more." : ".");

    private static string Page(DeckPlace place) => $"{(place.IsSlide ? "slide" : "part")} {place.Page}";

    private static string Of(FactDifference difference) => (difference.Stated, difference.Presented) switch
    {
        ({ } stated, { } presented) => $"\"{stated}\" became \"{presented}\"",
        ({ } stated, null) => $"\"{stated}\" is gone",
        (null, { } presented) => $"\"{presented}\" was put in",
        _ => "it differs",
    };
}
