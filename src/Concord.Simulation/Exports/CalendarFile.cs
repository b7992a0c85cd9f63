using System.Text;
using Concord.Evidence;

namespace Concord.Simulation;

/// <summary>The slots of the two as a calendar knows them: planned or called off. What a tap adds stands in the evidence lines.</summary>
internal static class CalendarFile
{
    /// <summary>Half the slots are entered by a program that writes local time of another zone.</summary>
    private static readonly TimeZoneInfo Elsewhere = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    /// <summary>Whether a calendar tells all there is about a meeting: an unconfirmed slot that took place and of whose agenda nothing is known, or one called off and not moved.</summary>
    internal static bool Holds(Meeting meeting) =>
        meeting is { Series: not null, MovedTo: null, ConfirmedBy.Count: 0, ItemsClosed: null, Status: MeetingStatus.Held or MeetingStatus.Cancelled, Start.IsExact: true, End.IsExact: true };

    /// <summary>The calendar, with a map that says whose it is.</summary>
    internal static SampleFile Of(IEnumerable<Meeting> meetings)
    {
        var text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Synthetic company//Calendar 1.0//EN\r\n");
        var number = 0;
        foreach (var meeting in meetings)
        {
            var (start, end) = number++ % 2 == 0 ? (Utc(meeting.Start), Utc(meeting.End)) : (Local(meeting.Start), Local(meeting.End));
            text.AppendJoin("\r\n", "BEGIN:VEVENT", $"UID:{meeting.Series}", $"RECURRENCE-ID{start}", $"DTSTART{start}", $"DTEND{end}",
                $"STATUS:{(meeting.Status == MeetingStatus.Cancelled ? "CANCELLED" : "CONFIRMED")}", "SUMMARY:Slot", "END:VEVENT", string.Empty);
        }

        return new SampleFile(
            "calendar.ics",
            Encoding.ASCII.GetBytes(text.Append("END:VCALENDAR\r\n").ToString()),
            Encoding.UTF8.GetBytes("""{"kind":"meeting","constants":{"attendees":["CIO","CISO"]}}"""));
    }

    private static string Utc(Moment moment) => $":{moment.Earliest.UtcDateTime:yyyyMMdd'T'HHmmss}Z";

    private static string Local(Moment moment) => $";TZID={Elsewhere.Id}:{TimeZoneInfo.ConvertTime(moment.Earliest, Elsewhere):yyyyMMdd'T'HHmmss}";
}
