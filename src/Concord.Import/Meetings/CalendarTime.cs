using System.Globalization;
using Concord.Import.Formats;

namespace Concord.Import.Meetings;

/// <summary>A time as a calendar property writes it: a day, a wall-clock time, or an instant in UTC.</summary>
/// <param name="Wall">The wall-clock time; midnight for a day.</param>
/// <param name="IsDay">Whether it names a whole day.</param>
/// <param name="IsUtc">Whether it is in UTC.</param>
/// <param name="Zone">The id of its time zone, or null where it names none.</param>
internal readonly record struct CalendarTime(DateTime Wall, bool IsDay, bool IsUtc, string? Zone)
{
    private static readonly string[] Forms = ["yyyyMMdd'T'HHmmss", "yyyyMMdd'T'HHmm"];

    /// <summary>The single time a property holds.</summary>
    /// <exception cref="BadFieldException">It holds none.</exception>
    public static CalendarTime Of(IcsProperty property) => Read(property.Value, property.Parameter("TZID"), property.Name);

    /// <summary>All times of a property that lists them; of a period its beginning.</summary>
    /// <exception cref="BadFieldException">One of them is none.</exception>
    public static IEnumerable<CalendarTime> All(IcsProperty property) =>
        Ics.List(property.Value).Select(text => Read(text.Split('/')[0], property.Parameter("TZID"), property.Name));

    /// <summary>The wall-clock time a text writes, whatever its zone.</summary>
    /// <exception cref="BadFieldException">It writes none.</exception>
    public static DateTime WallOf(string text) => Read(text, null, "DTSTART").Wall;

    /// <summary>The end of a rule as wall-clock time at an offset; a day ends with its last second.</summary>
    /// <exception cref="BadFieldException">It is no time.</exception>
    public static DateTime Until(string text, TimeSpan offset)
    {
        var until = Read(text, null, "UNTIL");
        if (until.IsDay)
        {
            return until.Wall.AddDays(1).AddTicks(-1);
        }

        return until.IsUtc ? until.Wall + offset : until.Wall;
    }

    private static CalendarTime Read(string text, string? zone, string name)
    {
        var written = text.Trim();
        var style = CultureInfo.InvariantCulture;
        if (DateTime.TryParseExact(written, "yyyyMMdd", style, DateTimeStyles.None, out var day) && IsUsable(day))
        {
            return new CalendarTime(day, IsDay: true, IsUtc: false, zone);
        }

        var isUtc = written.EndsWith('Z');

        return DateTime.TryParseExact(isUtc ? written[..^1] : written, Forms, style, DateTimeStyles.None, out var wall) && IsUsable(wall)
            ? new CalendarTime(wall, IsDay: false, isUtc, isUtc ? null : zone)
            : throw new BadFieldException(name, $"{name} holds '{Shown.Of(written)}', which is no time such as 20260331T100000Z; export the calendar again.");
    }

    /// <summary>Far enough from both ends of the calendar that offsets and durations can be added.</summary>
    private static bool IsUsable(DateTime time) => time.Year is >= 2 and <= 9990;
}
