using Concord.Signs;

namespace Concord.Simulation;

/// <summary>Bar A5: large organisations are served sooner, small ones later but honestly.</summary>
public sealed class LargeAndSmall : AccuracyBar
{
    private const double FewCases = 16;
    private const int HalfYear = 26;

    private static readonly string[] _indicators = ["S1.1", "S2.2", "S3.1", "S5.1", "S6.1", "S9.3", "S10.1", "S11.2", "S12.1", "C1.1"];

    /// <inheritdoc/>
    public override string Id => "A5";

    /// <inheritdoc/>
    public override string Name => "Large and small organisations";

    /// <inheritdoc/>
    public override string Asks =>
        "Large: a change to the size worth finding is noticed early within 26 weeks in 0.90 of runs. Small: within 52 weeks in 0.68 (0.58 for purchases); and with fewer than 16 cases a year a healthy pair is called too little to say or unclear through the first 26 weeks in 0.80.";

    /// <inheritdoc/>
    public override string Way => "As A3, for every sign that counts events. The slots of one-to-ones are the same for every size and are judged in A3.";

    /// <inheritdoc/>
    public override IEnumerable<BarFigure> Measure(BarRun run)
    {
        foreach (var size in _indicators.Select(StreamSize.Of))
        {
            if (WatchedStream.Find(size.Indicator) is not { House: { } house })
            {
                yield return BarFigure.Unmeasured($"{size.Indicator}, large and small", Requirement.Least(0.90), $"{size.Indicator} is not in the catalogue of this version.");
                continue;
            }

            yield return new ChangedStream { Indicator = size.Indicator, PerYear = size.Large, After = house.P1 }.Figure(run, Tier.Early, HalfYear, 0.90);
            yield return new ChangedStream { Indicator = size.Indicator, PerYear = size.Small, After = house.P1 }
                .Figure(run, Tier.Early, Week.Year, size.Indicator == "S10.1" ? 0.58 : 0.68);
            if (size.Small < FewCases)
            {
                yield return Silence(run, size, house);
            }
        }
    }

    private static BarFigure Silence(BarRun run, StreamSize size, Thresholds house)
    {
        var stream = new WatchedStream(WatchedStream.Find(size.Indicator)!, run.Limits);
        var quiet = run.Repeat($"{size.Indicator} healthy and small", run.Runs(ChangedStream.FullRuns), g =>
            stream.Read(HalfYear, SimulatedCases.Shares(g, size.Small, HalfYear, _ => house.Ref)).History
                .All(w => w.State is IndicatorState.NoData or IndicatorState.NotEnoughEvidence or IndicatorState.Unclear));

        return BarFigure.Share(
            $"{size.Indicator}, {size.Small:0} a year, healthy: nothing said in 26 weeks", Requirement.Least(0.80), quiet.Count(q => q), quiet.Length) with
        {
            WhyNot = "The early signal may speak from five cases on, and within is said from nine without an event: only later first words would reach it.",
        };
    }
}
