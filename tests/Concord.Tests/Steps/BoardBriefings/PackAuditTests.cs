using Concord.Evidence;
using Concord.Steps;
using static Concord.Tests.Steps.Rooms;

namespace Concord.Tests.Steps;

public sealed class PackAuditTests
{
    private static readonly BriefingRoom Room = Filled();

    private static readonly BriefingVersion First = Room.Version(1, Ciso);

    [Fact]
    public void An_edition_that_holds_every_fact_has_no_fault() => Assert.Empty(PackAudit.Of(Room.Signed(3).Published(5), [First, Room.Signed(3).Version(3, Ciso)]));

    [Fact]
    public void A_fact_deleted_behind_the_programs_back_is_found_though_the_edition_is_sealed_and_signed()
    {
        var without = new BriefingRoom(Room.Briefing with { Facts = [.. Room.Briefing.Facts.Skip(1)] }).Signed(3);

        Assert.True(PackSeal.Holds(without.Published(5)));
        Assert.Equal(["Fact CISO-1 vanished from the briefing on 2026-01-08 09:00, recorded by the CIO and not by its author."], PackAudit.Of(without.Published(5), [First, without.Version(3, Cio)]));
        Assert.Equal(["Fact CISO-1 must reach the board and stands neither in the edition nor in its annex."], PackAudit.Of(without.Published(5), [First]));
    }

    [Fact]
    public void What_its_author_took_back_may_be_missing()
    {
        var without = Room.Does(r => r.TakeBack(Ciso, "CISO-1", At(2)));

        Assert.Empty(PackAudit.Of(without.Signed(3).Published(5), [First, without.Version(2, Ciso)]));
        Assert.NotEmpty(PackAudit.Of(without.Signed(3).Published(5), [First, without.Version(2, Cio)]));
    }

    [Fact]
    public void Words_and_levels_another_changed_are_found()
    {
        BriefingRoom With(Func<BriefingFact, BriefingFact> change) => new(Room.Briefing with { Facts = [change(Room.Briefing.Facts[0]), .. Room.Briefing.Facts.Skip(1)] });

        foreach (var changed in new[] { With(f => f with { Text = "A few fixes are late." }), With(f => f with { Level = FactLevel.Supporting }), With(f => f with { Author = Party.Cio }) })
        {
            Assert.Equal(
                ["Fact CISO-1 was given other words or another level on 2026-01-07 09:00, recorded by the secretary and not by its author."],
                PackAudit.Of(changed.Signed(3).Published(5), [First, changed.Version(2, Secretary)]));
        }
    }

    [Fact]
    public void A_concurrence_the_author_never_gave_is_found()
    {
        var withheld = Room.Does(r => r.Withhold(Cio, "CISO-1", "Not now.", At(2)));
        var agreed = withheld.Does(r => r.Concur(Ciso, "CISO-1", true));

        Assert.Empty(PackAudit.Of(agreed.Signed(4).Published(5), [First, withheld.Version(2, Cio), agreed.Version(3, Ciso)]));
        Assert.Equal(
            ["Fact CISO-1 was marked as cut with concurrence on 2026-01-08 09:00, recorded by the CIO and not by its author."],
            PackAudit.Of(agreed.Signed(4).Published(5), [First, withheld.Version(2, Cio), agreed.Version(3, Cio)]));
    }

    [Fact]
    public void What_came_after_the_edition_is_no_fault_of_it()
    {
        var later = Room.Does(r => r.Add(Ciso, Says("A new one."), FactLevel.MustReach, null, At(8)));

        Assert.Empty(PackAudit.Of(Room.Signed(3).Published(5), [First, later.Version(8, Ciso)]));
    }
}
