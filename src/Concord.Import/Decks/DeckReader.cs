using Concord.Evidence;
using Concord.Steps;

namespace Concord.Import.Decks;

/// <summary>Reads what was presented, in whichever of five forms, as plain text with its places. Nothing is fetched, run or computed.</summary>
public static class DeckReader
{
    /// <summary>The forms that are read, as a person knows them.</summary>
    public const string Forms = ".pptx, .docx, .md, .html or .txt";

    /// <summary>Reads a presented document.</summary>
    /// <exception cref="RefusedFileException">It can't be read: one sentence with place, cause and remedy.</exception>
    public static Deck Read(SourceFile file, Limits limits) => PlainText.Read(file, limits);
}
