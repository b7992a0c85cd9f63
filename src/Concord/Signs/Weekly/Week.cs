namespace Concord.Signs;

/// <summary>An ISO week, Monday to Sunday, in the organisation's calendar.</summary>
/// <param name="Number">Weeks since 1 January of the year 1, which was a Monday.</param>
public readonly record struct Week(int Number) : IComparable<Week>
{
    /// <summary>Weeks in the display window (SIGNS §2.1).</summary>
    public const int Year = 52;

    /// <summary>Weeks in the window that is for reading only (SIGNS §2.1).</summary>
    public const int Quarter = 13;

    /// <summary>The week's first day.</summary>
    public DateOnly Monday => DateOnly.FromDayNumber(Number * 7);

    /// <summary>The Monday after it, on which the week is evaluated.</summary>
    public DateOnly Evaluated => DateOnly.FromDayNumber((Number + 1) * 7);

    /// <summary>The week a day lies in.</summary>
    public static Week Of(DateOnly day) => new(day.DayNumber / 7);

    /// <summary>The newest week that is complete on a day: the one before the day's own.</summary>
    public static Week CompleteOn(DateOnly day) => new((day.DayNumber / 7) - 1);

    /// <inheritdoc/>
    public int CompareTo(Week other) => Number.CompareTo(other.Number);
}
