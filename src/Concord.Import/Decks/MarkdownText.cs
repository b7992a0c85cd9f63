using Concord.Evidence;
using Markdig;

namespace Concord.Import.Decks;

/// <summary>Reads Markdown as the page it becomes: what its HTML shows and hides is told by the one reader of pages.</summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseGridTables()
        .UseFootnotes()
        .UseEmphasisExtras()
        .UseTaskLists()
        .UseAutoLinks()
        .UseDefinitionLists()
        .Build();

    // Within one paragraph the work grows with the square of its length or of its brackets.
    private const int LongestParagraph = 256 << 10;
    private const int MostBrackets = 2000;
    private const int Longest = 4 << 20;

    /// <exception cref="RefusedFileException">It is larger, or nests deeper than any document.</exception>
    public static void Read(string text, Gathered gathered)
    {
        Check(text);
        string page;
        try
        {
            page = Markdown.ToHtml(text, _pipeline);
        }
        catch (ArgumentException)
        {
            throw new RefusedFileException("The file nests lists, quotes or emphasis deeper than a document does; save it in a flatter form.");
        }

        Html.Read(page, gathered);
    }

    private static void Check(string text)
    {
        var (length, brackets, line, wasBlank) = (0, 0, 1, true);
        foreach (var c in text)
        {
            line += c == '\n' ? 1 : 0;
            (length, brackets) = c == '\n' && wasBlank ? (0, 0) : (length + 1, brackets + (c == '[' ? 1 : 0));
            wasBlank = c == '\n' || (wasBlank && char.IsWhiteSpace(c));
            if (length > LongestParagraph || brackets > MostBrackets)
            {
                throw new RefusedFileException($"Line {line}: a paragraph has more than {MostBrackets} brackets or {Limits.Words(LongestParagraph)}; split it with blank lines.");
            }
        }

        if (text.Length > Longest)
        {
            throw new RefusedFileException($"The file holds more than {Limits.Words(Longest)} of Markdown; save the parts that were presented as a file of their own and check that.");
        }
    }
}
