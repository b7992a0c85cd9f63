using System.Text;
using Concord.Import;
using Concord.Import.Decks;
using Concord.Steps;

namespace Concord.Tests.Import.Decks;

public class PlainTextTests
{
    [Fact]
    public void Blank_lines_part_paragraphs_and_broken_lines_are_joined_again()
    {
        var deck = Read("One of five plants\n\nThis line is so long that a mail program must have broken it\nin the middle of its sentence.\n- an item\n- another\n");

        Assert.Equal(
            ["One of five plants", "This line is so long that a mail program must have broken it in the middle of its sentence.", "- an item", "- another"],
            deck.Passages.Select(p => p.Text));
        Assert.All(deck.Passages, p => Assert.Equal((1, DeckPart.Text, false), (p.Place.Page, p.Place.Part, p.Place.IsSlide)));
    }

    [Fact]
    public void A_line_that_names_a_slide_begins_it_and_notes_are_notes()
    {
        var deck = Read("Slide 1: Budget\nWe need 2 M EUR.\nNotes: say it slowly\nand clearly\n--- Folie 2 ---\nEnd\nAppendix\nFigures\n");

        Assert.Equal(
            [(1, "Budget", DeckPart.Title), (1, "We need 2 M EUR.", DeckPart.Text), (1, "say it slowly", DeckPart.Note), (1, "and clearly", DeckPart.Note), (2, "End", DeckPart.Text), (3, "Appendix", DeckPart.Title), (3, "Figures", DeckPart.Text)],
            deck.Passages.Select(p => (p.Place.Page, p.Text, p.Place.Part)));
        Assert.Equal(("Budget", true, false), (deck.Passages[1].Place.Section, deck.Passages[1].Place.IsSlide, deck.Passages[1].Place.IsAppendix));
        Assert.True(deck.Passages[^1].Place.IsAppendix);
    }

    [Fact]
    public void A_form_feed_begins_a_page()
    {
        var deck = Read("One\n\fTwo\n\fThree");

        Assert.Equal([(1, "One"), (2, "Two"), (3, "Three")], deck.Passages.Select(p => (p.Place.Page, p.Text)));
    }

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE", "utf-16 without mark", "windows-1252"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void However_letters_are_written_they_are_read(string encoding)
    {
        const string Text = "Für 17 Anlagen fehlt die Prüfung.";
        byte[] bytes = encoding switch
        {
            "utf-16" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)],
            "utf-16BE" => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)],
            "utf-16 without mark" => Encoding.Unicode.GetBytes(Text),
            "windows-1252" => Encoding.Latin1.GetBytes(Text),
            _ => Encoding.UTF8.GetBytes(Text),
        };
        var deck = DeckReader.Read(Offered.File("deck.txt", bytes), Limits.Default);

        Assert.Equal(Text, Assert.Single(deck.Passages).Text);
        Assert.Equal(encoding == "windows-1252" ? 1 : 0, deck.Remarks.Count);
    }

    private static Deck Read(string text) => DeckReader.Read(Offered.File("deck.txt", text), Limits.Default);
}
