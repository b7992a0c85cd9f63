using Concord.Evidence;
using static Concord.Tests.Steps.Rooms;

namespace Concord.Tests.Steps;

public sealed class BriefingRoomTests
{
    [Fact]
    public void Each_side_words_its_own_facts_only()
    {
        var room = Filled();

        Assert.Equal("Only the CISO words fact CISO-1; suggest another wording.", room.Reword(Cio, "CISO-1", Says("All is well."), At(2)).WhyNot);
        Assert.Equal("Only the CISO words fact CISO-1; suggest another wording.", room.Relevel(Cio, "CISO-1", FactLevel.Supporting, At(2)).WhyNot);
        Assert.Equal("Only the CISO words fact CISO-1; suggest another wording.", room.Move(Cio, "CISO-1", null).WhyNot);
        Assert.Equal("Only the CISO words fact CISO-1; suggest another wording.", room.TakeBack(Cio, "CISO-1", At(2)).WhyNot);
        Assert.Equal("Only the CISO words fact CISO-1; suggest another wording.", room.Reword(Secretary, "CISO-1", Says("All is well."), At(2)).WhyNot);
        Assert.Equal("37 fixes are overdue.", room.Does(r => r.Reword(Ciso, "CISO-1", Says("37 fixes are overdue."), At(2))).Fact("CISO-1")!.Text);
    }

    [Fact]
    public void The_eleventh_must_reach_fact_of_an_author_is_refused()
    {
        var room = Open();
        for (var i = 0; i < 10; i++)
        {
            room = room.Does(r => r.Add(Ciso, Says($"Fact {i}."), FactLevel.MustReach, null, At(1)));
        }

        Assert.Equal("CISO has 10 must-reach facts already, and 10 is the most; mark one of them as supporting first.", room.Add(Ciso, Says("One more."), FactLevel.MustReach, null, At(1)).WhyNot);
        Assert.Null(room.Add(Cio, Says("One of the other side."), FactLevel.MustReach, null, At(1)).WhyNot);
        room = room.Does(r => r.Add(Ciso, Says("One more."), FactLevel.Supporting, null, At(1)));
        Assert.NotNull(room.Relevel(Ciso, "CISO-11", FactLevel.MustReach, At(1)).WhyNot);
        Assert.Null(room.Relevel(Ciso, "CISO-10", FactLevel.MustReach, At(1)).WhyNot);
    }

    [Fact]
    public void A_suggestion_changes_the_fact_when_its_author_accepts_and_not_before()
    {
        var room = Filled().Does(r => r.Suggest(Cio, "CISO-1", "38 urgent fixes are late, the oldest by 97 days.", At(2)));

        Assert.StartsWith("38 urgent fixes are overdue", room.Fact("CISO-1")!.Text, StringComparison.Ordinal);
        Assert.Equal("Only the CISO words fact CISO-1; suggest another wording.", room.Answer(Cio, "S-1", true, At(3)).WhyNot);
        Assert.StartsWith("38 urgent fixes are late", room.Does(r => r.Answer(Ciso, "S-1", true, At(3))).Fact("CISO-1")!.Text, StringComparison.Ordinal);
        Assert.Equal(room.Briefing.Facts, room.Does(r => r.Answer(Ciso, "S-1", false, At(3))).Briefing.Facts);
        Assert.NotNull(room.Does(r => r.Answer(Ciso, "S-1", false, At(3))).Answer(Ciso, "S-1", true, At(4)).WhyNot);
    }

    [Fact]
    public void Withholding_needs_a_reason_and_the_other_sides_fact()
    {
        var room = Filled();

        Assert.Equal("The reason is empty; write it in a sentence.", room.Withhold(Cio, "CISO-1", " ", At(2)).WhyNot);
        Assert.Equal("Fact CISO-1 is yours; take it back instead.", room.Withhold(Ciso, "CISO-1", "Not now.", At(2)).WhyNot);
        Assert.Equal("The secretary withholds nothing; suggest another wording.", room.Withhold(Secretary, "CISO-1", "Not now.", At(2)).WhyNot);
        var entry = room.Does(r => r.Withhold(Cio, "CISO-1", "Not now.", At(2))).EntryOf("CISO-1")!;
        Assert.Equal((FactChange.Removed, "CIO", Moment.At(At(2)), "Not now.", null), (entry.Change, entry.EditedBy, entry.At, entry.Reason, entry.Concurrence));
    }

    [Fact]
    public void A_withheld_fact_stays_in_sight_and_who_withheld_it_alone_puts_it_back()
    {
        var room = Filled().Does(r => r.Withhold(Cio, "CISO-1", "Not now.", At(2)));

        Assert.NotNull(room.Fact("CISO-1"));
        Assert.Equal(["CISO-1"], room.Reserved.Select(f => f.Id));
        Assert.NotNull(room.Restore(Ciso, "CISO-1").WhyNot);
        Assert.NotNull(room.TakeBack(Ciso, "CISO-1", At(3)).WhyNot);
        Assert.Empty(room.Does(r => r.Restore(Cio, "CISO-1")).Briefing.AsPresented);
    }

    [Fact]
    public void Only_the_author_concurs_and_writes_the_minority_note()
    {
        var room = Filled().Does(r => r.Withhold(Cio, "CISO-1", "Not now.", At(2)));

        Assert.Equal("Only the CISO speaks for fact CISO-1.", room.Concur(Cio, "CISO-1", true).WhyNot);
        Assert.Equal("Only the CISO speaks for fact CISO-1.", room.Note(Cio, "CISO-1", "It is fine.").WhyNot);
        Assert.Empty(room.Does(r => r.Concur(Ciso, "CISO-1", true)).Reserved);
        Assert.Equal("The board needs it.", room.Does(r => r.Note(Ciso, "CISO-1", "The board needs it.")).EntryOf("CISO-1")!.Note);
        Assert.Equal("Nothing was done to fact CISO-2 by somebody else.", room.Note(Ciso, "CISO-2", "A note.").WhyNot);
    }

    [Fact]
    public void A_fact_taken_back_before_anybody_signed_is_gone_and_afterwards_stays_in_sight()
    {
        var before = Filled().Does(r => r.TakeBack(Ciso, "CISO-1", At(2)));
        var after = Filled().Does(r => r.Sign(Cio, At(2))).Does(r => r.TakeBack(Ciso, "CISO-1", At(3)));

        Assert.Null(before.Fact("CISO-1"));
        Assert.NotNull(after.Fact("CISO-1"));
        Assert.True(after.IsTakenBack("CISO-1"));
        Assert.DoesNotContain(after.Published, f => f.Id == "CISO-1");
        Assert.Empty(after.Reserved);
    }

    [Fact]
    public void The_secretary_adds_facts_for_a_function_and_words_them()
    {
        var room = Open().Does(r => r.Add(Secretary, Says("The regulator asks for a report by June."), FactLevel.MustReach, null, At(1), Party.Legal));

        Assert.Equal(("LEGAL-1", Party.Legal), (room.Briefing.Facts[0].Id, room.Briefing.Facts[0].Author));
        Assert.NotNull(Open().Add(Secretary, Says("Mine."), FactLevel.Supporting, null, At(1), Party.Cio).WhyNot);
        Assert.Null(room.Reword(Secretary, "LEGAL-1", Says("The regulator asks for it."), At(2)).WhyNot);
        Assert.NotNull(room.Reword(Cio, "LEGAL-1", Says("The regulator asks for it."), At(2)).WhyNot);
        Assert.Equal("Fact LEGAL-1 belongs to neither side and can't be withheld; suggest another wording.", room.Withhold(Cio, "LEGAL-1", "Not now.", At(2)).WhyNot);
    }

    [Fact]
    public void A_moved_fact_stands_where_it_was_put()
    {
        var room = Filled();

        Assert.Equal(["CISO-1", "CIO-1", "CIO-2", "CISO-2"], room.Does(r => r.Move(Ciso, "CISO-2", "s2")).Briefing.Facts.Select(f => f.Id));
        Assert.Equal(["CISO-2", "CISO-1", "CIO-1", "CIO-2"], room.Does(r => r.Move(Ciso, "CISO-2", "s1", "CISO-1")).Briefing.Facts.Select(f => f.Id));
        Assert.Equal("This briefing has no section s9; choose one it has.", room.Move(Ciso, "CISO-2", "s9").WhyNot);
    }

    [Theory]
    [InlineData("", "The fact is empty; write it in a sentence.")]
    [InlineData(" \n\t ", "The fact is empty; write it in a sentence.")]
    [InlineData("half \ud83d", "The fact holds half a character; write it again.")]
    public void Words_that_say_nothing_are_refused(string text, string why) => Assert.Equal(why, Open().Add(Ciso, Says(text), FactLevel.Supporting, null, At(1)).WhyNot);

    [Fact]
    public void Words_are_kept_in_one_line_and_at_most_a_thousand_characters_long()
    {
        Assert.Equal("Two plants are down.", Open().Does(r => r.Add(Ciso, Says("  Two plants\r\n are\u0007 down. "), FactLevel.Supporting, null, At(1))).Fact("CISO-1")!.Text);
        Assert.Null(Open().Add(Ciso, Says(new string('a', 1000)), FactLevel.Supporting, null, At(1)).WhyNot);
        Assert.Equal("The fact has 1001 characters; at most 1000 are taken, so shorten it.", Open().Add(Ciso, Says(new string('a', 1001)), FactLevel.Supporting, null, At(1)).WhyNot);
    }
}
