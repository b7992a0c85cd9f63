using Concord.Evidence;
using Concord.Steps;

namespace Concord.Web.Steps.Briefings;

/// <summary>A fact of a briefing with what became of it and what waits for its author.</summary>
/// <param name="Room">The room it stands in.</param>
/// <param name="Fact">The fact.</param>
/// <param name="IsReserved">Whether it stands in the annex: it must reach, and was withheld or weakened without its author's concurrence.</param>
public sealed record RoomFact(BriefingRoom Room, BriefingFact Fact, bool IsReserved)
{
    /// <summary>The briefing.</summary>
    public Briefing Briefing => Room.Briefing;

    /// <summary>The side that worded it; null for anybody else.</summary>
    public Side? Side => Room.AuthorOf(Fact).ToSide();

    /// <summary>Its author in words.</summary>
    public string Author => Side is { } side ? BriefingWords.Name(side) : Room.AuthorOf(Fact).ToString();

    /// <summary>Whether its author says the board needs it.</summary>
    public bool IsMustReach => Fact.Level == FactLevel.MustReach;

    /// <summary>What became of it; null = nothing but what its author did.</summary>
    public PresentedFact? Became { get; } = Room.EntryOf(Fact.Id);

    /// <summary>What became of it, in a word of the record.</summary>
    public FactChange Change => Became?.Change ?? FactChange.Unchanged;

    /// <summary>Whether somebody else keeps it out.</summary>
    public bool IsWithheld { get; } = Room.IsWithheld(Fact.Id);

    /// <summary>Whether somebody else keeps it out or weakened it without its author's agreement; where it must reach, the annex keeps it.</summary>
    public bool IsAgainstItsAuthor => IsReserved || (IsWithheld && Became?.Concurrence != true);

    /// <summary>Whether it is missing in the deck that was presented, and nobody said before that it would be.</summary>
    public bool IsNotInTheDeck => Briefing.PresentedAt is not null && Became is { Change: FactChange.Removed, Reason: null };

    /// <summary>Whether its author took it back after the signature.</summary>
    public bool IsTakenBack { get; } = Room.IsTakenBack(Fact.Id);

    /// <summary>Suggestions its author has not answered.</summary>
    public IReadOnlyList<WordingSuggestion> Open { get; } = [.. Room.OpenSuggestions.Where(s => s.Fact == Fact.Id)];

    /// <summary>Whether its author has yet to speak about what was done to it.</summary>
    public bool WaitsForWord => !IsTakenBack && (
        Became is { Change: FactChange.Removed or FactChange.Blocked or FactChange.Softened, Concurrence: null, Note: null, MeaningKept: null } || Became is { Change: FactChange.Reworded, MeaningKept: null });

    /// <summary>Whether anything about it waits for its author.</summary>
    public bool Waits => Open.Count > 0 || WaitsForWord;

    /// <summary>Whether a seat words it.</summary>
    public bool IsOf(BriefingActor actor) => actor.Words(Room.AuthorOf(Fact));

    /// <summary>The facts of a room in order.</summary>
    public static IReadOnlyList<RoomFact> All(BriefingRoom room)
    {
        var reserved = room.Reserved.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);

        return [.. room.Briefing.Facts.Select(fact => new RoomFact(room, fact, reserved.Contains(fact.Id)))];
    }

    /// <summary>One fact; null where the briefing has none of that id.</summary>
    public static RoomFact? Find(Briefing briefing, string id) => All(new BriefingRoom(briefing)).FirstOrDefault(f => f.Fact.Id == id);
}
