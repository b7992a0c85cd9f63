namespace Concord.Papers;

/// <summary>What a pack consists of, before it is HTML, DOCX or PPTX: each form writes the same parts in the same order.</summary>
/// <param name="Id">A short name, unique within the pack.</param>
/// <param name="Title">The heading.</param>
/// <param name="Blocks">What stands under it.</param>
internal sealed record PackPart(string Id, string Title, IReadOnlyList<PackBlock> Blocks)
{
    /// <summary>Whether the pages with letters begin here: the annex and what follows it.</summary>
    public bool BeginsBack { get; init; }
}

/// <summary>A piece of a part that should stand on one page.</summary>
internal abstract record PackBlock;

/// <summary>A paragraph.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsQuiet">Whether it is smaller and paler than what the board is to read first.</param>
internal sealed record PackLine(string Text, bool IsQuiet = false) : PackBlock
{
    /// <summary>Whether it is bold: it tells that something was withheld.</summary>
    public bool IsStrong { get; init; }
}

/// <summary>Something to type.</summary>
/// <param name="Text">The command, or a hash.</param>
internal sealed record PackCommand(string Text) : PackBlock;

/// <summary>A fact with its author, or a reserved one with all that was said about it.</summary>
/// <param name="By">Whose fact it is; null = not told.</param>
/// <param name="Label">What stands beside the author: "must reach · f1".</param>
/// <param name="Text">The fact.</param>
/// <param name="Details">Figures, reasons, notes: a paragraph each.</param>
internal sealed record PackStatement(Party? By, string Label, string Text, IReadOnlyList<string> Details) : PackBlock
{
    /// <summary>Whether a rule stands beside it: it was withheld.</summary>
    public bool IsReserved { get; init; }
}

/// <summary>A table.</summary>
/// <param name="Columns">The headings, each with its share of the width, together 100.</param>
/// <param name="Rows">The cells.</param>
internal sealed record PackGrid(IReadOnlyList<(string Title, int Share)> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : PackBlock;

/// <summary>What stands on the first page.</summary>
/// <param name="Kicker">What this is.</param>
/// <param name="Headline">The finding.</param>
/// <param name="Title">What the briefing is called.</param>
/// <param name="Withheld">How many facts were withheld, and by whom.</param>
/// <param name="HasWithheld">Whether any was.</param>
/// <param name="Rows">Forum, date, edition, signatures: a name and words each.</param>
/// <param name="Note">What may be relied on, and what not.</param>
internal sealed record PackCover(string Kicker, string Headline, string Title, string Withheld, bool HasWithheld, IReadOnlyList<(string Name, string Words)> Rows, string Note);
