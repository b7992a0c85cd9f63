using System.Xml.Linq;

namespace Concord.Import.Decks;

/// <summary>Turns colours of DrawingML (ECMA-376 part 1, §20.1.2.3) into what the eye sees, through the theme and the map of a slide.</summary>
/// <param name="theme">The theme; null where there is none.</param>
/// <param name="map">Which colour of the theme a slide's text and background take (<c>clrMap</c>); null = as named.</param>
internal sealed class Palette(XElement? theme, XElement? map)
{
    private static readonly string[] _kinds = ["srgbClr", "schemeClr", "sysClr", "prstClr", "scrgbClr", "hslClr"];

    private readonly XElement? _scheme = theme.One("themeElements", "clrScheme");

    /// <summary>The fills a theme offers to backgrounds; the first is number 1001.</summary>
    public IReadOnlyList<XElement> BackgroundFills { get; } = [.. theme.One("themeElements", "fmtScheme", "bgFillStyleLst")?.Elements() ?? []];

    /// <summary>The colour inside an element such as <c>solidFill</c>; null where it has none, or none that is known.</summary>
    /// <param name="holder">The element around the colour.</param>
    /// <param name="placeholder">What <c>phClr</c> stands for.</param>
    public Paint? In(XElement? holder, Paint? placeholder = null)
    {
        var colour = holder?.Elements().FirstOrDefault(e => _kinds.Contains(e.Name.LocalName));
        Paint? plain = colour?.Name.LocalName switch
        {
            "srgbClr" => Paint.Hex(colour.Get("val")),
            "sysClr" => Paint.Hex(colour.Get("lastClr")) ?? (colour.Get("val") == "windowText" ? Paint.Black : Paint.White),
            "prstClr" => ColourNames.Find(colour.Get("val")),
            "schemeClr" when colour.Get("val") == "phClr" => placeholder,
            "schemeClr" => Scheme(colour.Get("val")),
            "scrgbClr" => new Paint(Gamma(colour.Share("r")), Gamma(colour.Share("g")), Gamma(colour.Share("b"))),
            "hslClr" => new Paint(1, 0, 0).Lightened(_ => colour.Share("lum") ?? 0.5),
            _ => null,
        };

        return plain is { } paint ? colour!.Elements().Aggregate(paint, Changed) : null;
    }

    /// <summary>A colour of the theme by its name on the slide: <c>tx1</c>, <c>bg1</c>, <c>accent1</c>.</summary>
    public Paint? Scheme(string? name)
    {
        var mapped = name is null ? null : map.Get(name) ?? name switch { "tx1" => "dk1", "tx2" => "dk2", "bg1" => "lt1", "bg2" => "lt2", _ => name };

        return mapped is null ? null : _scheme is null ? Fallback(mapped) : In(_scheme.One(mapped));
    }

    private static Paint? Fallback(string name) => name switch { "dk1" or "dk2" => Paint.Black, "lt1" or "lt2" => Paint.White, _ => null };

    private static Paint Changed(Paint paint, XElement change)
    {
        var by = change.Share("val") ?? 1;

        return change.Name.LocalName switch
        {
            "alpha" => paint with { Opacity = Math.Clamp(by, 0, 1) },
            "alphaMod" => paint with { Opacity = Math.Clamp(paint.Opacity * by, 0, 1) },
            "alphaOff" => paint with { Opacity = Math.Clamp(paint.Opacity + by, 0, 1) },
            "lumMod" => paint.Lightened(l => l * by),
            "lumOff" => paint.Lightened(l => l + by),
            "lum" => paint.Lightened(_ => by),
            "tint" => paint.Towards(Paint.White, 1 - by),
            "shade" => paint.Towards(Paint.Black, 1 - by),
            "inv" => new Paint(1 - paint.Red, 1 - paint.Green, 1 - paint.Blue, paint.Opacity),
            _ => paint,
        };
    }

    private static double Gamma(double? linear) => Math.Pow(Math.Clamp(linear ?? 0, 0, 1), 1 / 2.2);
}
