using Concord.Signs;

namespace Concord.Papers;

/// <summary>One sign in the report, as its reader may see it.</summary>
/// <param name="Reading">The sign's readings.</param>
/// <param name="Cio">What decides on the CIO's side; null where the sign reads nothing there.</param>
/// <param name="Ciso">What decides on the CISO's side.</param>
internal sealed record ReportRow(SignReading Reading, Reading? Cio, Reading? Ciso)
{
    public Sign Sign => Reading.Sign;

    public IndicatorState State => Reading.State;

    /// <summary>Whether both sides share one figure, because the sign has no direction.</summary>
    public bool IsJoint => Cio is { Direction: Direction.Joint } && Cio.Indicator == Ciso?.Indicator;

    /// <summary>How sure the figures make us that either side is over the line.</summary>
    public double Strength => Math.Max(Cio?.ProbabilityOver ?? 0, Ciso?.ProbabilityOver ?? 0);

    /// <summary>Both sides, each once: a figure both share stands once.</summary>
    public IEnumerable<Reading> Sides => new[] { Cio, IsJoint ? null : Ciso }.OfType<Reading>();

    public static ReportRow Of(SignReading sign) => new(sign, Deciding(sign, Direction.Cio), Deciding(sign, Direction.Ciso));

    /// <summary>The event of a reading in a few words, behind "k of n".</summary>
    public string Phrase(Reading reading) => IndicatorOf(reading).EventPhrase(reading.Direction);

    /// <summary>The finding without its range: "6 of 13 initiatives past funding consulted late (46%)".</summary>
    public string Finding(Reading reading) => $"{Figures.KOfN(reading)} {IndicatorOf(reading).Opportunities} {Phrase(reading)}{(reading is { Estimate: { } value, Events: not null } ? $" ({Figures.Value(value, reading.Unit)})" : "")}";

    private Indicator IndicatorOf(Reading reading) => Sign.Indicators.Single(i => i.Id == reading.Indicator);

    /// <summary>The primary reading that decides on one side; of equals a share, then the one most probably over the line.</summary>
    private static Reading? Deciding(SignReading sign, Direction side) => sign.Readings
        .Where(r => r.IsPrimary && (r.Direction == side || r.Direction == Direction.Joint))
        .OrderBy(r => r.State.Place())
        .ThenByDescending(r => r.Unit == Unit.Share)
        .ThenByDescending(r => r.ProbabilityOver ?? -1)
        .FirstOrDefault();
}
