using Concord.Evidence;

namespace Concord.Tests.Import.Meetings;

public class CalendarTests
{
    private const string Zone = """
        BEGIN:VTIMEZONE
        TZID:/private/Somewhere
        BEGIN:STANDARD
        DTSTART:19671029T020000
        RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
        TZOFFSETFROM:-0400
        TZOFFSETTO:-0500
        END:STANDARD
        BEGIN:DAYLIGHT
        DTSTART:19870405T020000
        RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=4
        TZOFFSETFROM:-0500
        TZOFFSETTO:-0400
        END:DAYLIGHT
        END:VTIMEZONE
        """;

    [Theory]
    [InlineData("ical.net/DailyByDay1.ics", 1, 1147)] // every Monday and Thursday from 2016-11-21 to 2027-11-21, counted by python-dateutil
    [InlineData("ical.net/Monthly1.ics", 1, 132)]
    [InlineData("ical.net/Yearly1.ics", 1, 11)]
    [InlineData("icalendar/example.ics", 3, 3)]
    [InlineData("icalendar/issue_1231_recurrence.ics", 1, 1)]
    [InlineData("icalendar/issue_466_respect_unique_timezone.ics", 1, 266)] // Fridays from 2022-10-21
    [InlineData("icalendar/issue_526_calendar_with_events.ics", 2, 2)]
    [InlineData("recurring-ical-events/discourse_no_dtend.ics", 4, 4)]
    [InlineData("recurring-ical-events/one_event_repeat_every_3_days.ics", 1, 1062)]
    [InlineData("recurring-ical-events/issue_62_moved_event.ics", 2, 72)] // last Fridays from 2021-11 to 2027-10, the one of 2021-12-31 moved to the 17th
    [InlineData("recurring-ical-events/rdate.ics", 3, 1)] // two series ended before the window; of the third EXDATE takes the second date away
    [InlineData("recurring-ical-events/recurring_events_moved.ics", 5, 7)] // three and four days, three of them changed
    [InlineData("recurring-ical-events/three_events_one_edited.ics", 2, 3)]
    [InlineData("recurring-ical-events/zero_size_event.ics", 1, 1)]
    public void Real_calendars_give_their_dates_and_count_their_events(string path, int events, int dates)
    {
        var read = Offered.Read(Offered.Real($"calendars/{path}"));

        Assert.Equal((events, dates), (read.Read, read.All<Meeting>().Count));
        Assert.All(read.All<Meeting>(), m => Assert.Empty(m.Attendees));
    }

    [Fact]
    public void Nothing_but_attendees_times_and_status_is_kept()
    {
        var read = Offered.Read(Offered.Real("calendars/recurring-ical-events/fablab_cottbus.ics"));

        Assert.Equal(28, read.Read);
        Assert.All(read.Accepted, line =>
        {
            var text = System.Text.Encoding.UTF8.GetString(line.Json.Span);
            Assert.DoesNotContain("Repair", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("summary", text, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public void A_date_that_moved_keeps_its_slot_and_names_the_new_start()
    {
        var moved = Offered.Read(Offered.Real("calendars/recurring-ical-events/issue_62_moved_event.ics")).All<Meeting>().Single(m => m.MovedTo is not null);

        Assert.Equal("2021-12-31T20:30:00.0000000+00:00", moved.Start.Earliest.ToUniversalTime().ToString("O"));
        Assert.Equal("2021-12-17T20:30:00.0000000+00:00", moved.MovedTo!.Value.Earliest.ToUniversalTime().ToString("O"));
        Assert.Equal("38m812jicsrer5gorh3mlp7qhc@google.com/20211231T203000Z", moved.Id);
    }

    [Fact]
    public void Private_time_zones_count_as_they_are_defined()
    {
        var starts = Read($"{Zone}\n{Event("DTSTART;TZID=/private/Somewhere:20260404T090000\nRRULE:FREQ=DAILY;COUNT=3")}").All<Meeting>().Select(m => m.Start.Earliest.UtcDateTime.Hour);

        Assert.Equal([14, 13, 13], starts);
    }

    [Fact]
    public void A_time_the_clocks_skip_counts_as_if_they_had_not_and_one_that_comes_twice_is_the_first()
    {
        var read = Read($"{Zone}\n{Event("DTSTART;TZID=/private/Somewhere:20260405T023000", "a")}\n{Event("DTSTART;TZID=/private/Somewhere:20261025T013000", "b")}").All<Meeting>();

        Assert.Equal("2026-04-05T02:30:00.0000000-05:00", read[0].Start.Earliest.ToString("O"));
        Assert.Equal("2026-10-25T01:30:00.0000000-04:00", read[1].Start.Earliest.ToString("O"));
    }

    [Fact]
    public void A_time_zone_nobody_knows_leaves_bounds_and_not_a_guess()
    {
        var start = Read(Event("DTSTART;TZID=Nowhere/Here:20260404T090000")).All<Meeting>().Single().Start;

        Assert.Equal(TimeSpan.FromHours(26), start.Latest - start.Earliest);
    }

    [Fact]
    public void A_calendar_without_attendees_is_the_pairs_own_only_where_its_map_declares_it()
    {
        var calendar = Wrapped(Event("DTSTART:20260404T090000Z"));

        Assert.Empty(Offered.Read("c.ics", calendar).All<Meeting>().Single().Attendees);
        var declared = Offered.Read("c.ics", calendar, Offered.With("""{"kind":"meeting","constants":{"attendees":["CIO","CISO"]}}""")).All<Meeting>().Single();
        Assert.Equal(["CIO", "CISO"], declared.Attendees);
        Assert.Equal(2, declared.AttendeeCount);
    }

    [Fact]
    public void Addresses_become_sides_by_the_words_of_the_map_and_rooms_do_not_attend()
    {
        var read = Offered.Read("c.ics", Wrapped(Event("""
            DTSTART:20260404T090000Z
            ORGANIZER;CN=Ann:mailto:Ann@Example.org
            ATTENDEE;PARTSTAT=ACCEPTED:MAILTO:bob@example.org
            ATTENDEE;CUTYPE=ROOM:mailto:room4@example.org
            ATTENDEE:mailto:desk@example.org
            """)), Offered.With("""{"kind":"meeting","words":{"attendees":{"ann@example.org":"CIO","bob@example.org":"CISO","desk@example.org":""}}}""")).All<Meeting>().Single();

        Assert.Equal(["CIO", "CISO"], read.Attendees);
        Assert.Equal(2, read.AttendeeCount);
    }

    [Fact]
    public void A_cancelled_date_is_kept_as_cancelled_and_so_is_a_talk_one_of_two_declined()
    {
        var read = Read($"""
            {Event("DTSTART:20260404T090000Z\nRRULE:FREQ=WEEKLY;COUNT=2\nATTENDEE:mailto:a@x.org\nATTENDEE:mailto:b@x.org")}
            {Event("DTSTART:20260411T090000Z\nRECURRENCE-ID:20260411T090000Z\nSTATUS:CANCELLED\nSEQUENCE:1\nATTENDEE:mailto:a@x.org\nATTENDEE:mailto:b@x.org")}
            {Event("DTSTART:20260505T090000Z\nATTENDEE;PARTSTAT=DECLINED:mailto:a@x.org\nATTENDEE:mailto:b@x.org", "v")}
            """).All<Meeting>();

        Assert.Equal([MeetingStatus.Planned, MeetingStatus.Cancelled, MeetingStatus.Cancelled], read.Select(m => m.Status));
        Assert.Equal("a@x.org", read[2].CancelledBy);
    }

    [Fact]
    public void Of_one_date_changed_twice_the_highest_sequence_counts_and_the_other_is_merged()
    {
        var read = Read($"""
            {Event("DTSTART:20260404T090000Z\nRRULE:FREQ=WEEKLY;COUNT=2")}
            {Event("DTSTART:20260412T090000Z\nRECURRENCE-ID:20260411T090000Z\nSEQUENCE:2")}
            {Event("DTSTART:20260413T090000Z\nRECURRENCE-ID:20260411T090000Z\nSEQUENCE:1")}
            """);

        Assert.Equal((3, 1), (read.Read, read.Merged));
        Assert.Equal(12, read.All<Meeting>().Single(m => m.MovedTo is not null).MovedTo!.Value.Earliest.Day);
    }

    [Fact]
    public void Whole_days_are_days_of_the_organisation_and_end_on_their_last_day()
    {
        var meeting = Read(Event("DTSTART;VALUE=DATE:20260404\nDTEND;VALUE=DATE:20260406")).All<Meeting>().Single();

        Assert.Equal((new DateOnly(2026, 4, 4), new DateOnly(2026, 4, 5)), (meeting.Start.Day, meeting.End.Day));
    }

    [Fact]
    public void The_end_of_a_rule_in_UTC_counts_as_an_instant()
    {
        // 10:00 in Berlin is 08:00 UTC in summer: the last date is the one at the end itself.
        var read = Read(Event("DTSTART;TZID=Europe/Berlin:20260601T100000\nRRULE:FREQ=DAILY;UNTIL=20260603T080000Z"));

        Assert.Equal(3, read.All<Meeting>().Count);
    }

    [Fact]
    public void A_recurrence_without_end_stops_one_year_ahead()
    {
        var last = Read(Event("DTSTART:20200106T090000Z\nRRULE:FREQ=WEEKLY")).All<Meeting>()[^1].Start.Earliest;

        Assert.InRange(last, Offered.Choices.Now.AddYears(1).AddDays(-7), Offered.Choices.Now.AddYears(1));
    }

    [Fact]
    public void Ids_stay_the_same_when_a_newer_export_is_read()
    {
        var before = Read(Event("DTSTART:20260404T090000Z\nRRULE:FREQ=WEEKLY;COUNT=3")).Accepted.Select(a => a.Id);
        var after = Read(Event("DTSTART:20260404T090000Z\nRRULE:FREQ=WEEKLY;COUNT=3\nLAST-MODIFIED:20260501T000000Z\nSEQUENCE:4")).Accepted.Select(a => a.Id);

        Assert.Equal(before, after);
    }

    [Fact]
    public void An_event_longer_than_a_year_is_named()
    {
        var read = Read(Event("DTSTART:20260404T090000Z\nDTEND:99901231T090000Z\nRRULE:FREQ=DAILY"));

        Assert.Contains("longer than a year", Assert.Single(read.Rejected).Reason, StringComparison.Ordinal);
    }

    private static Outcome Read(string components) => Offered.Read("c.ics", Wrapped(components));

    private static string Wrapped(string components) => $"BEGIN:VCALENDAR\nVERSION:2.0\n{components}\nEND:VCALENDAR\n";

    private static string Event(string lines, string uid = "u") => $"BEGIN:VEVENT\nUID:{uid}\n{lines}\nEND:VEVENT";
}
