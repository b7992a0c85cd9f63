using Concord.Evidence;
using Concord.Steps;
using static Concord.Tests.Steps.Rooms;

namespace Concord.Tests.Steps;

public sealed class PackAuditTests
{
    private static readonly BriefingRoom Room = Filled();

    private static readonly BriefingVersion First = Room.Version(1, Ciso);

    [Fact]
    public void An_edition_that_holds_every_fact_has_no_fault() => Assert.Empty(Faults(Room.Signed(3).Published(5), First, Room.Signed(3).Version(3, Ciso)));

    [Fact]
    public void A_fact_deleted_behind_the_programs_back_is_found_though_the_edition_is_sealed_and_signed()
    {
        var without = new BriefingRoom(Room.Briefing with { Facts = [.. Room.Briefing.Facts.Skip(1)] }).Signed(3);

        Assert.True(PackSeal.Holds(without.Published(5)));
        Assert.Equal(["Fact CISO-1 vanished from the briefing on 2026-01-08 09:00, recorded by the CIO and not by its author."], Faults(without.Published(5), First, without.Version(3, Cio)));
        Assert.Contains("Fact CISO-1 must reach the board and stands neither in the edition nor in its annex.", Faults(without.Published(5), First));
    }

    [Fact]
    public void What_its_author_took_back_may_be_missing()
    {
        var without = Room.Does(r => r.TakeBack(Ciso, "CISO-1", At(2)));

        Assert.Empty(Faults(without.Signed(3).Published(5), First, without.Signed(3).Version(2, Ciso)));
        Assert.NotEmpty(Faults(without.Signed(3).Published(5), First, without.Signed(3).Version(2, Cio)));
    }

    [Fact]
    public void Words_and_levels_another_changed_are_found()
    {
        BriefingRoom With(Func<BriefingFact, BriefingFact> change) => new(Room.Briefing with { Facts = [change(Room.Briefing.Facts[0]), .. Room.Briefing.Facts.Skip(1)] });

        foreach (var changed in new[] { With(f => f with { Text = "A few fixes are late." }), With(f => f with { Level = FactLevel.Supporting }), With(f => f with { Author = Party.Cio }) })
        {
            Assert.Equal(
                ["Fact CISO-1 was given other words or another level on 2026-01-07 09:00, recorded by the secretary and not by its author."],
                Faults(changed.Signed(3).Published(5), First, changed.Signed(3).Version(2, Secretary)));
        }
    }

    [Fact]
    public void A_concurrence_the_author_never_gave_is_found()
    {
        var withheld = Room.Does(r => r.Withhold(Cio, "CISO-1", "Not now.", At(2)));
        var agreed = withheld.Does(r => r.Concur(Ciso, "CISO-1", true));

        Assert.Empty(Faults(agreed.Signed(4).Published(5), First, withheld.Version(2, Cio), agreed.Signed(4).Version(3, Ciso)));
        Assert.Equal(
            ["Fact CISO-1 was marked as cut with concurrence on 2026-01-08 09:00, recorded by the CIO and not by its author."],
            Faults(agreed.Signed(4).Published(5), First, withheld.Version(2, Cio), agreed.Signed(4).Version(3, Cio)));
    }

    [Fact]
    public void What_came_after_the_edition_is_no_fault_of_it()
    {
        var later = Room.Does(r => r.Add(Ciso, Says("A new one."), FactLevel.MustReach, null, At(8)));

        Assert.Empty(Faults(Room.Signed(3).Published(5), First, Room.Signed(3).Version(3, Cio), later.Version(8, Ciso)));
    }

    [Fact]
    public void A_signature_no_version_knows_is_found() => Assert.Equal(
        ["The signature of the CIO stands in no version of the briefing.", "The signature of the CISO stands in no version of the briefing."], Faults(Room.Signed(3).Published(5), First));

    [Fact]
    public void A_supporting_fact_that_is_not_in_the_edition_though_nobody_withheld_it_is_found()
    {
        var without = new BriefingRoom(Room.Briefing with { Facts = [.. Room.Briefing.Facts.Where(f => f.Id != "CISO-2")] });
        var withheld = Room.Does(r => r.Withhold(Cio, "CISO-2", "Not now.", At(2))).Signed(3);

        Assert.Contains("Fact CISO-2 stands in the briefing and not in the edition, and nobody is recorded as having withheld it.", Faults(without.Signed(3).Published(5), First));
        Assert.Empty(Faults(withheld.Published(5), First, withheld.Version(3, Cio)));
    }

    [Fact]
    public void An_annex_that_tells_otherwise_what_was_done_is_found()
    {
        var withheld = Room.Does(r => r.Withhold(Cio, "CISO-1", "Not now.", At(2))).Signed(3);
        var pack = withheld.Published(5);

        Assert.Empty(Faults(pack, First, withheld.Version(3, Cio)));
        Assert.Contains("Fact CISO-1 stands in the annex with another name, reason or note than in the briefing.", Faults(pack with { Annex = [pack.Annex[0] with { Reason = "Never." }] }, First, withheld.Version(3, Cio)));
        Assert.Contains("Fact CISO-1 stands in the annex, and no version says that somebody withheld it.", Faults(pack, First));
    }

    [Fact]
    public void A_level_or_a_figure_that_only_the_edition_holds_is_found()
    {
        var signed = Room.Signed(3);
        var pack = signed.Published(5);

        Assert.Contains(
            "Fact CISO-1 stands in the edition with another level or figure than its author's.",
            Faults(pack with { Facts = [pack.Facts[0] with { Level = FactLevel.Supporting }, .. pack.Facts.Skip(1)] }, First, signed.Version(3, Cio)));
    }

    [Fact]
    public void Of_a_briefing_whose_earlier_versions_are_gone_the_room_says_so()
    {
        Assert.Equal(["No version of briefing BRF-1 from before the edition is at hand."], Faults(Later(Room.Signed(3).Published(5)), Room.Signed(3).Version(8, Cio, 9)));
        Assert.Equal(["No version of briefing BRF-1 is at hand: only the seals of the edition were checked."], PackAudit.Of(Room.Signed(3).Published(5), []).Unchecked);
    }

    private static BriefingPack Later(BriefingPack pack) => pack with { Entry = 5 };

    private static IReadOnlyList<string> Faults(BriefingPack pack, params BriefingVersion[] versions)
    {
        var audit = PackAudit.Of(pack, versions);
        Assert.Empty(audit.Unchecked);

        return audit.Faults;
    }
}
