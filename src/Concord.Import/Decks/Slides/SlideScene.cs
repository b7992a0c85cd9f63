using System.Xml.Linq;

namespace Concord.Import.Decks;

/// <summary>One slide with all that decides how it looks: its layout, their master, the theme, and where every shape lies.</summary>
internal sealed class SlideScene
{
    private readonly XElement _slide;
    private readonly XElement? _layout;
    private readonly XElement? _master;
    private readonly XElement? _defaults;
    private readonly List<SlideShape> _layoutShapes;
    private readonly List<SlideShape> _masterShapes;

    public SlideScene(OfficeParts file, string part, XElement slide, XElement? presentation)
    {
        var layout = file.Target(part, "slideLayout");
        var master = file.Target(layout, "slideMaster");
        (_slide, _layout, _master, _defaults) = (slide, file.Keep(layout), file.Keep(master), presentation.One("defaultTextStyle"));
        _layoutShapes = [.. SlideShape.Of(_layout.One("cSld", "spTree"), _ => null)];
        _masterShapes = [.. SlideShape.Of(_master.One("cSld", "spTree"), _ => null)];
        (LayoutPart, MasterPart) = (layout, master);
        var map = slide.One("clrMapOvr", "overrideClrMapping") ?? _layout.One("clrMapOvr", "overrideClrMapping") ?? _master.One("clrMap");
        Palette = new Palette(file.Keep(file.Target(master, "theme")), map);
        var size = presentation.One("sldSz");
        Size = new Box(0, 0, size.Number("cx") is > 0 and var cx ? cx : 9_144_000, size.Number("cy") is > 0 and var cy ? cy : 6_858_000);
        Shapes = [.. SlideShape.Of(slide.One("cSld", "spTree"), InheritedBox)];
        Below =
        [
            .. ShowsMaster ? Decoration(_masterShapes) : [],
            .. ShowsLayout ? Decoration(_layoutShapes) : [],
        ];
        Background = new Backdrop(this, slide, _layout, _master).Colours;
    }

    /// <summary>The part of the layout; null where the slide has none.</summary>
    public string? LayoutPart { get; }

    /// <summary>The part of the master; null where the slide has none.</summary>
    public string? MasterPart { get; }

    public Palette Palette { get; }

    /// <summary>The whole slide.</summary>
    public Box Size { get; }

    /// <summary>The slide's own shapes, the lowest first.</summary>
    public IReadOnlyList<SlideShape> Shapes { get; }

    /// <summary>What master and layout draw below them.</summary>
    public IReadOnlyList<SlideShape> Below { get; }

    /// <summary>The colours of the background; null where a picture or something unknown is shown.</summary>
    public IReadOnlyList<Paint>? Background { get; }

    /// <summary>Whether what the master draws is shown.</summary>
    public bool ShowsMaster => ShowsLayout && _layout.Get("showMasterSp") is not ("0" or "false");

    /// <summary>Whether what the layout draws is shown.</summary>
    public bool ShowsLayout => _slide.Get("showMasterSp") is not ("0" or "false");

    /// <summary>What a shape holds the place for, such as <c>title</c>; null when it is a shape of its own.</summary>
    public string? Role(SlideShape shape) => shape.Placeholder is not { } ph ? null
        : ph.Get("type") ?? InLayout(ph)?.Placeholder.Get("type") ?? "obj";

    /// <summary>The shape itself, then those of layout and master it takes after.</summary>
    public IEnumerable<XElement> Chain(SlideShape shape)
    {
        yield return shape.Markup;
        if (shape.Placeholder is { } ph)
        {
            var inLayout = InLayout(ph);
            if (inLayout is not null)
            {
                yield return inLayout.Markup;
            }

            if (InMaster(inLayout?.Placeholder ?? ph) is { } inMaster)
            {
                yield return inMaster.Markup;
            }
        }
    }

    /// <summary>The styles of text that hold where a run says nothing itself, the nearest first.</summary>
    /// <param name="shape">The shape the text stands in.</param>
    /// <param name="level">The paragraph's level, from 0.</param>
    public IEnumerable<XElement> Styles(SlideShape shape, int level)
    {
        var name = $"lvl{level + 1}pPr";
        foreach (var style in Chain(shape).Select(s => s.One("txBody", "lstStyle", name, "defRPr")).OfType<XElement>())
        {
            yield return style;
        }

        if (shape.Markup.One("style", "fontRef") is { } font)
        {
            yield return new XElement("defRPr", new XElement("solidFill", font.Elements()));
        }

        var role = Role(shape) switch
        {
            "title" or "ctrTitle" => "titleStyle",
            null or "dt" or "ftr" or "sldNum" or "hdr" => "otherStyle",
            _ => "bodyStyle",
        };
        foreach (var style in new[] { _master.One("txStyles", role, name, "defRPr"), _defaults.One(name, "defRPr") }.OfType<XElement>())
        {
            yield return style;
        }
    }

    private SlideShape? InLayout(XElement ph) => Match(_layoutShapes, p => (p.Get("idx") ?? "0") == (ph.Get("idx") ?? "0") && (ph.Get("idx") is not null || Kind(p) == Kind(ph)))
        ?? Match(_layoutShapes, p => Kind(p) == Kind(ph));

    private SlideShape? InMaster(XElement ph) => Match(_masterShapes, p => Kind(p) == Kind(ph))
        ?? (Kind(ph) is "title" or "dt" or "ftr" or "sldNum" or "hdr" ? null : Match(_masterShapes, p => Kind(p) == "body"));

    private static string Kind(XElement ph) => ph.Get("type") switch { "ctrTitle" => "title", "subTitle" => "body", null => "obj", var type => type };

    private static SlideShape? Match(IEnumerable<SlideShape> shapes, Func<XElement, bool> fits) =>
        shapes.FirstOrDefault(s => s.Placeholder is { } ph && fits(ph));

    private Box? InheritedBox(XElement shape) =>
        Chain(new SlideShape(shape, null, false, null)).Skip(1).Select(s => Box.Of(s.One("spPr", "xfrm"))).FirstOrDefault(b => b is not null);

    private static IEnumerable<SlideShape> Decoration(IEnumerable<SlideShape> shapes) => shapes.Where(s => s.Placeholder is null && !s.IsHidden);
}
