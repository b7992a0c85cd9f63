using System.Xml.Linq;

namespace Concord.Papers;

/// <summary>A text document as Word and LibreOffice read it (ECMA-376, WordprocessingML): a few small parts.</summary>
internal static class DocxFile
{
    /// <summary>The namespace of the document's words.</summary>
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The namespace of references to other parts.</summary>
    public static readonly XNamespace R = OfficeFile.Office;

    /// <summary>The part that holds the document's words.</summary>
    public const string Document = "word/document.xml";

    /// <summary>How the content types of its parts begin.</summary>
    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    /// <summary>A document on A4 with margins of 14 mm.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="body">Paragraphs and tables.</param>
    /// <param name="styles">The styles they name.</param>
    public static byte[] Of(string title, IEnumerable<XElement> body, IEnumerable<XElement> styles) => Of(title, body, styles, Page(794, 680), null).ToBytes();

    /// <summary>A document with a page of its own.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="body">Paragraphs and tables.</param>
    /// <param name="styles">The styles they name.</param>
    /// <param name="page">The section's properties.</param>
    /// <param name="footer">What stands at the foot of each page, which the page refers to as rId2; null = nothing.</param>
    public static OfficeFile Of(string title, IEnumerable<XElement> body, IEnumerable<XElement> styles, XElement page, XElement? footer)
    {
        var file = new OfficeFile();
        file.Begin(Document, title);
        file.Put("word/styles.xml", new XElement(W + "styles", new XAttribute(XNamespace.Xmlns + "w", W), styles), $"{Word}.styles+xml");
        file.Put(Document, new XElement(W + "document", new XAttribute(XNamespace.Xmlns + "w", W), new XElement(W + "body", body, page)), $"{Word}.document.main+xml");
        var relations = new List<PartRelation> { new("rId1", $"{OfficeFile.Office}/styles", "word/styles.xml") };
        if (footer is not null)
        {
            file.Put("word/footer1.xml", footer, $"{Word}.footer+xml");
            relations.Add(new("rId2", $"{OfficeFile.Office}/footer", "word/footer1.xml"));
        }

        file.Relate(Document, relations);

        return file;
    }

    /// <summary>A section on A4.</summary>
    /// <param name="side">The margin left and right, in twentieths of a point.</param>
    /// <param name="top">The margin above and below.</param>
    public static XElement Page(int side, int top) => new(
        W + "sectPr",
        new XElement(W + "pgSz", new XAttribute(W + "w", 11906), new XAttribute(W + "h", 16838)),
        new XElement(W + "pgMar", new XAttribute(W + "top", top), new XAttribute(W + "right", side), new XAttribute(W + "bottom", top), new XAttribute(W + "left", side), new XAttribute(W + "header", 340), new XAttribute(W + "footer", top / 2), new XAttribute(W + "gutter", 0)));
}
