using Concord.Evidence;
using Concord.Steps;
using Concord.Web.Seats;
using Concord.Web.Shell;

namespace Concord.Web.Steps.Briefings;

/// <summary>One briefing's room as a seat may see it.</summary>
public sealed record RoomView
{
    private static readonly BriefingSection _elsewhere = new() { Id = "-", Title = "Facts" };

    /// <summary>The briefing as the list shows it.</summary>
    public required BriefingRow Row { get; init; }

    /// <summary>Who looks.</summary>
    public required Seat Seat { get; init; }

    /// <summary>Its published editions, the newest first.</summary>
    public required IReadOnlyList<BriefingPack> Packs { get; init; }

    /// <summary>The first drafts that were sealed for it.</summary>
    public required IReadOnlyList<SealedDraft> Drafts { get; init; }

    /// <summary>The organisation's time zone.</summary>
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>A briefing's room for a seat.</summary>
    public static RoomView Of(BriefingDesk desk, Briefing briefing, Seat seat)
    {
        var dossier = desk.Open();
        var row = BriefingRow.Of(briefing, dossier, desk.Today);

        return new RoomView
        {
            Row = row,
            Seat = seat,
            Packs = [.. dossier.BriefingPacks.Where(p => p.Briefing == briefing.Id).OrderByDescending(p => p.Edition)],
            Drafts = [.. dossier.SealedDrafts.Where(d => d.Briefing == briefing.Id).OrderBy(d => d.At)],
            MayPublish = BriefingDesk.ActorOf(seat) is { } actor && row.Room.Publish(actor, desk.Now, row.Pack).WhyNot is null,
            Zone = desk.Zone,
        };
    }

    /// <summary>The room itself.</summary>
    public BriefingRoom Room => Row.Room;

    /// <summary>The briefing.</summary>
    public Briefing Briefing => Row.Briefing;

    /// <summary>Whether the seat sees both sides' facts; staff see their own side's.</summary>
    public bool IsWhole => AccessMatrix.ReadDraft.Allows(Seat, []);

    /// <summary>The page above the room: the list, or for staff, who may not see it, their drafts.</summary>
    public string Above => IsWhole ? BriefingAddress.All : BriefingAddress.Of("draft");

    /// <summary>The sides whose facts are shown.</summary>
    public IReadOnlyList<Side> SidesShown => IsWhole ? [Side.Cio, Side.Ciso] : [Seat.ToSide()!.Value];

    /// <summary>The facts shown.</summary>
    public IEnumerable<RoomFact> Facts => Row.Facts.Where(f => IsWhole || (f.Side is { } side && SidesShown.Contains(side)));

    /// <summary>The facts shown, by section; what names no section stands last.</summary>
    public IReadOnlyList<(BriefingSection Section, IReadOnlyList<RoomFact> Facts)> Sections => BySection(Briefing, Facts);

    /// <summary>Facts of a briefing by its sections; what names none stands last.</summary>
    public static IReadOnlyList<(BriefingSection Section, IReadOnlyList<RoomFact> Facts)> BySection(Briefing briefing, IEnumerable<RoomFact> facts)
    {
        var known = briefing.Sections.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var placed = facts.ToLookup(f => f.Fact.Section is { } id && known.Contains(id) ? id : _elsewhere.Id);
        List<(BriefingSection, IReadOnlyList<RoomFact>)> sections = [.. briefing.Sections.Select(s => (s, (IReadOnlyList<RoomFact>)[.. placed[s.Id]]))];
        if (placed.Contains(_elsewhere.Id) || sections.Count == 0)
        {
            sections.Add((_elsewhere, [.. placed[_elsewhere.Id]]));
        }

        return sections;
    }

    /// <summary>How a side's signature stands, in a few words. What was presented changes nothing of what was signed before.</summary>
    public string Signature(Side side) => (Briefing.PresentedAt is null ? Room.SignatureOf(side) : Briefing.Signatures.LastOrDefault(s => s.By == side)) is { } signature ? BriefingWords.Day(signature.At, Zone)
        : Briefing.Signatures.LastOrDefault(s => s.By == side) is { } earlier ? $"void: changed since {BriefingWords.Day(earlier.At, Zone)}"
        : "missing";

    /// <summary>Whether both have signed the briefing as it reads now.</summary>
    public bool IsSignedByBoth => Room.Missing.Count == 0;

    /// <summary>Whether the seat can publish something now that no edition says yet.</summary>
    public required bool MayPublish { get; init; }

    /// <summary>The day the forum was to meet before it was last moved; null = it was not.</summary>
    public Moment? MovedFrom => Briefing.SlotChanges.LastOrDefault(c => c.Change == SlotFate.Moved && c.From is not null && c.From != c.To)?.From;

    /// <summary>Whether the seat may withdraw the slot now.</summary>
    public bool MayWithdraw => AccessMatrix.KeepSlot.Allows(Seat, []) && Row.IsComing;

    /// <summary>Whether the seat may move the forum's date now, also where its day went by without the briefing.</summary>
    public bool MayMove => Seat == Seat.Secretary && Briefing.PresentedAt is null && Briefing.SlotWithdrawn != true;

    /// <summary>Whether the seat may give a withdrawn slot back now.</summary>
    public bool MayGiveBack => AccessMatrix.KeepSlot.Allows(Seat, []) && Briefing.PresentedAt is null && Briefing.SlotWithdrawn == true
        && (Seat == Seat.Secretary || Room.WithdrawnBy == BriefingDesk.ActorOf(Seat)?.Word);

    /// <summary>What the seat can do next, the likeliest first.</summary>
    public IReadOnlyList<(string Name, string Address)> Steps
    {
        get
        {
            var steps = new List<(string, string)>();
            if (Row.Facts.FirstOrDefault(f => Seat.IsPrincipal() && f.Side == Seat.ToSide() && f.Waits) is { } waiting)
            {
                steps.Add(("Give your word on a fact", BriefingAddress.Of(Briefing.Id, waiting.Fact.Id, null)));
            }

            if (Row.IsComing && Seat.IsPrincipal() && Briefing.Facts.Count > 0 && Room.Missing.Contains(Seat.ToSide()!.Value))
            {
                steps.Add(("Sign it", BriefingAddress.Of(Briefing.Id, "sign")));
            }

            if (IsWhole && Packs.Count > 0)
            {
                steps.Add(($"Read edition {Packs[0].Edition}", BriefingAddress.OfPack(Packs[0].Id)));
            }

            if (IsWhole && !Row.IsComing && Briefing.SlotWithdrawn != true)
            {
                steps.Add((Row.IsPresented ? "What was presented" : "Check the presented deck", BriefingAddress.Of(Briefing.Id, "check")));
            }

            if (Row.IsComing && MayPublish)
            {
                steps.Insert(0, (Packs.Count == 0 ? "Publish it" : "Publish a new edition", BriefingAddress.Of(Briefing.Id, "publish")));
            }

            if (Row.IsComing && AccessMatrix.AddBriefingFact.Allows(Seat, []))
            {
                steps.Add(("Add a fact", BriefingAddress.Of(Briefing.Id, "facts")));
            }

            if (Row.IsComing && AccessMatrix.DraftFacts.Allows(Seat, []) && Seat != Seat.Secretary)
            {
                steps.Add((Seat.IsPrincipal() ? "Seal or open a first draft" : "Draft facts", BriefingAddress.Of(Briefing.Id, "draft")));
            }

            return steps;
        }
    }

    /// <summary>The finding.</summary>
    public string Finding
    {
        get
        {
            var (withheld, waits) = (Facts.Where(f => f.IsAgainstItsAuthor).ToList(), Facts.Count(f => f.Waits && Seat.IsPrincipal() && f.Side == Seat.ToSide()));

            return Briefing.SlotWithdrawn == true ? "The slot was withdrawn; every must-reach fact is blocked."
                : !Row.IsPresented && withheld.Count == 1 ? $"One {(withheld[0].IsMustReach ? "" : "supporting ")}fact of the {withheld[0].Author} is withheld; both know."
                : !Row.IsPresented && withheld.Count > 1 ? $"{Sentence.Capital(Sentence.Count(withheld.Count))} facts are withheld; both know."
                : waits > 0 ? $"{(waits == 1 ? "One fact waits" : $"{Sentence.Capital(Sentence.Count(waits))} facts wait")} for your word."
                : Row.IsPresented ? Presented
                : Packs.Count > 0 ? $"Edition {Packs[0].Edition} is published; nothing is withheld."
                : !IsWhole ? $"{Sentence.Capital(Sentence.Count(Facts.Count()))} {(Facts.Count() == 1 ? "fact" : "facts")} of your side so far."
                : IsSignedByBoth ? "Both have signed; it can be published."
                : Facts.Any() ? $"{Sentence.Capital(Sentence.Count(Row.Facts.Count))} {(Row.Facts.Count == 1 ? "fact" : "facts")} so far; nothing is withheld."
                : "No fact stands in it yet.";
        }
    }

    private string Presented
    {
        get
        {
            var weaker = Facts.Count(f => f.IsMustReach && f.Change is FactChange.Softened or FactChange.Removed or FactChange.Blocked);

            return weaker == 0 ? "It was presented; every must-reach fact arrived." : $"It was presented; {Sentence.Count(weaker)} must-reach {(weaker == 1 ? "fact" : "facts")} arrived weaker or not at all.";
        }
    }
}
