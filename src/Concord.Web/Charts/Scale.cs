using System.Globalization;

namespace Concord.Web.Charts;

/// <summary>Maps values to places on paper, linearly. Values beyond the ends stay at the ends.</summary>
/// <param name="First">The value at <paramref name="Start"/>.</param>
/// <param name="Last">The value at <paramref name="End"/>; differs from <paramref name="First"/>.</param>
/// <param name="Start">The place of the first value.</param>
/// <param name="End">The place of the last value; may lie before the start.</param>
public readonly record struct Scale(double First, double Last, double Start, double End)
{
    /// <summary>The place of a value.</summary>
    public double Place(double value) => Start + (Math.Clamp((value - First) / (Last - First), 0, 1) * (End - Start));

    /// <summary>The place of a value as a figure for SVG, to a tenth.</summary>
    public string At(double value) => Text(Place(value));

    /// <summary>Whether a value lies between the ends.</summary>
    public bool Holds(double value) => value >= Math.Min(First, Last) && value <= Math.Max(First, Last);

    /// <summary>A figure for SVG, to a tenth.</summary>
    public static string Text(double figure) => figure.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>
    /// The smallest round end of an axis from zero that holds the value: 1, 1.5, 2, 3, 4, 5, 6, 8 or 10 times a power of ten.
    /// </summary>
    public static double RoundEnd(double value)
    {
        if (value <= 0)
        {
            return 1;
        }

        var power = Math.Pow(10, Math.Floor(Math.Log10(value)));

        return new[] { 1, 1.5, 2, 3, 4, 5, 6, 8, 10 }.First(step => step * power >= value * (1 - 1e-9)) * power;
    }

    /// <summary>Three to five evenly spaced values from zero to a round end, both included.</summary>
    public static IReadOnlyList<double> Ticks(double end)
    {
        var parts = new[] { 4, 3, 5 }.FirstOrDefault(n => IsRound(end / n), 4);

        return [.. Enumerable.Range(0, parts + 1).Select(i => end * i / parts)];
    }

    private static bool IsRound(double step)
    {
        var first = step / Math.Pow(10, Math.Floor(Math.Log10(step)));

        return new[] { 1, 2, 2.5, 5, 10 }.Any(round => Math.Abs(first - round) < 1e-9);
    }
}
