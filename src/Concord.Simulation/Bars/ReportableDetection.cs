using Concord.Signs;

namespace Concord.Simulation;

/// <summary>Bar A4: strong changes become reportable, by the detector with the guaranteed false-alarm rate.</summary>
public sealed class ReportableDetection : AccuracyBar
{
    private const double WithinAYear = 0.87;

    /// <summary>Each strong change and the share of runs in which it must be reportable within 26 and within 52 weeks.</summary>
    private static readonly (string Indicator, double After, double? By26, double By52)[] _cells =
    [
        ("S1.1", 0.60, 0.74, WithinAYear),
        ("S2.2", 0.70, 0.48, WithinAYear),
        ("S3.1", 0.55, 0.82, WithinAYear),
        ("S5.1", 0.90, null, 0.85),
        ("S6.1", 0.75, 0.89, WithinAYear),
        ("S7.1", 0.95, 0.88, WithinAYear),
        ("S9.3", 0.50, 0.68, WithinAYear),
        ("S10.1", 0.40, 0.50, WithinAYear),
        ("S11.2", 0.35, 0.69, WithinAYear),
        ("S12.1", 0.45, 0.76, WithinAYear),
        ("C1.1", 0.50, 0.81, WithinAYear),
    ];

    /// <inheritdoc/>
    public override string Id => "A4";

    /// <inheritdoc/>
    public override string Name => "Reportable detection, middling organisation";

    /// <inheritdoc/>
    public override string Asks => "A strong change raises the reportable signal within 26 and 52 weeks in the given share of runs.";

    /// <inheritdoc/>
    public override string Way => "As A3, with the e-detector whose false alarms are bounded whatever the arrival pattern.";

    /// <inheritdoc/>
    public override IEnumerable<BarFigure> Measure(BarRun run)
    {
        foreach (var (indicator, after, by26, by52) in _cells)
        {
            var stream = new ChangedStream { Indicator = indicator, PerYear = StreamSize.Of(indicator).Middling, After = after };
            var delays = stream.Found(run, Tier.Reportable);
            if (by26 is { } half)
            {
                yield return stream.Figure(delays, 26, half);
            }

            yield return stream.Figure(delays, 52, by52);
        }
    }
}
