using System.Globalization;

namespace Concord.Simulation;

/// <summary>What a figure must be: at least one number, at most another, or between the two, ends included.</summary>
/// <param name="AtLeast">The lowest value that will do; null = any.</param>
/// <param name="AtMost">The highest value that will do; null = any.</param>
public sealed record Requirement(double? AtLeast, double? AtMost)
{
    /// <summary>Whether a value will do.</summary>
    public bool Holds(double value) => !(value < AtLeast) && !(value > AtMost);

    /// <summary>Whether some value from low to high will do.</summary>
    public bool CouldHold(double low, double high) => !(high < AtLeast) && !(low > AtMost);

    /// <summary>At least this.</summary>
    public static Requirement Least(double value) => new(value, null);

    /// <summary>At most this.</summary>
    public static Requirement Most(double value) => new(null, value);

    /// <summary>This, give or take.</summary>
    public static Requirement Near(double value, double tolerance) => new(value - tolerance, value + tolerance);

    /// <inheritdoc/>
    public override string ToString() => (AtLeast, AtMost) switch
    {
        ({ } low, { } high) when low == high => $"= {Text(low)}",
        ({ } low, { } high) => $"{Text(low)}–{Text(high)}",
        ({ } low, null) => $"≥ {Text(low)}",
        (null, { } high) => $"≤ {Text(high)}",
        _ => "–",
    };

    private static string Text(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
