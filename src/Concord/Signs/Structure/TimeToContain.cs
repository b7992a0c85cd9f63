using System.Globalization;

namespace Concord.Signs;

/// <summary>Total time to contain an incident, from its start to its containment, with its two parts (SIGNS RS.2).</summary>
/// <remarks>
/// Every incident of severity 2 and above that is known counts, exercises don't. Open ones are kept as censored. Which definition the
/// cited analyst firm uses is not known.
/// </remarks>
public sealed record TimeToContain
{
    /// <summary>With fewer incidents the median stands alone and is compared with nothing (RS.2).</summary>
    public const int FewestForComparison = 12;

    /// <summary>Incidents that count.</summary>
    public required int Incidents { get; init; }

    /// <summary>The day of the first of them; null where there is none.</summary>
    public required DateOnly? KnownSince { get; init; }

    /// <summary>Start to containment; null where there are fewer than 8.</summary>
    public required MedianTime? Total { get; init; }

    /// <summary>Start to detection, over the incidents with both times; null where there are fewer than 8.</summary>
    public required MedianTime? ToDetect { get; init; }

    /// <summary>Detection to containment, over the incidents with a time of detection; null where there are fewer than 8.</summary>
    public required MedianTime? FromDetection { get; init; }

    /// <summary>Incidents whose start is only the earliest trace that was kept.</summary>
    public required int ByTrace { get; init; }

    /// <summary>Whether there are enough incidents to compare the median with another one.</summary>
    public bool IsComparable => Incidents >= FewestForComparison;

    /// <summary>The day before which a comparison can't be known at the present pace; null where it can be, or no pace is known.</summary>
    public required DateOnly? ComparableFrom { get; init; }

    /// <summary>The figures with what they rest on, each a sentence.</summary>
    public required IReadOnlyList<string> Sentences { get; init; }

    /// <summary>The time over some incidents.</summary>
    internal static TimeToContain Of(Standpoint standpoint, IReadOnlyList<IncidentSpan> spans)
    {
        var noticed = spans.Where(s => s.Detected is not null).ToList();
        var time = new TimeToContain
        {
            Incidents = spans.Count,
            KnownSince = spans.Count == 0 ? null : standpoint.Days.DayOf(spans[0].Start.Earliest),
            Total = MedianTime.Of([.. spans.Select(s => (s.Start, s.Contained, s.Cut))]),
            ToDetect = MedianTime.Of([.. noticed.Where(s => s.Incident.StartedAt is not null).Select(s => (s.Start, s.Detected, s.Cut))]),
            FromDetection = MedianTime.Of([.. noticed.Select(s => (s.Detected!.Value, s.Contained, s.Cut))]),
            ByTrace = spans.Count(s => s.IsByTrace),
            ComparableFrom = FewestForComparison > spans.Count ? DayOf(standpoint, spans, FewestForComparison - spans.Count) : null,
            Sentences = [],
        };

        return time with { Sentences = [.. Told(time, IncidentSpan.WithoutTimes(standpoint))] };
    }

    /// <summary>The day on which so many more incidents may be known at the pace of the last year; null where there was none.</summary>
    internal static DateOnly? DayOf(Standpoint standpoint, IReadOnlyList<IncidentSpan> spans, int more)
    {
        var recent = spans.Count(s => s.Start.Earliest >= standpoint.End.AddDays(-7 * Week.Year));
        var years = (double)more / recent;

        return recent == 0 || years > 100 ? null : standpoint.Week.Evaluated.AddDays((int)Math.Ceiling(7 * Week.Year * years));
    }

    /// <summary>Median and interval in words, such as "1.2 days (90 % interval 0.8–2)".</summary>
    internal static string Words(MedianTime time)
    {
        var median = time.Days is { } days ? $"{Days(days)} days" : "not reached yet";

        return time.Low is { } low ? $"{median} (90 % interval {Days(low)}–{(time.High is { } high ? Days(high) : "open")})" : median;
    }

    private static IEnumerable<string> Told(TimeToContain time, int withoutTimes)
    {
        if (time.Incidents == 0)
        {
            yield return "No incident of severity 2 or above is known.";
        }
        else if (time.Total is not { } total)
        {
            yield return $"{time.Incidents} incidents of severity 2 and above are known since {Concord.Signs.Words.Day(time.KnownSince!.Value)}; a median needs {Obstacles.FewestOpportunities}.";
        }
        else
        {
            yield return $"{time.Incidents} incidents of severity 2 and above since {Concord.Signs.Words.Day(time.KnownSince!.Value)}, {total.Open} of them still open. Half were contained within {Words(total)} of their start.";
            yield return $"To detect: {Part(time.ToDetect)}. From detection to containment: {Part(time.FromDetection)}.";
            if (total.IsBounded)
            {
                yield return $"Some times are known only to the day or between bounds. The median takes their middle; as short and as long as they may have been, it runs from {Bound(total.Shortest)} to {Bound(total.Longest)} days. The interval covers both ends.";
            }
        }

        if (time.ByTrace > 0)
        {
            yield return $"In {time.ByTrace} the true start is unknown: the earliest trace kept stands for it, so they took at least that long.";
        }

        if (withoutTimes > 0)
        {
            yield return $"{withoutTimes} more have no time of start or detection and can't be counted.";
        }

        if (!time.IsComparable && time.Incidents > 0)
        {
            yield return $"Too few to compare with anything: {FewestForComparison} are needed. {(time.ComparableFrom is { } day ? $"That can't be known before about {Concord.Signs.Words.Day(day)}." : "No pace is known at which they come.")}";
        }
    }

    private static string Part(MedianTime? time) => time is null ? "too few times are recorded" : $"half within {Words(time)}";

    private static string Bound(double? days) => days is { } known ? Days(known) : "an unknown number of";

    private static string Days(double days) => days.ToString(days < 10 ? "0.##" : "0", CultureInfo.InvariantCulture);
}
