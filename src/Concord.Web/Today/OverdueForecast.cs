using Concord.Numerics;
using Concord.Signs;
using Concord.Web.Charts;
using Concord.Web.Shell;

namespace Concord.Web.Today;

/// <summary>Prioritized fixes past their agreed date, week by week, with what is likely by the end of the next quarter.</summary>
/// <param name="Weeks">The count at the end of each week, the oldest first.</param>
/// <param name="Fan">The forecast; empty where there are too few weeks.</param>
public sealed record OverdueForecast(IReadOnlyList<WeekCount> Weeks, IReadOnlyList<FanWeek> Fan)
{
    private const int Shown = 26;
    private const int Ahead = 8;

    /// <summary>Whether there is anything to show.</summary>
    public bool IsKnown => Weeks.Any(w => w.Count > 0);

    /// <summary>The finding in a few words.</summary>
    public string Finding
    {
        get
        {
            var (first, last) = (Weeks[0].Count, Weeks[^1].Count);

            return (last - first) switch
            {
                0 => $"{Sentence.Figure(last)} overdue fixes, as many as half a year ago",
                < 0 when last * 2 < first => "Overdue fixes fell by more than half in half a year",
                < 0 => $"Overdue fixes fell from {Sentence.Figure(first)} to {Sentence.Figure(last)} in half a year",
                _ when first > 0 && last > first * 2 => "Overdue fixes more than doubled in half a year",
                _ => $"Overdue fixes rose from {Sentence.Figure(first)} to {Sentence.Figure(last)} in half a year",
            };
        }
    }

    /// <summary>The chart in words.</summary>
    public string InWords => Fan.Count == 0
        ? $"{Weeks[^1].Count} prioritized fixes are past their agreed date."
        : $"From {Weeks[0].Count} to {Weeks[^1].Count} now. In {Ahead} weeks likely {Fan[^1].Middle:0}, four times in five between {Fan[^1].Low80:0} and {Fan[^1].High80:0}.";

    /// <summary>What sign 11 counts week by week, and where it is likely to go.</summary>
    public static OverdueForecast Of(Standpoint standpoint)
    {
        var weeks = OverdueFixes.ByWeek(standpoint, Shown).Select(w => new WeekCount(w.Week, w.Assets)).ToList();

        return new OverdueForecast(weeks, weeks.Exists(w => w.Count > 0) ? Forecast(weeks) : []);
    }

    private static IReadOnlyList<FanWeek> Forecast(List<WeekCount> weeks)
    {
        var forecast = CountForecast.Of([.. weeks.Select(w => w.Count)]);
        var now = weeks[^1];

        return [At(0), .. Enumerable.Range(1, Ahead).Select(At)];

        FanWeek At(int ahead)
        {
            var (half, most) = ahead == 0
                ? (new Interval(now.Count, now.Count, now.Count), new Interval(now.Count, now.Count, now.Count))
                : (forecast.At(ahead, 0.50), forecast.At(ahead, 0.80));

            return new FanWeek(now.Week.AddDays(7 * ahead), half.Value, half.Low, half.High, most.Low, most.High);
        }
    }
}
