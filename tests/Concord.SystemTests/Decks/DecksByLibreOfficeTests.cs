using Concord.Evidence;
using Concord.Import;
using Concord.Import.Decks;
using Concord.Steps;
using Concord.Tests;
using Concord.Tests.Steps;
using Xunit.Abstractions;

namespace Concord.SystemTests.Decks;

/// <summary>Real .pptx and .docx, written by LibreOffice from our sources: facts are found where they stand, and what deceived before deceives no more than before.</summary>
public sealed class DecksByLibreOfficeTests(DecksByLibreOfficeTests.Written written, ITestOutputHelper output) : IClassFixture<DecksByLibreOfficeTests.Written>
{
    /// <summary>Tricks that LibreOffice undoes: it knows no hidden rows in Word tables, no letters turned round by Word and few margins wider than a box, sizes shrunk letters anew and drops the times of slides,
    /// so the fact is readable in what it writes.</summary>
    private static readonly string[] _undone =
    [
        "hidden row of a table", "shrunk to fit to a twentieth", "a slide that goes on by itself at once", "a slide that goes on after a second and a half", "pushed out of its box and off the slide by an inner margin",
        "a margin wider than the slide", "fitted into no width", "figures turned round by Word",
    ];

    /// <summary>Decks whose words LibreOffice loses: diagrams, phantom formulas and floating tables.</summary>
    private static readonly string[] _lost =
        ["a diagram drawn otherwise than it is kept", "a diagram drawn in white", "a formula that keeps room for what it does not show", "a table off the page"];

    [Theory]
    [InlineData("board.pptx", "Two of our three data lines run through one street.", DeckPart.Title)]
    [InlineData("board.pptx", "Recovery of the order system took 48 hours; our customers were promised eight.", DeckPart.Text)]
    [InlineData("board.pptx", "We must replace the Zurich firewall by 31 October 2026.", DeckPart.Text)]
    [InlineData("board.pptx", "Nobody owns the risk of the mainframe.", DeckPart.Text)]
    [InlineData("board.pptx", "All eight plants share one administrator password.", DeckPart.Text)]
    [InlineData("board.pptx", "41 of 380 critical findings are more than 30 days past their due date.", DeckPart.Table)]
    [InlineData("board.pptx", "98.1", DeckPart.Chart)]
    [InlineData("board.pptx", "The insurer will pay EUR 5 million of EUR 18.6 million.", DeckPart.Note)]
    [InlineData("board.pptx", "Three former contractors still hold valid keys.", DeckPart.HiddenPage)]
    [InlineData("board.docx", "Recovery of the order system took 48 hours; our customers were promised eight.", DeckPart.Text)]
    [InlineData("board.docx", "We must replace the Zurich firewall by 31 October 2026.", DeckPart.Text)]
    [InlineData("board.docx", "All eight plants share one administrator password.", DeckPart.Text)]
    [InlineData("board.docx", "41 of 380 critical findings are more than 30 days past their due date.", DeckPart.Table)]
    [InlineData("board.docx", "Nobody owns the risk of the mainframe.", DeckPart.Footnote)]
    [InlineData("board.docx", "Two of our three data lines run through one street.", DeckPart.Comment)]
    [InlineData("board.docx", "The insurer will pay EUR 5 million of EUR 18.6 million.", DeckPart.Margin)]
    [InlineData("board.docx", "Three former contractors still hold valid keys.", DeckPart.Invisible)]
    [InlineData("board.docx", "The fallback site lies in the same flood plain.", DeckPart.Invisible)]
    public void A_fact_is_found_in_the_part_where_it_stands(string file, string fact, DeckPart part)
    {
        var holding = written.Read(file).Passages.Where(p => p.Text.Contains(fact, StringComparison.Ordinal)).ToList();

        Assert.True(holding.Count == 1 && holding[0].Place.Part == part, $"Expected once as {part}, found as: {string.Join(", ", holding.Select(p => p.Place.Part))}");
    }

    [Fact]
    public void What_nobody_sees_is_not_plain_when_LibreOffice_wrote_it_and_what_is_seen_is()
    {
        All((trick, i) => !trick.IsRead && !_undone.Contains(trick.Name) && IsPlain(trick.Fact, Written.Name(i, "deceiving", trick.Deceiving)));
        All((trick, i) => !trick.IsRead && !_lost.Contains(trick.Name) && !IsPlain(trick.Fact, Written.Name(i, "honest", trick.Honest)));
    }

    [Fact]
    public void No_deck_made_to_deceive_passes_when_LibreOffice_wrote_it() =>
        All((trick, i) => !trick.IsBeyond && !_undone.Contains(trick.Name) && Found(trick.Fact, Written.Name(i, "deceiving", trick.Deceiving)).Change is not (FactChange.Softened or FactChange.Removed));

    [Fact]
    public void Every_honest_deck_passes_when_LibreOffice_wrote_it() =>
        All((trick, i) => !trick.IsBeyond && !_lost.Contains(trick.Name) && Found(trick.Fact, Written.Name(i, "honest", trick.Honest)).Change is not (FactChange.Unchanged or FactChange.Reworded));

    private FactFinding Found(string fact, string file) => DeckCheck.Of([new SealedFact("F1", FactLevel.MustReach, fact)], written.Read(file)).Facts[0];

    private bool IsPlain(string fact, string file) => written.Read(file).Passages.Any(p => p.Place.IsPlain && p.Text.Contains(fact, StringComparison.Ordinal));

    private void All(Func<Deception, int, bool> wrong)
    {
        var wrongly = Written.Tricks.Index().Where(t => wrong(t.Item, t.Index)).Select(t => t.Item.Name).ToList();
        output.WriteLine($"{Written.Tricks.Count} tricks");

        Assert.True(wrongly.Count == 0, string.Join("; ", wrongly));
    }

    /// <summary>All files, written once.</summary>
    public sealed class Written : IDisposable
    {
        private readonly string _home = Directory.CreateTempSubdirectory("concord-decks-").FullName;

        public Written()
        {
            var sources = Directory.CreateDirectory(Path.Combine(_home, "sources")).FullName;
            foreach (var (i, trick) in Tricks.Index())
            {
                File.WriteAllBytes(Path.Combine(sources, Name(i, "deceiving", trick.Deceiving)), trick.Deceiving.Bytes);
                File.WriteAllBytes(Path.Combine(sources, Name(i, "honest", trick.Honest)), trick.Honest.Bytes);
            }

            foreach (var ending in new[] { "pptx", "docx" })
            {
                var flat = House.At("tests", "Concord.SystemTests", "Decks", "Sources", ending == "pptx" ? "board.fodp" : "board.fodt");
                LibreOffice.Convert(_home, ending, [flat, .. Directory.EnumerateFiles(sources, $"*.{ending}").Order(StringComparer.Ordinal)]);
            }
        }

        /// <summary>The tricks in slides and in Word's documents.</summary>
        internal static IReadOnlyList<Deception> Tricks { get; } = [.. Deception.All.Where(d => Ending(d.Deceiving) is ".pptx" or ".docx")];

        public void Dispose() => Directory.Delete(_home, recursive: true);

        public Deck Read(string name) => DeckReader.Read(SourceFiles.At(Path.Combine(_home, $"as-{name[^4..]}", name)), Limits.Default);

        internal static string Name(int i, string which, TestFile file) => $"{i:000}-{which}{Ending(file)}";

        private static string Ending(TestFile file) => Path.GetExtension(file.Name);
    }
}
