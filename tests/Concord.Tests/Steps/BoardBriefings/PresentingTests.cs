using Concord.Evidence;
using Concord.Steps;
using static Concord.Tests.Steps.Rooms;

namespace Concord.Tests.Steps;

public sealed class PresentingTests
{
    private static readonly Moment Meeting = Moment.At(At(20));

    [Fact]
    public void What_the_check_found_is_recorded_with_who_presented_and_when()
    {
        var room = Shown(Filled(), ("CISO-1", FactChange.Softened), ("CIO-1", FactChange.Unchanged));

        Assert.Equal((FactChange.Softened, "CIO", Meeting, "shown"), (room.EntryOf("CISO-1")!.Change, room.EntryOf("CISO-1")!.EditedBy, room.EntryOf("CISO-1")!.At, room.EntryOf("CISO-1")!.Text));
        Assert.Equal((FactChange.Unchanged, null), (room.EntryOf("CIO-1")!.Change, room.EntryOf("CIO-1")!.EditedBy));
        Assert.Equal((Meeting, "CIO"), (room.Briefing.PresentedAt!.Value, room.Briefing.PresentedBy));
    }

    [Fact]
    public void What_could_not_be_read_waits_for_its_author()
    {
        var check = new DeckCheck { Deck = new Deck { Name = "board.pptx", Passages = [] }, Facts = [new FactFinding { Id = "CISO-1", Level = FactLevel.MustReach, Change = FactChange.Removed, MayStandUnread = true }] };
        var room = Filled().Does(r => r.RecordPresented(Secretary, check, "CIO", Meeting));

        Assert.Null(room.EntryOf("CISO-1"));
        Assert.Equal(FactChange.Removed, room.Does(r => r.Confirm(Ciso, "CISO-1", new AuthorsWord(FactChange.Removed))).EntryOf("CISO-1")!.Change);
    }

    [Fact]
    public void Whether_a_rewording_kept_the_meaning_is_its_authors_word_alone_and_silence_is_none()
    {
        var room = Shown(Filled(), ("CISO-1", FactChange.Reworded));

        Assert.Null(room.EntryOf("CISO-1")!.MeaningKept);
        Assert.Equal("Only the CISO speaks for fact CISO-1.", room.Confirm(Cio, "CISO-1", new AuthorsWord(FactChange.Reworded, MeaningKept: true)).WhyNot);
        Assert.Equal("Only the CISO speaks for fact CISO-1.", room.Confirm(Secretary, "CISO-1", new AuthorsWord(FactChange.Reworded, MeaningKept: true)).WhyNot);
        Assert.True(room.Does(r => r.Confirm(Ciso, "CISO-1", new AuthorsWord(FactChange.Reworded, MeaningKept: true))).EntryOf("CISO-1")!.MeaningKept);
        Assert.NotNull(room.Confirm(Ciso, "CISO-1", new AuthorsWord(FactChange.Softened, MeaningKept: true)).WhyNot);
    }

    [Fact]
    public void The_author_overrules_the_check_and_both_stand_side_by_side()
    {
        var room = Shown(Filled(), ("CISO-1", FactChange.Unchanged)).Does(r => r.Confirm(Ciso, "CISO-1", new AuthorsWord(FactChange.Softened, Note: "The slide was skipped.")));
        var entry = room.EntryOf("CISO-1")!;

        Assert.Equal((FactChange.Softened, FactChange.Unchanged, "CIO", "The slide was skipped."), (entry.Change, entry.Found, entry.EditedBy, entry.Note));
        Assert.Null(room.Does(r => r.Confirm(Ciso, "CISO-1", new AuthorsWord(FactChange.Unchanged))).EntryOf("CISO-1")!.Found);
    }

    [Fact]
    public void A_withheld_fact_that_was_not_shown_keeps_its_story_and_one_that_was_shown_loses_it()
    {
        var withheld = Filled().Does(r => r.Withhold(Cio, "CISO-1", "Not now.", At(2)));

        Assert.Equal("Not now.", Shown(withheld, ("CISO-1", FactChange.Removed)).EntryOf("CISO-1")!.Reason);
        Assert.Equal(FactChange.Unchanged, Shown(withheld, ("CISO-1", FactChange.Unchanged)).EntryOf("CISO-1")!.Change);
    }

    [Fact]
    public void A_withheld_fact_that_stands_in_the_annex_alone_was_withheld_all_the_same()
    {
        var withheld = Filled().Does(r => r.Withhold(Cio, "CISO-1", "Not now.", At(2)));
        var annexed = new FactFinding { Id = "CISO-1", Level = FactLevel.MustReach, Change = FactChange.Softened, Text = "shown", Place = new DeckPlace { Page = 9, IsAppendix = true } };
        var room = withheld.Does(r => r.RecordPresented(Secretary, new DeckCheck { Deck = new Deck { Name = "board.pptx", Passages = [] }, Facts = [annexed] }, "CIO", Meeting));

        Assert.Equal((FactChange.Removed, "Not now."), (room.EntryOf("CISO-1")!.Change, room.EntryOf("CISO-1")!.Reason));
    }

    [Fact]
    public void After_the_meeting_no_fact_is_added_reworded_or_withheld_and_nothing_is_published()
    {
        var room = Shown(Filled().Signed(3), ("CISO-1", FactChange.Unchanged));

        Assert.All(
            [
                room.Add(Ciso, Says("New."), FactLevel.Supporting, null, At(21)), room.Reword(Ciso, "CISO-1", Says("New."), At(21)), room.TakeBack(Ciso, "CISO-1", At(21)),
                room.Withhold(Cio, "CISO-1", "Late.", At(21)), room.Sign(Ciso, At(21)), room.Publish(Secretary, At(21)), room.WithdrawSlot(Cio, "Late.", At(21)), room.Suggest(Cio, "CISO-1", "Other.", At(21)),
            ],
            answer => Assert.Equal("This briefing was presented; its facts stay as they were, so open a new briefing for what is new.", answer.WhyNot));
    }

    private static BriefingRoom Shown(BriefingRoom room, params (string Id, FactChange Change)[] found) => room.Does(r => r.RecordPresented(Secretary, new DeckCheck
    {
        Deck = new Deck { Name = "board.pptx", Passages = [] },
        Facts = [.. found.Select(f => new FactFinding { Id = f.Id, Level = FactLevel.MustReach, Change = f.Change, Text = "shown" })],
    }, "CIO", Meeting));
}
