namespace Concord.Web.Charts;

/// <summary>One week of a line: its value with its 90 % range, as far as there is one.</summary>
public sealed record TimePoint(DateOnly Week, double? Value, double? Low, double? High);

/// <summary>A label of a time axis and the day it stands at.</summary>
public sealed record TimeTick(DateOnly Day, string Text);

/// <summary>Where the labels of a time axis stand.</summary>
public static class TimeTicks
{
    /// <summary>The first of each month, quarter or year between two days, so that there are at most about eight; each January says its year.</summary>
    public static IReadOnlyList<TimeTick> Between(DateOnly first, DateOnly last)
    {
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month;
        var step = months switch { <= 8 => 1, <= 16 => 2, <= 26 => 3, <= 52 => 6, _ => 12 * ((months / 96) + 1) };
        var ticks = new List<TimeTick>();
        for (var day = new DateOnly(first.Year, 1, 1); day <= last; day = day.AddMonths(step))
        {
            if (day >= first)
            {
                ticks.Add(new TimeTick(day, day.Month == 1 ? $"{day.Year}" : day.ToString("MMM", System.Globalization.CultureInfo.InvariantCulture)));
            }
        }

        return ticks;
    }
}
