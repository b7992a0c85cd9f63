using Concord.Evidence;
using Concord.Steps;
using static Concord.Tests.Steps.Rooms;

namespace Concord.Tests.Steps;

public sealed class FactTimelineTests
{
    [Fact]
    public void A_fact_is_told_from_its_first_draft_to_what_was_presented()
    {
        var draft = SealedFile.Of("BRF-1", Side.Ciso, SealedFacts.Of(Filled().Briefing).Where(f => f.Author == Party.Ciso), new byte[32], At(0.5));
        var versions = new List<BriefingVersion> { Open().Version(0, Ciso) };
        var room = Record(Filled(), 1, Ciso);
        room = Record(room.Does(r => r.Suggest(Cio, "CISO-1", "38 urgent fixes are late, the oldest by 97 days.", At(2))), 2, Cio);
        room = Record(room.Does(r => r.Answer(Ciso, "S-1", true, At(3))), 3, Ciso);
        room = Record(room.Does(r => r.Withhold(Cio, "CISO-1", "Not now.", At(4))), 4, Cio);
        room = Record(room.Does(r => r.Note(Ciso, "CISO-1", "The board needs it.")), 5, Ciso);
        room = Record(room.Signed(6), 6, Ciso);
        var pack = room.Published(7);
        room = Record(room.Does(r => r.Publish(Secretary, At(7))), 7, Secretary);
        var check = new DeckCheck { Deck = new Deck { Name = "board.pptx", Passages = [] }, Facts = [new FactFinding { Id = "CISO-1", Level = FactLevel.MustReach, Change = FactChange.Reworded, Text = "Some fixes are late." }] };
        room = Record(room.Does(r => r.RecordPresented(Secretary, check, "CIO", Moment.At(At(20)))), 21, Secretary);
        Record(room.Does(r => r.Confirm(Ciso, "CISO-1", new AuthorsWord(FactChange.Reworded, MeaningKept: false, Concurs: false))), 22, Ciso);

        var moments = FactTimeline.Of("CISO-1", versions, [pack], [draft.Commitment("SD-1", draft.Write())], [draft]);

        Assert.Equal(
            [
                (FactMomentKind.Sealed, "CISO", "The author sealed this first draft before anybody else saw it."),
                (FactMomentKind.Added, "CISO", "Added."),
                (FactMomentKind.Suggested, "CIO", "Another wording was suggested."),
                (FactMomentKind.Changed, "CISO", "Put in other words."),
                (FactMomentKind.Answered, "CISO", "The author accepted the suggestion."),
                (FactMomentKind.Withheld, "CIO", "Withheld: Not now."),
                (FactMomentKind.Spoken, "CISO", "The author's note: The board needs it."),
                (FactMomentKind.Signed, "CIO", "The briefing was signed."),
                (FactMomentKind.Signed, "CISO", "The briefing was signed."),
                (FactMomentKind.Published, "SECRETARY", "Published in the annex of edition 1: withheld by the CIO."),
                (FactMomentKind.Presented, "CIO", "Presented in other words."),
                (FactMomentKind.Presented, "CISO", "The author says: presented in other words that do not keep the meaning."),
                (FactMomentKind.Spoken, "CISO", "The author does not concur."),
            ],
            moments.Select(m => (m.Kind, m.By!, m.Text)));
        Assert.Equal("Some fixes are late.", moments[10].After);
        Assert.NotNull(moments[10].Words);

        BriefingRoom Record(BriefingRoom room, int day, BriefingActor by)
        {
            versions.Add(room.Version(day, by));

            return room;
        }
    }

    [Fact]
    public void A_fact_that_vanished_and_one_that_was_taken_back_are_told_apart()
    {
        var without = Filled().Does(r => r.TakeBack(Ciso, "CISO-1", At(2)));

        Assert.Equal("Taken back by its author.", FactTimeline.Of("CISO-1", [Filled().Version(1, Ciso), without.Version(2, Ciso)])[^1].Text);
        Assert.Equal("It vanished from the briefing, and its author did not do it.", FactTimeline.Of("CISO-1", [Filled().Version(1, Ciso), without.Version(2, Cio)])[^1].Text);
    }

    [Fact]
    public void A_fact_put_back_is_told_and_another_facts_moments_are_not()
    {
        var withheld = Filled().Does(r => r.Withhold(Cio, "CISO-1", "Not now.", At(2)));
        BriefingVersion[] versions = [Filled().Version(1, Ciso), withheld.Version(2, Cio), withheld.Does(r => r.Restore(Cio, "CISO-1")).Version(3, Cio)];

        Assert.Equal([FactMomentKind.Added, FactMomentKind.Withheld, FactMomentKind.Restored], FactTimeline.Of("CISO-1", versions).Select(m => m.Kind));
        Assert.Equal([FactMomentKind.Added], FactTimeline.Of("CIO-1", versions).Select(m => m.Kind));
    }
}
