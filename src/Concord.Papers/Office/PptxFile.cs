using System.Globalization;
using System.Xml.Linq;

namespace Concord.Papers;

/// <summary>Slides as PowerPoint and LibreOffice read them (ECMA-376, PresentationML): one master, its layouts, a theme, and slides.</summary>
internal static class PptxFile
{
    /// <summary>The namespace of slides.</summary>
    public static readonly XNamespace P = "http://schemas.openxmlformats.org/presentationml/2006/main";

    /// <summary>The namespace of text, tables and shapes.</summary>
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /// <summary>The namespace of references to other parts.</summary>
    public static readonly XNamespace R = OfficeFile.Office;

    /// <summary>How the content types of its parts begin.</summary>
    public const string Presentation = "application/vnd.openxmlformats-officedocument.presentationml";

    /// <summary>English Metric Units in a point.</summary>
    public const double Point = 12700;

    /// <summary>The namespaces that a root element names.</summary>
    public static IEnumerable<XAttribute> Namespaces =>
        [new(XNamespace.Xmlns + "a", A), new(XNamespace.Xmlns + "r", R), new(XNamespace.Xmlns + "p", P)];

    /// <summary>Points as English Metric Units.</summary>
    public static string Emu(double points) => Math.Round(points * Point).ToString("0", CultureInfo.InvariantCulture);

    /// <summary>A presentation without slides.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="theme">Colours and fonts.</param>
    /// <param name="master">The master without its list of layouts, which is added after its colour map.</param>
    /// <param name="layouts">The layouts.</param>
    /// <param name="width">The width of a slide in points.</param>
    /// <param name="height">The height.</param>
    public static OfficeFile Of(string title, XElement theme, XElement master, IReadOnlyList<XElement> layouts, double width, double height)
    {
        const string Main = "ppt/presentation.xml";
        const string Master = "ppt/slideMasters/slideMaster1.xml";
        const string Theme = "ppt/theme/theme1.xml";
        var file = new OfficeFile();
        file.Begin(Main, title);
        file.Put(
            Main,
            new XElement(
                P + "presentation",
                Namespaces,
                new XElement(P + "sldMasterIdLst", new XElement(P + "sldMasterId", new XAttribute("id", 2147483648), new XAttribute(R + "id", "rId1"))),
                new XElement(P + "sldSz", new XAttribute("cx", Emu(width)), new XAttribute("cy", Emu(height))),
                new XElement(P + "notesSz", new XAttribute("cx", 6858000), new XAttribute("cy", 9144000))),
            $"{Presentation}.presentation.main+xml");
        file.Relate(Main, [new("rId1", $"{OfficeFile.Office}/slideMaster", Master), new("rId2", $"{OfficeFile.Office}/theme", Theme)]);
        file.Put(Theme, theme, "application/vnd.openxmlformats-officedocument.theme+xml");
        master.Element(P + "clrMap")!.AddAfterSelf(new XElement(
            P + "sldLayoutIdLst",
            layouts.Select((_, i) => new XElement(P + "sldLayoutId", new XAttribute("id", 2147483649 + i), new XAttribute(R + "id", $"rId{i + 1}")))));
        file.Put(Master, master, $"{Presentation}.slideMaster+xml");
        file.Relate(Master, [.. layouts.Select((_, i) => new PartRelation($"rId{i + 1}", $"{OfficeFile.Office}/slideLayout", Layout(i))), new($"rId{layouts.Count + 1}", $"{OfficeFile.Office}/theme", Theme)]);
        for (var i = 0; i < layouts.Count; i++)
        {
            file.Put(Layout(i), layouts[i], $"{Presentation}.slideLayout+xml");
            file.Relate(Layout(i), [new("rId1", $"{OfficeFile.Office}/slideMaster", Master)]);
        }

        return file;
    }

    /// <summary>A tree of shapes.</summary>
    public static XElement Tree(params XElement?[] shapes) => new(
        P + "spTree",
        new XElement(P + "nvGrpSpPr", new XElement(P + "cNvPr", new XAttribute("id", 1), new XAttribute("name", "")), new XElement(P + "cNvGrpSpPr"), new XElement(P + "nvPr")),
        new XElement(P + "grpSpPr"),
        shapes);

    private static string Layout(int index) => $"ppt/slideLayouts/slideLayout{(index + 1).ToString(CultureInfo.InvariantCulture)}.xml";
}
