using System.Xml.Linq;
using Concord.Steps;

namespace Concord.Import.Decks;

/// <summary>Reads a text document (ECMA-376 WordprocessingML): what stands under each heading, and all the text beside it.</summary>
internal sealed class Docx
{
    /// <summary>Farther than any sheet of paper is wide, in twentieths of a point.</summary>
    private const long FarthestTwips = 20_000;

    private readonly OfficeParts _file;
    private readonly string _main;
    private readonly Gathered _gathered;
    private readonly DocxStyles _styles;
    private readonly DocxLists _lists;
    private readonly DocxBeside _beside;
    private readonly IReadOnlyList<Paint> _paper;

    private Docx(OfficeParts file, string main, XElement document, Gathered gathered)
    {
        (_file, _main, _gathered) = (file, main, gathered);
        var palette = new Palette(file.Read(file.Target(main, "theme")), null);
        _styles = new DocxStyles(file.Read(file.Target(main, "styles")), palette, gathered);
        _lists = new DocxLists(file.Read(file.Target(main, "numbering")), _styles);
        _beside = new DocxBeside(file, main, palette, gathered, this);
        var isPainted = file.Read(file.Target(main, "settings")).One("displayBackgroundShape") is not null;
        _paper = [isPainted && Paint.Hex(document.One("background").Get("color")) is { } paper ? paper : Paint.White];
    }

    /// <summary>Reads the whole document.</summary>
    public static void Read(OfficeParts file, string main, Gathered gathered)
    {
        var document = file.Read(main)!;
        DocxFields.Settle(document);
        var docx = new Docx(file, main, document, gathered);
        docx.Blocks(document.One("body"), docx.Plain);
        docx._beside.Judge();
        foreach (var relation in file.Relations(main).Where(r => r.IsElsewhere && r.Type is not "hyperlink"))
        {
            gathered.Remark($"The document points to {(relation.Type == "image" ? "a picture" : "something")} elsewhere ({Shown.Of(relation.Target)}), which was not fetched.");
        }
    }

    /// <summary>Plain text on the document's own paper.</summary>
    public Standing Plain => new(DeckPart.Text, _paper, false);

    /// <summary>Paragraphs and tables, one after the other.</summary>
    public void Blocks(XElement? container, Standing standing)
    {
        foreach (var block in container?.Elements() ?? [])
        {
            switch (block.Name.LocalName)
            {
                case "p":
                    Paragraph(block, standing);
                    break;
                case "tbl":
                    Table(block, standing);
                    break;
                case "del" or "moveFrom":
                    Blocks(block, standing with { IsUnseen = true });
                    break;
                case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "smartTag":
                    Blocks(block, standing);
                    break;
                case "sectPr":
                    _beside.Margins(block);
                    break;
                case "altChunk" or "subDoc":
                    _gathered.Miss("A document inside the document was not opened");
                    break;
            }
        }
    }

    private void Paragraph(XElement paragraph, Standing standing)
    {
        var words = new DocxWords(_styles, paragraph, standing);
        var isHeading = standing.Part == DeckPart.Text && _styles.IsHeading(paragraph);
        if (isHeading && !string.IsNullOrWhiteSpace(words.Seen))
        {
            _beside.Judge();
            _gathered.Turn(words.Seen);
        }

        var label = isHeading || string.IsNullOrWhiteSpace(words.Seen) ? "" : _lists.Label(paragraph.One("pPr"));
        _gathered.Add(label + words.Seen, isHeading ? DeckPart.Title : standing.Part);
        _gathered.Add(words.Unseen, DeckPart.Invisible);
        foreach (var mark in words.Marks)
        {
            _beside.Read(mark, standing);
        }

        if (paragraph.One("pPr", "sectPr") is { } section)
        {
            _beside.Margins(section);
        }
    }

    private void Table(XElement table, Standing standing)
    {
        var style = table.One("tblPr", "tblStyle").Get("val");
        standing = standing with { TableStyle = style, IsUnseen = standing.IsUnseen || IsOffThePage(table.One("tblPr")) };
        foreach (var (row, number) in Rows(table).Select((r, i) => (r, i)))
        {
            var (seen, unseen, marks) = (new List<string>(), new List<string>(), new List<XElement>());
            var properties = row.One("trPr");
            var isGone = standing.IsUnseen || properties.One("del") is not null || properties.One("hidden") is not null
                || (properties.One("trHeight") is { } height && height.Get("hRule") == "exact" && height.Number("val") is < 120);
            foreach (var cell in row.Elements().SelectMany(c => c.Is("sdt") ? c.Within("tc") : [c]).Where(c => c.Is("tc")))
            {
                IReadOnlyList<Paint> below = _styles.Shade(cell.One("tcPr", "shd")) ?? [.. standing.Below ?? [], .. _styles.TableShades(style, number == 0)];
                var inside = standing with { Below = below, IsUnseen = isGone || IsSwallowed(cell.One("tcPr")) };
                var words = Paragraphs(cell).Select(p => new DocxWords(_styles, p, inside)).ToList();
                seen.Add(Gathered.Folded(string.Join(' ', words.Select(w => w.Seen))));
                unseen.Add(Gathered.Folded(string.Join(' ', words.Select(w => w.Unseen))));
                marks.AddRange(words.SelectMany(w => w.Marks));
            }

            Row(seen, standing.Part == DeckPart.Text ? DeckPart.Table : standing.Part);
            Row(unseen, DeckPart.Invisible);
            marks.ForEach(m => _beside.Read(m, standing));
            foreach (var inner in row.All("tc").SelectMany(c => c.All("tbl")))
            {
                Table(inner, standing with { IsUnseen = isGone });
            }
        }
    }

    /// <summary>Whether a cell is part of one above or beside it, which alone is shown, or was deleted.</summary>
    private static bool IsSwallowed(XElement? cell) => cell.One("cellDel") is not null
        || new[] { cell.One("vMerge"), cell.One("hMerge") }.Any(m => m is not null && m.Get("val") is not "restart");

    private static bool IsOffThePage(XElement? table) => new[] { table.One("tblpPr").Number("tblpX"), table.One("tblpPr").Number("tblpY"), table.One("tblInd").Number("w") }.Any(at => at is > FarthestTwips or < -FarthestTwips);

    private void Row(List<string> cells, DeckPart part)
    {
        if (cells.Exists(c => c.Length > 0))
        {
            _gathered.Add(string.Join(" | ", cells), part);
        }
    }

    private static IEnumerable<XElement> Rows(XElement table) => table.Elements().SelectMany(r => r.Is("tr") ? [r] : r.Is("tbl") ? [] : r.Within("tr"));

    /// <summary>The paragraphs of a cell without those of tables inside it.</summary>
    private static IEnumerable<XElement> Paragraphs(XElement container) =>
        container.Elements().SelectMany(e => e.Is("p") ? [e] : e.Name.LocalName is "sdt" or "sdtContent" or "ins" or "customXml" or "moveTo" ? Paragraphs(e) : []);
}

/// <summary>Where in a document text stands.</summary>
/// <param name="Part">The part of the page.</param>
/// <param name="Below">The colours it stands on; null where they can't be told.</param>
/// <param name="IsUnseen">Whether nobody sees it, whatever it looks like.</param>
/// <param name="TableStyle">The style of the table around it; null = none.</param>
internal sealed record Standing(DeckPart Part, IReadOnlyList<Paint>? Below, bool IsUnseen, string? TableStyle = null);
