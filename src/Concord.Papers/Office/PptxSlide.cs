using System.Globalization;
using System.Xml.Linq;
using static Concord.Papers.PptxFile;

namespace Concord.Papers;

/// <summary>A slide: a title, and paragraphs or a table below it.</summary>
/// <param name="Title">The title.</param>
/// <param name="TitleSize">The title's size in points.</param>
/// <param name="Paragraphs">What stands below.</param>
internal sealed record PptxSlide(string Title, double TitleSize, IReadOnlyList<PptxParagraph> Paragraphs)
{
    /// <summary>Whether it is laid out as the first slide.</summary>
    public bool IsCover { get; init; }

    /// <summary>The part it belongs to.</summary>
    public string Part { get; init; } = "";

    /// <summary>The table below the paragraphs; null = none.</summary>
    public PptxTable? Table { get; init; }

    /// <summary>The slide as PresentationML.</summary>
    /// <param name="layout">The layout it takes its places from.</param>
    /// <param name="footer">What stands at its foot where the layout has a place for it.</param>
    /// <param name="number">Its number.</param>
    public XElement ToXml(PptxLayout layout, string footer, int number) => new(
        P + "sld",
        Namespaces,
        new XElement(P + "cSld", Tree(
            Place(2, "Title", layout.Title, [new PptxParagraph(Title, TitleSize, 0) { IsHeadingFace = true, IsBold = true }.ToXml()]),
            Paragraphs.Count > 0 || Table is null ? Place(3, "Text", layout.Body, [.. Paragraphs.Select(p => p.ToXml())]) : null,
            Table?.ToXml(layout.Body, Paragraphs.Sum(p => p.Height(layout.Body.TextWidth))),
            layout.Footer is { } foot ? Place(5, "Footer", foot, [FooterText(footer)]) : null,
            layout.Number is { } numbered ? Place(6, "Slide number", numbered, [NumberField(number)]) : null)),
        new XElement(P + "clrMapOvr", new XElement(A + "masterClrMapping")));

    private static XElement FooterText(string footer) => new(
        A + "p",
        new XElement(A + "pPr", new XAttribute("algn", "l")),
        new XElement(A + "r", new XElement(A + "rPr", new XAttribute("lang", "en-GB"), new XAttribute("sz", 1000), new XElement(A + "latin", new XAttribute("typeface", "+mn-lt"))), new XElement(A + "t", footer)));

    private static XElement NumberField(int number) => new(
        A + "p",
        new XElement(A + "fld", new XAttribute("id", "{B1D1A0F0-52C5-4C8B-9E52-6B0F6A9C7A11}"), new XAttribute("type", "slidenum"), new XElement(A + "rPr", new XAttribute("lang", "en-GB")), new XElement(A + "t", number.ToString(CultureInfo.InvariantCulture))));

    private static XElement Place(int id, string name, PptxPlace place, IReadOnlyList<XElement> paragraphs) => new(
        P + "sp",
        new XElement(
            P + "nvSpPr",
            new XElement(P + "cNvPr", new XAttribute("id", id), new XAttribute("name", name)),
            new XElement(P + "cNvSpPr", new XElement(A + "spLocks", new XAttribute("noGrp", 1))),
            new XElement(P + "nvPr", new XElement(P + "ph", place.Type is null ? null : new XAttribute("type", place.Type), place.Index is null ? null : new XAttribute("idx", place.Index)))),
        new XElement(P + "spPr"),
        new XElement(P + "txBody", new XElement(A + "bodyPr", new XElement(A + "noAutofit")), new XElement(A + "lstStyle"), paragraphs.Count > 0 ? paragraphs : [new XElement(A + "p")]));
}

/// <summary>A table of a slide.</summary>
/// <param name="Head">The headings.</param>
/// <param name="Shares">Each column's share of the width, together 100.</param>
/// <param name="Rows">The cells.</param>
/// <param name="Size">The letters' size in points.</param>
internal sealed record PptxTable(IReadOnlyList<string> Head, IReadOnlyList<int> Shares, IReadOnlyList<IReadOnlyList<string>> Rows, double Size)
{
    /// <summary>The room above and below a cell's words, in points.</summary>
    public const double Air = 4;

    /// <summary>How high a row is, in points.</summary>
    public double Height(IReadOnlyList<string> row, double width) =>
        (2 * Air) + (row.Select((cell, i) => TextMeasure.Lines(cell, Size, CellWidth(i, width))).DefaultIfEmpty(1).Max() * Size * TextMeasure.LineHeight);

    /// <summary>The row in pieces of so many lines at most: a long cell goes on in the next piece.</summary>
    public IEnumerable<IReadOnlyList<string>> Pieces(IReadOnlyList<string> row, int lines, double width)
    {
        var left = row.ToArray();
        while (left.Any(cell => cell.Length > 0))
        {
            var piece = new string[left.Length];
            for (var i = 0; i < left.Length; i++)
            {
                var ends = TextMeasure.Ends(left[i], Size, CellWidth(i, width));
                var end = ends[Math.Min(lines, ends.Count) - 1];
                (piece[i], left[i]) = (left[i][..end].TrimEnd(), left[i][end..].TrimStart());
            }

            yield return piece;
        }
    }

    public XElement ToXml(PptxPlace place, double below)
    {
        var widths = Shares.Select(s => Emu(place.TextWidth * s / 100)).ToList();

        return new XElement(
            P + "graphicFrame",
            new XElement(
                P + "nvGraphicFramePr",
                new XElement(P + "cNvPr", new XAttribute("id", 4), new XAttribute("name", "Table")),
                new XElement(P + "cNvGraphicFramePr", new XElement(A + "graphicFrameLocks", new XAttribute("noGrp", 1))),
                new XElement(P + "nvPr")),
            new XElement(
                P + "xfrm",
                new XElement(A + "off", new XAttribute("x", place.X + (long)(7.2 * Point)), new XAttribute("y", place.Y + (long)((3.6 + below) * Point))),
                new XElement(A + "ext", new XAttribute("cx", Emu(place.TextWidth)), new XAttribute("cy", Emu(Rows.Prepend(Head).Sum(r => Height(r, place.TextWidth)))))),
            new XElement(A + "graphic", new XElement(
                A + "graphicData",
                new XAttribute("uri", "http://schemas.openxmlformats.org/drawingml/2006/table"),
                new XElement(
                    A + "tbl",
                    new XElement(A + "tblPr", new XAttribute("firstRow", 1)),
                    new XElement(A + "tblGrid", widths.Select(w => new XElement(A + "gridCol", new XAttribute("w", w)))),
                    Row(Head, place, isHead: true),
                    Rows.Select(row => Row(row, place, isHead: false))))));
    }

    private XElement Row(IReadOnlyList<string> cells, PptxPlace place, bool isHead) => new(
        A + "tr",
        new XAttribute("h", Emu(Height(cells, place.TextWidth))),
        cells.Select(cell => new XElement(
            A + "tc",
            new XElement(A + "txBody", new XElement(A + "bodyPr"), new XElement(A + "lstStyle"), new PptxParagraph(cell, Size, 0) { IsPale = isHead }.ToXml()),
            new XElement(
                A + "tcPr",
                new XAttribute("marL", 0),
                new XAttribute("marR", Emu(8)),
                new XAttribute("marT", Emu(Air)),
                new XAttribute("marB", Emu(Air)),
                Line("lnL", null),
                Line("lnR", null),
                Line("lnT", isHead ? null : "D9D6CC"),
                Line("lnB", "D9D6CC"),
                new XElement(A + "noFill")))));

    private static XElement Line(string side, string? colour) => new(
        A + side,
        new XAttribute("w", 9525),
        colour is null ? new XElement(A + "noFill") : new XElement(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", colour))));

    private double CellWidth(int column, double width) => Math.Max(24, (width * Shares[column] / 100) - 8);
}
