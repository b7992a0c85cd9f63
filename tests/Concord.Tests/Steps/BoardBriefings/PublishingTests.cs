using Concord.Evidence;
using Concord.Steps;
using static Concord.Tests.Steps.Rooms;

namespace Concord.Tests.Steps;

public sealed class PublishingTests
{
    [Fact]
    public void Publishing_needs_both_signatures_and_then_either_side_or_the_secretary_publishes()
    {
        var one = Filled().Does(r => r.Sign(Cio, At(3)));
        var both = one.Does(r => r.Sign(Ciso, At(4)));

        Assert.Equal("The signature of the CISO is missing; after 21 January 2026, 09:00 the secretary may publish with that shown.", one.Publish(Secretary, At(5)).WhyNot);
        Assert.All([Cio, Ciso, Secretary], by => Assert.Empty(both.Published(5, by: by).Missing));
    }

    [Fact]
    public void After_the_deadline_the_secretary_alone_publishes_with_the_missing_signature_shown()
    {
        var room = Filled().Does(r => r.Sign(Cio, At(3)));

        Assert.Equal("The signature of the CISO is missing; the deadline has passed, so the secretary may publish with that shown.", room.Publish(Cio, At(17)).WhyNot);
        Assert.StartsWith("Both signatures are missing; after", Filled().Publish(Secretary, At(3)).WhyNot, StringComparison.Ordinal);
        Assert.NotNull(room.Publish(Secretary, At(15.9)).WhyNot);
        Assert.Equal([Side.Ciso], room.Published(16).Missing);
    }

    [Fact]
    public void A_signature_is_void_once_the_text_changes_and_stays_on_record()
    {
        var signed = Filled().Signed(3);

        Assert.Empty(signed.Missing);
        Assert.All(
            [
                signed.Does(r => r.Reword(Ciso, "CISO-1", Says("39 urgent fixes are overdue."), At(4))),
                signed.Does(r => r.Withhold(Cio, "CISO-1", "Not now.", At(4))),
                signed.Does(r => r.Relevel(Ciso, "CISO-2", FactLevel.MustReach, At(4))),
                signed.Does(r => r.Move(Ciso, "CISO-2", "s2")),
                signed.Does(r => r.TakeBack(Ciso, "CISO-2", At(4))),
                signed.Does(r => r.Add(Secretary, Says("A new one."), FactLevel.Supporting, null, At(4))),
            ],
            room =>
            {
                Assert.Equal([Side.Cio, Side.Ciso], room.Missing);
                Assert.Equal(2, room.Briefing.Signatures.Count);
            });
    }

    [Fact]
    public void A_minority_note_is_written_at_any_time_and_leaves_the_signatures_in_force()
    {
        var room = Filled().Does(r => r.Withhold(Cio, "CISO-1", "Not now.", At(2))).Signed(3).Does(r => r.Note(Ciso, "CISO-1", "The board needs it."));

        Assert.Empty(room.Missing);
        Assert.Equal("The board needs it.", room.Published(5).Annex[0].Note);
    }

    [Fact]
    public void The_annex_holds_what_was_withheld_with_who_why_when_hash_and_note_and_the_facts_hold_the_rest()
    {
        var room = Filled().Does(r => r.Withhold(Cio, "CISO-1", "The count is being checked.", At(2))).Does(r => r.Withhold(Cio, "CISO-2", "Too much detail.", At(2)));
        var pack = room.Does(r => r.Note(Ciso, "CISO-1", "It was checked twice.")).Signed(3).Published(5);
        var entry = Assert.Single(pack.Annex);

        Assert.Equal(("CISO-1", Party.Ciso, FactChange.Removed, "CIO", "The count is being checked.", "It was checked twice."), (entry.Fact, entry.Author, entry.Change, entry.WithheldBy, entry.Reason, entry.Note));
        Assert.Equal("38 urgent fixes are overdue; the oldest by 97 days.", entry.Text);
        Assert.Equal(PackSeal.Of(room.Fact("CISO-1")!), entry.Digest);
        Assert.Equal(["CIO-1", "CIO-2"], pack.Facts.Select(f => f.Id));
    }

    [Fact]
    public void What_is_cut_with_concurrence_or_taken_back_stands_in_neither()
    {
        var room = Filled().Does(r => r.Withhold(Cio, "CISO-1", "Not now.", At(2))).Does(r => r.Concur(Ciso, "CISO-1", true)).Signed(3);

        Assert.Empty(room.Published(5).Annex);
        Assert.DoesNotContain(room.Published(5).Facts, f => f.Id == "CISO-1");
    }

    [Fact]
    public void A_new_edition_names_the_one_it_replaces_and_says_something_new()
    {
        var room = Filled().Signed(3);
        var first = room.Published(5);

        Assert.Equal("Edition 1 says the same already.", room.Publish(Secretary, At(6), first).WhyNot);
        var second = room.Does(r => r.Reword(Ciso, "CISO-1", Says("37 urgent fixes are overdue."), At(6))).Signed(7).Published(8, first);
        Assert.Equal(("BRF-1-E2", 2, "BRF-1-E1"), (second.Id, second.Edition, second.Replaces));
        Assert.StartsWith("38", first.Facts[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_withdrawn_slot_blocks_the_facts_of_the_others_and_they_stand_in_the_annex()
    {
        var room = Filled().Does(r => r.WithdrawSlot(Cio, "The agenda is full.", At(4))).Signed(5);

        Assert.Equal(["CISO-1"], room.Published(6).Annex.Select(r => r.Fact));
        Assert.Empty(room.Published(6).Facts);
        Assert.Equal([("CIO-1", true), ("CISO-1", null)], room.Briefing.AsPresented.Where(p => p.Fact.EndsWith("-1", StringComparison.Ordinal)).Select(p => (p.Fact, p.Concurrence)).Order());
    }
}
