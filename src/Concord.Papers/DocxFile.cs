using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Concord.Papers;

/// <summary>A text document as Word and LibreOffice read it (ECMA-376, WordprocessingML): a zip of a few small parts.</summary>
internal static class DocxFile
{
    /// <summary>The namespace of the document's words.</summary>
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly XNamespace _types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace _relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace _properties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace _terms = "http://purl.org/dc/elements/1.1/";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    // The zip's own time of its parts: the same words are the same bytes.
    private static readonly DateTimeOffset _noTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A document.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="body">Paragraphs and tables.</param>
    /// <param name="styles">The styles they name.</param>
    public static byte[] Of(string title, IEnumerable<XElement> body, IEnumerable<XElement> styles)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", new XElement(
                _types + "Types",
                Default("rels", "application/vnd.openxmlformats-package.relationships+xml"),
                Default("xml", "application/xml"),
                Override("/word/document.xml", $"{Word}.document.main+xml"),
                Override("/word/styles.xml", $"{Word}.styles+xml"),
                Override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")));
            Add(zip, "_rels/.rels", Relations(
                ("rId1", $"{Office}/officeDocument", "word/document.xml"),
                ("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml")));
            Add(zip, "docProps/core.xml", new XElement(
                _properties + "coreProperties", new XAttribute(XNamespace.Xmlns + "cp", _properties), new XAttribute(XNamespace.Xmlns + "dc", _terms), new XElement(_terms + "title", title)));
            Add(zip, "word/_rels/document.xml.rels", Relations(("rId1", $"{Office}/styles", "styles.xml")));
            Add(zip, "word/styles.xml", new XElement(W + "styles", new XAttribute(XNamespace.Xmlns + "w", W), styles));
            Add(zip, "word/document.xml", new XElement(W + "document", new XAttribute(XNamespace.Xmlns + "w", W), new XElement(W + "body", body, Page())));
        }

        return memory.ToArray();
    }

    /// <summary>A4 with margins of 14 mm.</summary>
    private static XElement Page() => new(
        W + "sectPr",
        new XElement(W + "pgSz", new XAttribute(W + "w", 11906), new XAttribute(W + "h", 16838)),
        new XElement(W + "pgMar", new XAttribute(W + "top", 680), new XAttribute(W + "right", 794), new XAttribute(W + "bottom", 680), new XAttribute(W + "left", 794), new XAttribute(W + "header", 340), new XAttribute(W + "footer", 340), new XAttribute(W + "gutter", 0)));

    private static XElement Default(string ending, string type) => new(_types + "Default", new XAttribute("Extension", ending), new XAttribute("ContentType", type));

    private static XElement Override(string part, string type) => new(_types + "Override", new XAttribute("PartName", part), new XAttribute("ContentType", type));

    private static XElement Relations(params (string Id, string Type, string Target)[] relations) => new(
        _relations + "Relationships",
        relations.Select(r => new XElement(_relations + "Relationship", new XAttribute("Id", r.Id), new XAttribute("Type", r.Type), new XAttribute("Target", r.Target))));

    private static void Add(ZipArchive zip, string name, XElement root)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = _noTime;
        using var part = entry.Open();
        part.Write(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n{root.ToString(SaveOptions.DisableFormatting)}"));
    }
}
