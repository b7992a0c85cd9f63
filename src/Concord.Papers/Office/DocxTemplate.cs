using System.Globalization;
using System.Xml.Linq;
using Concord.Evidence;
using static Concord.Papers.DocxFile;

namespace Concord.Papers;

/// <summary>A text document whose styles, headers, footers and page are kept while its words are replaced.</summary>
internal sealed class DocxTemplate
{
    private static readonly string[] _kept = ["styles", "settings", "fontTable", "theme", "numbering", "header", "footer", "footnotes", "endnotes", "webSettings"];

    private readonly OfficeFile _file;
    private readonly XElement _styles;
    private readonly string _stylesPart;
    private readonly Dictionary<string, string> _styleIds;
    private readonly XElement _section;

    private DocxTemplate(OfficeFile file, string document)
    {
        _file = file;
        DocumentPart = document;
        _stylesPart = file.Relations(document).FirstOrDefault(r => r.Type.EndsWith("/styles", StringComparison.Ordinal))?.Target
            ?? throw new RefusedFileException("The template has no styles: save it from Word or LibreOffice as .docx.");
        _styles = file.Xml(_stylesPart);
        _styleIds = _styles.Elements(W + "style")
            .Where(s => (string?)s.Attribute(W + "type") == "paragraph" && s.Element(W + "name") is not null)
            .GroupBy(s => (string?)s.Element(W + "name")!.Attribute(W + "val") ?? "", StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => (string?)g.First().Attribute(W + "styleId") ?? "", StringComparer.OrdinalIgnoreCase);
        foreach (var needed in new[] { "Normal", "Title", "heading 1" })
        {
            _ = _styleIds.ContainsKey(needed) ? needed : throw new RefusedFileException($"The template has no paragraph style '{needed}': add it, or start from the one that --template-out writes.");
        }

        _section = file.Xml(document).Element(W + "body")?.Element(W + "sectPr") ?? Page(1190, 1134);
        BringOwnStyles();
    }

    private string DocumentPart { get; }

    /// <summary>The width of the text, in twentieths of a point.</summary>
    public int TextWidth => Math.Max(4000, Measure("pgSz", "w", 11906) - Measure("pgMar", "left", 1190) - Measure("pgMar", "right", 1190));

    /// <exception cref="RefusedFileException">It lacks what is needed.</exception>
    public static DocxTemplate Open(byte[] bytes)
    {
        var file = OfficeFile.Read(bytes);
        var document = file.Relations("").FirstOrDefault(r => r.Type.EndsWith("/officeDocument", StringComparison.Ordinal))?.Target ?? "";
        if (!file.TypeOf(document).StartsWith(Word, StringComparison.Ordinal))
        {
            throw new RefusedFileException(file.TypeOf(document).Contains("macroEnabled", StringComparison.Ordinal)
                ? "The template holds macros: save it as .docx or .dotx."
                : "The template is no text document: a .docx or .dotx is needed here.");
        }

        return new DocxTemplate(file, document);
    }

    /// <summary>The id of a style by its name.</summary>
    public string StyleId(string name) => _styleIds[name];

    /// <summary>The document with other words.</summary>
    /// <param name="front">What stands on pages with numbers.</param>
    /// <param name="back">What stands on pages with letters; empty = nothing.</param>
    /// <param name="title">Its title.</param>
    /// <param name="copy">The edition to carry within.</param>
    public byte[] Fill(IEnumerable<XElement> front, IReadOnlyList<XElement> back, string title, PackCopy copy)
    {
        var relations = _file.Relations(DocumentPart).Where(r => !r.IsExternal && _kept.Any(k => r.Type == $"{OfficeFile.Office}/{k}")).ToList();
        var outside = relations.SelectMany(r => _file.Relations(r.Target)).FirstOrDefault(r => r.IsExternal && !r.Type.EndsWith("/hyperlink", StringComparison.Ordinal));
        if (outside is not null)
        {
            throw new RefusedFileException($"The template fetches '{outside.Target}' from elsewhere: put it into the file, or detach it.");
        }

        _file.Begin(DocumentPart, title);
        _file.Put(_stylesPart, _styles);
        _file.Put(DocumentPart, new XElement(W + "document", new XAttribute(XNamespace.Xmlns + "w", W), new XAttribute(XNamespace.Xmlns + "r", R), new XElement(W + "body", Body(front, back))), $"{Word}.document.main+xml");
        OfficeCopy.Put(_file, copy);
        _file.Relate(DocumentPart, [.. relations, new($"rIdConcord{relations.Count}", $"{OfficeFile.Office}/customXml", PackCopy.PartName)]);
        _file.DropUnreached();

        return _file.ToBytes();
    }

    private IEnumerable<XElement> Body(IEnumerable<XElement> front, IReadOnlyList<XElement> back) => back.Count == 0
        ? [.. front, Section("decimal", isNew: false)]
        :
        [
            .. front,
            new XElement(W + "p", new XElement(W + "pPr", new XElement(W + "pStyle", new XAttribute(W + "val", StyleId("Concord Gap"))), Section("decimal", isNew: false))),
            .. back,
            Section("upperLetter", isNew: true),
        ];

    /// <summary>The template's section with page numbers of one form, from the first.</summary>
    private XElement Section(string numbers, bool isNew)
    {
        var section = new XElement(_section);
        section.Elements(W + "type").Concat(section.Elements(W + "pgNumType")).ToList().ForEach(e => e.Remove());
        var number = new XElement(W + "pgNumType", new XAttribute(W + "fmt", numbers), new XAttribute(W + "start", 1));
        var before = new[] { "lnNumType", "pgBorders", "paperSrc", "pgMar", "pgSz" }.Select(name => section.Element(W + name)).FirstOrDefault(e => e is not null);
        if (before is null)
        {
            section.Add(number);
        }
        else
        {
            before.AddAfterSelf(number);
        }

        if (isNew)
        {
            var references = section.Elements().LastOrDefault(e => e.Name.LocalName is "headerReference" or "footerReference" or "footnotePr" or "endnotePr");
            var type = new XElement(W + "type", new XAttribute(W + "val", "nextPage"));
            if (references is null)
            {
                section.AddFirst(type);
            }
            else
            {
                references.AddAfterSelf(type);
            }
        }

        return section;
    }

    /// <summary>Adds the styles of ours that the template has not, in the template's own letters.</summary>
    private void BringOwnStyles()
    {
        foreach (var own in PackDocxTemplate.Styles.Select(s => new XElement(s)))
        {
            var name = (string)own.Element(W + "name")!.Attribute(W + "val")!;
            if (_styleIds.TryAdd(name, (string)own.Attribute(W + "styleId")!))
            {
                var on = own.Element(W + "basedOn")!.Attribute(W + "val")!;
                on.Value = on.Value switch { "Normal" or "Title" => _styleIds[on.Value], "Heading1" => _styleIds["heading 1"], _ => on.Value };
                own.Descendants(W + "rFonts").Where(f => (string?)f.Attribute(W + "ascii") != "Consolas").ToList().ForEach(f => f.Remove());
                _styles.Add(own);
            }
        }
    }

    private int Measure(string element, string attribute, int otherwise) =>
        int.TryParse((string?)_section.Element(W + element)?.Attribute(W + attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
