using Concord.Evidence;
using Concord.Signs;

namespace Concord.Tests.Signs;

public sealed class MissedOneOnOnesTests
{
    private static readonly MissedOneOnOnes Sign = new();

    [Fact]
    public void Slots_held_every_fortnight_for_a_year_are_inside_the_line()
    {
        var reading = Read("S7.1", 52, Fortnightly(26, _ => MeetingStatus.Held));

        Assert.Equal((0, 26, IndicatorState.Within), (reading.Events, reading.Opportunities, reading.State));
    }

    [Fact]
    public void A_complete_stop_is_over_the_line()
    {
        var reading = Read("S7.1", 52, Fortnightly(26, _ => MeetingStatus.Cancelled));

        Assert.Equal((26, 26, IndicatorState.Present), (reading.Events, reading.Opportunities, reading.State));
    }

    [Fact]
    public void A_meeting_of_three_is_no_conversation_of_the_two()
    {
        var groups = Fortnightly(26, _ => MeetingStatus.Held).Select(m => m with { Attendees = ["CIO", "CISO", "FINANCE"], AttendeeCount = 3 });

        Assert.Equal(IndicatorState.NoData, Read("S7.1", 52, groups).State);
        Assert.Equal(IndicatorState.NoData, Read("S7.2", 52, groups).State);
    }

    [Fact]
    public void The_two_are_known_by_seat_by_id_and_by_mail_address()
    {
        var people = new[] { Some.Person(1, PersonRole.Cio) with { Emails = ["cio@example.org"] }, Some.Person(2, PersonRole.Ciso) };
        var meeting = Some.Meeting() with { Attendees = ["CIO@example.org", people[1].Id] };

        Assert.Equal(1, Read("S7.1", 10, [meeting, .. people]).Opportunities);
        Assert.Equal(IndicatorState.NoData, Read("S7.1", 10, meeting).State);
    }

    [Fact]
    public void A_slot_in_which_either_is_away_is_excused()
    {
        var slots = Fortnightly(26, number => number == 5 ? MeetingStatus.Cancelled : MeetingStatus.Held);

        var reading = Read("S7.1", 52, [.. slots, Some.Absence(5, Side.Ciso)]);

        Assert.Equal((0, 25), (reading.Events, reading.Opportunities));
    }

    [Fact]
    public void A_slot_that_stood_in_the_calendar_while_either_was_away_is_no_proof_of_a_talk()
    {
        var slots = Fortnightly(26, number => number == 5 ? MeetingStatus.Planned : MeetingStatus.Held);

        Assert.Equal((0, 26), Counted(Read("S7.1", 52, [.. slots])));
        Assert.Equal((0, 25), Counted(Read("S7.1", 52, [.. slots, Some.Absence(5, Side.Cio)])));

        static (int?, int?) Counted(Reading reading) => (reading.Events, reading.Opportunities);
    }

    [Fact]
    public void A_slot_moved_by_seven_days_is_kept_and_by_eight_is_missed()
    {
        var moved = Some.Meeting(5, MeetingStatus.Cancelled);
        var near = moved with { MovedTo = Moment.At(moved.Start.Earliest.AddDays(7)) };
        var far = moved with { MovedTo = Moment.At(moved.Start.Earliest.AddDays(8)) };

        Assert.Equal(0, Read("S7.1", 20, [near, Some.Meeting(1)]).Events);
        Assert.Equal(1, Read("S7.1", 20, [far, Some.Meeting(1)]).Events);
    }

    [Fact]
    public void What_a_slot_was_moved_to_is_no_slot_of_its_own()
    {
        var target = Some.Meeting(6, MeetingStatus.Held);
        var moved = Some.Meeting(5, MeetingStatus.Cancelled) with { MovedTo = target.Start };

        var kept = Read("S7.1", 20, [moved, target, Some.Meeting(1)]);
        var missedAgain = Read("S7.1", 20, [moved, target with { Status = MeetingStatus.Cancelled }, Some.Meeting(1)]);

        Assert.Equal((0, 2), (kept.Events, kept.Opportunities));
        Assert.Equal((1, 2), (missedAgain.Events, missedAgain.Opportunities));
    }

    [Fact]
    public void A_planned_slot_that_has_passed_counts_as_held_and_is_told_to_be_unconfirmed()
    {
        var reading = Read("S7.1", 52, Fortnightly(26, _ => MeetingStatus.Planned));

        Assert.Equal(0, reading.Events);
        Assert.Contains("26 of 26 held slots were not confirmed by a tap of either side.", reading.Notes);
    }

    [Fact]
    public void A_planned_slot_of_the_future_is_no_opportunity_yet()
    {
        Assert.Equal(10, Read("S7.1", 20, Fortnightly(26, _ => MeetingStatus.Planned)).Opportunities);
    }

    [Fact]
    public void Without_a_series_each_stretch_of_the_cadence_is_a_slot()
    {
        var talks = Fortnightly(26, _ => MeetingStatus.Held).Where((_, i) => i % 2 == 0).Select(m => m with { Series = null });

        var reading = Read("S7.1", 53, talks);

        Assert.Equal(26, reading.Opportunities);
        Assert.Equal(13, reading.Events);
    }

    [Theory]
    [InlineData(45, IndicatorState.Within, 0)]
    [InlineData(46, IndicatorState.Early, 1)]
    public void More_than_forty_five_days_without_a_conversation_are_worth_a_look(int days, IndicatorState state, int events)
    {
        var end = Some.FirstMonday.AddDays(7 * 20);
        var talk = Some.Contact() with { At = Moment.At(new DateTimeOffset(end.AddDays(-days - 1), new TimeOnly(9, 0), TimeSpan.Zero)) };

        var reading = Read("S7.2", 20, talk);

        Assert.Equal((days, state, events), ((int)reading.Estimate!, reading.State, reading.OpenEvents.Count));
    }

    [Fact]
    public void Days_on_which_either_is_away_do_not_lengthen_the_gap()
    {
        var away = Some.Absence() with { From = Some.Day(10), To = Some.Day(19) };

        var with = Read("S7.2", 10, Some.Contact(), away).Estimate;
        var without = Read("S7.2", 10, Some.Contact()).Estimate;

        Assert.Equal(10, without - with);
    }

    [Fact]
    public void An_ad_hoc_talk_ends_the_gap_and_a_written_remark_does_not()
    {
        var slot = Some.Meeting(1);

        Assert.Equal(IndicatorState.Within, Read("S7.2", 20, slot, Some.Contact(19)).State);
        Assert.Equal(IndicatorState.Early, Read("S7.2", 20, slot, Some.Contact(19) with { Channel = ContactChannel.Written }).State);
    }

    [Fact]
    public void Topics_left_to_deputies_are_worth_a_look_until_they_are_settled()
    {
        var disagreements = Some.Many(4, i => Some.Disagreement(i, null)).ToList();
        var contacts = Some.Many(4, i => Some.Contact(i) with { Channel = ContactChannel.Deputies, Topic = disagreements[i - 1].Link }).ToList();
        var settled = disagreements.Select(d => d with { ClosedAt = Some.Week(6), ClosedAs = DisagreementEnd.Agreed });

        Assert.Equal(IndicatorState.Early, Read("S7.3", 20, [.. disagreements, .. contacts]).State);
        Assert.Equal(IndicatorState.NoData, Read("S7.3", 20, [.. settled, .. contacts]).State);
    }

    [Fact]
    public void One_side_that_cancels_far_more_is_named_as_a_side()
    {
        var slots = Fortnightly(26, number => number % 4 == 1 ? MeetingStatus.Cancelled : MeetingStatus.Held).Select(m => m with { CancelledBy = "CIO" }).ToList();

        var cio = Sign.Read("S7.5", Direction.Cio, 52, slots);
        var ciso = Sign.Read("S7.5", Direction.Ciso, 52, slots);

        Assert.Equal((13, 26), (cio.Events, cio.Opportunities));
        Assert.Equal(0, ciso.Events);
        Assert.Contains(cio.Notes, note => note.Contains("More often than the other way round", StringComparison.Ordinal));
        Assert.DoesNotContain(ciso.Notes, note => note.Contains("More often than the other way round", StringComparison.Ordinal));
    }

    [Fact]
    public void One_to_ones_held_without_closing_an_item_stand_beside_those_that_closed_one()
    {
        var slots = Fortnightly(26, _ => MeetingStatus.Held).Select((m, i) => m with { AgendaItems = 3, ItemsClosed = i < 20 ? 0 : 1 }).ToList();

        var reading = Read("S7.6", 52, slots);

        Assert.Equal((20, 26), (reading.Events, reading.Opportunities));
        Assert.True(reading.ProbabilityOver > 0.95);
        Assert.Equal(IndicatorState.Within, Read("S7.1", 52, slots).State);
    }

    [Fact]
    public void A_one_to_one_without_a_kept_agenda_or_not_held_says_nothing_of_what_was_settled()
    {
        List<Meeting> slots =
        [
            .. Fortnightly(6, _ => MeetingStatus.Held),
            .. Fortnightly(6, _ => MeetingStatus.Cancelled).Select(m => m with { Id = $"C{m.Id}", AgendaItems = 3, ItemsClosed = 0 }),
            .. Fortnightly(6, _ => MeetingStatus.Held).Select(m => m with { Id = $"Z{m.Id}", AgendaItems = 0, ItemsClosed = 0 }),
        ];

        Assert.Equal((IndicatorState.NoData, null), (Read("S7.6", 52, slots).State, Read("S7.6", 52, slots).Opportunities));
    }

    private static Reading Read(string indicator, int weeks, params IEnumerable<Exhibit> evidence) => Sign.Read(indicator, Direction.Joint, weeks, evidence);

    private static IEnumerable<Meeting> Fortnightly(int count, Func<int, MeetingStatus> status) =>
        Enumerable.Range(0, count).Select(i => (2 * i) + 1).Select(week => Some.Meeting(week, status(week)));
}
