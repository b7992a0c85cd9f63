using System.Globalization;
using System.Text.RegularExpressions;

namespace Concord.Import.Decks;

/// <summary>Colours as CSS writes them (CSS Color Level 4).</summary>
internal static partial class CssColour
{
    /// <summary>The colour; null when it is not told apart. Of what is no red, green and blue its lightness is enough to tell whether it can be read.</summary>
    public static Paint? Of(string? text)
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

        var (kind, parts) = (function.Groups[1].Value, Part().Matches(function.Groups[2].Value));
        if (parts.Count < 3)
        {
            return null;
        }

        double At(int part, double whole = 1) => Math.Clamp(Number(parts[part]) / (parts[part].Groups[2].Value == "%" ? 100 : whole), 0, 1);

        var opacity = parts.Count > 3 ? At(3) : 1;

        return kind switch
        {
            "rgb" => new Paint(At(0, 255), At(1, 255), At(2, 255), opacity),
            "hsl" => Grey(At(2, 100), opacity),
            "hwb" => Grey((1 + At(1, 100) - At(2, 100)) / 2, opacity),
            "oklch" or "oklab" => Paint.OfLuminance(Math.Pow(At(0), 3), opacity),
            _ => Paint.OfLuminance(Math.Pow(((At(0, 100) * 100) + 16) / 116, 3), opacity),
        };
    }

    private static Paint Grey(double light, double opacity) => new Paint(1, 0, 0, opacity).Lightened(_ => light);

    private static double Number(Match match) => double.TryParse(match.Groups[1].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex(@"^(rgb|hsl|hwb|oklch|oklab|lch|lab)a?\(([^)]*)\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Function();

    [GeneratedRegex(@"([-+]?[0-9]*\.?[0-9]+)(%?)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Part();
}
