using System.Globalization;
using System.Text.RegularExpressions;

namespace Concord.Import.Decks;

/// <summary>How text of a page looks: what of the CSS in force decides whether anybody can read it.</summary>
internal sealed partial record HtmlLook
{
    private const double SmallestPoints = 6;
    private const double Usual = 12;
    private const double Veiled = 0.1;
    private const double Piled = -0.4;

    /// <summary>Black on white, twelve points.</summary>
    public static HtmlLook Plain { get; } = new();

    private Paint? Colour { get; init; } = Paint.Black;

    private Paint? Ground { get; init; } = Paint.White;

    private double Points { get; init; } = Usual;

    /// <summary>The size of the page's own letters, by which rem is measured.</summary>
    private double Root { get; init; } = Usual;

    /// <summary>What all veils around leave to be seen, from 0 to 1.</summary>
    private double Opacity { get; init; } = 1;

    /// <summary>The colour that fills the letters whatever their own; null = their own.</summary>
    private Paint? Filling { get; init; }

    /// <summary>Whether its letters are written from right to left.</summary>
    public bool IsTurned { get; private init; }

    /// <summary>Whether the letters lie on one another.</summary>
    private bool IsPiled { get; init; }

    /// <summary>The words that stand before each point of a list.</summary>
    public string Marker { get; private init; } = "";

    private bool IsCovered { get; init; }

    private bool IsGone { get; init; }

    /// <summary>Whether text that looks so can be read.</summary>
    public bool IsSeen => !IsGone && !IsCovered && !IsPiled && Opacity >= Veiled && Points >= SmallestPoints && !((Filling ?? Colour) is { } colour && (colour.Opacity < 0.1 || (Ground is { } ground && colour.IsLostOn(ground))));

    /// <summary>The same, and nobody sees it.</summary>
    public HtmlLook Gone => this with { IsGone = true };

    /// <summary>The same as the page's own, by which its measures go.</summary>
    public HtmlLook AsRoot => this with { Root = Points };

    /// <summary>The same on a drawing, whose colours are not told.</summary>
    public HtmlLook OnDrawing => this with { Ground = null };

    /// <summary>The look with declarations applied, the strongest last.</summary>
    public HtmlLook With(IReadOnlyDictionary<string, string> declared) => declared.Count == 0 ? this : this with
    {
        Colour = Fill(declared, "color", Colour),
        Filling = declared.ContainsKey("-webkit-text-fill-color") ? Fill(declared, "-webkit-text-fill-color", Filling) : Filling,
        Ground = GroundOf(declared),
        Points = SizeOf(declared) * Grown(declared),
        Opacity = Opacity * HtmlVanishing.Left(declared),
        IsPiled = declared.TryGetValue("letter-spacing", out var apart) ? HtmlVanishing.Length(apart, SizeOf(declared)) < Piled * SizeOf(declared) : IsPiled,
        Marker = MarkerOf(declared),
        IsTurned = declared.TryGetValue("unicode-bidi", out var turns) ? turns.Contains("override", StringComparison.Ordinal) && declared.GetValueOrDefault("direction") == "rtl" : IsTurned,
        IsCovered = declared.TryGetValue("visibility", out var visibility) ? !visibility.StartsWith("visible", StringComparison.Ordinal) && (IsCovered || visibility.StartsWith("hidden", StringComparison.Ordinal) || visibility.StartsWith("collapse", StringComparison.Ordinal)) : IsCovered,
        IsGone = IsGone || HtmlVanishing.Is(declared),
    };

    private static Paint? Fill(IReadOnlyDictionary<string, string> declared, string name, Paint? inherited) => declared.GetValueOrDefault(name) switch
    {
        null => inherited,
        var text when text.StartsWith("inherit", StringComparison.Ordinal) || text.StartsWith("currentcolor", StringComparison.Ordinal) || text.StartsWith("unset", StringComparison.Ordinal) => inherited,
        var text => CssColour.Of(text),
    };

    private Paint? GroundOf(IReadOnlyDictionary<string, string> declared)
    {
        var image = declared.GetValueOrDefault("background-image") ?? "none";
        if (!image.StartsWith("none", StringComparison.Ordinal) && !image.Contains("gradient(", StringComparison.Ordinal))
        {
            return null;
        }

        var text = image.Contains("gradient(", StringComparison.Ordinal) ? image : declared.GetValueOrDefault("background-color") ?? declared.GetValueOrDefault("background");
        if (text is null || text.Contains("none", StringComparison.Ordinal) || text.StartsWith("inherit", StringComparison.Ordinal))
        {
            return Ground;
        }

        if (text.StartsWith("currentcolor", StringComparison.Ordinal))
        {
            return Fill(declared, "color", Colour);
        }

        if (text.Contains("gradient(", StringComparison.Ordinal))
        {
            return OfOneKind([.. Colours().Matches(text).Select(m => CssColour.Of(m.Value)).OfType<Paint>()]);
        }

        var colour = CssColour.Of(text) ?? text.Split(' ').Select(CssColour.Of).FirstOrDefault(c => c is not null);

        return colour is { } paint ? Ground is { } below ? paint.Over(below) : paint.Opacity > 0.5 ? paint : null : null;
    }

    private double SizeOf(IReadOnlyDictionary<string, string> declared) => declared.TryGetValue("font-size", out var size) ? Sized(size)
        : declared.TryGetValue("font", out var font) && FontSize().Match(font) is { Success: true } found ? Sized(found.Value) : Points;

    /// <summary>How many times larger zoom and scale make it; what makes it larger is left out, for it may be cut.</summary>
    private static double Grown(IReadOnlyDictionary<string, string> declared)
    {
        var scales = declared.TryGetValue("transform", out var transform) ? Scale().Matches(transform).Select(m => m.Groups[1].Value) : [];

        return scales.Concat([declared.GetValueOrDefault("zoom") ?? "", declared.GetValueOrDefault("scale")?.Split(' ')[0] ?? ""])
            .Select(s => Size().Match(s) is { Success: true } m ? Math.Abs(Number(m)) / (m.Groups[2].Value == "%" ? 100 : 1) : 1)
            .Aggregate(1.0, (all, one) => all * Math.Min(1, one));
    }

    private string MarkerOf(IReadOnlyDictionary<string, string> declared)
    {
        var style = declared.GetValueOrDefault("list-style-type") ?? declared.GetValueOrDefault("list-style");

        return style is null || style.StartsWith("inherit", StringComparison.Ordinal) ? Marker : string.Concat(Quoted().Matches(style).Select(m => m.Value[1..^1]));
    }

    private double Sized(string text) => text.Contains('(', StringComparison.Ordinal) && Lengths().Matches(text) is { Count: > 0 } lengths ? lengths.Max(l => Sized(l.Value)) : Size().Match(text) is not { Success: true } m ? (text.StartsWith("inherit", StringComparison.Ordinal) ? Points : Math.Max(Points, Usual)) : m.Groups[2].Value switch
    {
        "em" => Number(m) * Points,
        "%" => Number(m) / 100 * Points,
        "rem" => Number(m) * Root,
        "pt" => Number(m),
        "mm" => Number(m) * 72 / 25.4,
        "cm" => Number(m) * 72 / 2.54,
        "in" => Number(m) * 72,
        "vw" or "vh" or "vmin" or "vmax" => Number(m) * 7,
        "px" or "" => Number(m) * 0.75,
        _ => Usual,
    };

    // A gradient whose colours the eye can't tell apart is one of them.
    private static Paint? OfOneKind(List<Paint> paints) => paints.Count > 0 && paints.TrueForAll(p => p.Opacity > 0.5 && p.IsLostOn(paints[0])) ? paints[0] : null;

    private static double Number(Match match) => double.TryParse(match.Groups[1].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;

    [GeneratedRegex(@"^([-+]?[0-9]*\.?[0-9]+)\s*([a-z%]*)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Size();

    [GeneratedRegex(@"[0-9.]+(?:px|pt|em|rem|%)|(?<![0-9.])0(?=\s*/|\s)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FontSize();

    [GeneratedRegex(@"scale(?:3d|x|y)?\(\s*([0-9.]+%?)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Scale();

    [GeneratedRegex(@"-?[0-9]*\.?[0-9]+(?:px|pt|em|rem|%|mm|cm|in|vw|vh|vmin|vmax)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Lengths();

    [GeneratedRegex(@"#[0-9a-f]{3,8}\b|(?:rgb|hsl)a?\([^)]*\)|\b[a-z]{3,}\b(?!\()", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Colours();

    [GeneratedRegex("""\"[^\"]*\"|'[^']*'""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Quoted();
}
