namespace Concord.Web.Charts;

/// <summary>Maps values above zero to places on paper by their logarithm. Values beyond the ends stay at the ends.</summary>
/// <param name="First">The value at <paramref name="Start"/>, above 0.</param>
/// <param name="Last">The value at <paramref name="End"/>, above the first.</param>
/// <param name="Start">The place of the first value.</param>
/// <param name="End">The place of the last value; may lie before the start.</param>
public readonly record struct LogScale(double First, double Last, double Start, double End)
{
    private const int MostTicks = 8;

    /// <summary>The place of a value; of nothing, and of less, the start.</summary>
    public double Place(double value) => value <= First
        ? Start
        : new Scale(Math.Log(First), Math.Log(Last), Start, End).Place(Math.Log(value));

    /// <summary>The place of a value as a figure for SVG, to a tenth.</summary>
    public string At(double value) => Scale.Text(Place(value));

    /// <summary>The value at a place.</summary>
    public double Value(double place) => First * Math.Pow(Last / First, (place - Start) / (End - Start));

    /// <summary>Round values between the ends: 1 and 3 times each power of ten, or the powers alone where these would be too many.</summary>
    public IReadOnlyList<double> Ticks()
    {
        var (first, last) = (First * (1 - 1e-9), Last * (1 + 1e-9));
        var powers = Enumerable.Range((int)Math.Floor(Math.Log10(first)), (int)Math.Ceiling(Math.Log10(last / first)) + 2).ToList();
        var fine = powers.SelectMany(p => new[] { Math.Pow(10, p), 3 * Math.Pow(10, p) }).Where(Holds).ToList();
        var whole = powers.Select(p => Math.Pow(10, p)).Where(Holds).ToList();

        return fine.Count <= MostTicks ? fine : [.. whole.Where((_, i) => i % ((whole.Count / MostTicks) + 1) == 0)];

        bool Holds(double value) => value >= first && value <= last;
    }
}
