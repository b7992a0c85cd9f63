using System.Globalization;
using System.Xml.Linq;
using static Concord.Papers.DocxFile;

namespace Concord.Papers;

/// <summary>Our own template for text documents: styles, A4, page numbers. An organization may start from it.</summary>
internal static class PackDocxTemplate
{
    private const string Serif = "Georgia";
    private const string Ink2 = "465260";

    /// <summary>The styles we bring ourselves where a template has none of that name, by their ids.</summary>
    public static IReadOnlyList<XElement> Styles { get; } = [.. Own()];

    /// <summary>The template.</summary>
    public static IReadOnlyList<byte> File { get; } = DocxFile.Of("Board pack", Sample(), [Defaults(), .. Basic(), .. Own()], WithFooter(), Footer()).ToBytes();

    private static IEnumerable<XElement> Sample()
    {
        foreach (var (style, text) in new[] { ("Title", "The finding"), ("Heading1", "A section"), ("ConcordFact", "A fact"), ("ConcordDetail", "A detail") })
        {
            yield return new XElement(W + "p", new XElement(W + "pPr", new XElement(W + "pStyle", Value(style))), new XElement(W + "r", new XElement(W + "t", text)));
        }
    }

    private static XElement Defaults() => new(
        W + "docDefaults",
        new XElement(W + "rPrDefault", new XElement(W + "rPr", Font("Calibri"), new XElement(W + "color", Value("17202A")), Size(10.5))),
        new XElement(W + "pPrDefault", new XElement(W + "pPr", Space(0, 6, 264))));

    private static IEnumerable<XElement> Basic()
    {
        yield return new XElement(W + "style", new XAttribute(W + "type", "paragraph"), new XAttribute(W + "default", 1), new XAttribute(W + "styleId", "Normal"), new XElement(W + "name", Value("Normal")), new XElement(W + "qFormat"));
        yield return Style("Title", "Title", [Space(4, 8, 252)], [Font(Serif), new XElement(W + "b"), Size(26)]);
        yield return Style("Heading1", "heading 1", [new XElement(W + "keepNext"), Border(("top", 12, 6)), Space(24, 8), new XElement(W + "outlineLvl", Value(0))], [new XElement(W + "b"), Size(14)]);
        yield return Style("Footer", "footer", [new XElement(W + "jc", Value("right"))], [Color(Ink2), Size(8.5)]);
    }

    private static IEnumerable<XElement> Own()
    {
        yield return Style("ConcordKicker", "Concord Kicker", [Space(150, 4)], [Color(Ink2), Size(10.5)]);
        yield return Style("ConcordSubtitle", "Concord Subtitle", [Space(0, 16)], [Font(Serif), Color(Ink2), Size(14)]);
        yield return Style("ConcordWithheld", "Concord Withheld", [Border(("top", 16, 8), ("left", 16, 10), ("bottom", 16, 8), ("right", 16, 10)), Space(6, 20), Indent(220, 220)], [Font(Serif), new XElement(W + "b"), Size(13)]);
        yield return Style("ConcordNote", "Concord Note", [Space(10, 4)], [Color(Ink2), Size(9)]);
        yield return Style("ConcordLabel", "Concord Label", [new XElement(W + "keepNext"), Space(10, 1)], [Color(Ink2), Size(9)]);
        yield return Style("ConcordFact", "Concord Fact", [new XElement(W + "keepLines"), Space(0, 4, 276)], [Font(Serif), Size(12.5)]);
        yield return Style("ConcordDetail", "Concord Detail", [new XElement(W + "keepLines"), Space(0, 2)], [Color(Ink2), Size(9.5)]);
        var box = new[] { ("top", 6, 6), ("left", 36, 10), ("bottom", 6, 6), ("right", 6, 10) };
        yield return Style("ConcordReservedLabel", "Concord Reserved Label", [new XElement(W + "keepNext"), Border(box), Space(2, 1), Indent(260, 220)], [Color(Ink2), Size(9)]);
        yield return Style("ConcordReservedFact", "Concord Reserved Fact", [new XElement(W + "keepNext"), new XElement(W + "keepLines"), Border(box), Space(0, 4, 276), Indent(260, 220)], [Font(Serif), Size(12.5)]);
        yield return Style("ConcordReservedDetail", "Concord Reserved Detail", [new XElement(W + "keepLines"), Border(box), Space(0, 3), Indent(260, 220)], [Size(9.5)]);
        yield return Style("ConcordGap", "Concord Gap", [Space(0, 0, 200)], [Size(6)]);
        yield return Style("ConcordHead", "Concord Head", [new XElement(W + "keepNext"), Space(2, 2)], [Color(Ink2), Size(8.5)]);
        yield return Style("ConcordCell", "Concord Cell", [Space(2, 2)], [Size(8.5)]);
        yield return Style("ConcordDigest", "Concord Digest", [Space(2, 2)], [Font("Consolas"), Size(7.5)]);
        yield return Style("ConcordCode", "Concord Code", [Shade(), Space(2, 8), Indent(120, 120)], [Font("Consolas"), Size(8.5)]);
        foreach (var (name, on, size, before, after) in Brief)
        {
            yield return Style($"Concord{name.Replace(" ", "", StringComparison.Ordinal)}Brief", $"Concord {name} Brief", [Space(before, after, 250)], [Size(size)], on);
        }
    }

    /// <summary>The same styles for a brief of one page: smaller, and closer together.</summary>
    private static IReadOnlyList<(string Name, string On, double Size, double Before, double After)> Brief =>
    [
        ("Title", "Title", 15, 1, 2), ("Heading", "Heading1", 11, 8, 2), ("Kicker", "ConcordKicker", 8, 0, 1), ("Subtitle", "ConcordSubtitle", 10, 0, 4), ("Withheld", "ConcordWithheld", 10.5, 2, 8),
        ("Note", "ConcordNote", 7.5, 3, 1), ("Label", "ConcordLabel", 7.5, 4, 0), ("Fact", "ConcordFact", 10, 0, 1), ("Detail", "ConcordDetail", 8, 0, 1),
        ("Reserved Label", "ConcordReservedLabel", 7.5, 0, 0), ("Reserved Fact", "ConcordReservedFact", 10, 0, 1), ("Reserved Detail", "ConcordReservedDetail", 8, 0, 1), ("Gap", "ConcordGap", 3, 0, 0), ("Cell", "ConcordCell", 8, 0.5, 0.5),
    ];

    private static XElement Style(string id, string name, IEnumerable<XElement> paragraph, IEnumerable<XElement> run, string on = "Normal") => new(
        W + "style",
        new XAttribute(W + "type", "paragraph"),
        id.StartsWith("Concord", StringComparison.Ordinal) ? new XAttribute(W + "customStyle", 1) : null,
        new XAttribute(W + "styleId", id),
        new XElement(W + "name", Value(name)),
        new XElement(W + "basedOn", Value(on)),
        new XElement(W + "qFormat"),
        new XElement(W + "pPr", paragraph),
        new XElement(W + "rPr", run));

    private static XElement WithFooter()
    {
        var page = Page(1190, 1134);
        page.AddFirst(new XElement(W + "footerReference", new XAttribute(W + "type", "default"), new XAttribute(R + "id", "rId2")));

        return page;
    }

    private static XElement Footer() => new(
        W + "ftr",
        new XAttribute(XNamespace.Xmlns + "w", W),
        new XElement(
            W + "p",
            new XElement(W + "pPr", new XElement(W + "pStyle", Value("Footer"))),
            new XElement(W + "fldSimple", new XAttribute(W + "instr", " PAGE "), new XElement(W + "r", new XElement(W + "t", "1")))));

    private static XElement Border(params (string Side, int Width, int Space)[] lines) => new(
        W + "pBdr",
        lines.Select(l => new XElement(W + l.Side, Value("single"), new XAttribute(W + "sz", l.Width), new XAttribute(W + "space", l.Space), new XAttribute(W + "color", "17202A"))));

    private static XElement Space(double before, double after, int line = 0) => new(
        W + "spacing",
        new XAttribute(W + "before", before * 20),
        new XAttribute(W + "after", after * 20),
        line > 0 ? new XAttribute(W + "line", line) : null,
        line > 0 ? new XAttribute(W + "lineRule", "auto") : null);

    private static XElement Indent(int left, int right) => new(W + "ind", new XAttribute(W + "left", left), new XAttribute(W + "right", right));

    private static XElement Shade() => new(W + "shd", Value("clear"), new XAttribute(W + "color", "auto"), new XAttribute(W + "fill", "F3F1EA"));

    private static XElement Font(string name) => new(W + "rFonts", new XAttribute(W + "ascii", name), new XAttribute(W + "hAnsi", name), new XAttribute(W + "cs", name));

    private static XElement Color(string rgb) => new(W + "color", Value(rgb));

    private static XElement Size(double points) => new(W + "sz", Value((points * 2).ToString("0", CultureInfo.InvariantCulture)));

    private static XAttribute Value(object value) => new(W + "val", value);
}
