using System.Globalization;
using Concord.Numerics;

namespace Concord.Simulation.Halden;

/// <summary>The two years of the sample, counted back in weeks from its last day, and where its chance comes from.</summary>
/// <remarks>
/// The story is tied to weeks before the last one, not to dates: told to another last day it moves by whole weeks and shows the
/// same signs. What would happen after the last day is not in any file. Times are the organisation's own, without an offset.
/// </remarks>
internal sealed class Timeline
{
    /// <summary>How many whole weeks the story has before the week of the last day.</summary>
    public const int Weeks = 104;

    private readonly SeededGenerator _chance;
    private readonly DateOnly _monday;
    private readonly HashSet<DateOnly> _holidays;

    public Timeline(DateOnly lastDay, ulong seed)
    {
        LastDay = lastDay;
        _chance = new SeededGenerator(seed);
        _monday = lastDay.AddDays(-(((int)lastDay.DayOfWeek + 6) % 7));
        _holidays = [.. Enumerable.Range(lastDay.Year - 3, 6).SelectMany(PublicHolidays)];
    }

    /// <summary>The last day any file knows of.</summary>
    public DateOnly LastDay { get; }

    /// <summary>The organisation's time zone.</summary>
    public TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The first day of the story: the charter's.</summary>
    public DateOnly FirstDay => Day(Weeks);

    /// <summary>The days nobody works, in order.</summary>
    public IEnumerable<DateOnly> Holidays => _holidays.Where(h => h >= FirstDay && h <= LastDay.AddYears(1)).Order();

    /// <summary>A generator of its own for one part of the story, so that no part changes another.</summary>
    public SeededGenerator Chance(string part) => _chance.Split(part);

    /// <summary>A day, <paramref name="weeksAgo"/> weeks before the last one; weekday 0 is Monday.</summary>
    public DateOnly Day(int weeksAgo, int weekday = 0) => _monday.AddDays(weekday - (7 * weeksAgo));

    /// <summary>A working day and an hour, some weeks before the last one.</summary>
    public DateTime At(int weeksAgo, SeededGenerator chance) => Hour(NextWorkday(Day(weeksAgo, chance.Below(5))), chance);

    /// <summary>An hour of work on a day.</summary>
    public static DateTime Hour(DateOnly day, SeededGenerator chance) =>
        day.ToDateTime(new TimeOnly(8 + chance.Below(9), 5 * chance.Below(12)));

    /// <summary>Some hour of a day of work, some such days later; with no day in between the same hour, on a day of work.</summary>
    public DateTime Workdays(DateTime from, int days)
    {
        var day = NextWorkday(DateOnly.FromDateTime(from));
        for (var left = days; left > 0; left--)
        {
            day = NextWorkday(day.AddDays(1));
        }

        return days == 0
            ? day.ToDateTime(TimeOnly.FromDateTime(from))
            : day.ToDateTime(new TimeOnly(8 + ((from.Hour + (3 * days)) % 10), (from.Minute + (35 * days)) % 60));
    }

    /// <summary>The day itself, or the first one after it on which people work.</summary>
    public DateOnly NextWorkday(DateOnly day)
    {
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || _holidays.Contains(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>Whether it has happened by the end of the last day.</summary>
    public bool Knows(DateTime? when) => when is { } time && DateOnly.FromDateTime(time) <= LastDay;

    /// <summary>A time with the organisation's offset of that day.</summary>
    public DateTimeOffset Instant(DateTime when) => new(when, Zone.GetUtcOffset(when));

    /// <summary>A time as RFC 3339 writes it, with the organisation's offset of that day.</summary>
    public string Text(DateTime when) =>
        Instant(when).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>A day as 2026-11-20.</summary>
    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<DateOnly> PublicHolidays(int year)
    {
        var easter = EasterSunday(year);

        return
        [
            new DateOnly(year, 1, 1), easter.AddDays(1), new DateOnly(year, 4, 27), easter.AddDays(39), easter.AddDays(50),
            new DateOnly(year, 12, 25), new DateOnly(year, 12, 26),
        ];
    }

    /// <summary>Easter of the Gregorian calendar by Gauss's rule, as Lichtenberg put it (1997).</summary>
    private static DateOnly EasterSunday(int year)
    {
        var century = year / 100;
        var leap = 15 + (((3 * century) + 3) / 4) - (((8 * century) + 13) / 25);
        var sun = 2 - (((3 * century) + 3) / 4);
        var cycle = year % 19;
        var seed = ((19 * cycle) + leap) % 30;
        var limit = seed - ((seed + (cycle / 11)) / 29);
        var full = 21 + limit;
        var sunday = 7 - ((year + (year / 4) + sun) % 7);
        var march = full + 7 - ((full - sunday) % 7);

        return new DateOnly(year, 3, 1).AddDays(march - 1);
    }
}
