using System.Globalization;
using System.Xml.Linq;
using static Concord.Papers.DocxFile;

namespace Concord.Papers;

/// <summary>A pack as a text document, written into our template or the organization's own.</summary>
internal static class PackDocx
{
    private const string Line = "D9D6CC";

    public static byte[] Of(BoardPack paper)
    {
        var template = DocxTemplate.Open(paper.Template ?? [.. PackDocxTemplate.File]);
        var content = new PackContent(paper);
        var parts = content.Parts;
        var writer = new Writer(template, paper.IsBrief);

        return template.Fill(writer.Front(content.Cover, parts.TakeWhile(p => !p.BeginsBack)), writer.Back(parts.SkipWhile(p => !p.BeginsBack)), PackWords.Plain(paper.Pack.Title), PackCopy.Of(paper));
    }

    /// <summary>Writes blocks with the styles of one template.</summary>
    private sealed class Writer(DocxTemplate template, bool isBrief)
    {
        public IEnumerable<XElement> Front(PackCover cover, IEnumerable<PackPart> parts)
        {
            yield return Paragraph("Concord Kicker", Run(cover.Kicker));
            yield return Paragraph("Title", Run(cover.Headline));
            yield return Paragraph("Concord Subtitle", Run(cover.Title));
            yield return cover.HasWithheld
                ? Paragraph("Concord Withheld", Run(isBrief ? $"{cover.Withheld}: see below" : $"{cover.Withheld}: annex, page A"))
                : Paragraph("Normal", Run(cover.Withheld));
            yield return Table([18, 82], null, cover.Rows.Select(r => (IReadOnlyList<XElement>)[Paragraph("Concord Cell", Run(r.Name, "465260", isBrief ? null : 10.5)), Paragraph("Concord Cell", Marked(r.Words, isBrief ? null : 10.5))]), hasLines: false);
            yield return Paragraph("Concord Note", Run(cover.Note));
            var isFirst = !isBrief;
            foreach (var element in parts.SelectMany(part => Part(part, part == parts.First() && isFirst)))
            {
                yield return element;
            }
        }

        public IReadOnlyList<XElement> Back(IEnumerable<PackPart> parts) => [.. parts.SelectMany(p => Part(p, onNewPage: false))];

        private IEnumerable<XElement> Part(PackPart part, bool onNewPage)
        {
            var heading = Paragraph("heading 1", Run(part.Title));
            if (onNewPage)
            {
                heading.Element(W + "pPr")!.Element(W + "pStyle")!.AddAfterSelf(new XElement(W + "pageBreakBefore"));
            }

            yield return heading;
            for (var i = 0; i < part.Blocks.Count; i++)
            {
                var elements = Block(part.Blocks[i]).ToList();
                if (part.Blocks[i] is PackLine && i + 1 < part.Blocks.Count && part.Blocks[i + 1] is not PackLine)
                {
                    KeepNext(elements[0]);
                }

                foreach (var element in elements)
                {
                    yield return element;
                }
            }
        }

        private IEnumerable<XElement> Block(PackBlock block) => block switch
        {
            PackLine line => [Paragraph(line.IsQuiet ? "Concord Note" : "Normal", Run(line.Text))],
            PackCommand command => [Paragraph("Concord Code", Run(command.Text))],
            PackStatement statement => Statement(statement),
            PackGrid grid =>
            [
                Table([.. grid.Columns.Select(c => c.Share)], [.. grid.Columns.Select(c => c.Title)], grid.Rows.Select(row => (IReadOnlyList<XElement>)[.. row.Select(cell => PackWords.IsDigest(cell) ? Paragraph("Concord Digest", Run(cell)) : Paragraph("Concord Cell", Marked(cell, null)))]), hasLines: true),
                Paragraph("Concord Gap"),
            ],
            _ => [],
        };

        private IEnumerable<XElement> Statement(PackStatement statement)
        {
            var kind = statement.IsReserved ? "Concord Reserved" : "Concord";
            if (statement.IsReserved)
            {
                yield return Paragraph("Concord Gap");
            }

            yield return Paragraph($"{kind} Label", Run(PackWords.Mark(statement.By), Colour(statement.By), isBrief ? 9 : 11), Run($" {PackWords.Name(statement.By)} · {statement.Label}"));
            var fact = Paragraph($"{kind} Fact", Run(statement.Text));
            if (statement.Details.Count > 0)
            {
                KeepNext(fact);
            }

            yield return fact;
            foreach (var (detail, i) in statement.Details.Select((d, i) => (d, i)))
            {
                var paragraph = Paragraph($"{kind} Detail", PackWords.EndsInDigest(detail) ? Run(detail, "465260", 7.5) : Run(detail));
                if (i < statement.Details.Count - 1)
                {
                    KeepNext(paragraph);
                }

                yield return paragraph;
            }
        }

        private XElement Table(IReadOnlyList<int> shares, IReadOnlyList<string>? head, IEnumerable<IReadOnlyList<XElement>> rows, bool hasLines)
        {
            var widths = shares.Select(s => template.TextWidth * s / 100).ToList();

            return new XElement(
                W + "tbl",
                new XElement(
                    W + "tblPr",
                    new XElement(W + "tblW", new XAttribute(W + "w", widths.Sum()), new XAttribute(W + "type", "dxa")),
                    hasLines ? new XElement(W + "tblBorders", Border("top"), Border("bottom"), Border("insideH")) : null,
                    new XElement(W + "tblLayout", new XAttribute(W + "type", "fixed")),
                    new XElement(W + "tblCellMar", Margin("left", 0), Margin("right", 140))),
                new XElement(W + "tblGrid", widths.Select(w => new XElement(W + "gridCol", new XAttribute(W + "w", w)))),
                head is null ? null : Row([.. head.Select(h => Paragraph("Concord Head", Run(h)))], widths, isHead: true),
                rows.Select(row => Row(row, widths, isHead: false)));
        }

        private static XElement Row(IReadOnlyList<XElement> cells, IReadOnlyList<int> widths, bool isHead) => new(
            W + "tr",
            new XElement(W + "trPr", new XElement(W + "cantSplit"), isHead ? new XElement(W + "tblHeader") : null),
            cells.Select((cell, i) => new XElement(
                W + "tc",
                new XElement(W + "tcPr", new XElement(W + "tcW", new XAttribute(W + "w", widths[i]), new XAttribute(W + "type", "dxa"))),
                cell)));

        private XElement Paragraph(string style, params IEnumerable<XElement> runs) =>
            new(W + "p", new XElement(W + "pPr", new XElement(W + "pStyle", new XAttribute(W + "val", template.StyleId(isBrief ? Brief(style) : style)))), runs);
    }

    private static string Brief(string style) => style switch
    {
        "Title" => "Concord Title Brief",
        "heading 1" => "Concord Heading Brief",
        "Normal" => "Concord Detail Brief",
        _ => $"{style} Brief",
    };

    private static void KeepNext(XElement paragraph) => paragraph.Element(W + "pPr")!.Element(W + "pStyle")!.AddAfterSelf(new XElement(W + "keepNext"));

    /// <summary>A side's mark at the front in its colour.</summary>
    private static IEnumerable<XElement> Marked(string words, double? size) => words switch
    {
        ['●', .. var rest] => [Run("●", Colour(Party.Cio), size), Run(rest, null, size)],
        ['◆', .. var rest] => [Run("◆", Colour(Party.Ciso), size), Run(rest, null, size)],
        _ => [Run(words, null, size)],
    };

    private static string? Colour(Party? by) => by switch { Party.Cio => "1B5A9C", Party.Ciso => "A8480A", _ => null };

    private static XElement Run(string text, string? colour = null, double? size = null) => new(
        W + "r",
        colour is null && size is null ? null : new XElement(
            W + "rPr",
            colour is null ? null : new XElement(W + "color", new XAttribute(W + "val", colour)),
            size is null ? null : new XElement(W + "sz", new XAttribute(W + "val", (size.Value * 2).ToString("0", CultureInfo.InvariantCulture)))),
        new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text));

    private static XElement Border(string place) => new(W + place, new XAttribute(W + "val", "single"), new XAttribute(W + "sz", 4), new XAttribute(W + "space", 0), new XAttribute(W + "color", Line));

    private static XElement Margin(string side, int width) => new(W + side, new XAttribute(W + "w", width), new XAttribute(W + "type", "dxa"));
}
