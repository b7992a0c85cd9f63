using System.Globalization;
using Concord.Signs;

namespace Concord.Papers;

/// <summary>One side's share as a small picture: the mark with its 90 % range, the agreed line, a quarter ago as a ghost.</summary>
internal sealed record RangePicture(double Max, bool GoesLeft)
{
    private const double Width = 150;
    private const double Edge = 6;
    private const double Middle = 13;

    /// <summary>The end of a scale that holds every range of the table.</summary>
    public static double MaxOf(IEnumerable<ReportRow> rows)
    {
        var furthest = rows.SelectMany(r => r.Sides).Where(s => s.Unit == Unit.Share && s.State.IsSaid()).Select(s => s.High ?? s.Estimate ?? 0).DefaultIfEmpty(0).Max();

        return furthest <= 0.6 ? 0.6 : furthest <= 0.8 ? 0.8 : 1;
    }

    /// <summary>The picture, or an empty text where the reading is no share.</summary>
    public string Of(Reading reading)
    {
        if (reading is not { Unit: Unit.Share, Estimate: { } value })
        {
            return "";
        }

        var few = reading.State.IsSaid() ? "" : " few";

        return $"""
            <svg class="range {Tone(reading)}" viewBox="0 0 {Text(Width)} 26" width="150" height="26" aria-hidden="true"><path class="base" d="M{X(0)} 1V25"/>{Line(reading.Thresholds?.Tol)}{Range(reading, few)}{(reading.QuarterAgo?.Estimate is { } ago ? Mark(reading, ago, 2.6, "ago") : "")}{Mark(reading, value, 4.4, "now" + few)}</svg>
            """;
    }

    private static string Tone(Reading reading) => reading.Direction switch { Direction.Cio => "cio", Direction.Ciso => "ciso", _ => "joint" };

    private string Line(double? tolerance) => tolerance is { } at ? $"""<path class="tol" d="M{X(at)} 3V23"/>""" : "";

    private string Range(Reading reading, string few) => reading is { Low: { } low, High: { } high }
        ? $"""<path class="iv{few}" d="M{X(low)} {Text(Middle)}H{X(high)}"/>"""
        : "";

    /// <summary>The CIO's mark is a circle, the CISO's a diamond, what both share a square.</summary>
    private string Mark(Reading reading, double value, double size, string kind)
    {
        var (x, r) = (Place(value), size);

        return reading.Direction switch
        {
            Direction.Cio => $"""<circle class="{kind}" cx="{Text(x)}" cy="{Text(Middle)}" r="{Text(r)}"/>""",
            Direction.Ciso => $"""<path class="{kind}" d="M{Text(x)} {Text(Middle - r - 1)}L{Text(x + r + 1)} {Text(Middle)}L{Text(x)} {Text(Middle + r + 1)}L{Text(x - r - 1)} {Text(Middle)}Z"/>""",
            _ => $"""<rect class="{kind}" x="{Text(x - r)}" y="{Text(Middle - r)}" width="{Text(2 * r)}" height="{Text(2 * r)}"/>""",
        };
    }

    private string X(double value) => Text(Place(value));

    private double Place(double value)
    {
        var along = Edge + (Math.Clamp(value / Max, 0, 1) * (Width - (2 * Edge)));

        return GoesLeft ? Width - along : along;
    }

    private static string Text(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
