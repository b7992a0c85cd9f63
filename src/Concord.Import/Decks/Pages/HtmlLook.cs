using System.Globalization;
using System.Text.RegularExpressions;

namespace Concord.Import.Decks;

/// <summary>How text of a page looks: what of the CSS in force decides whether anybody can read it.</summary>
internal sealed partial record HtmlLook
{
    private const double SmallestPoints = 6;
    private const double Usual = 12;
    private const double FarAway = 360;

    /// <summary>Black on white, twelve points.</summary>
    public static HtmlLook Plain { get; } = new();

    private Paint? Colour { get; init; } = Paint.Black;

    private Paint? Ground { get; init; } = Paint.White;

    private double Points { get; init; } = Usual;

    private bool IsCovered { get; init; }

    private bool IsGone { get; init; }

    /// <summary>Whether text that looks so can be read.</summary>
    public bool IsSeen => !IsGone && !IsCovered && Points >= SmallestPoints && !(Colour is { } colour && (colour.Opacity < 0.1 || (Ground is { } ground && colour.IsLostOn(ground))));

    /// <summary>The same, and nobody sees it.</summary>
    public HtmlLook Gone => this with { IsGone = true };

    /// <summary>The look with declarations applied, the strongest last.</summary>
    public HtmlLook With(IReadOnlyDictionary<string, string> declared) => declared.Count == 0 ? this : this with
    {
        Colour = Fill(declared, "color", Colour) is var colour && declared.GetValueOrDefault("-webkit-text-fill-color") is { } filled ? ColourOf(filled) : colour,
        Ground = GroundOf(declared),
        Points = declared.TryGetValue("font-size", out var size) ? Sized(size) : declared.TryGetValue("font", out var font) && FontSize().Match(font) is { Success: true } found ? Sized(found.Value) : Points,
        IsCovered = declared.TryGetValue("visibility", out var visibility) ? !visibility.StartsWith("visible", StringComparison.Ordinal) && (IsCovered || visibility.StartsWith("hidden", StringComparison.Ordinal) || visibility.StartsWith("collapse", StringComparison.Ordinal)) : IsCovered,
        IsGone = IsGone || Vanishes(declared),
    };

    /// <summary>A colour of CSS; null when it is not told apart.</summary>
    public static Paint? ColourOf(string? text)
    {
        var plain = text?.Replace("!important", "", StringComparison.Ordinal).Trim() ?? "";
        if (plain == "transparent")
        {
            return new Paint(0, 0, 0, 0);
        }

        if (Function().Match(plain) is not { Success: true } function)
        {
            return Paint.Hex(plain.StartsWith('#') ? plain : null) is { } hex ? hex : ColourNames.Find(plain);
        }

        double[] parts = [.. Part().Matches(function.Groups[2].Value).Select((m, i) => Value(m, i < 3 && function.Groups[1].Value[0] == 'r' ? 255 : 1))];

        return parts.Length < 3 ? null
            : function.Groups[1].Value[0] == 'r' ? new Paint(parts[0], parts[1], parts[2], parts.Length > 3 ? parts[3] : 1)
            : new Paint(1, 0, 0, parts.Length > 3 ? parts[3] : 1).Lightened(_ => parts[2]);
    }

    private static Paint? Fill(IReadOnlyDictionary<string, string> declared, string name, Paint? inherited) => declared.GetValueOrDefault(name) switch
    {
        null => inherited,
        var text when text.StartsWith("inherit", StringComparison.Ordinal) || text.StartsWith("currentcolor", StringComparison.Ordinal) || text.StartsWith("unset", StringComparison.Ordinal) => inherited,
        var text => ColourOf(text),
    };

    private Paint? GroundOf(IReadOnlyDictionary<string, string> declared)
    {
        if (declared.TryGetValue("background-image", out var image) && !image.StartsWith("none", StringComparison.Ordinal))
        {
            return null;
        }

        var text = declared.GetValueOrDefault("background-color") ?? declared.GetValueOrDefault("background");
        if (text is null || text.Contains("none", StringComparison.Ordinal) || text.StartsWith("inherit", StringComparison.Ordinal))
        {
            return Ground;
        }

        var colour = ColourOf(text) ?? text.Split(' ').Select(ColourOf).FirstOrDefault(c => c is not null);

        return colour is { } paint ? Ground is { } below ? paint.Over(below) : paint.Opacity > 0.5 ? paint : null : null;
    }

    private static bool Vanishes(IReadOnlyDictionary<string, string> declared)
    {
        bool Says(string name, string word) => declared.TryGetValue(name, out var value) && value.StartsWith(word, StringComparison.Ordinal);
        double Length(string name) => declared.TryGetValue(name, out var value) && Size().Match(value) is { Success: true } m ? Number(m) * (m.Groups[2].Value is "px" or "" ? 0.75 : m.Groups[2].Value is "em" or "rem" ? Usual : 1) : double.NaN;

        var isOut = Says("position", "absolute") || Says("position", "fixed");
        var isCut = Says("overflow", "hidden") || Says("overflow", "clip");

        return Says("display", "none")
            || Says("content-visibility", "hidden")
            || Length("opacity") is < 0.1 * 0.75
            || Length("zoom") is 0
            || Says("text-decoration", "line-through") || Says("text-decoration-line", "line-through")
            || Length("text-indent") is < -FarAway
            || (isOut && (Length("left") is < -FarAway || Length("top") is < -FarAway || Length("right") is < -FarAway || Length("bottom") is < -FarAway))
            || Length("margin-left") is < -FarAway || Length("margin-top") is < -FarAway
            || (isCut && (Length("height") is < 2 || Length("width") is < 2 || Length("max-height") is < 2 || Length("max-width") is < 2))
            || (declared.TryGetValue("clip-path", out var path) && (path.StartsWith("inset(50%", StringComparison.Ordinal) || path.StartsWith("inset(100%", StringComparison.Ordinal) || path.StartsWith("circle(0", StringComparison.Ordinal)))
            || (isOut && declared.TryGetValue("clip", out var clip) && EmptyClip().IsMatch(clip))
            || (declared.TryGetValue("transform", out var transform) && NoScale().IsMatch(transform));
    }

    private double Sized(string text) => Size().Match(text) is not { Success: true } m ? (text.StartsWith("inherit", StringComparison.Ordinal) ? Points : Math.Max(Points, Usual)) : m.Groups[2].Value switch
    {
        "em" => Number(m) * Points,
        "%" => Number(m) / 100 * Points,
        "rem" => Number(m) * Usual,
        "pt" => Number(m),
        "mm" => Number(m) * 72 / 25.4,
        "cm" => Number(m) * 72 / 2.54,
        "in" => Number(m) * 72,
        "vw" or "vh" or "vmin" or "vmax" => Number(m) * 7,
        "px" or "" => Number(m) * 0.75,
        _ => Usual,
    };

    private static double Number(Match match) => double.TryParse(match.Groups[1].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;

    private static double Value(Match match, double whole) => Math.Clamp(Number(match) / (match.Groups[2].Value == "%" ? 100 : whole), 0, 1);

    [GeneratedRegex(@"^([-+]?[0-9]*\.?[0-9]+)\s*([a-z%]*)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Size();

    [GeneratedRegex(@"[0-9.]+(?:px|pt|em|rem|%)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FontSize();

    [GeneratedRegex(@"^(rgb|hsl)a?\(([^)]*)\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Function();

    [GeneratedRegex(@"([-+]?[0-9]*\.?[0-9]+)(%?)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Part();

    [GeneratedRegex(@"^rect\(\s*(?:[01](?:px)?[\s,]*){4}\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EmptyClip();

    [GeneratedRegex(@"scale[xy]?\(\s*0?\.?0+[\s,)]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NoScale();
}
