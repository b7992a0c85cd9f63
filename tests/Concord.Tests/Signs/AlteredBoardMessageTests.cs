using Concord.Evidence;
using Concord.Signs;

namespace Concord.Tests.Signs;

public sealed class AlteredBoardMessageTests
{
    private static readonly AlteredBoardMessage Sign = new();

    [Theory]
    [InlineData(FactChange.Softened)]
    [InlineData(FactChange.Removed)]
    [InlineData(FactChange.Blocked)]
    public void One_fact_changed_without_concurrence_is_worth_a_look_and_an_open_event(FactChange change)
    {
        var reading = Read("S4.1", [.. Untouched(9), Changed(10, change)]);

        Assert.Equal((1, 10, IndicatorState.Early), (reading.Events, reading.Opportunities, reading.State));
        Assert.Single(reading.OpenEvents);
    }

    [Theory]
    [InlineData(FactChange.Unchanged)]
    [InlineData(FactChange.Moved)]
    [InlineData(FactChange.Reworded)]
    public void Coaching_the_wording_and_moving_a_fact_cost_nothing(FactChange change)
    {
        var reading = Read("S4.1", [.. Untouched(9), Changed(10, change)]);

        Assert.Equal((0, 10, IndicatorState.Within), (reading.Events, reading.Opportunities, reading.State));
    }

    [Fact]
    public void Two_altered_facts_above_four_percent_are_over_the_line()
    {
        Assert.Equal(IndicatorState.Present, Read("S4.1", [.. Untouched(9), Changed(10, FactChange.Removed), Changed(11, FactChange.Softened)]).State);
    }

    [Fact]
    public void Two_altered_facts_of_fifty_are_four_percent_and_not_above_it()
    {
        var many = Some.Briefing() with
        {
            Facts = [.. Enumerable.Range(1, 48).Select(i => new BriefingFact { Id = $"f{i}", Level = FactLevel.MustReach, Text = "A fact." })],
            AsPresented = [new PresentedFact { Fact = "f1", Change = FactChange.Unchanged }],
        };

        var reading = Read("S4.1", [many, Changed(10, FactChange.Removed), Changed(11, FactChange.Removed)]);

        Assert.Equal((2, 50, IndicatorState.Early), (reading.Events, reading.Opportunities, reading.State));
    }

    [Fact]
    public void Concurrence_is_the_authors_word_and_silence_is_none()
    {
        var fact = new PresentedFact { Fact = "f1", Change = FactChange.Removed, EditedBy = "CIO" };

        Assert.Equal(0, Read("S4.1", [Some.Briefing() with { AsPresented = [fact with { Concurrence = true }] }]).Events);
        Assert.Equal(1, Read("S4.1", [Some.Briefing() with { AsPresented = [fact with { Concurrence = false }] }]).Events);
        Assert.Equal(1, Read("S4.1", [Some.Briefing() with { AsPresented = [fact] }]).Events);
    }

    [Fact]
    public void Rewording_counts_when_the_author_says_the_meaning_is_lost()
    {
        var reworded = new PresentedFact { Fact = "f1", Change = FactChange.Reworded, EditedBy = "CIO", MeaningKept = false };

        Assert.Equal(1, Read("S4.1", [Some.Briefing() with { AsPresented = [reworded] }]).Events);
    }

    [Fact]
    public void What_its_author_took_back_is_neither_the_other_sides_doing_nor_an_opportunity()
    {
        var own = new PresentedFact { Fact = "f1", Change = FactChange.Removed, EditedBy = "CISO" };

        Assert.Equal((0, 9), Counted(Read("S4.1", [.. Untouched(9), Some.Briefing(10) with { AsPresented = [own] }])));
        Assert.Equal((0, 10), Counted(Read("S4.1", [.. Untouched(9), Some.Briefing(10) with { AsPresented = [own with { EditedBy = "SECRETARY" }] }])));
    }

    [Fact]
    public void A_withdrawn_slot_blocks_every_must_reach_fact()
    {
        var withdrawn = Some.Briefing() with { SlotWithdrawn = true, AsPresented = [], PresentedAt = null };

        Assert.Equal((1, 1), Counted(Read("S4.1", [withdrawn])));
    }

    [Fact]
    public void A_supporting_fact_may_be_cut()
    {
        var supporting = Changed(1, FactChange.Removed) with { Facts = [new BriefingFact { Id = "f1", Level = FactLevel.Supporting, Text = "A fact." }] };

        Assert.Equal(IndicatorState.NoData, Read("S4.1", [supporting]).State);
    }

    [Fact]
    public void A_presented_briefing_without_a_record_of_what_was_shown_is_not_counted_and_said_so()
    {
        var reading = Read("S4.1", [Changed(1, FactChange.Unchanged), Some.Briefing(2) with { AsPresented = [] }]);

        Assert.Equal(1, reading.Opportunities);
        Assert.Contains(reading.Notes, note => note.StartsWith("1 presented briefings have no record", StringComparison.Ordinal));
    }

    [Fact]
    public void The_CISO_who_alters_the_CIOs_fact_is_read_the_same_way()
    {
        var fact = new PresentedFact { Fact = "f1", Change = FactChange.Removed, EditedBy = "CISO" };
        var briefing = Some.Briefing(1, Side.Cio) with { AsPresented = [fact] };

        Assert.Equal(1, Sign.Read("S4.1", Direction.Ciso, 20, briefing).Events);
        Assert.Equal(IndicatorState.NoData, Sign.Read("S4.1", Direction.Cio, 20, briefing).State);
    }

    [Theory]
    [InlineData(7, IndicatorState.Within)]
    [InlineData(6, IndicatorState.Early)]
    [InlineData(4, IndicatorState.Early)]
    [InlineData(3, IndicatorState.Present)]
    public void Direct_voice_is_judged_by_the_share_presented_in_person(int direct, IndicatorState state)
    {
        var items = Some.Many(10, i => Some.ExecutiveContact(10 + i) with { CarriedByOther = i > direct }).Cast<Exhibit>();

        // The last in person lies within a hundred days of week 20.
        var reading = Read("S4.2", [.. items, Some.Forum()]);

        Assert.Equal((direct, 10, state), (reading.Events, reading.Opportunities, reading.State));
    }

    [Theory]
    [InlineData(100, IndicatorState.Within)]
    [InlineData(101, IndicatorState.Early)]
    [InlineData(366, IndicatorState.Present)]
    public void The_days_since_the_last_direct_session_are_judged_too(int days, IndicatorState state)
    {
        var end = new DateTimeOffset(Seen.Monday(60), TimeOnly.MinValue, TimeSpan.Zero);
        var item = Some.ExecutiveContact() with { At = Moment.At(end.AddDays(-days)) };

        Assert.Equal(state, Sign.Read("S4.2", Direction.Cio, 60, item, Some.Forum()).State);
    }

    [Fact]
    public void An_executive_round_is_no_board()
    {
        Assert.Equal(IndicatorState.NoData, Read("S4.2", [Some.ExecutiveContact(), Some.Forum() with { Type = ForumType.Executive }]).State);
    }

    [Fact]
    public void A_fact_changed_after_the_signature_is_an_event()
    {
        var late = new PresentedFact { Fact = "f1", Change = FactChange.Reworded, EditedBy = "CIO", At = Some.Week(1, 3), MeaningKept = true };
        var early = late with { At = Some.Week(1, 1) };

        Assert.Equal(1, Read("S4.3", [Some.Briefing() with { AsPresented = [late] }]).Events);
        Assert.Equal(0, Read("S4.3", [Some.Briefing() with { AsPresented = [early] }]).Events);
    }

    [Fact]
    public void A_fact_withheld_this_week_is_open_today_and_turns_the_state_from_next_Monday_on()
    {
        var draft = Draft() with { AsPresented = [Withheld(Seen.Monday(20), 2)] };

        var today = Sign.Read("S4.1", Direction.Cio, 20, [.. Untouched(9), draft]);
        var monday = Sign.Read("S4.1", Direction.Cio, 21, [.. Untouched(9), draft]);

        var published = Sign.Read("S4.1", Direction.Cio, 20, [.. Untouched(9), draft with { PublishedAt = Some.Week(19, 4) }]);

        Assert.Equal((0, 10, IndicatorState.Within, 1), (published.Events, published.Opportunities, published.State, published.OpenEvents.Count));
        Assert.Equal((0, 9, IndicatorState.Within, 1), (today.Events, today.Opportunities, today.State, today.OpenEvents.Count));
        Assert.Equal((1, 10, IndicatorState.Early, 1), (monday.Events, monday.Opportunities, monday.State, monday.OpenEvents.Count));
    }

    [Fact]
    public void A_fact_put_back_is_no_event_and_a_briefing_still_being_written_no_opportunity()
    {
        var reading = Sign.Read("S4.1", Direction.Cio, 21, [.. Untouched(9), Draft()]);

        Assert.Equal((0, 9, 0), (reading.Events, reading.Opportunities, reading.OpenEvents.Count));
    }

    [Fact]
    public void The_first_briefing_there_is_raises_its_event_before_anything_can_be_judged()
    {
        var reading = Sign.Read("S4.1", Direction.Cio, 20, Draft() with { AsPresented = [Withheld(Seen.Monday(20), 2)] });

        Assert.Equal((IndicatorState.NotEnoughEvidence, 1), (reading.State, reading.OpenEvents.Count));
        Assert.Equal("The first briefing counts once its week is over.", reading.Missing);
        Assert.Equal(IndicatorState.NoData, Sign.Read("S4.1", Direction.Cio, 20, Draft()).State);
    }

    [Fact]
    public void What_was_published_counts_as_presented_until_the_record_arrives_and_the_reading_says_so()
    {
        var published = Draft() with { PublishedAt = Some.Week(19, 5) };
        var reading = Read("S4.1", [published]);

        Assert.Equal((0, 1, IndicatorState.Within), (reading.Events, reading.Opportunities, reading.State));
        Assert.Contains("1 published briefings count as presented until it is recorded what was.", reading.Notes);
        Assert.Equal(1, Read("S4.1", [published with { PresentedAt = Some.Week(19, 6), AsPresented = [new PresentedFact { Fact = "f1", Change = FactChange.Removed, EditedBy = "CIO", At = Some.Week(19, 6) }] }]).Events);
    }

    [Fact]
    public void A_withdrawn_slot_blocks_whatever_had_become_of_a_fact_but_for_those_of_whoever_withdrew_it()
    {
        var blocked = new PresentedFact { Fact = "f1", Change = FactChange.Blocked, EditedBy = "CIO", At = Some.Week(1, 3) };
        var withdrawn = Some.Briefing() with { SlotWithdrawn = true, PresentedAt = null };

        Assert.Equal((1, 1), Counted(Read("S4.1", [withdrawn with { AsPresented = [blocked] }])));
        Assert.Equal((1, 1), Counted(Read("S4.1", [withdrawn with { AsPresented = [blocked with { Change = FactChange.Reworded, EditedBy = "CISO" }] }])));
        Assert.Equal((0, 1), Counted(Read("S4.1", [withdrawn with { AsPresented = [blocked with { EditedBy = "CISO", Concurrence = true }] }])));
        Assert.Equal((0, 1), Counted(Read("S4.1", [withdrawn with { AsPresented = [blocked with { EditedBy = "SECRETARY" }] }])));
    }

    [Fact]
    public void A_change_after_a_sides_signature_is_an_event_whosever_fact_it_is()
    {
        var signed = Draft() with { Signatures = [new BriefingSignature { By = Side.Ciso, At = Some.Week(19, 3), Digest = "a" }], Facts = [Fact("f1", Party.Ciso), Fact("f2", Party.Cio)] };
        var reworded = signed with { Facts = [Fact("f1", Party.Ciso), Fact("f2", Party.Cio) with { WordedAt = Some.Week(19, 4) }] };
        var withheld = signed with { AsPresented = [Withheld(Seen.Monday(19), 4)] };

        Assert.Equal((0, 2), Counted(Read("S4.3", [signed])));
        Assert.Equal((1, 2), Counted(Read("S4.3", [reworded])));
        Assert.Equal((1, 2), Counted(Read("S4.3", [withheld])));
        Assert.Equal(IndicatorState.NoData, Sign.Read("S4.3", Direction.Ciso, 20, reworded).State);
    }

    [Fact]
    public void What_a_side_changes_in_its_own_facts_after_its_own_signature_is_no_event()
    {
        var signed = Draft() with { Signatures = [new BriefingSignature { By = Side.Ciso, At = Some.Week(19, 3), Digest = "a" }], Facts = [Fact("f1", Party.Ciso) with { WordedAt = Some.Week(19, 5) }] };

        Assert.Equal((0, 1), Counted(Read("S4.3", [signed])));
    }

    [Fact]
    public void One_closed_session_a_year_is_enough()
    {
        var open = Some.ExecutiveContact(2);

        Assert.Equal(IndicatorState.Within, Read("S4.4", [open, Some.ExecutiveContact(3) with { Closed = true }, Some.Forum()]).State);
        Assert.Equal(IndicatorState.Unclear, Read("S4.4", [open, Some.Forum()]).State);
    }

    private static Briefing Draft() => Some.Briefing(19) with { Id = "draft", SealedAt = null, SignedAt = null, PresentedAt = null, AsPresented = [] };

    private static BriefingFact Fact(string id, Party author) => new() { Id = id, Author = author, Level = FactLevel.MustReach, Text = "A fact.", WordedAt = Some.Week(19, 1) };

    private static PresentedFact Withheld(DateOnly monday, int day) =>
        new() { Fact = "f1", Change = FactChange.Removed, EditedBy = "CIO", At = Moment.On(monday.AddDays(day), Some.Zone), Reason = "Not now." };

    private static Reading Read(string indicator, IEnumerable<Exhibit> evidence) => Sign.Read(indicator, Direction.Cio, 20, evidence);

    private static (int?, int?) Counted(Reading reading) => (reading.Events, reading.Opportunities);

    private static IEnumerable<Briefing> Untouched(int count) => Some.Many(count, i => Some.Briefing(i));

    private static Briefing Changed(int number, FactChange change) => Some.Briefing(number) with
    {
        AsPresented = [new PresentedFact { Fact = "f1", Change = change, EditedBy = "CIO", At = Some.Week(number, 2) }],
    };
}
