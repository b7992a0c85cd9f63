using Concord.Steps;

namespace Concord.Import.Decks;

/// <summary>Says of which pages nothing could be read, pages in a row as one.</summary>
internal static class Unread
{
    /// <summary>No words on a page that shows something.</summary>
    public const string NoText = "No text found";

    /// <summary>Fewer letters than this beside a picture, and the picture may be the message.</summary>
    public const int Few = 80;

    /// <summary>What is said of a page whose picture is most of it.</summary>
    public static string Little(Gathered page) =>
        $"{char.ToUpperInvariant(page.Here[0])}{page.Here[1..]} shows a picture and only {page.Seen} letters of text: words inside the picture are not read.";

    /// <summary>The gaps in order of their pages.</summary>
    /// <param name="pages">Each page with what is missing of it, such as <see cref="NoText"/>.</param>
    /// <param name="isSlides">Whether the pages are slides.</param>
    public static IReadOnlyList<DeckGap> Gaps(IEnumerable<(int Page, string Why)> pages, bool isSlides)
    {
        var gaps = new List<(int First, int Last, string Why)>();
        foreach (var (page, why) in pages.Distinct().OrderBy(p => p.Why, StringComparer.Ordinal).ThenBy(p => p.Page))
        {
            if (gaps.Count > 0 && gaps[^1] is var last && last.Why == why && last.Last == page - 1)
            {
                gaps[^1] = last with { Last = page };
            }
            else
            {
                gaps.Add((page, page, why));
            }
        }

        return [.. gaps.OrderBy(g => g.First).Select(g => new DeckGap(g.First, g.Last, Sentence(g, isSlides ? "slide" : "part")))];
    }

    private static string Sentence((int First, int Last, string Why) gap, string page) => gap.First == gap.Last
        ? $"{gap.Why} on {page} {gap.First}: can't be checked. Ask for the file with its text, or check this {page} by eye."
        : $"{gap.Why} on {page}s {gap.First}–{gap.Last}: can't be checked. Ask for the file with its text, or check these {page}s by eye.";
}
