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

    /// <exception cref="RefusedFileException">It nests deeper than any document.</exception>
    public static void Read(string text, Gathered gathered)
    {
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
}
