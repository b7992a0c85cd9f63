using System.Globalization;
using Concord.Signs;

namespace Concord.Simulation;

/// <summary>A stream that is healthy for a year and then changes for good: how long until the product says so.</summary>
/// <remarks>Runs in which a finding stood already when the change came are left out: nothing can be said of them.</remarks>
public sealed record ChangedStream
{
    /// <summary>Runs of a cell when all are made.</summary>
    public const int FullRuns = 2000;

    /// <summary>Weibull shape of the times to agreement in the simulated company (SIMULATOR §2).</summary>
    public const double AgreementShape = 1.2;

    /// <summary>Days from a fix campaign's start to its due date: a healthy median of 7 days leaves a fifth late (SIMULATOR §3).</summary>
    public const double DueDays = 21;

    private const double HealthyFixDays = 7;
    private const int Onset = Week.Year;
    private const int Weeks = Onset + Delays.Horizon;

    /// <summary>The indicator's id.</summary>
    public required string Indicator { get; init; }

    /// <summary>Opportunities a year.</summary>
    public required double PerYear { get; init; }

    /// <summary>The share after the change; null where things get slower instead.</summary>
    public double? After { get; init; }

    /// <summary>How many times slower things are after the change.</summary>
    public double Slower { get; init; } = 1;

    /// <summary>Cases of the comparator beside each case; 0 = there is no comparator.</summary>
    public int Controls { get; init; }

    /// <summary>The stream in words.</summary>
    public string Words => $"{Indicator}, {Change}";

    private string Change => string.Create(
        CultureInfo.InvariantCulture,
        $"{PerYear:0} a year, {(After is { } share ? $"to {share:0.00}" : $"{Slower:0} times slower")}{(Controls > 0 ? ", beside others" : string.Empty)}");

    /// <summary>Weeks to a finding of a tier, over many runs; null when the catalogues do not hold the indicator.</summary>
    public Delays? Found(BarRun run, Tier tier)
    {
        if (WatchedStream.Find(Indicator) is not { House: { } house } real)
        {
            return null;
        }

        var stream = new WatchedStream(real, run.Limits);
        var found = run.Repeat(Words, run.Runs(FullRuns), g => WatchedStream.After(Read(stream, house, g), tier, Onset));

        return new Delays(Indicator, $"{Change}, {(tier == Tier.Early ? "early" : "reportable")} signal", found.Where(f => !f.WasOpen).Select(f => f.Weeks));
    }

    /// <summary>The share found within some weeks as a figure of a bar.</summary>
    public BarFigure Figure(BarRun run, Tier tier, int by, double atLeast) => Figure(Found(run, tier), by, atLeast);

    /// <summary>The share found within some weeks as a figure of a bar.</summary>
    public BarFigure Figure(Delays? delays, int by, double atLeast)
    {
        var what = $"{Words}, by {by} weeks";
        if (delays is null)
        {
            return BarFigure.Unmeasured(what, Requirement.Least(atLeast), $"{Indicator} is not in the catalogue of this version.");
        }

        var figure = BarFigure.Share(what, Requirement.Least(atLeast), delays.FoundBy(by), delays.Runs) with { Delays = delays };

        return figure.IsReached ? figure : figure with { WhyNot = WhyNot(delays, by, atLeast) };
    }

    private static string WhyNot(Delays delays, int by, double atLeast) => delays.Quantile(atLeast) is { } week
        ? $"At this number of cases a share of {Text(atLeast)} is reached after {week} weeks, not {by}. More cases a year would reach it, or the longer wait."
        : $"At this number of cases a share of {Text(atLeast)} is not reached within {Delays.Horizon} weeks. Only more cases a year would reach it.";

    private static string Text(double share) => share.ToString("0.##", CultureInfo.InvariantCulture);

    private Reading Read(WatchedStream stream, Thresholds house, Numerics.SeededGenerator generator)
    {
        if (After is { } after)
        {
            var cases = SimulatedCases.Shares(generator, PerYear, Weeks, w => w < Onset ? house.Ref : after, StreamSize.Of(Indicator).IsOnSchedule);

            return stream.Read(Weeks, cases, Controls == 0 ? null : SimulatedCases.Beside(generator, cases, Controls, _ => house.Ref));
        }

        return WatchedStream.Find(Indicator) is DurationIndicator
            ? stream.Read(Weeks, SimulatedCases.Courses(generator, PerYear, Weeks, house.Ref, AgreementShape, Onset, Slower))
            : stream.Read(Weeks, SimulatedCases.Campaigns(generator, PerYear, Weeks, w => HealthyFixDays * (w < Onset ? 1 : Slower), DueDays));
    }
}
