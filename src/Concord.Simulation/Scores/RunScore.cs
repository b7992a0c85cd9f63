using Concord.Signs;

namespace Concord.Simulation;

/// <summary>How well the signs read one synthetic company, stream by stream, against what is really so.</summary>
public sealed record RunScore
{
    /// <summary>Every armed stream of it.</summary>
    public required IReadOnlyList<StreamScore> Streams { get; init; }

    /// <summary>Organisation-years of the run.</summary>
    public required double Years { get; init; }

    /// <summary>For each week, the part of the primary readings that say too few, 0 to 1; the first week first.</summary>
    public required IReadOnlyList<double> TooFewByWeek { get; init; }

    /// <summary>Scores a reading of the whole run.</summary>
    /// <param name="reading">What the signs showed on the last Monday.</param>
    /// <param name="truth">What is really so.</param>
    /// <param name="firstMonday">The Monday of the first week.</param>
    public static RunScore Of(SignsReading reading, Truth truth, DateOnly firstMonday)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(truth);

        var weeks = (reading.Week.DayNumber - firstMonday.DayNumber) / 7;
        var readings = reading.Signs.SelectMany(s => s.Readings).Concat(reading.Causes.SelectMany(c => c.Readings)).ToList();

        return new RunScore
        {
            Years = weeks / (double)Week.Year,
            Streams =
            [
                .. from stream in truth.Streams
                   let read = readings.Find(r => r.Indicator == stream.Indicator && r.Direction == stream.Direction)
                   where read is not null
                   select StreamScore.Of(read, stream, firstMonday),
            ],
            TooFewByWeek = [.. Enumerable.Range(1, weeks).Select(week => TooFew(readings, firstMonday.AddDays(7 * week)))],
        };
    }

    private static double TooFew(List<Reading> readings, DateOnly monday)
    {
        var states = readings.Where(r => r.IsPrimary).Select(r => r.History.FirstOrDefault(p => p.Week == monday)?.State ?? IndicatorState.NotEnoughEvidence).ToList();

        return states.Count == 0 ? 0 : states.Count(s => s is IndicatorState.NotEnoughEvidence or IndicatorState.NoData) / (double)states.Count;
    }
}

/// <summary>How well one stream was read.</summary>
public sealed record StreamScore
{
    /// <summary>The indicator, such as S6.1.</summary>
    public required string Indicator { get; init; }

    /// <summary>Whose behaviour.</summary>
    public required Direction Direction { get; init; }

    /// <summary>Whether something was planted in it.</summary>
    public required bool IsPlanted { get; init; }

    /// <summary>Weeks from the onset to the first early signal; null where nothing was planted or found.</summary>
    public int? EarlyDelay { get; init; }

    /// <summary>Weeks from the onset to the first reportable signal; null where nothing was planted or found.</summary>
    public int? ReportableDelay { get; init; }

    /// <summary>Early signals raised while nothing was planted.</summary>
    public required int FalseEarly { get; init; }

    /// <summary>Reportable signals raised while nothing was planted.</summary>
    public required int FalseReportable { get; init; }

    /// <summary>Whether the 90 % interval of the last 52 weeks holds the true level of those weeks; null where none was shown or the level changed in them.</summary>
    public bool? Covers { get; init; }

    internal static StreamScore Of(Reading read, TrueStream stream, DateOnly firstMonday)
    {
        var onset = stream.Onset;
        var begins = onset is { } week ? firstMonday.AddDays(7 * week) : DateOnly.MaxValue;

        return new StreamScore
        {
            Indicator = stream.Indicator,
            Direction = stream.Direction,
            IsPlanted = onset is not null,
            EarlyDelay = Delay(read, Tier.Early, begins),
            ReportableDelay = Delay(read, Tier.Reportable, begins),
            FalseEarly = read.Alarms.Count(a => a.Tier == Tier.Early && a.Raised <= begins),
            FalseReportable = read.Alarms.Count(a => a.Tier == Tier.Reportable && a.Raised <= begins),
            Covers = Holds(read, stream),
        };
    }

    // An alarm of a week is raised on the Monday after it; one that still stands at the onset found nothing.
    private static int? Delay(Reading read, Tier tier, DateOnly begins) =>
        read.Alarms.Where(a => a.Tier == tier && a.Raised > begins).Select(a => (int?)((a.Raised.DayNumber - begins.DayNumber) / 7)).Min();

    private static bool? Holds(Reading read, TrueStream stream)
    {
        var year = stream.Levels.TakeLast(Week.Year).ToList();
        if (read is not { Low: { } low, High: { } high } || read.Unit != Unit.Share || year.Max() - year.Min() > 1e-9)
        {
            return null;
        }

        return low <= year[0] && year[0] <= high;
    }
}
