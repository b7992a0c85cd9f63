using System.Globalization;
using System.Xml.Linq;
using Concord.Evidence;
using static Concord.Papers.PptxFile;

namespace Concord.Papers;

/// <summary>Slides whose theme, master and layouts are kept while the slides themselves are replaced.</summary>
internal sealed class PptxTemplate
{
    private readonly OfficeFile _file;
    private readonly string _presentation;

    private PptxTemplate(OfficeFile file, string presentation)
    {
        (_file, _presentation) = (file, presentation);
        var layouts = Layouts().ToList();
        Cover = Pick(layouts, "title", "title slide", "a title and a subtitle");
        Content = Pick(layouts, "obj", "content", "a title and a text below it");
    }

    /// <summary>The layout of the first slide.</summary>
    public PptxLayout Cover { get; }

    /// <summary>The layout of all others.</summary>
    public PptxLayout Content { get; }

    /// <exception cref="RefusedFileException">It lacks what is needed.</exception>
    public static PptxTemplate Open(byte[] bytes)
    {
        var file = OfficeFile.Read(bytes);
        var presentation = file.Relations("").FirstOrDefault(r => r.Type.EndsWith("/officeDocument", StringComparison.Ordinal))?.Target ?? "";
        if (!file.TypeOf(presentation).StartsWith(Presentation, StringComparison.Ordinal))
        {
            throw new RefusedFileException(file.TypeOf(presentation).Contains("macroEnabled", StringComparison.Ordinal)
                ? "The template holds macros: save it as .pptx or .potx."
                : "The template holds no slides: a .pptx or .potx is needed here.");
        }

        return new PptxTemplate(file, presentation);
    }

    /// <summary>The presentation with other slides.</summary>
    /// <param name="slides">The slides.</param>
    /// <param name="footer">What stands at the foot of each.</param>
    /// <param name="title">Its title.</param>
    /// <param name="copy">The edition to carry within.</param>
    public byte[] Fill(IReadOnlyList<PptxSlide> slides, string footer, string title, PackCopy copy)
    {
        var kept = _file.Relations(_presentation).Where(r => !r.IsExternal && new[] { "slideMaster", "theme", "presProps", "viewProps", "tableStyles" }.Any(k => r.Type == $"{OfficeFile.Office}/{k}")).ToList();
        var own = slides.Select((_, i) => new PartRelation($"rIdSlide{i + 1}", $"{OfficeFile.Office}/slide", $"ppt/slides/slide{i + 1}.xml")).ToList();
        var root = _file.Xml(_presentation);
        foreach (var name in new[] { "sldIdLst", "notesMasterIdLst", "handoutMasterIdLst", "custShowLst", "extLst", "photoAlbum", "custDataLst", "smartTags", "embeddedFontLst", "modifyVerifier" })
        {
            root.Elements(P + name).ToList().ForEach(e => e.Remove());
        }

        root.Element(P + "sldMasterIdLst")!.AddAfterSelf(new XElement(P + "sldIdLst", own.Select((slide, i) => new XElement(P + "sldId", new XAttribute("id", 256 + i), new XAttribute(R + "id", slide.Id)))));
        _file.Begin(_presentation, title);
        _file.Put(_presentation, root, $"{Presentation}.presentation.main+xml");
        OfficeCopy.Put(_file, copy);
        for (var i = 0; i < slides.Count; i++)
        {
            var layout = slides[i].IsCover ? Cover : Content;
            _file.Put(own[i].Target, slides[i].ToXml(layout, footer, i + 1), $"{Presentation}.slide+xml");
            _file.Relate(own[i].Target, [new("rId1", $"{OfficeFile.Office}/slideLayout", layout.Part)]);
        }

        _file.Relate(_presentation, [.. kept, .. own, new("rIdConcord", $"{OfficeFile.Office}/customXml", PackCopy.PartName)]);
        _file.DropUnreached();
        RefuseOutside();

        return _file.ToBytes();
    }

    private void RefuseOutside()
    {
        var masters = _file.Relations(_presentation).Where(r => r.Type.EndsWith("/slideMaster", StringComparison.Ordinal)).ToList();
        var outside = masters.Concat(masters.SelectMany(m => _file.Relations(m.Target))).SelectMany(r => _file.Relations(r.Target))
            .FirstOrDefault(r => r.IsExternal && !r.Type.EndsWith("/hyperlink", StringComparison.Ordinal));
        if (outside is not null)
        {
            throw new RefusedFileException($"The template fetches '{outside.Target}' from elsewhere: put it into the file.");
        }
    }

    private static PptxLayout Pick(IReadOnlyList<PptxLayout> layouts, string type, string name, string what) =>
        layouts.FirstOrDefault(l => l.Type == type) ?? layouts.FirstOrDefault(l => l.Name.Contains(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new RefusedFileException($"The template has no layout of type '{type}' with {what}: add it, or start from the one that --template-out writes.");

    /// <summary>The layouts with a title and a text, of all masters in order.</summary>
    private IEnumerable<PptxLayout> Layouts()
    {
        foreach (var master in _file.Relations(_presentation).Where(r => r.Type.EndsWith("/slideMaster", StringComparison.Ordinal)))
        {
            var inherited = Places(_file.Xml(master.Target), []);
            foreach (var layout in _file.Relations(master.Target).Where(r => r.Type.EndsWith("/slideLayout", StringComparison.Ordinal)))
            {
                var root = _file.Xml(layout.Target);
                var places = Places(root, inherited);
                if (places.Find(p => p.Type is "title" or "ctrTitle") is { } title && places.Find(p => p.Type is null or "obj" or "body" or "subTitle") is { } body)
                {
                    yield return new PptxLayout(
                        layout.Target,
                        (string?)root.Attribute("type") ?? "",
                        (string?)root.Element(P + "cSld")?.Attribute("name") ?? "",
                        title,
                        body,
                        places.Find(p => p.Type == "ftr"),
                        places.Find(p => p.Type == "sldNum"));
                }
            }
        }
    }

    private static List<PptxPlace> Places(XElement root, IReadOnlyList<PptxPlace> inherited)
    {
        var places = new List<PptxPlace>();
        foreach (var shape in root.Descendants(P + "sp"))
        {
            if (shape.Element(P + "nvSpPr")?.Element(P + "nvPr")?.Element(P + "ph") is not { } ph)
            {
                continue;
            }

            var type = (string?)ph.Attribute("type");
            var from = inherited.FirstOrDefault(p => Family(p.Type) == Family(type));
            var frame = shape.Element(P + "spPr")?.Element(A + "xfrm");
            long? Read(string element, string attribute) => long.TryParse((string?)frame?.Element(A + element)?.Attribute(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : null;
            if ((Read("off", "x") ?? from?.X, Read("off", "y") ?? from?.Y, Read("ext", "cx") ?? from?.Width, Read("ext", "cy") ?? from?.Height) is ({ } x, { } y, { } width, { } height))
            {
                places.Add(new PptxPlace(type, (string?)ph.Attribute("idx"), x, y, width, height));
            }
        }

        return places;
    }

    private static string Family(string? type) => type switch
    {
        "title" or "ctrTitle" => "title",
        null or "obj" or "body" or "subTitle" => "body",
        var other => other,
    };
}

/// <summary>A layout: where a slide's title, text, foot and number stand.</summary>
internal sealed record PptxLayout(string Part, string Type, string Name, PptxPlace Title, PptxPlace Body, PptxPlace? Footer, PptxPlace? Number);

/// <summary>A place of a layout, in English Metric Units.</summary>
internal sealed record PptxPlace(string? Type, string? Index, long X, long Y, long Width, long Height)
{
    /// <summary>The width of its lines in points, without the margins a place has where nothing else is said.</summary>
    public double TextWidth => (Width / Point) - 14.4;

    /// <summary>The height for its lines in points.</summary>
    public double TextHeight => (Height / Point) - 7.2;
}
