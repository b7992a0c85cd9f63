using System.IO.Compression;
using System.Xml.Linq;
using Concord.Papers;
using Concord.Tests.Risk;

namespace Concord.Tests.Papers;

public sealed class OptionsPaperSheetTests
{
    private static readonly OptionsPaperSheet _sheet = new()
    {
        Title = "Close or shield the <gateway> & more",
        Paper = PaperDraftTests.Written(PaperDraftTests.Draft()).Paper,
        Decision = "D-1",
        RiskTitle = "Gateway",
        Chosen = "A",
        ChosenBy = "CIO",
        Why = "It holds the date & costs little.",
        ChosenOn = new DateOnly(2026, 11, 24),
        Seal = new ReportSeal(4812, "root", []),
    };

    [Fact]
    public void Both_forms_hold_every_way_the_finding_the_choice_and_room_to_sign()
    {
        foreach (var text in new[] { Text(XDocument.Parse(_sheet.Html.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal)).Root!), Text(Document(_sheet.Docx).Root!) })
        {
            Assert.Contains("Close or shield the <gateway> & more", text, StringComparison.Ordinal);
            Assert.Contains("It holds the date & costs little.", text, StringComparison.Ordinal);
            Assert.Contains("gives most for its money", text, StringComparison.Ordinal);
            Assert.Contains("Owner of the business outcome", text, StringComparison.Ordinal);
            Assert.Contains("Do nothing", text, StringComparison.Ordinal);
            Assert.All(_sheet.Paper.Options, option => Assert.Contains(option.Title, text, StringComparison.Ordinal));
            Assert.All(_sheet.Paper.Options.SelectMany(o => o.Pros.Concat(o.Cons)), sentence => Assert.Contains(sentence, text, StringComparison.Ordinal));
            Assert.All(_sheet.Paper.Comparison.Assumptions, sentence => Assert.Contains(sentence, text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_docx_is_a_zip_of_well_formed_parts_and_the_same_bytes_each_time()
    {
        using var zip = new ZipArchive(new MemoryStream(_sheet.Docx));

        Assert.Equal(
            ["[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/_rels/document.xml.rels", "word/document.xml", "word/styles.xml"],
            zip.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal));
        Assert.All(zip.Entries, entry => Assert.NotNull(XDocument.Load(entry.Open()).Root));
        Assert.Equal(_sheet.Docx, _sheet.Docx);
    }

    [Fact]
    public void Every_row_of_a_table_has_the_columns_of_its_grid_and_every_style_exists()
    {
        XNamespace w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        using var zip = new ZipArchive(new MemoryStream(_sheet.Docx));
        var styles = XDocument.Load(zip.GetEntry("word/styles.xml")!.Open()).Descendants(w + "style").Select(s => (string)s.Attribute(w + "styleId")!).ToHashSet();
        var document = Document(_sheet.Docx);

        Assert.All(document.Descendants(w + "tbl"), table => Assert.All(table.Elements(w + "tr"), row =>
            Assert.Equal(table.Element(w + "tblGrid")!.Elements().Count(), row.Elements(w + "tc").Count())));
        Assert.All(document.Descendants(w + "pStyle"), style => Assert.Contains((string)style.Attribute(w + "val")!, styles));
    }

    [Fact]
    public void No_word_in_the_picture_stands_on_another()
    {
        var svg = XDocument.Parse(DaysScorePicture.Of(_sheet.Paper, "A"));
        var labels = svg.Descendants("text").Where(t => ((string)t.Attribute("class")!).StartsWith("lb", StringComparison.Ordinal)).ToList();

        Assert.Equal(_sheet.Paper.Options.Count + 1, labels.Count);
        Assert.Equal(labels.Count, labels.Select(l => ((string)l.Attribute("x")!, (string)l.Attribute("y")!)).Distinct().Count());
        Assert.Single(svg.Descendants("circle"), c => (string)c.Attribute("class")! == "way chosen");
    }

    [Theory]
    [InlineData(0, "at once")]
    [InlineData(1, "1 day")]
    [InlineData(3, "3 days")]
    [InlineData(35, "5 weeks")]
    [InlineData(150, "5 months")]
    public void A_time_is_told_as_people_say_it(double days, string text) => Assert.Equal(text, OptionsPaperWords.Ready(days));

    [Theory]
    [InlineData(410_000, "€410k")]
    [InlineData(-1_250_000, "−€1.25M")]
    [InlineData(0.2, "€0")]
    public void Money_is_short_and_its_sign_is_written_out(double value, string text) => Assert.Equal(text, OptionsPaperWords.Money(value, "EUR"));

    private static XDocument Document(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));

        return XDocument.Load(zip.GetEntry("word/document.xml")!.Open());
    }

    private static string Text(XElement root) => root.Value;
}
