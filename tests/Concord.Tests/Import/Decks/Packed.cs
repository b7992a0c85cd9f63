using System.IO.Compression;
using System.Text;
using Concord.Import;
using Concord.Import.Decks;
using Concord.Steps;

namespace Concord.Tests.Import.Decks;

/// <summary>Small presentations and documents, packed by hand so that a test says exactly what lies in them.</summary>
internal static class Packed
{
    public const string Namespaces = """
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main" xmlns:v="urn:schemas-microsoft-com:vml"
        """;

    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private const string Theme = """
        <a:themeElements><a:clrScheme name="t"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1><a:hlink><a:srgbClr val="0000FF"/></a:hlink></a:clrScheme><a:fmtScheme><a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme></a:themeElements>
        """;

    /// <summary>Bytes of an archive with these parts.</summary>
    public static byte[] Zip(params IEnumerable<(string Name, string Text)> parts)
    {
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    /// <summary>The list of what a part points to.</summary>
    public static string Relations(params (string Id, string Type, string Target)[] relations) =>
        $"<Relationships>{string.Concat(relations.Select(r => $"<Relationship Id=\"{r.Id}\" Type=\"{Relation}{r.Type}\" Target=\"{r.Target}\"{(r.Target.Contains("://", StringComparison.Ordinal) ? " TargetMode=\"External\"" : "")}/>"))}</Relationships>";

    /// <summary>A presentation of these slides, with a master, a layout and a theme, and further parts that may take the place of those.</summary>
    public static byte[] Pptx(IReadOnlyList<string> slides, params (string Name, string Text)[] more)
    {
        List<(string Name, string Text)> parts =
        [
            ("[Content_Types].xml", "<Types><Override PartName=\"/ppt/presentation.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml\"/></Types>"),
            ("_rels/.rels", Relations(("rId1", "officeDocument", "ppt/presentation.xml"))),
            ("ppt/presentation.xml", $"<p:presentation {Namespaces}><p:sldIdLst>{string.Concat(slides.Select((_, i) => $"<p:sldId id=\"{256 + i}\" r:id=\"rId{i + 1}\"/>"))}</p:sldIdLst><p:sldSz cx=\"9144000\" cy=\"6858000\"/></p:presentation>"),
            ("ppt/_rels/presentation.xml.rels", Relations([.. slides.Select((_, i) => ($"rId{i + 1}", "slide", $"slides/slide{i + 1}.xml"))])),
            ("ppt/theme/theme1.xml", $"<a:theme {Namespaces}>{Theme}</a:theme>"),
            ("ppt/slideMasters/slideMaster1.xml", $"<p:sldMaster {Namespaces}><p:cSld><p:bg><p:bgRef idx=\"1001\"><a:schemeClr val=\"bg1\"/></p:bgRef></p:bg><p:spTree>{Shape("Master's own words", 100, 6700000)}{Shape("Click to edit", 457200, 274638, 8229600, 1143000, placeholder: "<p:ph type=\"title\"/>")}</p:spTree></p:cSld><p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" hlink=\"hlink\"/><p:txStyles><p:titleStyle><a:lvl1pPr><a:defRPr sz=\"4400\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill></a:defRPr></a:lvl1pPr></p:titleStyle></p:txStyles></p:sldMaster>"),
            ("ppt/slideMasters/_rels/slideMaster1.xml.rels", Relations(("rId1", "theme", "../theme/theme1.xml"))),
            ("ppt/slideLayouts/slideLayout1.xml", $"<p:sldLayout {Namespaces}><p:cSld><p:spTree>{Shape("Click to edit", 457200, 274638, 8229600, 1143000, placeholder: "<p:ph type=\"title\"/>")}</p:spTree></p:cSld></p:sldLayout>"),
            ("ppt/slideLayouts/_rels/slideLayout1.xml.rels", Relations(("rId1", "slideMaster", "../slideMasters/slideMaster1.xml"))),
            .. slides.SelectMany((s, i) => new[] { ($"ppt/slides/slide{i + 1}.xml", s), ($"ppt/slides/_rels/slide{i + 1}.xml.rels", Relations(("rId1", "slideLayout", "../slideLayouts/slideLayout1.xml"))) }),
        ];

        return Zip(parts.Where(p => !more.Any(m => m.Name == p.Name)).Concat(more));
    }

    /// <summary>A slide with these shapes.</summary>
    /// <param name="shapes">The shapes, the lowest first.</param>
    /// <param name="attributes">What its own element says, such as <c>show="0"</c>.</param>
    /// <param name="before">What stands before the shapes: the background.</param>
    /// <param name="after">What stands behind: transition and timing.</param>
    public static string Slide(string shapes, string attributes = "", string before = "", string after = "") =>
        $"<p:sld {Namespaces} {attributes}><p:cSld>{before}<p:spTree><p:nvGrpSpPr/><p:grpSpPr/>{shapes}</p:spTree></p:cSld>{after}</p:sld>";

    /// <summary>A shape with text.</summary>
    public static string Shape(string text, long x = 500_000, long y = 1_500_000, long cx = 6_000_000, long cy = 400_000, string run = "", string fill = "", string placeholder = "", string named = "id=\"7\" name=\"s\"", string body = "") =>
        Box($"<a:p><a:r><a:rPr {(run.StartsWith('<') ? "" : run.Split('<')[0])}>{(run.Contains('<', StringComparison.Ordinal) ? run[run.IndexOf('<', StringComparison.Ordinal)..] : "")}</a:rPr><a:t>{text}</a:t></a:r></a:p>", x, y, cx, cy, fill, placeholder, named, body);

    /// <summary>A shape with these paragraphs.</summary>
    public static string Box(string paragraphs, long x = 500_000, long y = 1_500_000, long cx = 6_000_000, long cy = 400_000, string fill = "", string placeholder = "", string named = "id=\"7\" name=\"s\"", string body = "") =>
        $"<p:sp><p:nvSpPr><p:cNvPr {named}/><p:cNvSpPr/><p:nvPr>{placeholder}</p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"{x}\" y=\"{y}\"/><a:ext cx=\"{cx}\" cy=\"{cy}\"/></a:xfrm><a:prstGeom prst=\"rect\"/>{fill}</p:spPr><p:txBody><a:bodyPr>{body}</a:bodyPr>{paragraphs}</p:txBody></p:sp>";

    /// <summary>A picture.</summary>
    public static string Picture(string description = "", long x = 0, long y = 0, long cx = 9_144_000, long cy = 6_858_000) =>
        $"<p:pic><p:nvPicPr><p:cNvPr id=\"9\" name=\"p\" descr=\"{description}\"/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed=\"rId9\"/></p:blipFill><p:spPr><a:xfrm><a:off x=\"{x}\" y=\"{y}\"/><a:ext cx=\"{cx}\" cy=\"{cy}\"/></a:xfrm></p:spPr></p:pic>";

    public static string Solid(string hex) => $"<a:solidFill><a:srgbClr val=\"{hex}\"/></a:solidFill>";

    /// <summary>A document with this body, and further parts.</summary>
    public static byte[] Docx(string body, params (string Name, string Type, string Text)[] more) => Zip(
    [
        ("[Content_Types].xml", "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"),
        ("_rels/.rels", Relations(("rId1", "officeDocument", "word/document.xml"))),
        ("word/document.xml", $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>"),
        ("word/_rels/document.xml.rels", Relations([.. more.Select(m => (m.Name, m.Type, $"{m.Name}.xml"))])),
        .. more.Select(m => ($"word/{m.Name}.xml", m.Text)),
    ]);

    public static Deck Read(string name, byte[] bytes) => DeckReader.Read(Offered.File(name, bytes), Limits.Default);

    public static Deck Read(string name, string text) => Read(name, Encoding.UTF8.GetBytes(text));

    /// <summary>The texts of one part of the pages.</summary>
    public static IEnumerable<string> In(this Deck deck, DeckPart part) => deck.Passages.Where(p => p.Place.Part == part).Select(p => p.Text);
}
