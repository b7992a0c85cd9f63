using Concord.Web.Seats;

namespace Concord.Web.Shell;

/// <summary>The chapters of the menu with their pages; a seat is led only to what it may open.</summary>
internal static class Chapters
{
    private static readonly IReadOnlyList<ChapterPages> _all =
    [
        new("Today", "/", ("Today", "/", AccessMatrix.ViewSigns)),
        new("Evidence", "/evidence", ("Evidence", "/evidence", AccessMatrix.ViewFacts), ("Add files", "/evidence/import", AccessMatrix.ImportFile)),
        new(
            "Signs", "/signs",
            ("The signs", "/signs", AccessMatrix.ViewSigns), ("Causes", "/signs/causes", AccessMatrix.ViewSigns),
            ("Outcomes", "/signs/outcomes", AccessMatrix.ViewSigns), ("Survey", "/signs/survey", AccessMatrix.PrepareOneToOne), ("Agreed lines", "/signs/charter", AccessMatrix.ViewSigns)),
        new(
            "Risk", "/risk",
            ("What we carry", "/risk", AccessMatrix.ViewFacts), ("Appetite", "/risk/appetite", AccessMatrix.SetAppetite), ("Options papers", "/risk/options", AccessMatrix.WritePaper),
            ("Budget", "/risk/budget", AccessMatrix.ViewFacts), ("Initiatives", "/risk/initiatives", AccessMatrix.ViewFacts)),
        new(
            "Steps", "/steps",
            ("The seven steps", "/steps", AccessMatrix.ViewSigns), ("Plays", "/steps/plays", AccessMatrix.ViewSigns), ("Reporting structure", "/steps/reporting-structure", AccessMatrix.ViewSigns),
            ("Board", "/steps/briefings", AccessMatrix.ReadPublished), ("First drafts", "/steps/briefings/draft", AccessMatrix.DraftFacts), ("Safe channel", "/steps/briefings/channel", AccessMatrix.SafeChannel), ("Direct voice", "/steps/briefings/voice", AccessMatrix.ReadDraft)),
        new("Ledger", "/ledger", ("Ledger", "/ledger", AccessMatrix.VerifyLedger)),
    ];

    /// <summary>The menu of a seat: each chapter of which it may open a page, with the first such page. Before a seat is chosen, all of them.</summary>
    public static IEnumerable<(string Name, string Address, string Under)> Menu(Seat seat, Readers readers) =>
        from chapter in _all
        let pages = Of(chapter, seat, readers)
        where pages.Count > 0 || seat == Seat.Anonymous
        select (chapter.Name, pages.Count > 0 ? pages[0].Address : chapter.Address, chapter.Address);

    /// <summary>The pages of the chapter an address lies under that the seat may open; none where it has too few to choose from.</summary>
    public static IReadOnlyList<(string Name, string Address)> Pages(Visit visit, Readers readers) =>
        _all.FirstOrDefault(c => c.Pages.Count > 2 && visit.IsUnder(c.Address)) is { } chapter ? Of(chapter, visit.Seat, readers) : [];

    /// <summary>Where a seat begins: today, what was published for it, or the first page it may open.</summary>
    public static string Home(Seat seat, Readers readers) =>
        May(AccessMatrix.ViewSigns, seat, readers) || seat == Seat.Anonymous ? "/"
        : May(AccessMatrix.ReadPublished, seat, readers) ? "/steps/briefings"
        : Menu(seat, readers).Select(m => m.Address).FirstOrDefault("/seats");

    // Drafts are the two sides': the secretary adds facts of functions and seals none.
    private static List<(string Name, string Address)> Of(ChapterPages chapter, Seat seat, Readers readers) =>
        [.. chapter.Pages.Where(page => May(page.Row, seat, readers) && (page.Row != AccessMatrix.DraftFacts || seat.ToSide() is not null)).Select(page => (page.Name, page.Address))];

    private static bool May(AccessRow row, Seat seat, Readers readers) => row.Allows(seat, row.For(seat) == "published" ? readers.Named : []);

    private sealed record ChapterPages(string Name, string Address, params IReadOnlyList<(string Name, string Address, AccessRow Row)> Pages);
}
