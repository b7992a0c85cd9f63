using Concord.Evidence;
using Concord.Import.Formats;

namespace Concord.Import.Meetings;

/// <summary>Who was invited to an event, and whether one of two declined.</summary>
/// <param name="Names">Sides, functions, person ids as the map says; else addresses in lower case.</param>
/// <param name="Count">How many people were invited.</param>
/// <param name="DeclinedBy">Who declined an event of two, which calls it off; null otherwise.</param>
internal sealed record Attendance(IReadOnlyList<string> Names, int Count, string? DeclinedBy)
{
    private const string Field = "attendees";

    /// <summary>The attendance of an event. Rooms and people who only get a copy don't attend; the organiser does.</summary>
    public static Attendance Of(IcsComponent component, ColumnMap? map)
    {
        var invited = component.All("ATTENDEE").Where(Attends).ToList();
        if (invited.Count == 0)
        {
            var declared = map?.List(Field) ?? [];

            return new Attendance(declared, declared.Count, null);
        }

        var people = invited.Concat(component.All("ORGANIZER"))
            .Select(p => (Name: Address(p), Declined: Is(p, "PARTSTAT", "DECLINED")))
            .GroupBy(p => p.Name, StringComparer.Ordinal)
            .Select(p => (Name: map?.Word(Field, p.Key) ?? p.Key, Declined: p.Any(one => one.Declined)))
            .Where(p => p.Name.Length > 0)
            .DistinctBy(p => p.Name, StringComparer.Ordinal)
            .OrderBy(p => p.Name, StringComparer.Ordinal)
            .ToList();
        if (people.Count == 2)
        {
            return new Attendance(people.ConvertAll(p => p.Name), 2, people.Find(p => p.Declined).Name);
        }

        var coming = people.Where(p => !p.Declined).Select(p => p.Name).ToList();

        return new Attendance(coming, people.Count, null);
    }

    /// <summary>What the calendar can say of the event: called off, or planned. That it was held, only the two can say.</summary>
    public MeetingStatus Status(CalendarEvent entry) =>
        entry.IsCancelled || DeclinedBy is not null ? MeetingStatus.Cancelled : MeetingStatus.Planned;

    private static bool Attends(IcsProperty attendee) =>
        !Is(attendee, "CUTYPE", "ROOM") && !Is(attendee, "CUTYPE", "RESOURCE") && !Is(attendee, "ROLE", "NON-PARTICIPANT");

    private static bool Is(IcsProperty property, string parameter, string value) =>
        string.Equals(property.Parameter(parameter), value, StringComparison.OrdinalIgnoreCase);

    private static string Address(IcsProperty property)
    {
        var value = property.Value.Trim();
        var address = value.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? value[7..] : value;

        return address.Trim().ToLowerInvariant();
    }
}
