using System.Globalization;

namespace Concord.Import.Decks;

/// <summary>A colour: red, green, blue and opacity from 0 to 1.</summary>
internal readonly record struct Paint(double Red, double Green, double Blue, double Opacity = 1)
{
    /// <summary>Two colours closer than this are one to the eye (WCAG 2.2 asks 4.5 of text and 3 of large text).</summary>
    private const double Least = 1.3;

    public static Paint White => new(1, 1, 1);

    public static Paint Black => new(0, 0, 0);

    /// <summary>Six or three hexadecimal digits, with or without <c>#</c>; null when it is none.</summary>
    public static Paint? Hex(string? text)
    {
        var digits = text?.TrimStart('#') ?? "";
        digits = digits.Length is 3 or 4 ? string.Concat(digits.SelectMany(d => new[] { d, d })) : digits;

        return digits.Length is 6 or 8 && uint.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out _)
            ? new Paint(At(digits, 0), At(digits, 2), At(digits, 4), digits.Length == 8 ? At(digits, 6) : 1)
            : null;
    }

    /// <summary>A grey as bright as that, from 0 to 1 (WCAG 2.2, relative luminance).</summary>
    public static Paint OfLuminance(double luminance, double opacity)
    {
        var linear = Math.Clamp(luminance, 0, 1);
        var part = linear <= 0.0031308 ? linear * 12.92 : (1.055 * Math.Pow(linear, 1 / 2.4)) - 0.055;

        return new Paint(part, part, part, opacity);
    }

    /// <summary>What the eye sees of this colour on another.</summary>
    public Paint Over(Paint below) => new(Mixed(Red, below.Red), Mixed(Green, below.Green), Mixed(Blue, below.Blue));

    /// <summary>Whether text in this colour can't be told from what it stands on.</summary>
    public bool IsLostOn(Paint below)
    {
        var (one, two) = (Over(below).Luminance, below.Luminance);

        return (Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05) < Least;
    }

    /// <summary>The colour with its lightness (HSL) worked on.</summary>
    public Paint Lightened(Func<double, double> work)
    {
        var (most, least) = (Math.Max(Red, Math.Max(Green, Blue)), Math.Min(Red, Math.Min(Green, Blue)));
        var old = (most + least) / 2;
        var light = Math.Clamp(work(old), 0, 1);
        var chroma = most - least;
        var room = 1 - Math.Abs((2 * old) - 1);
        var scale = room <= 0 ? 0 : (1 - Math.Abs((2 * light) - 1)) / room;

        double Moved(double part) => chroma == 0 ? light : Math.Clamp(((part - old) * scale) + light, 0, 1);

        return new Paint(Moved(Red), Moved(Green), Moved(Blue), Opacity);
    }

    /// <summary>The colour on its way to another: 0 stays, 1 arrives.</summary>
    public Paint Towards(Paint other, double way) =>
        new(Red + ((other.Red - Red) * way), Green + ((other.Green - Green) * way), Blue + ((other.Blue - Blue) * way), Opacity);

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(double part) => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);

    private static double At(string digits, int at) => int.Parse(digits.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;

    private double Mixed(double mine, double below) => (mine * Opacity) + (below * (1 - Opacity));
}
