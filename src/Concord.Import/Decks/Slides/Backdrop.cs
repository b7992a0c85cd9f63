using System.Xml.Linq;

namespace Concord.Import.Decks;

/// <summary>What colours text stands on: the fill of its shape, of what lies below it, and at last the slide's background.</summary>
internal sealed class Backdrop(SlideScene scene, XElement slide, XElement? layout, XElement? master)
{
    /// <summary>Less of a text's place than this counts as beside it.</summary>
    private const double Beside = 0.3;

    private const double Whole = 0.9;

    /// <summary>The colours of the slide's background; null where a picture or something unknown is shown.</summary>
    public IReadOnlyList<Paint>? Colours
    {
        get
        {
            var background = new[] { slide, layout, master }.Select(part => part.One("cSld", "bg")).FirstOrDefault(b => b is not null);
            if (background.One("bgPr") is { } own)
            {
                return Fill(scene.Palette, own, null) ?? [];
            }

            if (background.One("bgRef") is { } reference)
            {
                var colour = scene.Palette.In(reference);
                var number = (int)Math.Clamp((reference.Number("idx") ?? 1001) - 1001, 0, 1000);
                var fills = scene.Palette.BackgroundFills;

                return number < fills.Count ? Known(scene.Palette, fills[number], colour) : Told(colour);
            }

            return [scene.Palette.Scheme("bg1") ?? Paint.White];
        }
    }

    /// <summary>The colours below a place on the slide, of all that lies under a shape; null where they can't be told.</summary>
    /// <param name="scene">The slide.</param>
    /// <param name="shape">The shape the text stands in.</param>
    /// <param name="place">Where on the slide the text stands.</param>
    public static IReadOnlyList<Paint>? Below(SlideScene scene, SlideShape shape, Box? place)
    {
        if (FillOf(scene, shape) is { } own)
        {
            return own.Count == 0 ? null : own;
        }

        var colours = new List<Paint>();
        foreach (var lower in scene.Below.Concat(scene.Shapes.TakeWhile(s => !ReferenceEquals(s, shape))).Reverse())
        {
            var share = place is { } at && lower.Box is { } box && !lower.IsHidden ? at.CoveredBy(box) : 0;
            if (share < Beside || FillOf(scene, lower) is not { } fill)
            {
                continue;
            }

            if (fill.Count == 0)
            {
                return null;
            }

            colours.AddRange(fill);
            if (share >= Whole)
            {
                return colours;
            }
        }

        return scene.Background is { Count: > 0 } background ? [.. colours, .. background] : null;
    }

    /// <summary>The colours a shape is filled with: null = it lets through what lies below; empty = a picture or something unknown.</summary>
    public static IReadOnlyList<Paint>? FillOf(SlideScene scene, SlideShape shape)
    {
        if (shape.Markup.Is("pic"))
        {
            return [];
        }

        if (shape.Markup.Name.LocalName is not "sp")
        {
            return null;
        }

        foreach (var link in scene.Chain(shape))
        {
            var properties = link.One("spPr");
            if (properties?.Elements().Any(e => e.Is("grpFill")) == true)
            {
                return shape.GroupFill is { } group ? Fill(scene.Palette, group, null) : null;
            }

            if (properties?.Elements().Any(e => IsFill(e)) == true)
            {
                return Fill(scene.Palette, properties, null);
            }

            if (link.One("style", "fillRef") is { } reference && reference.Number("idx") is > 0)
            {
                return Told(scene.Palette.In(reference));
            }
        }

        return null;
    }

    /// <summary>The colours of the fill among an element's children: null = none, or one that lets through; empty = unknown.</summary>
    public static IReadOnlyList<Paint>? Fill(Palette palette, XElement? holder, Paint? placeholder) =>
        holder?.Elements().FirstOrDefault(IsFill) is not { } fill ? null : fill.Is("noFill") ? null : Known(palette, fill, placeholder);

    private static IReadOnlyList<Paint>? Known(Palette palette, XElement fill, Paint? placeholder) => fill.Name.LocalName switch
    {
        "solidFill" => palette.In(fill, placeholder) is { Opacity: < 0.5 } ? null : Told(palette.In(fill, placeholder)),
        "gradFill" => [.. fill.Within("gs").Select(stop => palette.In(stop, placeholder)).OfType<Paint>().Select(p => p with { Opacity = 1 })],
        "pattFill" => [.. new[] { palette.In(fill.One("fgClr"), placeholder), palette.In(fill.One("bgClr"), placeholder) }.OfType<Paint>()],
        _ => [],
    };

    private static IReadOnlyList<Paint> Told(Paint? colour) => colour is { } paint ? [paint with { Opacity = 1 }] : [];

    private static bool IsFill(XElement element) => element.Name.LocalName is "solidFill" or "gradFill" or "pattFill" or "blipFill" or "noFill";
}
