using Concord.Evidence;
using Concord.Import.Formats;

namespace Concord.Import.Meetings;

/// <summary>Reads meetings from an iCalendar file (RFC 5545), every date of a recurrence on its own.</summary>
/// <remarks>
/// Only attendees, times and status are kept, never a title or a text. Dates lie from ten years back to one year ahead.
/// A calendar without ATTENDEE lines says nothing about the two, unless the map declares it their own one-to-ones by
/// <c>{"kind":"meeting","constants":{"attendees":["CIO","CISO"]}}</c>.
/// </remarks>
internal sealed class Calendar : Importer
{
    private const int MostDates = 20_000;

    public override string Format => "icalendar";

    public override IReadOnlyList<string> Kinds => ["meeting"];

    public override string Recognises => "BEGIN:VCALENDAR at the start (.ics)";

    protected internal override bool Fits(Opening opening) =>
        opening.Text.StartsWith("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase) || opening.Ending is ".ics" or ".ical";

    protected internal override IEnumerable<SubmittedLine> Read(SourceFile file, ImportChoices choices) =>
        Ics.Calendars(file, choices.Limits).SelectMany(calendar => Lines(calendar, choices));

    private static IEnumerable<SubmittedLine> Lines(IcsComponent calendar, ImportChoices choices)
    {
        var zones = new CalendarZones(calendar, choices);
        var lines = new List<SubmittedLine>();
        var events = new List<CalendarEvent>();
        foreach (var component in calendar.Components.Where(c => c.Name != "VTIMEZONE"))
        {
            if (Event(component, zones, out var problem) is { } read)
            {
                events.Add(read);
            }
            else
            {
                lines.Add(problem!);
            }
        }

        foreach (var series in events.GroupBy(e => e.Uid, StringComparer.Ordinal))
        {
            lines.AddRange(Lines(series, choices));
        }

        return lines.OrderBy(l => l.Number);
    }

    private static IEnumerable<SubmittedLine> Lines(IEnumerable<CalendarEvent> series, ImportChoices choices)
    {
        var newest = series.GroupBy(e => e.Replaces ?? "")
            .Select(same => same.OrderBy(e => e.Sequence).ThenBy(e => e.Modified).ThenBy(e => e.Component.Line).Last())
            .ToHashSet();
        var replaced = newest.Where(e => e.Replaces is not null).Select(e => e.Replaces!).ToHashSet(StringComparer.Ordinal);

        return series.SelectMany(e => newest.Contains(e) ? Dates(e, replaced, choices) : [new MergedLine(e.Component.Line)]);
    }

    private static IReadOnlyList<SubmittedLine> Dates(CalendarEvent entry, IReadOnlySet<string> replaced, ImportChoices choices)
    {
        var (from, to) = (choices.Now.AddYears(-10), choices.Now.AddYears(1));
        var line = entry.Component.Line;
        try
        {
            var attendance = Attendance.Of(entry.Component, choices.Map);
            var dates = entry.Dates(from, to, replaced).Take(MostDates + 1).Select(d => Pieces.Accept(line, Meeting(d, entry, attendance))).ToList<SubmittedLine>();

            return dates.Count switch
            {
                0 => [new Rejection(line, "DTSTART", $"No date of the event lies between {from:yyyy-MM-dd} and {to:yyyy-MM-dd}, the eleven years that are kept, so there is nothing to take.")],
                > MostDates => [new Rejection(line, "RRULE", $"The event has more than {MostDates} dates in eleven years, which no meeting has; correct the rule in the calendar.")],
                _ => dates,
            };
        }
        catch (BadFieldException bad)
        {
            return [new Rejection(line, bad.Field, bad.Message)];
        }
    }

    private static Meeting Meeting(CalendarDate date, CalendarEvent entry, Attendance attendance) => new()
    {
        Id = date.Key is null ? entry.Uid : $"{entry.Uid}/{date.Key}",
        UpdatedAt = entry.Modified,
        OccurredAt = date.MovedTo,
        Start = date.Start,
        End = date.End,
        MovedTo = date.MovedTo,
        Attendees = attendance.Names,
        AttendeeCount = attendance.Count,
        Status = attendance.Status(entry),
        CancelledBy = attendance.DeclinedBy,
        Series = entry.Series,
    };

    private static CalendarEvent? Event(IcsComponent component, CalendarZones zones, out Rejection? problem)
    {
        problem = null;
        try
        {
            if (component.Name == "VEVENT")
            {
                return new CalendarEvent(component, zones);
            }

            problem = new Rejection(component.Line, null, $"A {Shown.Of(component.Name)} is no meeting and says nothing about one; leave it out of the export.");
        }
        catch (BadFieldException bad)
        {
            problem = new Rejection(component.Line, bad.Field, bad.Message);
        }

        return null;
    }
}
