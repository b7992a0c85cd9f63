using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Concord.Evidence;
using Concord.Import;
using Concord.Import.Decks;
using Concord.Steps;
using static Concord.Tests.Import.Decks.Packed;

namespace Concord.Tests.Import.Decks;

/// <summary>Files that are no deck, or one made to harm: one sentence with place, cause and remedy, and never a deck without words.</summary>
public partial class DeckReaderTests
{
    private static readonly byte[] _compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]];

    public static TheoryData<string, byte[], string> Strangers => new()
    {
        { "d.pptx", [], "empty" },
        { "d.pptx", "%PDF-1.7\n"u8.ToArray(), "PDF" },
        { "d.pdf", "%PDF-1.7\n"u8.ToArray(), "PDF" },
        { "d.pptx", [.. _compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "password" },
        { "d.ppt", [.. _compound, .. Encoding.Unicode.GetBytes("PowerPoint Document")], "old binary PowerPoint" },
        { "d.doc", [.. _compound, .. Encoding.Unicode.GetBytes("WordDocument")], "old binary Word" },
        { "d.pptx", "<!DOCTYPE html><html><body>Sign in</body></html>"u8.ToArray(), "HTML page" },
        { "d.txt", "<!DOCTYPE html><html><body>Sign in</body></html>"u8.ToArray(), "HTML page" },
        { "d.rtf", "{\\rtf1 x}"u8.ToArray(), "Rich Text" },
        { "d.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "picture" },
        { "d.txt", "   \n\n "u8.ToArray(), "no text" },
        { "d.txt", [0x41, 0, 0x42, 0x43, 0, 0, 1], "no text" },
        { "d.txt", "\e[8mWords that a terminal conceals"u8.ToArray(), "no text" },
        { "d.xyz", "Words"u8.ToArray(), ".xyz" },
        { "d.pptx", "Words"u8.ToArray(), "no .pptx" },
        { "d.odp", Zip(("mimetype", "application/vnd.oasis.opendocument.presentation"), ("content.xml", "<x/>")), "OpenDocument" },
        { "d.key", Zip(("Index/Document.iwa", "x")), "Keynote" },
        { "d.pptx", Zip(("readme", "x")), "archive" },
        { "d.pptx", Zip(("[Content_Types].xml", "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"), ("_rels/.rels", Relations(("r", "officeDocument", "xl/workbook.xml"))), ("xl/workbook.xml", "<x/>")), "workbook" },
        { "d.pptx", Pptx([]), "without a slide" },
        { "d.pptx", Pptx([Slide("")], ("ppt/slideMasters/slideMaster1.xml", $"<p:sldMaster {Namespaces}/>")), "no text and no picture" },
        { "d.pptx", Pptx([Slide(Shape("x"))])[..900], "cut off" },
        { "d.pptx", Pptx([Slide(Shape("x"))], ("ppt/slides/../../../etc/passwd", "x")), "leads out of it" },
        { "d.pptx", Pptx([Slide(Shape("x"))], ("ppt/slides/slide1.xml", Slide(Shape("one"))), ("PPT/slides/SLIDE1.xml", Slide(Shape("two")))), "twice" },
        { "d.pptx", Pptx(["<!DOCTYPE p [<!ENTITY a \"x\">]><p>&a;</p>"]), "slide1.xml', line 1: the XML brings its own document type" },
        { "d.pptx", Pptx([Slide("<p:sp>")]), "not well-formed" },
        { "d.pptx", Pptx([Slide(string.Concat(Enumerable.Repeat("<p:grpSp>", 10_000)))]), "64 deep" },
        { "d.html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 10_000)) + "x"), "512 deep" },
        { "d.md", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("> ", 10_000)) + "x"), "deep" },
        { "d.md", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("[a](", 75_000))), "more than 2000 brackets" },
        { "d.html", Encoding.UTF8.GetBytes($"<p {string.Concat(Enumerable.Range(0, 1002).Select(i => $"a{i} "))}>x"), "1000 attributes" },
        { "d.pptx", Pptx([.. Enumerable.Repeat(Slide(""), 2001)]), "2001 slides" },
        { "d.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(1, 2001).Select(i => $"Slide {i}:\nx\n"))), "2000 slides" },
        { "d.pptx", Pptx([Slide(string.Concat(Enumerable.Range(1, 5001).Select(i => Shape($"{i}"))))]), "5001 shapes" },
        { "d.docx", Docx($"<w:p><w:r><w:t>{new string(' ', 40 << 20)}</w:t></w:r></w:p>"), "swells beyond" },
    };

    [Theory]
    [MemberData(nameof(Strangers))]
    public void What_is_no_deck_is_refused_with_what_it_is_and_what_to_do(string name, byte[] bytes, string says)
    {
        var refusal = Assert.Throws<RefusedFileException>(() => Read(name, bytes)).Message;

        Assert.Contains(says, refusal, StringComparison.Ordinal);
        Assert.Matches(Sentence(), refusal);
        Assert.DoesNotContain("Exception", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_swells_beyond_what_it_says_of_itself_is_refused()
    {
        var bytes = Pptx([Slide(Shape("x"))], ("ppt/slides/slide1.xml", Slide(Shape(new string('x', 60_000)))));
        var length = BitConverter.GetBytes(Encoding.UTF8.GetByteCount(Slide(Shape(new string('x', 60_000)))));
        for (var at = bytes.AsSpan().IndexOf(length); at >= 0; at = bytes.AsSpan().IndexOf(length))
        {
            BitConverter.GetBytes(100).CopyTo(bytes, at);
        }

        Assert.Throws<RefusedFileException>(() => Read("d.pptx", bytes));
    }

    [Fact]
    public void Many_parts_that_swell_together_are_refused()
    {
        var slide = Slide(Shape(new string('x', 1 << 20)));
        var limits = Limits.Default with { DocumentBytes = 8 << 20 };

        Assert.Throws<RefusedFileException>(() => DeckReader.Read(Offered.File("d.pptx", Pptx([.. Enumerable.Repeat(slide, 20)])), limits));
    }

    [Fact]
    public void More_time_than_somebody_waits_is_refused()
    {
        var many = string.Concat(Enumerable.Repeat("<p>x", 1000));

        Assert.Contains("seconds to read", Assert.Throws<RefusedFileException>(() => DeckReader.Read(Offered.File("d.html", many), Limits.Default with { Time = TimeSpan.Zero })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deck_with_macros_is_read_and_says_that_they_were_not_run()
    {
        var types = "<Types><Override PartName=\"/ppt/presentation.xml\" ContentType=\"application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml\"/></Types>";
        var deck = Read("d.pptm", Pptx([Slide(Shape("x"))], ("[Content_Types].xml", types), ("ppt/vbaProject.bin", "x")));

        Assert.Equal(["x"], deck.In(DeckPart.Text));
        Assert.Contains("macros", Assert.Single(deck.Remarks), StringComparison.Ordinal);
    }

    [Fact]
    public void What_lies_elsewhere_is_named_and_not_fetched_and_ordinary_links_are_nothing_to_say()
    {
        var deck = Read("d.pptx", Pptx([Slide(Shape("x"))], ("ppt/slides/_rels/slide1.xml.rels", Relations(("rId1", "image", "https://elsewhere.example/a.png"), ("rId2", "hyperlink", "https://elsewhere.example/")))));

        Assert.Equal("Slide 1 points to a picture elsewhere (https://elsewhere.example/a.png), which was not fetched.", Assert.Single(deck.Remarks));
    }

    [Fact]
    public void A_presentation_under_another_name_is_read_as_what_it_is() => Assert.Single(Read("d.docx", Pptx([Slide(Shape("x"))])).In(DeckPart.Text));

    [Fact]
    public void A_deck_in_UTF_16_is_read()
    {
        var slide = new MemoryStream();
        using (var archive = new ZipArchive(slide, ZipArchiveMode.Create))
        {
            using var source = new ZipArchive(new MemoryStream(Pptx([Slide(Shape("Für alle"))])));
            foreach (var entry in source.Entries)
            {
                using var text = new StreamReader(entry.Open());
                using var part = archive.CreateEntry(entry.FullName).Open();
                part.Write([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text.ReadToEnd())]);
            }
        }

        Assert.Equal(["Für alle"], Read("d.pptx", slide.ToArray()).In(DeckPart.Text));
    }

    [GeneratedRegex(@"^(?:The file|After|Line|The first)\b.{20,400}(?:save|export|offer|download|name|ask|unpack|split|check)[^.]*.*\.$", RegexOptions.Singleline)]
    private static partial Regex Sentence();
}
