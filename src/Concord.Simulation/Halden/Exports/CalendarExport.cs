using System.Globalization;
using System.Text;

namespace Concord.Simulation.Halden.Exports;

/// <summary>The calendar of the two, as a calendar program exports it: their one-to-ones every other Tuesday, the board and its committee.</summary>
/// <remarks>Planted as healthy: about one agreed talk in ten falls away, as many are moved by two days.</remarks>
internal static class CalendarExport
{
    // c called off by the CIO · s by the CISO · m moved by two days · dot = held
    private static readonly Pattern _talks = new("...c..m....m..s....m...... ..m....s...m.....c...m....");

    private static readonly (string Name, string Mail)[] _pair =
        [("Ines Okafor", "ines.okafor"), ("Tomas Lindqvist", "tomas.lindqvist")];

    private static readonly (string Name, string Mail)[] _room =
        [.. _pair, ("Annelies Verhoeven", "annelies.verhoeven"), ("Lena Brandt", "lena.brandt")];

    private const int WeeksAhead = 26;

    public static SampleFile File(Timeline time)
    {
        var text = new StringBuilder();
        foreach (var line in Lines(time))
        {
            Fold(text, line);
        }

        return new SampleFile("calendar.ics", Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static IEnumerable<string> Lines(Timeline time) =>
    [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Halden Freight//Calendar 5.2//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
        .. Zone(), .. Talks(time), .. Boards(time),
        "END:VCALENDAR",
    ];

    private static IEnumerable<string> Zone() =>
    [
        "BEGIN:VTIMEZONE", "TZID:Europe/Amsterdam",
        "BEGIN:DAYLIGHT", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST", "DTSTART:19700329T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
        "BEGIN:STANDARD", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET", "DTSTART:19701025T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
        "END:VTIMEZONE",
    ];

    /// <summary>Two series, one a year: in the second year the talk moved from the afternoon to the morning.</summary>
    private static IEnumerable<string> Talks(Timeline time)
    {
        var slots = Enumerable.Range(0, _talks.Cases.Count + (WeeksAhead / 2)).Select(i => (Place: i, Day: time.Day((2 * _talks.Cases.Count) - 1 - (2 * i), 1))).ToList();

        return [.. Series(time, "one-to-one-1", [.. slots.Take(26)], new TimeOnly(14, 0)), .. Series(time, "one-to-one-2", [.. slots.Skip(26)], new TimeOnly(10, 0))];
    }

    private static IEnumerable<string> Series(Timeline time, string name, List<(int Place, DateOnly Day)> slots, TimeOnly at)
    {
        var uid = $"{name}@halden-freight.example";
        var until = TimeZoneInfo.ConvertTimeToUtc(slots[^1].Day.ToDateTime(at), time.Zone);
        var holidays = slots.Where(s => time.Holidays.Contains(s.Day)).Select(s => $"EXDATE;TZID=Europe/Amsterdam:{Local(s.Day.ToDateTime(at))}");

        return
        [
            .. Event(time, uid, slots[0].Day.ToDateTime(at), 45, 0, "CONFIRMED", _pair, "One-to-one",
                [$"RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL={until.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}", .. holidays]),
            .. slots.Where(s => s.Place < _talks.Cases.Count && _talks.Cases[s.Place] != '.' && !time.Holidays.Contains(s.Day))
                .SelectMany(s => Changed(time, uid, s.Day.ToDateTime(at), _talks.Cases[s.Place])),
        ];
    }

    private static IEnumerable<string> Changed(Timeline time, string uid, DateTime slot, char fate) => Event(
        time, uid, fate == 'm' ? slot.AddDays(2) : slot, 45, 1, fate == 'm' ? "CONFIRMED" : "CANCELLED", _pair, "One-to-one",
        [$"RECURRENCE-ID;TZID=Europe/Amsterdam:{Local(slot)}"], fate switch { 'c' => _pair[0].Mail, 's' => _pair[1].Mail, _ => null });

    private static IEnumerable<string> Boards(Timeline time) => Meetings.OfTheBoard(time).SelectMany((m, i) => Event(
        time, $"{(m.Forum == Meetings.Board ? "board" : "committee")}-{21 + i}@halden-freight.example", m.At, 120, 0, "CONFIRMED", _room,
        m.Forum == Meetings.Board ? "Board" : "Risk and audit committee", [$"CATEGORIES:{m.Forum}"]));

    private static IEnumerable<string> Event(
        Timeline time, string uid, DateTime start, int minutes, int sequence, string status, (string Name, string Mail)[] people, string title, IEnumerable<string> more,
        string? declined = null) =>
    [
        "BEGIN:VEVENT", $"UID:{uid}", $"DTSTAMP:{Timeline.Text(time.LastDay).Replace("-", "", StringComparison.Ordinal)}T060000Z", $"SEQUENCE:{sequence}", $"SUMMARY:{title}",
        $"DTSTART;TZID=Europe/Amsterdam:{Local(start)}", $"DTEND;TZID=Europe/Amsterdam:{Local(start.AddMinutes(minutes))}", $"STATUS:{status}", .. more,
        $"ORGANIZER;CN={people[0].Name}:mailto:{people[0].Mail}@halden-freight.example",
        .. people.Select(p => $"ATTENDEE;CN={p.Name};ROLE=REQ-PARTICIPANT;PARTSTAT={(p.Mail == declined ? "DECLINED" : "ACCEPTED")}:mailto:{p.Mail}@halden-freight.example"),
        "END:VEVENT",
    ];

    private static string Local(DateTime when) => when.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    /// <summary>A content line of at most 75 octets, continued with a blank (RFC 5545 §3.1). All of ours are ASCII.</summary>
    private static void Fold(StringBuilder text, string line)
    {
        for (var room = 75; line.Length > room; room = 74)
        {
            text.Append(line, 0, room).Append("\r\n ");
            line = line[room..];
        }

        text.Append(line).Append("\r\n");
    }
}
