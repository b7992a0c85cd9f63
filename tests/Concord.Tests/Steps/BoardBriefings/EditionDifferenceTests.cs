using Concord.Evidence;
using Concord.Steps;
using static Concord.Tests.Steps.Rooms;

namespace Concord.Tests.Steps;

public sealed class EditionDifferenceTests
{
    private static readonly BriefingRoom Room = Filled();

    [Fact]
    public void What_nobody_touched_is_unchanged() => Assert.Empty(EditionDifference.Of(Room.Briefing, Room.Briefing).Changed);

    [Fact]
    public void Added_and_removed_facts_are_named_where_they_stand()
    {
        var later = Room.Does(r => r.TakeBack(Cio, "CIO-1", At(2))).Does(r => r.Add(Cio, Says("A new one."), FactLevel.Supporting, null, At(2)));

        Assert.Equal(
            [("CISO-1", EditionChange.Unchanged), ("CIO-1", EditionChange.Removed), ("CISO-2", EditionChange.Unchanged), ("CIO-2", EditionChange.Unchanged), ("CIO-3", EditionChange.Added)],
            EditionDifference.Of(Room.Briefing, later.Briefing).Facts.Select(f => (f.Id, f.Change)));
    }

    [Fact]
    public void A_reworded_fact_shows_both_wordings_word_by_word()
    {
        var later = Room.Does(r => r.Reword(Ciso, "CISO-2", Says("Six of the suppliers were reviewed."), At(2)));
        var step = Assert.Single(EditionDifference.Of(Room.Briefing, later.Briefing).Changed);

        Assert.Equal([("Six suppliers were reviewed.", false)], step.Words!.Before.Select(s => (s.Text, s.IsChanged)));
        Assert.Equal([("Six ", false), ("of the ", true), ("suppliers were reviewed.", false)], step.Words.After.Select(s => (s.Text, s.IsChanged)));
    }

    [Fact]
    public void Another_figure_or_level_is_a_change_though_the_words_stay()
    {
        var figure = Room.Does(r => r.Reword(Ciso, "CISO-1", FactWording.Of(Room.Fact("CISO-1")!) with { Value = "12" }, At(2)));
        var level = Room.Does(r => r.Relevel(Ciso, "CISO-1", FactLevel.Supporting, At(2)));

        Assert.Equal([EditionChange.Softened], EditionDifference.Of(Room.Briefing, figure.Briefing).Changed.Select(f => f.Change));
        Assert.Equal([EditionChange.Relevelled], EditionDifference.Of(Room.Briefing, level.Briefing).Changed.Select(f => f.Change));
    }

    [Fact]
    public void One_fact_put_elsewhere_moves_alone()
    {
        var later = Room.Does(r => r.Move(Ciso, "CISO-1", "s1"));
        var other = Room.Does(r => r.Move(Ciso, "CISO-1", "s2", "CIO-1"));

        Assert.Equal([("CISO-1", EditionChange.Moved)], EditionDifference.Of(Room.Briefing, later.Briefing).Changed.Select(f => (f.Id, f.Change)));
        Assert.Equal([("CISO-1", EditionChange.Moved)], EditionDifference.Of(Room.Briefing, other.Briefing).Changed.Select(f => (f.Id, f.Change)));
    }

    [Fact]
    public void What_goes_to_the_annex_and_comes_back_is_told_between_editions()
    {
        var withheld = Room.Does(r => r.Withhold(Cio, "CISO-1", "Not now.", At(2)));
        var (whole, cut) = (Room.Signed(3).Published(4), withheld.Signed(3).Published(4));

        Assert.Equal([("CISO-1", EditionChange.Reserved)], EditionDifference.Of(whole, cut).Changed.Select(f => (f.Id, f.Change)));
        Assert.Equal([("CISO-1", EditionChange.Restored)], EditionDifference.Of(cut, whole).Changed.Select(f => (f.Id, f.Change)));
        Assert.Equal([("CISO-1", EditionChange.Reserved)], EditionDifference.Of(Room.Briefing, withheld.Briefing).Changed.Select(f => (f.Id, f.Change)));
    }

    [Fact]
    public void A_sealed_draft_is_held_against_its_authors_facts_only()
    {
        var draft = SealedFile.Of("BRF-1", Side.Ciso, SealedFacts.Of(Room.Briefing).Where(f => f.Author == Party.Ciso), new byte[32], At(0));
        var later = Room.Does(r => r.Reword(Ciso, "CISO-2", Says("Five suppliers were reviewed."), At(2))).Does(r => r.Reword(Cio, "CIO-1", Says("All was well."), At(2)));

        Assert.Empty(EditionDifference.Of(draft, Room.Briefing).Changed);
        Assert.Equal(["CISO-2"], EditionDifference.Of(draft, later.Briefing).Changed.Select(f => f.Id));
    }
}
