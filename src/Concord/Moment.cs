namespace Concord;

/// <summary>
/// When something happened, as exactly as the source knows it: an instant, a whole day of the organisation's
/// calendar, or two bounds (CONTRACT §1).
/// </summary>
/// <remarks>Both ends belong to the moment. An instant has equal ends.</remarks>
public readonly record struct Moment : IComparable<Moment>
{
    private Moment(DateTimeOffset earliest, DateTimeOffset latest, DateOnly? day)
    {
        Earliest = earliest;
        Latest = latest;
        Day = day;
    }

    /// <summary>The first instant at which it can have happened.</summary>
    public DateTimeOffset Earliest { get; }

    /// <summary>The last instant at which it can have happened.</summary>
    public DateTimeOffset Latest { get; }

    /// <summary>The calendar day, where the source named nothing finer.</summary>
    public DateOnly? Day { get; }

    /// <summary>Whether the source knows the instant.</summary>
    public bool IsExact => Earliest == Latest;

    /// <summary>An instant.</summary>
    public static Moment At(DateTimeOffset instant) => new(instant, instant, null);

    /// <summary>A whole day in the organisation's time zone, from its first to its last tick.</summary>
    public static Moment On(DateOnly day, TimeZoneInfo zone) =>
        new(StartOf(day, zone), StartOf(day.AddDays(1), zone).AddTicks(-1), day);

    /// <summary>Some instant between two bounds, both included.</summary>
    /// <exception cref="ArgumentException">The first bound lies after the second.</exception>
    public static Moment Between(DateTimeOffset from, DateTimeOffset to) => from <= to
        ? new Moment(from, to, null)
        : throw new ArgumentException($"A moment cannot begin at {from:O} and end before it, at {to:O}.", nameof(to));

    /// <summary>
    /// Whether it happened by the deadline, giving the benefit of the doubt: a whole day still counts on that day,
    /// and bounds count by their first instant.
    /// </summary>
    public bool IsBy(Moment deadline) => Earliest <= deadline.Latest;

    /// <summary>Moments in order of their first, then their last instant.</summary>
    public int CompareTo(Moment other)
    {
        var byStart = Earliest.CompareTo(other.Earliest);

        return byStart != 0 ? byStart : Latest.CompareTo(other.Latest);
    }

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
}
