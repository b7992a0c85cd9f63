using Concord.Signs;

namespace Concord.Papers;

/// <summary>One sign in the report, as its reader may see it.</summary>
/// <param name="Reading">The sign's readings.</param>
/// <param name="Cio">What decides on the CIO's side; null where the sign reads nothing there.</param>
/// <param name="Ciso">What decides on the CISO's side.</param>
internal sealed record ReportRow(SignReading Reading, Reading? Cio, Reading? Ciso)
{
    private const int FewestOpportunities = 8;

    private const double SureInside = 0.05;

    public Sign Sign => Reading.Sign;

    public IndicatorState State => Reading.State;

    /// <summary>Whether both sides share one figure, because the sign has no direction.</summary>
    public bool IsJoint => Cio is { Direction: Direction.Joint } && Cio.Indicator == Ciso?.Indicator;

    /// <summary>How sure the figures make us that either side is over the line.</summary>
    public double Strength => Math.Max(Cio?.ProbabilityOver ?? 0, Ciso?.ProbabilityOver ?? 0);

    /// <summary>Both sides, each once: a figure both share stands once.</summary>
    public IEnumerable<Reading> Sides => new[] { Cio, IsJoint ? null : Ciso }.OfType<Reading>();

    public static ReportRow Of(SignReading sign, ReportReader reader)
    {
        var seen = reader == ReportReader.Pair ? sign : Masked(sign);

        return new ReportRow(seen, Deciding(seen, Direction.Cio), Deciding(seen, Direction.Ciso));
    }

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

    /// <summary>The sign without its early signals and without what only the two may see: what they cover is said as if it did not exist.</summary>
    private static SignReading Masked(SignReading sign)
    {
        if (sign.Readings.All(r => r.State != IndicatorState.Early && !r.IsForTheTwo))
        {
            return sign;
        }

        var readings = sign.Readings.Select(r => r.State == IndicatorState.Early || r.IsForTheTwo ? r with { State = WithoutEarly(r) } : r).ToList();
        var primary = readings.Where(r => r.IsPrimary).ToList();

        return sign with
        {
            Readings = readings,
            State = Worst(primary),
            Cio = Worst(primary.Where(r => r.Direction != Direction.Ciso)),
            Ciso = Worst(primary.Where(r => r.Direction != Direction.Cio)),
        };
    }

    private static IndicatorState WithoutEarly(Reading reading) => reading switch
    {
        { Missing: not null } or { Opportunities: < FewestOpportunities } => IndicatorState.NotEnoughEvidence,
        { ProbabilityOver: <= SureInside } => IndicatorState.Within,
        _ => IndicatorState.Unclear,
    };

    private static IndicatorState Worst(IEnumerable<Reading> readings) =>
        readings.Select(r => r.State).DefaultIfEmpty(IndicatorState.NoData).MinBy(s => s.Place());
}
