using System.Globalization;
using System.Text.RegularExpressions;

namespace Concord.Import.Formats;

/// <summary>In which order a date written in numbers gives its parts.</summary>
public enum DateOrder
{
    /// <summary>Day, month, year.</summary>
    Dmy,

    /// <summary>Month, day, year.</summary>
    Mdy,

    /// <summary>Year, month, day.</summary>
    Ymd,
}

/// <summary>A date whose day and month can't be told apart.</summary>
internal sealed class AmbiguousException(string question) : Exception(question);

/// <summary>Reads days and instants as exports write them.</summary>
internal static partial class Times
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly Dictionary<string, double> Zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Z"] = 0, ["UTC"] = 0, ["GMT"] = 0, ["WET"] = 0, ["BST"] = 1, ["WEST"] = 1, ["CET"] = 1, ["CEST"] = 2, ["EET"] = 2, ["EEST"] = 3,
        ["EST"] = -5, ["EDT"] = -4, ["CST"] = -6, ["CDT"] = -5, ["MST"] = -7, ["MDT"] = -6, ["PST"] = -8, ["PDT"] = -7,
    };

    /// <summary>The moment a text names: a whole day where it names no time of day.</summary>
    /// <param name="text">Such as <c>2026-03-31</c>, <c>2026-03-31T10:00:00Z</c>, <c>31/03/2026 10:00</c> or <c>Mar 31, 2026</c>.</param>
    /// <param name="order">The order of parts in a date written in numbers; null when nobody said.</param>
    /// <param name="zone">The time zone of days and of times that name none.</param>
    /// <returns>The moment, or null when the text names none.</returns>
    /// <exception cref="AmbiguousException">Day and month can't be told apart; the message is the question to answer.</exception>
    public static Moment? Read(string text, DateOrder? order, TimeZoneInfo zone)
    {
        var match = Written().Match(text.Trim());
        if (!match.Success || Day(match, text, order) is not { } day)
        {
            return null;
        }

        if (!match.Groups["hour"].Success)
        {
            return Moment.On(day, zone);
        }

        return Time(match) is { } time && Offset(match, day.ToDateTime(time), zone) is { } offset
            ? Instant(day.ToDateTime(time), offset)
            : null;
    }

    /// <summary>The offset of a wall-clock time in a zone; a time the clocks skip counts as if they had not.</summary>
    public static TimeSpan OffsetOf(DateTime wall, TimeZoneInfo zone) => zone.IsInvalidTime(wall)
        ? zone.GetUtcOffset(wall.AddHours(-1))
        : zone.GetUtcOffset(wall);

    private static Moment? Instant(DateTime wall, TimeSpan offset)
    {
        var ticks = wall.Ticks - offset.Ticks;

        return ticks >= 0 && ticks <= DateTime.MaxValue.Ticks ? Moment.At(new DateTimeOffset(wall, offset)) : null;
    }

    private static DateOnly? Day(Match match, string text, DateOrder? order)
    {
        if (match.Groups["month"].Success)
        {
            var month = Array.IndexOf(Months, match.Groups["month"].Value[..3].ToLowerInvariant()) + 1;

            return Day(Number(match, "year"), month, Number(match, "day"));
        }

        if (match.Groups["y4"].Success)
        {
            return order is null or DateOrder.Ymd ? Day(Number(match, "y4"), Number(match, "m4"), Number(match, "d4")) : null;
        }

        var (a, b, c) = (Number(match, "a"), Number(match, "b"), Number(match, "c"));

        return order switch
        {
            DateOrder.Dmy => Day(c, b, a),
            DateOrder.Mdy => Day(c, a, b),
            DateOrder.Ymd => Day(a, b, c),
            _ when a > 12 => Day(c, b, a),
            _ when b > 12 || a == b => Day(c, a, b),
            _ => throw new AmbiguousException(
                $"'{text.Trim()}' may be day {a} of month {b} or day {b} of month {a}; say which by \"dateOrder\": \"DMY\" or \"MDY\" in the map"),
        };
    }

    private static DateOnly? Day(int year, int month, int day)
    {
        var full = year < 100 ? year + (year < 70 ? 2000 : 1900) : year;

        return month is >= 1 and <= 12 && full is >= 1900 and <= 9998 && day >= 1 && day <= DateTime.DaysInMonth(full, month)
            ? new DateOnly(full, month, day)
            : null;
    }

    private static TimeOnly? Time(Match match)
    {
        var hour = Number(match, "hour");
        var half = match.Groups["half"].Value.ToUpperInvariant();
        if (half.Length > 0)
        {
            if (hour is < 1 or > 12)
            {
                return null;
            }

            hour = (hour % 12) + (half == "PM" ? 12 : 0);
        }

        var (minute, second) = (Number(match, "minute"), Number(match, "second"));
        var fraction = match.Groups["fraction"].Success ? double.Parse($"0.{match.Groups["fraction"].Value}", CultureInfo.InvariantCulture) : 0;

        return hour < 24 && minute < 60 && second < 60
            ? new TimeOnly(hour, minute, second).Add(TimeSpan.FromTicks((long)(fraction * TimeSpan.TicksPerSecond)))
            : null;
    }

    private static TimeSpan? Offset(Match match, DateTime wall, TimeZoneInfo zone)
    {
        var written = match.Groups["zone"].Value;
        if (written.Length == 0)
        {
            return OffsetOf(wall, zone);
        }

        if (Zones.TryGetValue(written, out var hours))
        {
            return TimeSpan.FromHours(hours);
        }

        if (written[0] is not ('+' or '-'))
        {
            return null;
        }

        var digits = written[1..].Replace(":", "", StringComparison.Ordinal);
        var offset = new TimeSpan(int.Parse(digits.AsSpan(0, 2), CultureInfo.InvariantCulture), int.Parse(digits.AsSpan(2), CultureInfo.InvariantCulture), 0);

        return offset <= TimeSpan.FromHours(14) ? (written[0] == '-' ? -offset : offset) : null;
    }

    private static int Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("""
        ^(?:
           (?<y4>[0-9]{4})[-/.](?<m4>[0-9]{1,2})[-/.](?<d4>[0-9]{1,2})
         | (?<day>[0-9]{1,2})[\ \-/.]\ ?(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[.,]?[\ \-/.]\ ?(?<year>[0-9]{4}|[0-9]{2})
         | (?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[.]?[\ ]{1,2}(?<day>[0-9]{1,2}),?\ (?<year>[0-9]{4})
         | (?<a>[0-9]{1,2})[-/.](?<b>[0-9]{1,2})[-/.](?<c>[0-9]{4}|[0-9]{2})
        )
        (?:(?:[T\ ]|,\ )\ {0,2}(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?:[.,](?<fraction>[0-9]{1,9}))?)?
           \ ?(?<half>am|pm)?\ ?(?<zone>Z|[a-z]{3,4}|[+-][0-9]{2}:?[0-9]{2})?)?$
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Written();
}
