using System.Globalization;
using Concord.Signs;

namespace Concord.Simulation;

/// <summary>Bar A10: where too little is known, that is what is said, with what is missing and a date.</summary>
public sealed class NothingTooSoon : AccuracyBar
{
    private const int FullRuns = 400;
    private const int Fewest = 8;
    private const int FewestForEarly = 5;
    private const int NearWeeks = 4;
    private const int Weeks = 4 * Week.Year;

    private static readonly int[] _looks = [6, 10, 16, 26];

    /// <inheritdoc/>
    public override string Id => "A10";

    /// <inheritdoc/>
    public override string Name => "Nothing said too soon";

    /// <inheritdoc/>
    public override string Asks =>
        "Below the minimum of cases or weeks a state is never inside or over the line, and early only from five cases on; every such text names what is missing and a date, and in 0.80 of runs the date is right within four weeks.";

    /// <inheritdoc/>
    public override string Way =>
        "Streams of every primary sign at the pace of a small and a middling organisation, looked at after 6, 10, 16 and 26 weeks; the date is compared with the first Monday on which the same stream, read on, holds what was missing.";

    /// <inheritdoc/>
    public override IEnumerable<BarFigure> Measure(BarRun run)
    {
        var looks = new List<Look>();
        foreach (var size in StreamSize.All)
        {
            if (WatchedStream.Find(size.Indicator) is not ShareIndicator { House: { } house } real)
            {
                continue;
            }

            var stream = new WatchedStream(real, run.Limits);
            foreach (var perYear in new[] { size.Small, size.Middling }.Distinct())
            {
                var cell = string.Create(CultureInfo.InvariantCulture, $"{size.Indicator}, {perYear} a year, looked at too soon");
                looks.AddRange(run.Repeat(cell, run.Runs(FullRuns), g => Looks(stream, SimulatedCases.Shares(g, perYear, Weeks, _ => house.Tol, size.IsOnSchedule))).SelectMany(l => l));
            }
        }

        var few = looks;
        yield return BarFigure.Share("neither inside nor over the line, early only from five cases", Requirement.Least(1), few.Count(l => l.IsModest), few.Count, "looks") with
        {
            WhyNot = "An error of the program: only its repair reaches the bar.",
        };
        yield return BarFigure.Share("names what is missing and a date", Requirement.Least(1), few.Count(l => l.IsNamed), few.Count, "looks") with
        {
            WhyNot = "Some obstacle names no date: only a repair of the program reaches the bar.",
        };
        var dated = few.Where(l => l.WeeksOff is not null).ToList();
        yield return BarFigure.Share("date right within four weeks", Requirement.Least(0.80), dated.Count(l => Math.Abs(l.WeeksOff!.Value) <= NearWeeks), dated.Count, "dates") with
        {
            WhyNot = Why(dated),
        };
    }

    private static string Why(List<Look> dated)
    {
        var byMissing = dated.GroupBy(l => Math.Min(l.Missing, 4)).OrderBy(g => g.Key).Select(g => string.Create(
            CultureInfo.InvariantCulture,
            $"{(g.Key == 0 ? "only weeks of history" : g.Key == 4 ? "four or more cases" : $"{g.Key} {(g.Key == 1 ? "case" : "cases")}")} missing: {g.Count(l => Math.Abs(l.WeeksOff!.Value) <= NearWeeks) / (double)g.Count():0.00} of {g.Count()}"));

        return $"Cases come at random, so the more of them are missing the wider the date: {string.Join("; ", byMissing)}. No single date can do better at these paces; a range of dates, or steadier arrivals, would reach it.";
    }

    private static IEnumerable<Look> Looks(WatchedStream stream, List<Case> cases)
    {
        if (cases.Count == 0)
        {
            yield break;
        }

        foreach (var weeks in _looks)
        {
            var known = cases.Where(c => c.At < SimulatedCases.At(7 * weeks)).ToList();
            if (known.Count == 0)
            {
                continue;
            }

            var reading = stream.Read(weeks, known);
            var enough = FirstEnough(cases, weeks);
            if (enough == weeks)
            {
                continue;
            }

            var isModest = reading.State == IndicatorState.NotEnoughEvidence || (reading.State == IndicatorState.Early && known.Count >= FewestForEarly);
            var weeksOff = reading.EarliestKnown is { } day && enough is { } at
                ? ((day.DayNumber - WatchedStream.FirstMonday.DayNumber) / 7) - at
                : (int?)null;
            yield return new Look(isModest, reading is { Missing.Length: > 0, EarliestKnown: not null }, weeksOff, Math.Max(0, Fewest - known.Count));
        }
    }

    // The first Monday, in weeks, on which 13 weeks have passed since the first case and the last 52 hold eight; null when never.
    private static int? FirstEnough(List<Case> cases, int from)
    {
        var byWeek = new int[Weeks];
        foreach (var one in cases)
        {
            byWeek[(int)((one.At - SimulatedCases.At(0)).TotalDays / 7)]++;
        }

        var first = Array.FindIndex(byWeek, n => n > 0);
        for (var weeks = from; weeks <= Weeks; weeks++)
        {
            if (weeks - first >= Week.Quarter && byWeek[Math.Max(0, weeks - Week.Year)..weeks].Sum() >= Fewest)
            {
                return weeks;
            }
        }

        return null;
    }

    private readonly record struct Look(bool IsModest, bool IsNamed, int? WeeksOff, int Missing);
}
