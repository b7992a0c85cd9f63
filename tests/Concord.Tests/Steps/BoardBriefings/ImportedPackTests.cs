using Concord.Evidence;
using Concord.Steps;
using static Concord.Tests.Steps.Rooms;

namespace Concord.Tests.Steps;

/// <summary>Editions whose briefing came in from a file: what it says is held against the edition, and what nobody can tell is named.</summary>
public sealed class ImportedPackTests
{
    private const string OneFile = "A version of briefing BRF-1 came in from a file: what it says was held against the edition, whose hand was in it before is not known here.";
    private const string TwoFiles = "2 versions of briefing BRF-1 came in from a file: what it says was held against the edition, whose hand was in it before is not known here.";

    private static readonly BriefingRoom Room = Filled();

    private static readonly BriefingRoom Withheld = Room.Does(r => r.Withhold(Cio, "CISO-1", "Not now.", At(2))).Does(r => r.Note(Ciso, "CISO-1", "Now."));

    [Fact]
    public void One_file_with_all_facts_holds_and_says_whose_hand_is_not_known()
    {
        var audit = PackAudit.Of(Withheld.Signed(3).Published(5), [Withheld.Signed(3).FromFile(4)]);

        Assert.Empty(audit.Faults);
        Assert.Equal([OneFile], audit.Unchecked);
        Assert.Equal(1, audit.Versions);
    }

    [Fact]
    public void A_fact_the_file_holds_and_the_edition_lost_is_found()
    {
        var without = new BriefingRoom(Room.Briefing with { Facts = [.. Room.Briefing.Facts.Skip(1)] }).Signed(3);

        Assert.Contains("Fact CISO-1 must reach the board and stands neither in the edition nor in its annex.", Faults(without.Published(5), Room.FromFile(4)));
    }

    [Fact]
    public void A_must_reach_fact_that_vanished_between_two_files_is_named_unless_its_author_agreed_or_the_edition_shows_it()
    {
        const string Vanished = "Fact CISO-1 must reach the board and vanished in the version of 2026-01-09 09:00, which a file brought: no concurrence is recorded, and no annex holds it.";
        var without = new BriefingRoom(Room.Briefing with { Facts = [.. Room.Briefing.Facts.Skip(1)] }).Signed(3);
        var agreed = Withheld.Does(r => r.Concur(Ciso, "CISO-1", true));
        var shown = new BriefingRoom(Withheld.Signed(3).Briefing with { Facts = [.. Room.Briefing.Facts.Skip(1)] });

        Assert.Equal([Vanished], Faults(without.Published(5), Room.FromFile(1), without.FromFile(4)));
        Assert.DoesNotContain(Vanished, Faults(without.Published(5), agreed.FromFile(1), without.FromFile(4)));
        Assert.DoesNotContain(Vanished, Faults(Withheld.Signed(3).Published(5), Withheld.FromFile(1), shown.FromFile(4)));
    }

    [Fact]
    public void What_a_file_words_anew_drops_or_calls_agreed_is_named_as_not_known()
    {
        var worded = new BriefingRoom(Room.Briefing with { Facts = [Room.Briefing.Facts[0] with { Level = FactLevel.Supporting }, .. Room.Briefing.Facts.Skip(1)] });
        var agreed = Withheld.Does(r => r.Concur(Ciso, "CISO-1", true));
        var dropped = new BriefingRoom(Room.Briefing with { Facts = [.. Room.Briefing.Facts.Where(f => f.Id != "CIO-2")] });

        foreach (var (after, what) in new[] { (worded, "CISO-1 was given other words or another level"), (agreed, "CISO-1 was marked as cut with concurrence"), (dropped, "CIO-2 vanished from the briefing") })
        {
            var audit = PackAudit.Of(after.Signed(3).Published(5), [Room.FromFile(1), after.Signed(3).FromFile(4)]);

            Assert.Empty(audit.Faults);
            Assert.Equal([TwoFiles, $"Fact {what} in the version of 2026-01-09 09:00, which a file brought: whether its author did it can't be checked."], audit.Unchecked);
        }
    }

    [Fact]
    public void A_file_from_after_the_edition_counts_for_what_it_says_of_the_time_before()
    {
        var first = Room.Signed(3).Published(5);
        var later = Room.Signed(3).Does(r => r.Reword(Ciso, "CISO-1", Says("40 urgent fixes are overdue."), At(7))).Does(r => r.Add(Cio, Says("A new one."), FactLevel.MustReach, null, At(7)));

        var audit = PackAudit.Of(first with { Entry = 12 }, [later.FromFile(9, 11)]);
        Assert.Empty(audit.Faults);
        Assert.Equal(
            [OneFile, "Fact CISO-1 was worded anew after the edition; the words of before stand in no version.", "Fact CIO-3 was worded after the edition; whether it was there before can't be checked."],
            audit.Unchecked);
        var cut = first with { Facts = [.. first.Facts.Where(f => f.Id != "CIO-1")], Entry = 12 };
        Assert.Contains("Fact CIO-1 must reach the board and stands neither in the edition nor in its annex.", Faults(cut, later.FromFile(9, 11)));
    }

    [Fact]
    public void What_was_cut_after_the_edition_had_to_stand_in_it()
    {
        var cutLater = Room.Signed(3).Does(r => r.TakeBack(Ciso, "CISO-1", At(8)));
        var without = Room.Does(r => r.TakeBack(Ciso, "CISO-1", At(2))).Signed(3).Published(5);

        Assert.Contains("Fact CISO-1 must reach the board and stands neither in the edition nor in its annex.", Faults(without, cutLater.FromFile(9)));
    }

    private static IReadOnlyList<string> Faults(BriefingPack pack, params BriefingVersion[] versions) => PackAudit.Of(pack, versions).Faults;
}
