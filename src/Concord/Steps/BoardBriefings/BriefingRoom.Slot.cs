using Concord.Evidence;

namespace Concord.Steps;

/// <content>The slot before the forum: its date, and whether it stands.</content>
public sealed partial class BriefingRoom
{
    /// <summary>Who withdrew the slot, as records name them; null = it stands, or nobody is named.</summary>
    public string? WithdrawnBy => Briefing.SlotWithdrawn != true ? null
        : Briefing.SlotChanges.LastOrDefault(c => c.Change == SlotFate.Withdrawn)?.By ?? Briefing.AsPresented.LastOrDefault(p => p.Change == FactChange.Blocked)?.EditedBy;

    /// <summary>Whether a fact is blocked because its own author withdrew the slot.</summary>
    public bool IsBlockedByItsAuthor(string fact) => EntryOf(fact) is { Change: FactChange.Blocked } entry && Fact(fact) is { } own && entry.EditedBy == BriefingActor.Of(AuthorOf(own)).Word;

    /// <summary>Moves the forum's date and the deadline for signing. The date is part of what is signed: a signature under another date becomes void, and stays on record.</summary>
    /// <param name="by">The secretary, who keeps the forum's dates.</param>
    /// <param name="meetsAt">When the forum meets; it lies ahead unless it stays as it is.</param>
    /// <param name="publishBy">Until when both are to sign; it lies ahead unless it stays as it is; null = no deadline.</param>
    /// <param name="reason">Why; both sides read it.</param>
    /// <param name="at">When it is moved.</param>
    public RoomAnswer MoveDate(BriefingActor by, Moment meetsAt, Moment? publishBy, string reason, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        var (isMoved, isLimited) = (meetsAt != Briefing.MeetsAt, publishBy != Briefing.PublishBy);
        var why = WhyClosed
            ?? (by.Side is null ? null : "The secretary keeps the forum's dates; ask there for another one.")
            ?? (Briefing.SlotWithdrawn == true ? "The slot was withdrawn; give it back before it gets another date." : null)
            ?? (isMoved || isLimited ? null : "The forum meets then already, and the deadline is the same; choose another date.")
            ?? (isMoved && meetsAt.Latest <= at ? "The new date lies behind; choose one ahead." : null)
            ?? (isLimited && publishBy?.Latest <= at ? "The new deadline lies behind; choose one ahead, or none." : null)
            ?? (publishBy?.Earliest > meetsAt.Latest ? "The deadline for publishing lies after the meeting; choose an earlier one." : null)
            ?? FaultOf(reason, "reason", LongestNote);

        return why is not null ? RoomAnswer.No(why) : RoomAnswer.Done(Briefing with
        {
            MeetsAt = meetsAt,
            PublishBy = publishBy,
            SlotChanges = [.. Briefing.SlotChanges, Change(SlotFate.Moved, by, reason, at) with { From = Briefing.MeetsAt, To = meetsAt, PublishBy = publishBy }],
        });
    }

    /// <summary>Takes the briefing's slot away: every fact of the others is blocked, with who did it and why.</summary>
    /// <param name="by">Who takes it away; the secretary where the forum did.</param>
    /// <param name="reason">Why; both sides read it.</param>
    /// <param name="at">When.</param>
    public RoomAnswer WithdrawSlot(BriefingActor by, string reason, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        var why = WhyClosed
            ?? (Briefing.SlotWithdrawn == true ? "The slot was withdrawn already." : null)
            ?? FaultOf(reason, "reason", LongestNote);
        var standing = Briefing.AsPresented.Select(p => p.Fact).ToHashSet(StringComparer.Ordinal);

        return why is not null ? RoomAnswer.No(why) : RoomAnswer.Done(Briefing with
        {
            SlotWithdrawn = true,
            SlotChanges = [.. Briefing.SlotChanges, Change(SlotFate.Withdrawn, by, reason, at)],
            AsPresented =
            [
                .. Briefing.AsPresented,
                .. Briefing.Facts.Where(f => !standing.Contains(f.Id)).Select(f => new PresentedFact
                {
                    Fact = f.Id,
                    Change = FactChange.Blocked,
                    EditedBy = by.Word,
                    At = Moment.At(at),
                    Reason = Tidy(reason),
                    Concurrence = by.Words(AuthorOf(f)) ? true : null,
                }),
            ],
        });
    }

    /// <summary>Gives a withdrawn slot back: what was blocked with it stands again. What was withheld before stays so.</summary>
    /// <param name="by">Who withdrew it, or the secretary.</param>
    /// <param name="reason">Why; both sides read it.</param>
    /// <param name="at">When.</param>
    public RoomAnswer GiveSlotBack(BriefingActor by, string reason, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        var why = WhyClosed
            ?? (Briefing.SlotWithdrawn == true ? null : "The slot stands; nobody withdrew it.")
            ?? (by.Side is null || WithdrawnBy == by.Word ? null : "Somebody else withdrew the slot; they or the secretary give it back.")
            ?? FaultOf(reason, "reason", LongestNote);

        return why is not null ? RoomAnswer.No(why) : RoomAnswer.Done(Briefing with
        {
            SlotWithdrawn = null,
            SlotChanges = [.. Briefing.SlotChanges, Change(SlotFate.GivenBack, by, reason, at)],
            AsPresented = [.. Briefing.AsPresented.Where(p => p.Change != FactChange.Blocked)],
        });
    }

    private static SlotChange Change(SlotFate change, BriefingActor by, string reason, DateTimeOffset at) =>
        new() { Change = change, By = by.Word, At = Moment.At(at), Reason = Tidy(reason) };
}
