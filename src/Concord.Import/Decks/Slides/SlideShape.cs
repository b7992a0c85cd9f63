using System.Xml.Linq;

namespace Concord.Import.Decks;

/// <summary>One shape of a slide, taken out of its groups.</summary>
/// <param name="Markup">Its element: <c>sp</c>, <c>pic</c>, <c>graphicFrame</c>, <c>cxnSp</c> ….</param>
/// <param name="Box">Where it lies on the slide; null where nothing says so.</param>
/// <param name="IsHidden">Whether it, or a group around it, is marked hidden.</param>
/// <param name="GroupFill">The properties of the group that lend it their fill; null = none.</param>
internal sealed record SlideShape(XElement Markup, Box? Box, bool IsHidden, XElement? GroupFill)
{
    /// <summary>The shape's id, which animations name.</summary>
    public string? Id => Named.Get("id");

    /// <summary>The element with its name, its id and its description.</summary>
    public XElement? Named => Markup.Elements().FirstOrDefault(e => e.Name.LocalName.StartsWith("nv", StringComparison.Ordinal)).One("cNvPr");

    /// <summary>What it holds the place for (<c>ph</c>); null when it is a shape of its own.</summary>
    public XElement? Placeholder => Markup.Elements().FirstOrDefault(e => e.Name.LocalName.StartsWith("nv", StringComparison.Ordinal)).One("nvPr", "ph");

    /// <summary>Its text; null where it has none.</summary>
    public XElement? Text => Markup.One("txBody");

    /// <summary>Where it lies with all its rows and columns, if it is a table; a table grows beyond its own measure.</summary>
    public Box? Extent => Box is { } box && Markup.One("graphic", "graphicData", "tbl") is { } table
        ? box with { Width = Math.Max(box.Width, table.One("tblGrid").All("gridCol").Sum(c => c.Number("w") ?? 0)), Height = Math.Max(box.Height, table.All("tr").Sum(r => r.Number("h") ?? 0)) }
        : Box;

    /// <summary>Whether it is turned so far about an axis on the slide that its edge is seen.</summary>
    public bool IsEdgewise => Markup.One("spPr", "scene3d", "camera", "rot") is { } turn
        && new[] { "lat", "lon" }.Any(axis => (turn.Number(axis) ?? 0) / 60_000.0 % 180 is > 85 and < 95);

    /// <summary>The shapes of a tree, groups taken apart, from the lowest to the topmost.</summary>
    /// <param name="tree">The <c>spTree</c>, or a group.</param>
    /// <param name="boxOf">Where a shape lies whose own element does not say it.</param>
    public static IEnumerable<SlideShape> Of(XElement? tree, Func<XElement, Box?> boxOf) => Inside(tree, b => b, false, null, boxOf);

    private static IEnumerable<SlideShape> Inside(XElement? group, Func<Box, Box> placed, bool isHidden, XElement? fill, Func<XElement, Box?> boxOf)
    {
        foreach (var child in group?.Elements() ?? [])
        {
            var own = child.Elements().FirstOrDefault(e => e.Name.LocalName.StartsWith("nv", StringComparison.Ordinal)).One("cNvPr");
            var hidden = isHidden || own.Says("hidden");
            if (child.Is("grpSp"))
            {
                var properties = child.One("grpSpPr");
                var ownFill = properties?.Elements().Any(e => e.Name.LocalName.EndsWith("Fill", StringComparison.Ordinal) && !e.Is("grpFill")) == true ? properties : fill;
                foreach (var shape in Inside(child, Within(properties.One("xfrm"), placed), hidden, ownFill, boxOf))
                {
                    yield return shape;
                }
            }
            else if (child.Name.LocalName is "sp" or "pic" or "graphicFrame" or "cxnSp" or "contentPart")
            {
                var box = Decks.Box.Of(child.One("spPr", "xfrm") ?? child.One("xfrm")) is { } stated ? placed(stated) : boxOf(child);
                yield return new SlideShape(child, box, hidden, fill);
            }
        }
    }

    /// <summary>How a group's own measure is laid on the slide.</summary>
    private static Func<Box, Box> Within(XElement? xfrm, Func<Box, Box> outer)
    {
        if (xfrm.One("chOff") is not { } offset || xfrm.One("chExt") is not { } extent || Decks.Box.Of(xfrm) is not { } box)
        {
            return outer;
        }

        var (left, top) = (offset.Number("x") ?? 0, offset.Number("y") ?? 0);
        var wide = extent.Number("cx") is > 0 and var cx ? box.Width / cx : 1;
        var high = extent.Number("cy") is > 0 and var cy ? box.Height / cy : 1;

        return b => outer(new Box(box.Left + ((b.Left - left) * wide), box.Top + ((b.Top - top) * high), b.Width * wide, b.Height * high));
    }
}
