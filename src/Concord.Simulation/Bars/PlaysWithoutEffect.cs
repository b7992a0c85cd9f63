using System.Globalization;
using Concord.Numerics;
using Concord.Signs;
using Concord.Steps;

namespace Concord.Simulation;

/// <summary>Bar A12: a play that did nothing is not praised.</summary>
public sealed class PlaysWithoutEffect : AccuracyBar
{
    private const int FullRuns = 2000;
    private static readonly string[] _indicators = ["S1.1", "S2.2", "S6.1", "S7.1", "S11.2"];

    /// <inheritdoc/>
    public override string Id => "A12";

    /// <inheritdoc/>
    public override string Name => "Plays without effect";

    /// <inheritdoc/>
    public override string Asks => "A play without effect is called within tolerance in at most 0.13 when the rate is exactly the tolerance, and its cause shown in at most 0.05.";

    /// <inheritdoc/>
    public override string Way =>
        "A year of fresh cases after the play at an unchanged rate, judged by the play engine's own rules; the cause is asked for after 26 and after 52 weeks, beside others and of a staggered start.";

    /// <inheritdoc/>
    public override IEnumerable<BarFigure> Measure(BarRun run)
    {
        foreach (var size in _indicators.Select(StreamSize.Of))
        {
            if (WatchedStream.Find(size.Indicator)?.House is { } house)
            {
                yield return Inside(run, size, house.Tol, 0.13, "exactly at the tolerance");
                yield return Inside(run, size, house.P1, 0.01, "at the size worth finding");
                yield return Cause(run, size, house);
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

            return FreshData.OfShare(fresh.Count(c => c.IsEvent), fresh.Count, tolerance) == FreshState.Within;
        });

        return BarFigure.Share(what, Requirement.Most(atMost), inside.Count(i => i), inside.Length) with
        {
            WhyNot = "The posterior asked for 0.90 lets one unchanged rate in ten through; only a stricter probability, and so a longer wait after real repairs, would reach it.",
        };
    }

    private static BarFigure Cause(BarRun run, StreamSize size, Thresholds house)
    {
        var what = string.Create(CultureInfo.InvariantCulture, $"{size.Indicator}, {size.Middling} a year, exactly at the tolerance: cause shown");
        var shown = run.Repeat(what, run.Runs(FullRuns), g => Shown(g, size, house));

        return BarFigure.Share(what, Requirement.Most(0.05), shown.Count(s => s), shown.Length) with
        {
            WhyNot = "Each of two looks lets a chance difference through with 0.025; one look, or a certainty of 0.99, would reach it.",
        };
    }

    private static bool Shown(SeededGenerator generator, StreamSize size, Thresholds house)
    {
        var before = new[] { "first", "rest", "others" }.Select(name => Cases(generator, name, size, house)).ToList();
        var after = new[] { "first after", "rest after", "others after" }.Select(name => Cases(generator, name, size, house)).ToList();

        return new[] { ShownCause.FirstLook, ShownCause.LastLook }.Any(weeks =>
            ShownCause.Staggered(In(after[0], weeks), In(after[1], weeks), In(before[0], Week.Year), In(before[1], Week.Year))
            || ShownCause.Compared(In([.. after[0], .. after[1]], weeks), house.Tol, In(before[2], Week.Year), In(after[2], weeks)));
    }

    // Half of the own cases start first; the comparator holds twice the own ones, at the reference.
    private static List<Case> Cases(SeededGenerator generator, string name, StreamSize size, Thresholds house) =>
        name.StartsWith("others", StringComparison.Ordinal)
            ? SimulatedCases.Shares(generator.Split(name), 2 * size.Middling, Week.Year, _ => house.Ref)
            : SimulatedCases.Shares(generator.Split(name), size.Middling / 2, Week.Year, _ => house.Tol);

    private static Counted In(IEnumerable<Case> cases, int weeks)
    {
        var inside = cases.Where(c => c.At < SimulatedCases.At(7 * weeks)).ToList();

        return new Counted(inside.Count(c => c.IsEvent), inside.Count);
    }
}
