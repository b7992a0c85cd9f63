namespace Concord.Steps;

/// <summary>Places and differences in words for both sides.</summary>
internal static class DeckWords
{
    /// <summary>"on slide 7" or "in part 3".</summary>
    public static string At(DeckPlace place) => place.IsSlide ? $"on slide {place.Page}" : $"in part {place.Page}";

    /// <summary>"in the speaker notes".</summary>
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

    private static string Of(FactDifference difference) => (difference.Stated, difference.Presented) switch
    {
        ({ } stated, { } presented) => $"\"{stated}\" became \"{presented}\"",
        ({ } stated, null) => $"\"{stated}\" is gone",
        (null, { } presented) => $"\"{presented}\" was put in",
        _ => "it differs",
    };
}
