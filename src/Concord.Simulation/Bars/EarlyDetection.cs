using Concord.Signs;

namespace Concord.Simulation;

/// <summary>Bar A3: changes of the size worth finding are noticed early.</summary>
public sealed class EarlyDetection : AccuracyBar
{
    private const int HalfYear = 26;
    private const int FullStopMedianWeeks = 10;

    /// <summary>Each change and the share of runs in which it must be noticed within 26 weeks.</summary>
    private static readonly (ChangedStream Stream, double AtLeast)[] _cells =
    [
        (Change("S1.1", 0.40), 0.75),
        (Change("S2.2", 0.50), 0.74),
        (Slow("S2.1", 4), 0.94),
        (Change("S3.1", 0.35), 0.78),
        (Change("S5.1", 0.75), 0.65),
        (Change("S6.1", 0.50), 0.79),
        (Change("S6.1", 0.50) with { Controls = 2 }, 0.57),
        (Change("S7.1", 0.60), 0.74),
        (Change("S9.3", 0.35), 0.78),
        (Change("S10.1", 0.25), 0.61),
        (Slow("S11.1", 3), 0.94),
        (Slow("S11.1", 2), 0.58),
        (Change("S12.1", 0.30), 0.76),
        (Change("C1.1", 0.35), 0.88),
    ];

    /// <inheritdoc/>
    public override string Id => "A3";

    /// <inheritdoc/>
    public override string Name => "Early detection, middling organisation";

    /// <inheritdoc/>
    public override string Asks => "A change to the size worth finding raises the early signal within 26 weeks in the given share of runs.";

    /// <inheritdoc/>
    public override string Way =>
        "One stream at a time through the product's own reading: a healthy year, then a step that stays. For fix campaigns the weeks count from the first due dates the step touches; the three weeks to them come on top.";

    /// <inheritdoc/>
    public override IEnumerable<BarFigure> Measure(BarRun run)
    {
        foreach (var (stream, atLeast) in _cells)
        {
            yield return stream.Figure(run, Tier.Early, HalfYear, atLeast);
        }

        var (strangers, informed) = (Flagged(run, 0), Flagged(run, SurveyStatistics.Informed[^1].Understanding));
        yield return BarFigure.Share("S8.1, strangers, after two rounds", Requirement.Least(0.95), strangers.Count(f => f), strangers.Length) with { WhyNot = Rounds };
        yield return BarFigure.Share("S8.1, well informed, flagged falsely", Requirement.Most(0.05), informed.Count(f => f), informed.Length) with { WhyNot = Rounds };

        var stop = Change("S7.1", 0.95);
        var delays = stop.Found(run, Tier.Early);
        yield return stop.Figure(delays, HalfYear, 0.98);
        yield return new BarFigure
        {
            What = $"{stop.Words}, median weeks",
            Requirement = Requirement.Most(FullStopMedianWeeks),
            Value = delays?.Median ?? Delays.Horizon + 1,
            Runs = delays?.Runs ?? 0,
            WhyNot = "A slot comes every fortnight: only more slots a year would reach it.",
        };
    }

    private const string Rounds = "Two rounds are ten guesses: the line that finds strangers and the one that spares the well informed lie one guess apart. A third round would reach both.";

    private static bool[] Flagged(BarRun run, double understanding) =>
        run.Repeat($"priorities {understanding}", run.Runs(SurveyStatistics.FullRuns), g => SurveyStatistics.Read(g, understanding).IsFlagged);

    private static ChangedStream Change(string indicator, double after) =>
        new() { Indicator = indicator, PerYear = StreamSize.Of(indicator).Middling, After = after };

    private static ChangedStream Slow(string indicator, double slower) =>
        new() { Indicator = indicator, PerYear = StreamSize.Of(indicator).Middling, Slower = slower };
}
