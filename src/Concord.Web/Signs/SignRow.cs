using Concord.Signs;
using Concord.Web.Charts;

namespace Concord.Web.Signs;

/// <summary>One sign as a row of the mirrored table.</summary>
/// <param name="Reading">What the sign shows.</param>
/// <param name="Cio">The CIO's side.</param>
/// <param name="Ciso">The CISO's side.</param>
public sealed record SignRow(SignReading Reading, Wing? Cio, Wing? Ciso)
{
    /// <summary>The sign.</summary>
    public Sign Sign => Reading.Sign;

    /// <summary>Whether both sides show one and the same reading, because the sign has no direction.</summary>
    public bool IsTogether => Cio is { Tone: Tone.Joint } && Cio.Reading == Ciso?.Reading;

    /// <summary>The row of a sign.</summary>
    public static SignRow Of(SignReading reading) => new(reading, Wing.Of(reading, Side.Cio), Wing.Of(reading, Side.Ciso));
}

/// <summary>The signs in one state.</summary>
public sealed record SignGroup(IndicatorState State, IReadOnlyList<SignRow> Rows);

/// <summary>The mirrored table: signs in groups by state, and the end of the common scale.</summary>
public sealed record SignTableModel(IReadOnlyList<SignGroup> Groups, double Max)
{
    /// <summary>
    /// Groups in the order of the pages; inside a group by how probably either side is over the line, then by number:
    /// by evidence, never by side.
    /// </summary>
    public static SignTableModel Of(SignsReading reading)
    {
        var rows = reading.Signs.Select(SignRow.Of).ToList();
        var groups = StateWords.Order
            .Select(state => new SignGroup(state, [.. rows.Where(r => r.Reading.State == state).OrderByDescending(Strongest).ThenBy(r => r.Sign.Number)]))
            .Where(group => group.Rows.Count > 0)
            .ToList();
        var furthest = rows.SelectMany(r => new[] { r.Cio, r.Ciso })
            .Where(wing => wing is { IsShare: true })
            .Select(wing => wing!.TooFew ? wing.Reading.Estimate ?? 0 : Math.Max(wing.Reading.High ?? 0, wing.Reading.Estimate ?? 0))
            .DefaultIfEmpty(0)
            .Max();

        return new SignTableModel(groups, furthest <= 0.6 ? 0.6 : furthest <= 0.8 ? 0.8 : 1);
    }

    private static double Strongest(SignRow row) => Math.Max(Over(row.Cio), Over(row.Ciso));

    private static double Over(Wing? wing) => wing is { TooFew: false } ? wing.Reading.ProbabilityOver ?? 0 : -1;
}
