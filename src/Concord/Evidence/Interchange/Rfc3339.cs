using System.Globalization;

namespace Concord.Evidence.Interchange;

/// <summary>Times as RFC 3339 writes them: an instant with its offset, or a day of the calendar.</summary>
/// <remarks>
/// Years from 1900 to 2199: an earlier or later one is how some tools write "unknown". A leap second is read as the
/// first instant of the next minute; digits beyond the seventh of a second are dropped.
/// </remarks>
internal static class Rfc3339
{
    private const int DayLength = 10;
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    /// <summary>Reads a day such as 2026-03-31.</summary>
    public static bool TryReadDay(ReadOnlySpan<byte> text, out DateOnly day)
    {
        day = default;
        if (text.Length != DayLength || text[4] != '-' || text[7] != '-'
            || !TryDigits(text[..4], out var year) || !TryDigits(text[5..7], out var month) || !TryDigits(text[8..], out var date)
            || year is < FirstYear or > LastYear || month is < 1 or > 12 || date < 1 || date > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        day = new DateOnly(year, month, date);

        return true;
    }

    /// <summary>Reads an instant such as 2026-03-31T09:00:00+02:00.</summary>
    public static bool TryReadInstant(ReadOnlySpan<byte> text, out DateTimeOffset instant)
    {
        instant = default;
        if (!TryReadClock(text, out var clock, out var rest) || !TryReadOffset(rest, out var offset))
        {
            return false;
        }

        instant = new DateTimeOffset(clock, offset);

        return true;
    }

    /// <summary>Whether the text is an instant but for its offset.</summary>
    public static bool LacksOffset(ReadOnlySpan<byte> text) => TryReadClock(text, out _, out var rest) && rest.IsEmpty;

    /// <summary>Writes an instant with its offset and no more digits than it needs.</summary>
    public static string Write(DateTimeOffset instant)
    {
        var clock = instant.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

        return instant.Offset == TimeSpan.Zero ? clock + "Z" : clock + instant.ToString("zzz", CultureInfo.InvariantCulture);
    }

    /// <summary>Writes a day.</summary>
    public static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool TryReadClock(ReadOnlySpan<byte> text, out DateTime clock, out ReadOnlySpan<byte> rest)
    {
        clock = default;
        rest = default;
        if (text.Length < 19 || !TryReadDay(text[..DayLength], out var day) || text[10] is not ((byte)'T' or (byte)'t')
            || text[13] != ':' || text[16] != ':'
            || !TryDigits(text[11..13], out var hour) || !TryDigits(text[14..16], out var minute) || !TryDigits(text[17..19], out var second)
            || hour > 23 || minute > 59 || second > 60)
        {
            return false;
        }

        rest = text[19..];
        if (!TryReadFraction(ref rest, out var ticks))
        {
            return false;
        }

        var wholeSeconds = (((hour * 60L) + minute) * 60) + second;
        clock = day.ToDateTime(TimeOnly.MinValue).AddTicks((wholeSeconds * TimeSpan.TicksPerSecond) + (second == 60 ? 0 : ticks));

        return true;
    }

    private static bool TryReadFraction(ref ReadOnlySpan<byte> rest, out long ticks)
    {
        ticks = 0;
        if (rest is not [(byte)'.', ..])
        {
            return true;
        }

        var at = 1;
        for (var unit = TimeSpan.TicksPerSecond / 10; at < rest.Length && rest[at] is >= (byte)'0' and <= (byte)'9'; at++, unit /= 10)
        {
            ticks += (rest[at] - '0') * unit;
        }

        var hasDigits = at > 1;
        rest = rest[at..];

        return hasDigits;
    }

    private static bool TryReadOffset(ReadOnlySpan<byte> text, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (text is [(byte)'Z' or (byte)'z'])
        {
            return true;
        }

        if (text is not [(byte)'+' or (byte)'-', _, _, (byte)':', _, _]
            || !TryDigits(text[1..3], out var hours) || !TryDigits(text[4..], out var minutes)
            || minutes > 59 || (hours * 60) + minutes > 14 * 60)
        {
            return false;
        }

        offset = new TimeSpan(hours, minutes, 0);
        offset = text[0] == '-' ? -offset : offset;

        return true;
    }

    private static bool TryDigits(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        foreach (var digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            value = (value * 10) + digit - '0';
        }

        return true;
    }
}
