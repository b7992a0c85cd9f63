namespace Concord;

/// <summary>
/// When something happened, as exactly as the source knows it: an instant, a whole day of the organisation's
/// calendar, or two bounds (CONTRACT §1).
/// </summary>
/// <remarks>
/// Both ends belong to the moment. An instant has equal ends. Held in 24 bytes, because a large organization has ten of
/// them on each of a million findings.
/// </remarks>
public readonly record struct Moment : IComparable<Moment>
{
    private readonly long _earliest;
    private readonly long _latest;
    private readonly short _earliestOffset;
    private readonly short _latestOffset;
    private readonly bool _isDay;

    private Moment(DateTimeOffset earliest, DateTimeOffset latest, bool isDay)
    {
        _earliest = earliest.UtcTicks;
        _latest = latest.UtcTicks;
        _earliestOffset = (short)earliest.TotalOffsetMinutes;
        _latestOffset = (short)latest.TotalOffsetMinutes;
        _isDay = isDay;
    }

    /// <summary>The first instant at which it can have happened.</summary>
    public DateTimeOffset Earliest => Instant(_earliest, _earliestOffset);

    /// <summary>The last instant at which it can have happened.</summary>
    public DateTimeOffset Latest => Instant(_latest, _latestOffset);

    /// <summary>The calendar day, where the source named nothing finer.</summary>
    public DateOnly? Day => _isDay ? DateOnly.FromDateTime(Earliest.DateTime) : null;

    /// <summary>Whether the source knows the instant.</summary>
    public bool IsExact => _earliest == _latest;

    /// <summary>An instant.</summary>
    public static Moment At(DateTimeOffset instant) => new(instant, instant, isDay: false);

    /// <summary>A whole day in the organisation's time zone, from its first to its last tick.</summary>
    public static Moment On(DateOnly day, TimeZoneInfo zone) =>
        new(StartOf(day, zone), StartOf(day.AddDays(1), zone).AddTicks(-1), isDay: true);

    /// <summary>Some instant between two bounds, both included.</summary>
    /// <exception cref="ArgumentException">The first bound lies after the second.</exception>
    public static Moment Between(DateTimeOffset from, DateTimeOffset to) => from <= to
        ? new Moment(from, to, isDay: false)
        : throw new ArgumentException($"A moment cannot begin at {from:O} and end before it, at {to:O}.", nameof(to));

    /// <summary>
    /// Whether it happened by the deadline, giving the benefit of the doubt: a whole day still counts on that day,
    /// and bounds count by their first instant.
    /// </summary>
    public bool IsBy(Moment deadline) => _earliest <= deadline._latest;

    /// <summary>Moments in order of their first, then their last instant.</summary>
    public int CompareTo(Moment other)
    {
        var byStart = _earliest.CompareTo(other._earliest);

        return byStart != 0 ? byStart : _latest.CompareTo(other._latest);
    }

    /// <summary>Whether both are the same stretch of time, whatever offset they were written with, and named as exactly.</summary>
    public bool Equals(Moment other) => _earliest == other._earliest && _latest == other._latest && Day == other.Day;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_earliest, _latest, _isDay);

    /// <summary>The instant at which a day begins in a time zone; where clocks skip midnight, the first instant that exists.</summary>
    public static DateTimeOffset StartOf(DateOnly day, TimeZoneInfo zone)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        while (zone.IsInvalidTime(midnight))
        {
            midnight = midnight.AddMinutes(15);
        }

        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight));
    }

    private static DateTimeOffset Instant(long utcTicks, short offset) =>
        new DateTimeOffset(utcTicks, TimeSpan.Zero).ToOffset(TimeSpan.FromMinutes(offset));
}
