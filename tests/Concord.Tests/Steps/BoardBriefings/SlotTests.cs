using Concord.Evidence;
using Concord.Steps;
using static Concord.Tests.Steps.Rooms;

namespace Concord.Tests.Steps;

public sealed class SlotTests
{
    private static readonly Moment Later = Moment.At(At(30));
    private static readonly Moment Limit = Moment.At(At(28));

    [Fact]
    public void The_secretary_moves_the_date_and_the_move_stays_on_record_with_its_reason()
    {
        var room = Filled().Does(r => r.MoveDate(Secretary, Later, Limit, "  The chair is away. ", At(3)));
        var change = Assert.Single(room.Briefing.SlotChanges);

        Assert.Equal((Later, Limit), (room.Briefing.MeetsAt!.Value, room.Briefing.PublishBy!.Value));
        Assert.Equal((SlotFate.Moved, "SECRETARY", Moment.At(At(3)), "The chair is away."), (change.Change, change.By, change.At, change.Reason));
        Assert.Equal((Moment.At(At(20)), Later, Limit), (change.From!.Value, change.To!.Value, change.PublishBy!.Value));
    }

    [Fact]
    public void Neither_side_moves_the_forums_date() => Assert.All(
        new[] { Cio, Ciso },
        side => Assert.Equal("The secretary keeps the forum's dates; ask there for another one.", Filled().MoveDate(side, Later, Limit, "It suits me.", At(3)).WhyNot));

    [Fact]
    public void A_signature_under_the_earlier_date_becomes_void_and_stays_on_record()
    {
        var room = Filled().Signed(3).Does(r => r.MoveDate(Secretary, Later, Limit, "The chair is away.", At(4)));

        Assert.Equal([Side.Cio, Side.Ciso], room.Missing);
        Assert.Equal(2, room.Briefing.Signatures.Count);
    }

    [Fact]
    public void A_deadline_alone_is_moved_without_touching_a_signature()
    {
        var room = Filled().Signed(3).Does(r => r.MoveDate(Secretary, r.Briefing.MeetsAt!.Value, Moment.At(At(18)), "Two more days.", At(4)));

        Assert.Empty(room.Missing);
        Assert.Equal(Moment.At(At(18)), room.Briefing.PublishBy);
        Assert.Null(room.Does(r => r.MoveDate(Secretary, r.Briefing.MeetsAt!.Value, null, "None.", At(5))).Briefing.PublishBy);
    }

    [Fact]
    public void A_date_that_can_not_be_is_refused_in_a_sentence()
    {
        var room = Filled();
        foreach (var (answer, why) in new[]
        {
            (room.MoveDate(Secretary, Moment.At(At(20)), Moment.At(At(16)), "No.", At(3)), "The forum meets then already, and the deadline is the same; choose another date."),
            (room.MoveDate(Secretary, Moment.At(At(3)), null, "No.", At(3)), "The new date lies behind; choose one ahead."),
            (room.MoveDate(Secretary, Later, Moment.At(At(2)), "No.", At(3)), "The new deadline lies behind; choose one ahead, or none."),
            (room.MoveDate(Secretary, Later, Moment.At(At(31)), "No.", At(3)), "The deadline for publishing lies after the meeting; choose an earlier one."),
            (room.MoveDate(Secretary, Later, Limit, " ", At(3)), "The reason is empty; write it in a sentence."),
        })
        {
            Assert.Equal(why, answer.WhyNot);
        }
    }

    [Fact]
    public void A_deadline_that_is_over_may_stay_while_the_date_moves() =>
        Assert.Null(Filled().MoveDate(Secretary, Later, Moment.At(At(16)), "The chair is away.", At(19)).WhyNot);

    [Fact]
    public void A_withdrawn_slot_is_given_back_by_who_withdrew_it_or_by_the_secretary_and_by_nobody_else()
    {
        var room = Filled().Does(r => r.WithdrawSlot(Cio, "No time.", At(3)));

        Assert.Equal("CIO", room.WithdrawnBy);
        Assert.Equal("Somebody else withdrew the slot; they or the secretary give it back.", room.GiveSlotBack(Ciso, "We need it.", At(4)).WhyNot);
        Assert.Equal("The slot was withdrawn; give it back before it gets another date.", room.MoveDate(Secretary, Later, Limit, "Later.", At(4)).WhyNot);
        foreach (var by in new[] { Cio, Secretary })
        {
            var back = room.Does(r => r.GiveSlotBack(by, "There is time.", At(4)));

            Assert.Null(back.Briefing.SlotWithdrawn);
            Assert.Null(back.WithdrawnBy);
            Assert.Empty(back.Briefing.AsPresented);
            Assert.Equal([(SlotFate.Withdrawn, "CIO", "No time."), (SlotFate.GivenBack, by.Word, "There is time.")], back.Briefing.SlotChanges.Select(c => (c.Change, c.By, c.Reason)));
            Assert.Equal("The slot stands; nobody withdrew it.", back.GiveSlotBack(by, "Again.", At(5)).WhyNot);
        }
    }

    [Fact]
    public void What_was_withheld_before_the_slot_was_withdrawn_stays_withheld_when_it_is_given_back()
    {
        var room = Filled().Does(r => r.Withhold(Cio, "CISO-1", "Not now.", At(2))).Does(r => r.WithdrawSlot(Cio, "No time.", At(3))).Does(r => r.GiveSlotBack(Cio, "There is time.", At(4)));

        Assert.Equal(["CISO-1"], room.Briefing.AsPresented.Select(p => p.Fact));
        Assert.Equal(["CISO-1"], room.Reserved.Select(f => f.Id));
    }

    [Fact]
    public void A_slot_the_secretary_records_as_withdrawn_is_neither_sides_doing()
    {
        var room = Filled().Does(r => r.WithdrawSlot(Secretary, "The board meets on the budget alone.", At(3)));

        Assert.All(room.Briefing.AsPresented, entry => Assert.Equal((FactChange.Blocked, "SECRETARY"), (entry.Change, entry.EditedBy)));
        Assert.Equal(2, room.Reserved.Count);
    }

    [Fact]
    public void Who_withdrew_the_slot_has_agreed_to_what_it_does_to_own_facts_and_takes_that_back_with_the_slot_only()
    {
        var room = Filled().Does(r => r.WithdrawSlot(Cio, "No time.", At(3)));

        Assert.True(room.EntryOf("CIO-1")!.Concurrence);
        Assert.Equal("Nothing was done to fact CIO-1 by somebody else.", room.Concur(Cio, "CIO-1", false).WhyNot);
        Assert.Null(room.Concur(Ciso, "CISO-1", true).WhyNot);
    }

    [Fact]
    public void The_difference_calls_a_withdrawn_slot_blocked_and_a_slot_given_back_restored()
    {
        var (whole, withdrawn) = (Filled(), Filled().Does(r => r.WithdrawSlot(Cio, "No time.", At(3))));

        Assert.All(EditionDifference.Of(whole.Briefing, withdrawn.Briefing).Facts, step => Assert.Equal(EditionChange.Blocked, step.Change));
        Assert.All(EditionDifference.Of(withdrawn.Briefing, whole.Briefing).Facts, step => Assert.Equal(EditionChange.Restored, step.Change));
    }
}
