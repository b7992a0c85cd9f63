using System.Globalization;
using System.Text.RegularExpressions;

namespace Concord.Import.Decks;

/// <summary>The ways in which declarations of CSS take text out of sight: not shown, cut off, moved away, turned on its edge, struck, veiled.</summary>
internal static partial class HtmlVanishing
{
    private const double Usual = 12;

    /// <summary>Points to the left or above the page.</summary>
    private const double FarAway = 360;

    /// <summary>Points to the right; nobody scrolls so far.</summary>
    private const double FarRight = 3000;

    private const double SmallestPoints = 6;
    private const double Blurred = 6;

    /// <summary>Whether nobody can read what stands inside.</summary>
    public static bool Is(IReadOnlyDictionary<string, string> declared)
    {
        bool Says(string name, string word) => declared.TryGetValue(name, out var value) && value.StartsWith(word, StringComparison.Ordinal);
        bool Has(string name, string word) => declared.TryGetValue(name, out var value) && value.Contains(word, StringComparison.Ordinal);
        double Of(string name) => Length(declared.GetValueOrDefault(name), Usual);
        bool IsOff(string name) => Of(name) is < -FarAway or > FarRight;

        var isOut = Says("position", "absolute") || Says("position", "fixed");
        var isCut = new[] { "overflow", "overflow-x", "overflow-y" }.Any(o => declared.ContainsKey(o) && !Says(o, "visible"));

        return Says("display", "none")
            || Says("content-visibility", "hidden") || Says("content", "url(")
            || Has("text-decoration", "line-through") || Has("text-decoration-line", "line-through")
            || Has("filter", "blur(") && Lengths().Matches(declared["filter"]).Any(m => Length(m.Value, Usual) > Blurred)
            || IsOff("text-indent") || IsOff("margin-left") || Of("margin-top") < -FarAway
            || (isOut && (IsOff("left") || Of("top") < -FarAway || IsOff("right") || Of("bottom") is < -FarAway or > FarRight))
            || (isCut && new[] { "height", "width", "max-height", "max-width" }.Any(side => Of(side) < SmallestPoints))
            || (declared.TryGetValue("clip-path", out var path) && IsEmpty(path))
            || (isOut && declared.TryGetValue("clip", out var clip) && EmptyClip().IsMatch(clip))
            || IsTurnedAway($"{declared.GetValueOrDefault("transform")} {Named(declared, "rotate")} {Named(declared, "translate")} {Named(declared, "scale")}");
    }

    /// <summary>What a veil leaves to be seen, from 0 to 1.</summary>
    public static double Left(IReadOnlyDictionary<string, string> declared)
    {
        var veil = declared.GetValueOrDefault("filter") is { } filter && Opacity().Match(filter) is { Success: true } found ? found.Groups[1].Value : "1";

        return Share(declared.GetValueOrDefault("opacity") ?? "1") * Share(veil);
    }

    /// <summary>A length in points; not a number where it is none.</summary>
    /// <param name="text">As CSS writes it.</param>
    /// <param name="em">The size of the letters in points.</param>
    public static double Length(string? text, double em) => text is not null && Size().Match(text) is { Success: true } m
        ? Number(m.Groups[1].Value) * m.Groups[2].Value switch { "px" or "" => 0.75, "em" or "rem" => em, "vw" or "%" => 9.6, "vh" => 5.4, "cm" => 72 / 2.54, "mm" => 72 / 25.4, "in" => 72, _ => 1 }
        : double.NaN;

    // inset(50%), circle(0), polygon(0 0, 0 0, 0 0): a shape without any room.
    private static bool IsEmpty(string path)
    {
        var numbers = Lengths().Matches(path).Select(m => m.Value).ToList();

        return path.StartsWith("inset(", StringComparison.Ordinal) ? numbers.Count > 0 && numbers[0].EndsWith('%') && Share(numbers[0]) >= 0.45
            : (path.StartsWith("circle(", StringComparison.Ordinal) || path.StartsWith("ellipse(", StringComparison.Ordinal)) ? numbers.Count > 0 && Length(numbers[0], Usual) < SmallestPoints
            : path.StartsWith("polygon(", StringComparison.Ordinal) && numbers.Count > 1 && (numbers.Where((_, i) => i % 2 == 0).Distinct().Count() == 1 || numbers.Where((_, i) => i % 2 == 1).Distinct().Count() == 1);
    }

    private static bool IsTurnedAway(string transform)
    {
        var edge = Edge().Match(transform);
        var away = Away().Matches(transform).Select(m => Length(m.Groups[1].Value, Usual)).ToList();

        return NoScale().IsMatch(transform) || away.Exists(l => l is < -FarAway or > FarRight) || (edge.Success && Math.Abs(Number(edge.Groups[1].Value)) % 180 is > 85 and < 95);
    }

    // rotate: y 90deg; translate: -9999px; scale: 0 – the later way to write rotateY(90deg) and the like.
    private static string Named(IReadOnlyDictionary<string, string> declared, string name) => declared.TryGetValue(name, out var value) ? $"{name}({value})" : "";

    private static double Share(string text) => Number(Size().Match(text).Groups[1].Value) / (text.Contains('%', StringComparison.Ordinal) ? 100 : 1) is var share && double.IsFinite(share) ? Math.Clamp(share, 0, 1) : 1;

    private static double Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;

    [GeneratedRegex(@"^([-+]?[0-9]*\.?[0-9]+)\s*([a-z%]*)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Size();

    [GeneratedRegex(@"-?[0-9]*\.?[0-9]+(?:[a-z]+|%)?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Lengths();

    [GeneratedRegex(@"opacity\(\s*([0-9.]+%?)\s*\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Opacity();

    [GeneratedRegex(@"rotate(?:[xy]\(|\([xy])\s*(-?[0-9.]+)deg", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Edge();

    [GeneratedRegex(@"translate[xy]?(?:3d)?\(\s*(-?[0-9.]+[a-z%]*)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Away();

    [GeneratedRegex(@"^rect\(\s*(?:[01](?:px)?[\s,]*){4}\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EmptyClip();

    [GeneratedRegex(@"scale[xy]?\(\s*0?\.?0+[\s,)]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NoScale();
}
