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
    public void What_the_author_cut_alone_is_not_the_other_sides_doing()
    {
        var own = new PresentedFact { Fact = "f1", Change = FactChange.Removed, EditedBy = "CISO" };

        Assert.Equal(0, Read("S4.1", [Some.Briefing() with { AsPresented = [own] }]).Events);
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
    public void One_closed_session_a_year_is_enough()
    {
        var open = Some.ExecutiveContact(2);

        Assert.Equal(IndicatorState.Within, Read("S4.4", [open, Some.ExecutiveContact(3) with { Closed = true }, Some.Forum()]).State);
        Assert.Equal(IndicatorState.Unclear, Read("S4.4", [open, Some.Forum()]).State);
    }

    private static Reading Read(string indicator, IEnumerable<Exhibit> evidence) => Sign.Read(indicator, Direction.Cio, 20, evidence);

    private static (int?, int?) Counted(Reading reading) => (reading.Events, reading.Opportunities);

    private static IEnumerable<Briefing> Untouched(int count) => Some.Many(count, i => Some.Briefing(i));

    private static Briefing Changed(int number, FactChange change) => Some.Briefing(number) with
    {
        AsPresented = [new PresentedFact { Fact = "f1", Change = change, EditedBy = "CIO", At = Some.Week(number, 2) }],
    };
}
