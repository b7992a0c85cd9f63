using System.Xml.Linq;
using static Concord.Papers.PptxFile;

namespace Concord.Papers;

/// <summary>Our own template for slides: a theme, a master, a layout for the first slide and one for all others. An organization may start from it.</summary>
internal static class PackPptxTemplate
{
    private const double Wide = 960;
    private const double High = 540;
    private const double Side = 54;

    /// <summary>The template: no slides.</summary>
    public static IReadOnlyList<byte> File { get; } = PptxFile.Of("Board pack", Theme(), Master(), [Cover(), Content()], Wide, High).ToBytes();

    private static XElement Master() => new(
        P + "sldMaster",
        Namespaces,
        new XElement(
            P + "cSld",
            new XElement(P + "bg", new XElement(P + "bgRef", new XAttribute("idx", 1001), new XElement(A + "schemeClr", new XAttribute("val", "bg1")))),
            Tree(
                Place(2, "Title", "title", null, (Side, 34, Wide - (2 * Side), 62), "b"),
                Place(3, "Text", "body", "1", (Side, 112, Wide - (2 * Side), 372), "t"),
                Foot(4, "ftr", "3", "l"),
                Foot(5, "sldNum", "4", "r"),
                Rule(6, 102))),
        new XElement(P + "clrMap", new[] { ("bg1", "lt1"), ("tx1", "dk1"), ("bg2", "lt2"), ("tx2", "dk2"), ("accent1", "accent1"), ("accent2", "accent2"), ("accent3", "accent3"), ("accent4", "accent4"), ("accent5", "accent5"), ("accent6", "accent6"), ("hlink", "hlink"), ("folHlink", "folHlink") }.Select(m => new XAttribute(m.Item1, m.Item2))),
        new XElement(
            P + "txStyles",
            new XElement(P + "titleStyle", Level("lvl1pPr", 2400, "+mj-lt", isBold: true)),
            new XElement(P + "bodyStyle", Level("lvl1pPr", 1800, "+mn-lt", isBold: false)),
            new XElement(P + "otherStyle", Level("lvl1pPr", 1200, "+mn-lt", isBold: false))));

    private static XElement Cover() => Layout(
        "title",
        "Title Slide",
        Place(2, "Title", "ctrTitle", null, (Side, 66, Wide - (2 * Side), 132), "b"),
        Place(3, "Subtitle", "subTitle", "1", (Side, 212, Wide - (2 * Side), 280), "t"),
        showsMasterShapes: false);

    private static XElement Content() => Layout("obj", "Title and Content", Place(2, "Title", "title", null, null, "b"), Place(3, "Content", null, "1", null, "t"), showsMasterShapes: true);

    private static XElement Layout(string type, string name, XElement title, XElement body, bool showsMasterShapes) => new(
        P + "sldLayout",
        Namespaces,
        showsMasterShapes ? null : new XAttribute("showMasterSp", 0),
        new XAttribute("type", type),
        new XAttribute("preserve", 1),
        new XElement(P + "cSld", new XAttribute("name", name), Tree(title, body, Foot(4, "ftr", "10", "l"), Foot(5, "sldNum", "11", "r"))),
        new XElement(P + "clrMapOvr", new XElement(A + "masterClrMapping")));

    private static XElement Place(int id, string name, string? type, string? index, (double X, double Y, double W, double H)? box, string anchor) => new(
        P + "sp",
        Names(id, name, type, index, null),
        new XElement(P + "spPr", box is { } b ? Frame(b) : null, box is null ? null : Rectangle()),
        new XElement(P + "txBody", new XElement(A + "bodyPr", new XAttribute("anchor", anchor), new XElement(A + "noAutofit")), new XElement(A + "lstStyle"), new XElement(A + "p", new XElement(A + "r", new XElement(A + "rPr", new XAttribute("lang", "en-GB")), new XElement(A + "t", name)))));

    private static XElement Foot(int id, string type, string index, string align) => new(
        P + "sp",
        Names(id, type == "ftr" ? "Footer" : "Slide number", type, index, "quarter"),
        new XElement(P + "spPr", Frame(type == "ftr" ? (Side, 500, 700, 24) : (Wide - Side - 100, 500, 100, 24)), Rectangle()),
        new XElement(
            P + "txBody",
            new XElement(A + "bodyPr", new XAttribute("anchor", "ctr")),
            new XElement(A + "lstStyle", new XElement(A + "lvl1pPr", new XAttribute("algn", align), new XElement(A + "defRPr", new XAttribute("sz", 1000), new XElement(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", "5E6975"))), new XElement(A + "latin", new XAttribute("typeface", "+mn-lt"))))),
            new XElement(A + "p", type == "ftr"
                ? new XElement(A + "endParaRPr", new XAttribute("lang", "en-GB"))
                : new XElement(A + "fld", new XAttribute("id", "{B1D1A0F0-52C5-4C8B-9E52-6B0F6A9C7A11}"), new XAttribute("type", "slidenum"), new XElement(A + "rPr", new XAttribute("lang", "en-GB")), new XElement(A + "t", "‹#›")))));

    /// <summary>A line over the width of the text.</summary>
    private static XElement Rule(int id, double y) => new(
        P + "cxnSp",
        new XElement(P + "nvCxnSpPr", new XElement(P + "cNvPr", new XAttribute("id", id), new XAttribute("name", "Rule")), new XElement(P + "cNvCxnSpPr"), new XElement(P + "nvPr")),
        new XElement(
            P + "spPr",
            Frame((Side + 7.2, y, Wide - (2 * Side) - 14.4, 0)),
            new XElement(A + "prstGeom", new XAttribute("prst", "line"), new XElement(A + "avLst")),
            new XElement(A + "ln", new XAttribute("w", 19050), new XElement(A + "solidFill", new XElement(A + "schemeClr", new XAttribute("val", "tx1"))))));

    private static XElement Names(int id, string name, string? type, string? index, string? size) => new(
        P + "nvSpPr",
        new XElement(P + "cNvPr", new XAttribute("id", id), new XAttribute("name", name)),
        new XElement(P + "cNvSpPr", new XElement(A + "spLocks", new XAttribute("noGrp", 1))),
        new XElement(P + "nvPr", new XElement(
            P + "ph",
            type is null ? null : new XAttribute("type", type),
            size is null ? null : new XAttribute("sz", size),
            index is null ? null : new XAttribute("idx", index))));

    private static XElement Frame((double X, double Y, double W, double H) box) => new(
        A + "xfrm",
        new XElement(A + "off", new XAttribute("x", Emu(box.X)), new XAttribute("y", Emu(box.Y))),
        new XElement(A + "ext", new XAttribute("cx", Emu(box.W)), new XAttribute("cy", Emu(box.H))));

    private static XElement Rectangle() => new(A + "prstGeom", new XAttribute("prst", "rect"), new XElement(A + "avLst"));

    private static XElement Level(string name, int size, string face, bool isBold) => new(
        A + name,
        new XAttribute("marL", 0),
        new XAttribute("indent", 0),
        new XAttribute("algn", "l"),
        new XElement(A + "buNone"),
        new XElement(
            A + "defRPr",
            new XAttribute("sz", size),
            isBold ? new XAttribute("b", 1) : null,
            new XElement(A + "solidFill", new XElement(A + "schemeClr", new XAttribute("val", "tx1"))),
            new XElement(A + "latin", new XAttribute("typeface", face)),
            new XElement(A + "ea", new XAttribute("typeface", face.Replace("lt", "ea", StringComparison.Ordinal))),
            new XElement(A + "cs", new XAttribute("typeface", face.Replace("lt", "cs", StringComparison.Ordinal)))));

    private static XElement Theme() => new(
        A + "theme",
        new XAttribute(XNamespace.Xmlns + "a", A),
        new XAttribute("name", "Concord"),
        new XElement(
            A + "themeElements",
            new XElement(
                A + "clrScheme",
                new XAttribute("name", "Concord"),
                new[] { ("dk1", "17202A"), ("lt1", "FFFFFF"), ("dk2", "465260"), ("lt2", "F3F1EA"), ("accent1", "1B5A9C"), ("accent2", "A8480A"), ("accent3", "0B6E63"), ("accent4", "5E6975"), ("accent5", "7DB4EF"), ("accent6", "F0A063"), ("hlink", "1B5A9C"), ("folHlink", "465260") }
                    .Select(c => new XElement(A + c.Item1, new XElement(A + "srgbClr", new XAttribute("val", c.Item2))))),
            new XElement(A + "fontScheme", new XAttribute("name", "Concord"), FontsOf("majorFont", "Georgia"), FontsOf("minorFont", "Calibri")),
            new XElement(
                A + "fmtScheme",
                new XAttribute("name", "Concord"),
                new XElement(A + "fillStyleLst", Thrice(Solid)),
                new XElement(A + "lnStyleLst", Thrice(() => new XElement(A + "ln", new XAttribute("w", 9525), Solid()))),
                new XElement(A + "effectStyleLst", Thrice(() => new XElement(A + "effectStyle", new XElement(A + "effectLst")))),
                new XElement(A + "bgFillStyleLst", Thrice(Solid)))));

    private static XElement FontsOf(string name, string face) => new(
        A + name,
        new XElement(A + "latin", new XAttribute("typeface", face)),
        new XElement(A + "ea", new XAttribute("typeface", "")),
        new XElement(A + "cs", new XAttribute("typeface", "")));

    private static XElement Solid() => new(A + "solidFill", new XElement(A + "schemeClr", new XAttribute("val", "phClr")));

    private static IEnumerable<XElement> Thrice(Func<XElement> one) => [one(), one(), one()];
}
