using System.Globalization;
using System.Xml.Linq;

namespace Concord.Import.Decks;

/// <summary>The styles of a text document: how a run looks, what colours it stands on, which paragraphs are headings.</summary>
internal sealed class DocxStyles(XElement? styles, Palette palette, Gathered gathered)
{
    private const int LongestChain = 16;
    private const int SmallestHalfPoints = 12;
    private const int UsualHalfPoints = 22;
    private const int NarrowestPercent = 20;
    private const int NarrowestTwips = 100;
    private const int FarthestHalfPoints = 200;
    private const int TwipsInHalfPoint = 10;

    private readonly Dictionary<string, XElement> _byId = styles.All("style")
        .GroupBy(s => s.Get("styleId") ?? "", StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    private readonly Dictionary<(string, bool), IReadOnlyList<Paint>> _shades = [];

    /// <summary>The style of paragraphs that name none.</summary>
    private readonly string? _usual = styles.All("style").FirstOrDefault(s => s.Says("default") && s.Get("type") is "paragraph").Get("styleId");

    private readonly XElement? _defaults = styles.One("docDefaults", "rPrDefault", "rPr");

    /// <summary>Whether a paragraph is a heading or the document's title.</summary>
    public bool IsHeading(XElement paragraph)
    {
        var properties = paragraph.One("pPr");
        var chain = Chain(properties).ToList();
        var level = new[] { properties }.Concat(chain.Select(s => s.One("pPr"))).Select(p => p.One("outlineLvl").Number("val")).FirstOrDefault(l => l is not null);

        return level is >= 0 and < 9 || (level is null && chain.Select(s => s.One("name").Get("val") ?? "").Any(n => n.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) || n.Equals("title", StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Whether a run can be seen: not hidden, not struck through, large and wide enough, on its line, not in the colour it stands on.</summary>
    /// <param name="run">The run's properties; null = it has none of its own.</param>
    /// <param name="paragraph">The paragraph's properties.</param>
    /// <param name="standing">Where the paragraph stands.</param>
    public bool IsSeen(XElement? run, XElement? paragraph, Standing standing)
    {
        gathered.KeepGoing();
        var looks = Looks(run, paragraph, standing.TableStyle).ToList();
        var size = First(looks, "sz").Number("val") ?? UsualHalfPoints;

        return !IsOn(looks, "vanish") && !IsOn(looks, "strike") && !IsOn(looks, "dstrike")
            && size >= SmallestHalfPoints
            && First(looks, "w").Number("val") is not < NarrowestPercent
            && First(looks, "fitText").Number("val") is not < NarrowestTwips
            && First(looks, "position").Number("val") is not (> FarthestHalfPoints or < -FarthestHalfPoints)
            && (First(looks, "spacing").Number("val") ?? 0) > TextLook.Piled * size * TwipsInHalfPoint
            && !IsLost(looks, Shading(paragraph) ?? standing.Below);
    }

    /// <summary>What a paragraph and its styles say of it, the nearest first.</summary>
    public IEnumerable<XElement?> Properties(XElement? paragraph) => new[] { paragraph }.Concat(Chain(paragraph).Select(s => s.One("pPr")));

    /// <summary>The colour a paragraph is laid on by itself or its style; null = none.</summary>
    public IReadOnlyList<Paint>? Shading(XElement? paragraph) =>
        Properties(paragraph).Select(p => Shade(p.One("shd"))).FirstOrDefault(p => p is not null);

    /// <summary>The colours a table's style may lay a row on.</summary>
    public IReadOnlyList<Paint> TableShades(string? style, bool isFirstRow)
    {
        var key = (style ?? "", isFirstRow);
        if (!_shades.TryGetValue(key, out var shades))
        {
            _shades[key] = shades = [.. AllShades(style, isFirstRow)];
        }

        return shades;
    }

    private IEnumerable<Paint> AllShades(string? style, bool isFirstRow) => Chain(style)
        .SelectMany(s => s.Descendants().Where(e => e.Is("shd")))
        .Where(s => (s.Ancestors().FirstOrDefault(a => a.Is("tblStylePr")).Get("type") is "firstRow" or "neCell" or "nwCell") == isFirstRow)
        .SelectMany(s => Shade(s) ?? []);

    /// <summary>The colour of a <c>shd</c>; null where it lays none.</summary>
    public IReadOnlyList<Paint>? Shade(XElement? shade) => shade is null || shade.Get("val") == "nil" ? null
        : (shade.Get("val") == "solid" ? Colour(shade, "color", "themeColor") : Colour(shade, "fill", "themeFill")) is { } paint ? [paint] : null;

    private IEnumerable<XElement> Looks(XElement? run, XElement? paragraph, string? table)
    {
        IEnumerable<XElement?> looks =
        [
            run,
            .. Chain(run.One("rStyle").Get("val")).Select(s => s.One("rPr")),
            .. Chain(paragraph).Select(s => s.One("rPr")),
            .. Chain(table).Select(s => s.One("rPr")),
            _defaults,
        ];

        return looks.OfType<XElement>();
    }

    private bool IsLost(List<XElement> looks, IReadOnlyList<Paint>? below)
    {
        var fill = First(looks, "textFill");
        if (fill is not null && (fill.One("noFill") is not null || fill.Within("alpha").Any(a => a.Share("val") is > 0.9)))
        {
            return true;
        }

        var on = ColourNames.Find(First(looks, "highlight").Get("val")) is { } marked ? [marked] : Shade(First(looks, "shd")) ?? below;

        var ink = palette.In(fill.One("solidFill")) is { } filled ? filled with { Opacity = 1 } : First(looks, "color") is { } colour ? Colour(colour, "val", "themeColor") : null;

        return on is { Count: > 0 } && ink is { } paint && on.All(paint.IsLostOn);
    }

    private Paint? Colour(XElement element, string plain, string themed)
    {
        var paint = element.Get(themed) is { } name ? palette.Scheme(Named(name)) : Paint.Hex(element.Get(plain));
        if (paint is { } known && element.Get(themed) is not null)
        {
            paint = Part(element, $"{themed}Tint") is { } tint ? known.Lightened(l => (l * tint) + (1 - tint)) : Part(element, $"{themed}Shade") is { } shade ? known.Lightened(l => l * shade) : known;
        }

        return paint ?? Paint.Hex(element.Get(plain));
    }

    private static double? Part(XElement element, string name) => byte.TryParse(element.Get(name), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var part) ? part / 255.0 : null;

    private static string Named(string name) => name switch
    {
        "text1" or "dark1" => "dk1",
        "text2" or "dark2" => "dk2",
        "background1" or "light1" => "lt1",
        "background2" or "light2" => "lt2",
        "hyperlink" => "hlink",
        "followedHyperlink" => "folHlink",
        _ => name,
    };

    private IEnumerable<XElement> Chain(XElement? paragraph) => Chain(paragraph.One("pStyle").Get("val") ?? _usual);

    private IEnumerable<XElement> Chain(string? id)
    {
        for (var length = 0; id is not null && length < LongestChain && _byId.TryGetValue(id, out var style); length++)
        {
            yield return style;
            id = style.One("basedOn").Get("val");
        }
    }

    private static XElement? First(List<XElement> looks, string name) => looks.Select(l => l.One(name)).FirstOrDefault(p => p is not null);

    private static bool IsOn(List<XElement> looks, string name) => First(looks, name) is { } mark && mark.Get("val") is not ("0" or "false" or "off");
}
