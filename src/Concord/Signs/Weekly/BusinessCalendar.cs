namespace Concord.Signs;

/// <summary>Business days: Monday to Friday without the charter's holidays, in the organisation's time zone.</summary>
/// <param name="zone">The organisation's time zone.</param>
/// <param name="holidays">Days on which nobody is expected to answer.</param>
public sealed class BusinessCalendar(TimeZoneInfo zone, IEnumerable<DateOnly> holidays)
{
    private readonly HashSet<DateOnly> _holidays = [.. holidays];
    private readonly Dictionary<int, long?> _offsets = [];

    /// <summary>The organisation's time zone.</summary>
    public TimeZoneInfo Zone => zone;

    /// <summary>Whether work is done on the day.</summary>
    public bool IsBusinessDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_holidays.Contains(day);

    /// <summary>The whole business day that is <paramref name="count"/> business days after a moment; its own day does not count.</summary>
    /// <param name="moment">Where counting starts: the day of its first instant.</param>
    /// <param name="count">At least 0; 0 is the day itself, or the next business day when it is none.</param>
    /// <param name="standsStill">Business days that do not count because the clock stands still on them; null = none.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public Moment After(Moment moment, int count, Predicate<DateOnly>? standsStill = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);

        var day = DayOf(moment.Earliest);
        for (var left = count; left > 0;)
        {
            day = day.AddDays(1);
            left -= IsBusinessDay(day) && standsStill?.Invoke(day) != true ? 1 : 0;
        }

        while (!IsBusinessDay(day))
        {
            day = day.AddDays(1);
        }

        return Moment.On(day, zone);
    }

    /// <summary>The organisation's day an instant lies in.</summary>
    public DateOnly DayOf(DateTimeOffset instant)
    {
        var utcDay = (int)(instant.UtcTicks / TimeSpan.TicksPerDay);
        if (!_offsets.TryGetValue(utcDay, out var offset))
        {
            _offsets[utcDay] = offset = OffsetOn(utcDay);
        }

        return offset is { } ticks
            ? DateOnly.FromDayNumber((int)((instant.UtcTicks + ticks) / TimeSpan.TicksPerDay))
            : DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);
    }

    // The offset in ticks that holds all through a UTC day; null on a day on which the clocks change, and at the ends of the calendar.
    private long? OffsetOn(int utcDay)
    {
        if (utcDay < 2 || utcDay > DateOnly.MaxValue.DayNumber - 2)
        {
            return null;
        }

        var start = new DateTimeOffset(utcDay * TimeSpan.TicksPerDay, TimeSpan.Zero);
        var (first, last) = (zone.GetUtcOffset(start), zone.GetUtcOffset(start.AddDays(1)));

        return first == last ? first.Ticks : null;
    }
}
