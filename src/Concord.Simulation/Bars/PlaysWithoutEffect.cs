using System.Globalization;
using Concord.Numerics;
using Concord.Signs;

namespace Concord.Simulation;

/// <summary>Bar A12: a play that did nothing is not praised.</summary>
public sealed class PlaysWithoutEffect : AccuracyBar
{
    private const int FullRuns = 2000;
    private const double SureInside = 0.90;

    private static readonly string[] _indicators = ["S1.1", "S2.2", "S6.1", "S7.1", "S11.2"];

    /// <inheritdoc/>
    public override string Id => "A12";

    /// <inheritdoc/>
    public override string Name => "Plays without effect";

    /// <inheritdoc/>
    public override string Asks => "A play without effect is called within tolerance in at most 0.13 when the rate is exactly the tolerance, and its cause shown in at most 0.05.";

    /// <inheritdoc/>
    public override string Way =>
        "A year of fresh cases after the play at an unchanged rate; within tolerance when the posterior of the fresh cases alone is inside with probability 0.90.";

    /// <inheritdoc/>
    public override IEnumerable<BarFigure> Measure(BarRun run)
    {
        foreach (var size in _indicators.Select(StreamSize.Of))
        {
            if (WatchedStream.Find(size.Indicator)?.House is { } house)
            {
                yield return Inside(run, size, house.Tol, 0.13, "exactly at the tolerance");
                yield return Inside(run, size, house.P1, 0.01, "at the size worth finding");
            }
        }
    }

    private static BarFigure Inside(BarRun run, StreamSize size, double truth, double atMost, string where)
    {
        var tolerance = WatchedStream.Find(size.Indicator)!.House!.Tol;
        var what = string.Create(CultureInfo.InvariantCulture, $"{size.Indicator}, {size.Middling} a year, {where}: called within tolerance");
        var inside = run.Repeat(what, run.Runs(FullRuns), g =>
        {
            var fresh = SimulatedCases.Shares(g, size.Middling, Week.Year, _ => truth, size.IsOnSchedule);

            return fresh.Count >= 8 && JeffreysInterval.Of(fresh.Count(c => c.IsEvent), fresh.Count).ProbabilityBelow(tolerance) >= SureInside;
        });

        return BarFigure.Share(what, Requirement.Most(atMost), inside.Count(i => i), inside.Length) with
        {
            WhyNot = "The posterior asked for 0.90 lets one unchanged rate in ten through; only a stricter probability, and so a longer wait after real repairs, would lower it.",
        };
    }
}
