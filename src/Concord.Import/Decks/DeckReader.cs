using System.Text.RegularExpressions;
using Concord.Evidence;
using Concord.Import.Formats;
using Concord.Steps;

namespace Concord.Import.Decks;

/// <summary>Reads what was presented, in whichever of five forms, as plain text with its places. Nothing is fetched, run or computed.</summary>
public static class DeckReader
{
    /// <summary>The forms that are read, as a person knows them.</summary>
    public const string Forms = ".pptx, .docx, .md, .html or .txt";

    /// <summary>Reads a presented document.</summary>
    /// <exception cref="RefusedFileException">It can't be read: one sentence with place, cause and remedy.</exception>
    public static Deck Read(SourceFile file, Limits limits)
    {
        var gathered = new Gathered(file.Name, limits);
        try
        {
            Read(file, limits, gathered);
        }
        catch (RegexMatchTimeoutException)
        {
            throw new RefusedFileException($"The file holds a line near {gathered.Here} that takes too long to read; save the document again without it.");
        }

        if (gathered.IsEmpty)
        {
            throw new RefusedFileException("The file holds no text and no picture on any page; save the document that was presented again.");
        }

        return gathered.Deck;
    }

    private static void Read(SourceFile file, Limits limits, Gathered gathered)
    {
        if (ZipParts.Is(file))
        {
            ReadOffice(file, limits, gathered);
        }
        else
        {
            ReadText(file, limits, gathered);
        }
    }

    private static void ReadOffice(SourceFile file, Limits limits, Gathered gathered)
    {
        using var parts = ZipParts.Open(file, limits);
        using var office = new OfficeParts(parts, limits);
        var main = office.Main;
        var type = main is null ? "" : office.TypeOf(main);
        var reason = NotDecks.Zipped(parts, type);
        if (main is null || reason is not null)
        {
            throw new RefusedFileException(reason ?? NotDecks.UnknownZip);
        }

        if (type.Contains("presentationml", StringComparison.Ordinal) || type.Contains("ms-powerpoint", StringComparison.Ordinal))
        {
            Pptx.Read(office, main, gathered);
        }
        else
        {
            Docx.Read(office, main, gathered);
        }

        if (office.Names.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            gathered.Remark("The file holds macros. They were not run; what they may put on a page while it is shown can't be checked.");
        }
    }

    private static void ReadText(SourceFile file, Limits limits, Gathered gathered)
    {
        if (NotDecks.Plain(file, limits) is { } reason)
        {
            throw new RefusedFileException(reason);
        }

        var text = Letters.Of(file, limits, gathered);
        switch (file.Ending)
        {
            case ".html" or ".htm" or ".xhtml":
                Html.Read(text, gathered);
                break;
            case ".md" or ".markdown":
                MarkdownText.Read(text, gathered);
                break;
            case ".txt" or ".text":
                PlainText.Read(text, gathered);
                break;
            default:
                throw new RefusedFileException($"The file's name ends in '{Shown.Of(file.Ending)}' and its content is text; name it as what it is, {Forms}, and offer it again.");
        }
    }
}
