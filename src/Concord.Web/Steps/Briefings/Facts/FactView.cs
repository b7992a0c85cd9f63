using Concord.Evidence;
using Concord.Steps;

namespace Concord.Web.Steps.Briefings;

/// <summary>One fact with what a seat may do with it, and its way.</summary>
/// <param name="View">The room it stands in.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Versions">Every version of its briefing, the oldest first.</param>
public sealed record FactView(RoomView View, RoomFact Fact, IReadOnlyList<BriefingVersion> Versions)
{
    /// <summary>Who would act.</summary>
    public BriefingActor? Actor => BriefingDesk.ActorOf(View.Seat);

    /// <summary>Whether the seat words this fact.</summary>
    public bool IsOwn => Actor is { } actor && Fact.IsOf(actor);

    /// <summary>Whether the room is open: nothing was presented yet.</summary>
    public bool IsOpen => View.Briefing.PresentedAt is null;

    /// <summary>Whether the seat may withhold it now.</summary>
    public bool MayWithhold => IsOpen && Actor?.Side is not null && !IsOwn && Fact.Side is not null && !Fact.IsWithheld && !Fact.IsTakenBack;

    /// <summary>Whether the seat may put it back now.</summary>
    public bool MayRestore => IsOpen && Fact.IsWithheld && View.Briefing.SlotWithdrawn != true && Fact.Became?.EditedBy == Actor?.Word;

    /// <summary>Whether the seat speaks about what was done to it.</summary>
    public bool MaySpeak => IsOwn && Actor?.Side is not null && Fact.Became is { Change: not FactChange.Unchanged } && !Fact.IsTakenBack && !View.Room.IsBlockedByItsAuthor(Fact.Fact.Id);

    /// <summary>The finding.</summary>
    public string Finding => Fact switch
    {
        { IsNotInTheDeck: true } => $"It was not found in what {BriefingWords.Who(View.Briefing.PresentedBy)} presented.",
        { IsTakenBack: true } => "Its author took it back after the signature.",
        { IsWithheld: true, Became.Concurrence: true } => $"Left out, and the {Fact.Author} agreed.",
        { IsWithheld: true } => $"{(Fact.Change == FactChange.Blocked ? "Blocked" : "Withheld")} by {BriefingWords.Who(Fact.Became?.EditedBy)}; {(Fact.IsMustReach ? "the annex keeps it" : "both know")}.",
        { Became.Change: FactChange.Softened } => "It was presented weaker than it was written.",
        { Became.Change: FactChange.Reworded, Became.MeaningKept: null } => $"It was presented in other words; the {Fact.Author} has yet to say whether the meaning was kept.",
        { Became.Change: FactChange.Reworded, Became.MeaningKept: false } => $"It was presented in other words; the {Fact.Author} says the meaning was lost.",
        { Open.Count: > 0 } => $"{(Fact.Open.Count == 1 ? "A suggestion waits" : $"{Shell.Sentence.Capital(Shell.Sentence.Count(Fact.Open.Count))} suggestions wait")} for the {Fact.Author}’s answer.",
        _ => $"It stands as the {Fact.Author} worded it.",
    };
}
