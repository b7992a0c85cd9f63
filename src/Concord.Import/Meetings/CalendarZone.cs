using System.Globalization;
using Concord.Import.Formats;

namespace Concord.Import.Meetings;

/// <summary>A time zone as a calendar names it: one it defines itself, or one the system knows.</summary>
internal sealed class CalendarZone
{
    private const int MostOnsets = 4000;
    private readonly TimeZoneInfo? _system;
    private readonly List<Onset> _onsets = [];

    private CalendarZone(TimeZoneInfo system) => _system = system;

    private CalendarZone(List<Onset> onsets) => _onsets = onsets;

    /// <summary>A zone the system knows.</summary>
    public static CalendarZone Of(TimeZoneInfo system) => new(system);

    /// <summary>The zone of an id the system knows; null when it does not.</summary>
    public static CalendarZone? Find(string id) => TimeZoneInfo.TryFindSystemTimeZoneById(id.Trim(), out var zone) ? new CalendarZone(zone) : null;

    /// <summary>The zone a VTIMEZONE defines, up to a last moment of interest.</summary>
    /// <exception cref="BadFieldException">It defines none.</exception>
    public static CalendarZone Of(IcsComponent definition, DateTime last)
    {
        var onsets = definition.Components
            .Where(c => c.Name is "STANDARD" or "DAYLIGHT")
            .SelectMany(c => Onsets(c, last))
            .DistinctBy(o => o.At)
            .OrderBy(o => o.At)
            .ToList();

        return onsets.Count is > 0 and <= MostOnsets
            ? new CalendarZone(onsets)
            : throw new BadFieldException("VTIMEZONE", "The time zone has no usable STANDARD or DAYLIGHT part; export the calendar again.");
    }

    /// <summary>The offset from UTC of a wall-clock time. A time that stands twice is the first; a skipped one counts as if the clock had not moved.</summary>
    public TimeSpan OffsetAt(DateTime wall)
    {
        if (_system is not null)
        {
            return _system.IsAmbiguousTime(wall) ? _system.GetAmbiguousTimeOffsets(wall).Max() : Times.OffsetOf(wall, _system);
        }

        var next = Next(wall);
        if (next == 0)
        {
            return _onsets[0].Before;
        }

        var onset = _onsets[next - 1];

        return wall - onset.At < onset.After - onset.Before ? onset.Before : onset.After;
    }

    /// <summary>The instant of a wall-clock time.</summary>
    public DateTimeOffset Instant(DateTime wall) => new(DateTime.SpecifyKind(wall, DateTimeKind.Unspecified), OffsetAt(wall));

    /// <summary>The wall-clock time of an instant.</summary>
    public DateTime Wall(DateTimeOffset instant)
    {
        if (_system is not null)
        {
            return TimeZoneInfo.ConvertTime(instant, _system).DateTime;
        }

        var wall = instant.UtcDateTime + OffsetAt(instant.UtcDateTime);

        return instant.UtcDateTime + OffsetAt(wall);
    }

    /// <summary>How many changes lie at or before a wall-clock time.</summary>
    private int Next(DateTime wall)
    {
        var (low, high) = (0, _onsets.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _onsets[middle].At <= wall ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static IEnumerable<Onset> Onsets(IcsComponent observance, DateTime last)
    {
        var first = CalendarTime.WallOf(observance.One("DTSTART")?.Value ?? "");
        var (before, after) = (Offset(observance, "TZOFFSETFROM"), Offset(observance, "TZOFFSETTO"));
        var times = observance.All("RDATE").SelectMany(r => Ics.List(r.Value)).Select(CalendarTime.WallOf).Append(first).ToList();
        if (observance.One("RRULE") is { } rule)
        {
            var recurrence = Recurrence.Parse(rule.Value);
            var until = recurrence.Until is null ? last : CalendarTime.Until(recurrence.Until, before);
            times.AddRange(recurrence.Times(first, first, until < last ? until : last).Take(MostOnsets + 1));
        }

        return times.Select(at => new Onset(at, before, after));
    }

    private static TimeSpan Offset(IcsComponent observance, string property)
    {
        var text = observance.One(property)?.Value ?? "";
        var digits = text.TrimStart('+', '-');

        return digits.Length is 4 or 6
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && new TimeSpan(number / (digits.Length == 6 ? 10000 : 100), number / (digits.Length == 6 ? 100 : 1) % 100, 0) is var offset
            && offset <= TimeSpan.FromHours(14)
                ? (text.StartsWith('-') ? -offset : offset)
                : throw new BadFieldException(property, $"The time zone's {property} holds '{text}', which is no offset such as +0100; export the calendar again.");
    }

    /// <summary>A change of the clocks: from when, and the offsets before and after.</summary>
    private readonly record struct Onset(DateTime At, TimeSpan Before, TimeSpan After);
}
