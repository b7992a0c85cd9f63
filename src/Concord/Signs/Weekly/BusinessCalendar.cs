namespace Concord.Signs;

/// <summary>Business days: Monday to Friday without the charter's holidays, in the organisation's time zone.</summary>
/// <param name="zone">The organisation's time zone.</param>
/// <param name="holidays">Days on which nobody is expected to answer.</param>
public sealed class BusinessCalendar(TimeZoneInfo zone, IEnumerable<DateOnly> holidays)
{
    private readonly HashSet<DateOnly> _holidays = [.. holidays];

    /// <summary>Whether work is done on the day.</summary>
    public bool IsBusinessDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_holidays.Contains(day);

    /// <summary>The whole business day that is <paramref name="count"/> business days after a moment; its own day does not count.</summary>
    /// <param name="moment">Where counting starts: the day of its first instant.</param>
    /// <param name="count">At least 0; 0 is the day itself, or the next business day when it is none.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public Moment After(Moment moment, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);

        var day = DayOf(moment.Earliest);
        for (var left = count; left > 0;)
        {
            day = day.AddDays(1);
            left -= IsBusinessDay(day) ? 1 : 0;
        }

        while (!IsBusinessDay(day))
        {
            day = day.AddDays(1);
        }

        return Moment.On(day, zone);
    }

    /// <summary>The organisation's day an instant lies in.</summary>
    public DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);
}
