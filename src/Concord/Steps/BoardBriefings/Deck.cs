namespace Concord.Steps;

/// <summary>A presented document as plain text with its places: what the deck check looks through. No picture, no style, nothing fetched.</summary>
public sealed record Deck
{
    /// <summary>The file's name, without folders.</summary>
    public required string Name { get; init; }

    /// <summary>Every piece of text in reading order.</summary>
    public required IReadOnlyList<DeckPassage> Passages { get; init; }

    /// <summary>What could not be read, in order; empty when all was.</summary>
    public IReadOnlyList<DeckGap> Gaps { get; init; } = [];

    /// <summary>Things a reader of the file should know, one sentence each, such as a link to a picture elsewhere that was not fetched.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}

/// <summary>One piece of text: a paragraph, a title, a table's row (its cells separated by " | "), or a chart's series (name, category and value).</summary>
/// <param name="Text">The text as it stands, runs joined; never empty.</param>
/// <param name="Place">Where it stands.</param>
public sealed record DeckPassage(string Text, DeckPlace Place);

/// <summary>Where a piece of text stands.</summary>
public sealed record DeckPlace
{
    /// <summary>The slide, from 1, or where a document has none, its part under one heading, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>The title of that slide or part; null where it has none.</summary>
    public string? Section { get; init; }

    /// <summary>In which part of the page it stands.</summary>
    public DeckPart Part { get; init; }

    /// <summary>Whether the page comes after a heading that says appendix, annex, backup or the like (also in German).</summary>
    public bool IsAppendix { get; init; }

    /// <summary>Whether the page's words are slides: "slide 3" rather than "part 3".</summary>
    public bool IsSlide { get; init; }

    /// <summary>Whether a board reads it without looking for it: text, title, table or chart of a page that is neither hidden nor in an appendix.</summary>
    public bool IsPlain => !IsAppendix && Part is (DeckPart.Text or DeckPart.Title or DeckPart.Table or DeckPart.Chart);
}

/// <summary>A part of a page.</summary>
public enum DeckPart
{
    /// <summary>Plain text, also in groups and text boxes.</summary>
    Text,

    /// <summary>The title of the page.</summary>
    Title,

    /// <summary>A row of a table.</summary>
    Table,

    /// <summary>The text of a chart or of a drawn diagram.</summary>
    Chart,

    /// <summary>Speaker notes.</summary>
    Note,

    /// <summary>A comment beside the text.</summary>
    Comment,

    /// <summary>A footnote or endnote.</summary>
    Footnote,

    /// <summary>A page header or footer.</summary>
    Margin,

    /// <summary>The words that describe a picture and are seen by nobody who looks at the page.</summary>
    PictureWords,

    /// <summary>A page that is not shown.</summary>
    HiddenPage,

    /// <summary>Text nobody sees: in the background's colour, marked hidden, struck through as deleted, smaller than 6 points, or outside the page.</summary>
    Invisible,
}

/// <summary>Pages of which nothing could be read.</summary>
/// <param name="FirstPage">The first page, from 1.</param>
/// <param name="LastPage">The last page.</param>
/// <param name="Reason">Why, in a sentence with its place: "No text found on slides 3–9: can't be checked."</param>
public sealed record DeckGap(int FirstPage, int LastPage, string Reason);
