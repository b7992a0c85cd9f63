using Concord.Evidence;
using Concord.Steps;
using Concord.Tests.Steps;
using Concord.Web.Seats;
using Concord.Web.Steps.Briefings;
using static Concord.Tests.Steps.Rooms;

namespace Concord.Tests.Web;

/// <summary>The way of one fact: everything that happened to it, in order, with who and when.</summary>
public sealed class FactMomentsTests
{
    private const string Fact = "CISO-1";

    private readonly List<BriefingVersion> _versions = [];
    private readonly List<BriefingPack> _packs = [];
    private readonly List<SealedDraft> _drafts = [];
    private BriefingRoom _room = Open();

    [Fact]
    public void From_the_first_draft_to_what_was_presented_every_step_has_its_day_and_its_seat()
    {
        _drafts.Add(new SealedDraft { Id = "SD-1", Briefing = "BRF-1", Author = Side.Ciso, At = Moment.At(At(0.5)), Digest = new string('a', 64), OpenedAt = Moment.At(At(2.5)) });
        Do(1, Ciso, r => r.Add(Ciso, Says("38 urgent fixes are overdue."), FactLevel.MustReach, "s1", At(1)));
        Do(2, Cio, r => r.Suggest(Cio, Fact, "Some fixes are overdue.", At(2)));
        Do(3, Ciso, r => r.Answer(Ciso, "S-1", false, At(3)));
        Do(4, Cio, r => r.Withhold(Cio, Fact, "It is counted anew.", At(4)));
        Do(5, Ciso, r => r.Note(Ciso, Fact, "It was counted twice."));
        Do(6, Cio, r => r.Sign(Cio, At(6)));
        Do(7, Ciso, r => r.Sign(Ciso, At(7)));
        Publish(8);
        Do(9, Cio, r => r.Restore(Cio, Fact));
        Do(10, Secretary, r => r.MoveDate(Secretary, Moment.At(At(25)), null, "The chair is away.", At(10)));
        Do(11, Cio, r => r.Sign(Cio, At(11)));
        Do(12, Ciso, r => r.Sign(Ciso, At(12)));
        Publish(13);
        Do(26, Secretary, r => r.RecordPresented(Secretary, Found(FactChange.Softened, "Some fixes are overdue."), "CIO", Moment.On(new DateOnly(2026, 1, 30), TimeZoneInfo.Utc), new CheckedDeck { Name = "board.pptx", Digest = new string('b', 64), At = Moment.At(At(26)), By = "SECRETARY" }));
        Do(27, Ciso, r => r.Confirm(Ciso, Fact, new AuthorsWord(FactChange.Reworded, MeaningKept: false)));

        Assert.Equal(
            [
                "05 The CISO sealed a first draft; its words stay with its author.",
                "06 The CISO put it in: “38 urgent fixes are overdue.”",
                "07 The CIO suggested other words.",
                "07 The CISO opened the sealed draft.",
                "08 The CISO refused the suggestion of the CIO.",
                "09 The CIO withheld it: It is counted anew.",
                "10 The CISO put a note beside it: It was counted twice.",
                "11 The CIO signed the text with this fact in the annex. From then on it is frozen: what is changed later is an event.",
                "12 The CISO signed the text with this fact in the annex.",
                "13 The secretary published edition 1: it stands in the annex.",
                "14 The CIO put it back.",
                "14 The text was changed: the CIO’s and the CISO’s signatures became void, and stay on record.",
                "15 The secretary moved the meeting from 25 Jan 2026, 09:00 to 30 Jan 2026, 09:00; there is no deadline for signing: The chair is away.",
                "16 The CIO signed the text with this fact in it.",
                "17 The CISO signed the text with this fact in it.",
                "18 The secretary published edition 2: it stands in the text.",
                "31 The secretary recorded what the CIO presented on 30 Jan 2026. The check of board.pptx says: it stands weaker.",
                "01 The CISO says: it stands in other words. The check had said: it stands weaker.",
                "01 The CISO says the meaning was lost.",
            ],
            Moments().Select(m => $"{m.At:dd} {m.What}"));
        Assert.Equal(("38 urgent fixes are overdue.", "Some fixes are overdue."), Moments().Single(m => m.What.Contains("recorded what", StringComparison.Ordinal)).Words);
    }

    [Fact]
    public void A_withheld_supporting_fact_is_told_with_the_edition_it_does_not_stand_in()
    {
        Do(1, Ciso, r => r.Add(Ciso, Says("Six suppliers were reviewed."), FactLevel.Supporting, null, At(1)));
        Do(1, Cio, r => r.Add(Cio, Says("All is well."), FactLevel.MustReach, null, At(1)));
        Do(2, Cio, r => r.Withhold(Cio, Fact, "The board knows.", At(2)));
        Do(3, Cio, r => r.Sign(Cio, At(3)));
        Publish(17);

        Assert.Equal(
            [
                "The CISO put it in: “Six suppliers were reviewed.”", "The CIO withheld it: The board knows.",
                "The CIO signed the text without this fact. From then on it is frozen: what is changed later is an event.",
                "The secretary published edition 1; the CISO’s signature is missing: it does not stand in it.",
            ],
            Moments().Select(m => m.What));
    }

    [Fact]
    public void An_edition_from_before_the_fact_was_written_is_no_part_of_its_way()
    {
        Do(1, Cio, r => r.Add(Cio, Says("All is well."), FactLevel.MustReach, null, At(1)));
        Publish(17);
        Do(18, Ciso, r => r.Add(Ciso, Says("Six suppliers were reviewed."), FactLevel.Supporting, null, At(18)));

        Assert.Equal(["The CISO put it in: “Six suppliers were reviewed.”"], Moments().Select(m => m.What));
    }

    [Fact]
    public void A_slot_withdrawn_and_given_back_is_told_once_each()
    {
        Do(1, Ciso, r => r.Add(Ciso, Says("Six suppliers were reviewed."), FactLevel.MustReach, null, At(1)));
        Do(2, Cio, r => r.WithdrawSlot(Cio, "No time.", At(2)));
        Do(3, Secretary, r => r.GiveSlotBack(Secretary, "The chair wants it.", At(3)));

        Assert.Equal([("The CIO withdrew the slot: No time.", FactChange.Blocked), ("The secretary gave the slot back: The chair wants it.", (FactChange?)null)], Moments().Skip(1).Select(m => (m.What, m.Change)));
    }

    [Fact]
    public void What_a_fact_rests_on_its_level_and_its_place_are_told_when_they_change()
    {
        var figure = new FrozenFigure { Of = "loss", Name = "Losses", Value = "2 M", Unit = "EUR", At = Moment.At(At(2)) };
        Do(1, Ciso, r => r.Add(Ciso, Says("One."), FactLevel.MustReach, "s1", At(1)));
        Do(1, Ciso, r => r.Add(Ciso, Says("Two."), FactLevel.MustReach, "s1", At(1)));
        Do(2, Ciso, r => r.Reword(Ciso, Fact, Says("One.") with { Evidence = ["loss"], Figures = [figure] }, At(2)));
        Do(3, Ciso, r => r.Relevel(Ciso, Fact, FactLevel.Supporting, At(3)));
        Do(4, Ciso, r => r.Move(Ciso, Fact, "s2"));
        Do(5, Ciso, r => r.Add(Ciso, Says("Three."), FactLevel.MustReach, "s2", At(5)));
        Do(6, Ciso, r => r.Move(Ciso, Fact, "s2"));

        Assert.Equal(
            ["The CISO put it in: “One.”", "The CISO laid down what it rests on: Losses, 2 M EUR.", "The CISO marked it as supporting.", "The CISO put it into another section.", "The CISO put it elsewhere in the order."],
            Moments().Select(m => m.What));
    }

    [Fact]
    public void Of_a_file_each_moment_has_the_time_the_file_says_and_the_file_is_named()
    {
        var at = Moment.At(At(4));
        var briefing = Filled().Signed(3).Briefing with
        {
            PresentedAt = Moment.At(At(20)), PresentedBy = "CIO",
            AsPresented = [new PresentedFact { Fact = Fact, Change = FactChange.Reworded, EditedBy = "CIO", At = at, Text = "Some fixes are late.", Concurrence = true }],
        };
        _versions.Add(new BriefingRoom(briefing).FromFile(40));
        _room = new BriefingRoom(briefing);

        Assert.Equal(
            [
                (At(1), "Its author, as a file says, worded it so: “38 urgent fixes are overdue; the oldest by 97 days.”"),
                (At(3), "The CIO signed the text with this fact in it. From then on it is frozen: what is changed later is an event."),
                (At(3), "The CISO signed the text with this fact in it."),
                (At(4), "The CIO put it in other words."),
                (At(4), "Its author, as a file says, agreed to what was done."),
                (At(20), "It was presented by the CIO on 25 Jan 2026. A file says: it stands in other words."),
            ],
            Moments().Select(m => (m.At, m.What)));
    }

    [Fact]
    public void An_edition_whose_words_no_version_holds_tells_them()
    {
        var signed = Filled().Signed(3);
        _packs.Add(signed.Published(5));
        _room = signed.Does(r => r.Reword(Ciso, Fact, Says("40 urgent fixes are overdue."), At(7)));
        _versions.Add(_room.FromFile(9));

        Assert.Contains("The secretary published edition 1: it stands in the text, as “38 urgent fixes are overdue; the oldest by 97 days.”", Moments().Select(m => m.What));
    }

    private IReadOnlyList<FactMoment> Moments()
    {
        var view = new RoomView
        {
            Row = BriefingRow.Of(_room.Briefing, Dossier.Of([], At(60), TimeZoneInfo.Utc), new DateOnly(2026, 3, 1)),
            Seat = Seat.Ciso,
            Packs = _packs,
            Drafts = _drafts,
            Zone = TimeZoneInfo.Utc,
            MayPublish = false,
        };

        return FactMoments.Of(RoomFact.Find(_room.Briefing, Fact)!, _versions, view);
    }

    private void Do(double day, BriefingActor by, Func<BriefingRoom, RoomAnswer> act)
    {
        _room = _room.Does(act);
        _versions.Add(_room.Version(day, by));
    }

    private void Publish(double day)
    {
        var answer = _room.Publish(Secretary, At(day), _packs.LastOrDefault());
        Assert.Null(answer.WhyNot);
        _packs.Add(answer.Pack!);
        _room = new BriefingRoom(answer.Briefing!);
        _versions.Add(_room.Version(day, Secretary));
    }

    private static DeckCheck Found(FactChange change, string text) => new()
    {
        Deck = new Deck { Name = "board.pptx", Passages = [] },
        Facts = [new FactFinding { Id = Fact, Level = FactLevel.MustReach, Change = change, Text = text }],
    };
}
