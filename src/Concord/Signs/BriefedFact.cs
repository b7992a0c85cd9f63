using Concord.Evidence;

namespace Concord.Signs;

/// <summary>A fact of a briefing beside what became of it when the briefing was presented (SIGNS S4).</summary>
internal sealed record BriefedFact
{
    /// <summary>The briefing it stands in.</summary>
    internal required Briefing Briefing { get; init; }

    /// <summary>The fact's id within the briefing.</summary>
    internal required string Id { get; init; }

    /// <summary>The side that worded it; null for anybody else.</summary>
    internal required Side? Author { get; init; }

    /// <summary>Whether its author says that the board needs it.</summary>
    internal required bool IsMustReach { get; init; }

    /// <summary>When the briefing was submitted: a fact is an opportunity from then on.</summary>
    internal required DateTimeOffset At { get; init; }

    /// <summary>What became of it; null = nothing is recorded, so it stands as submitted.</summary>
    internal required PresentedFact? Presented { get; init; }

    /// <summary>Whether somebody other than the author or a person without a seat changed it.</summary>
    internal required bool IsEditedByOther { get; init; }

    /// <summary>Whether its author took it back: then it was nobody's to alter.</summary>
    internal required bool IsTakenBack { get; init; }

    /// <summary>From when on its briefing counts: published, presented, withdrawn, or something in it withheld; null = it is still being written.</summary>
    internal required DateTimeOffset? CountsFrom { get; init; }

    /// <summary>When its author last worded it; null = not known.</summary>
    internal required Moment? WordedAt { get; init; }

    /// <summary>Whether somebody without a side's seat changed it, such as the secretary.</summary>
    internal required bool IsEditedByNeither { get; init; }

    /// <summary>Whether the briefing's slot was withdrawn: then every fact is blocked (CONTRACT §1).</summary>
    private bool IsWithdrawn => Briefing.SlotWithdrawn == true;

    /// <summary>Softened, removed or blocked by the other side without the author's concurrence; a slot the secretary withdrew is neither side's doing.</summary>
    internal bool IsAltered => IsWithdrawn
        ? Presented?.Concurrence != true && !(IsEditedByNeither && Presented?.Change == FactChange.Blocked)
        : Presented is { } p && IsEditedByOther && p.Concurrence != true && (IsCut(p) || p is { Change: FactChange.Reworded, MeaningKept: false });

    /// <summary>Reworded, and the author has not yet said whether the meaning was kept.</summary>
    internal bool IsUnconfirmedRewording => Presented is { Change: FactChange.Reworded, MeaningKept: null };

    /// <summary>When it was changed; the presentation or the submission where nothing finer is known.</summary>
    internal DateTimeOffset ChangedAt => (Presented?.At ?? Briefing.PresentedAt ?? Briefing.SubmittedAt).Latest;

    /// <summary>What happened to it, in a word.</summary>
    internal string Change => IsWithdrawn && Presented is null ? "blocked" : (Presented?.Change ?? FactChange.Unchanged).ToString().ToLowerInvariant();

    /// <summary>The fact as an opportunity; a change after an instant is no event yet.</summary>
    internal Case ToCase(DateTimeOffset end) => new() { At = At, IsEvent = IsAltered && ChangedAt < end, Exhibits = [Briefing], Text = $"fact {Id}: {Change}" };

    /// <summary>
    /// When a side first signed the briefing. Where nobody's signature is recorded one by one, the author's own word that it signed counts for the
    /// author's facts.
    /// </summary>
    internal DateTimeOffset? SignedBy(Side side) => Briefing.Signatures.Count > 0
        ? Briefing.Signatures.Where(s => s.By == side).Select(s => (DateTimeOffset?)s.At.Latest).Min()
        : Author == side && CountsFrom is not null ? Briefing.SignedAt?.Latest : null;

    /// <summary>Whether the other side changed it after a side had signed: the side's fact in any way, or a fact of the other side's own.</summary>
    internal bool IsChangedAfterSignature(Side side)
    {
        var isOwn = Author == side;
        var isDone = Presented is { Change: not FactChange.Unchanged } && IsEditedByOther == isOwn && Presented.At?.Earliest > SignedBy(side);

        return isDone || (!isOwn && WordedAt?.Earliest > SignedBy(side));
    }

    /// <summary>Every fact of every briefing that was submitted before the end of the last week or is being written now.</summary>
    internal static IReadOnlyList<BriefedFact> All(Standpoint standpoint) => standpoint.Once(Find);

    private static IReadOnlyList<BriefedFact> Find(Standpoint standpoint) =>
    [
        .. from briefing in standpoint.Dossier.All<Briefing>()
           let presented = briefing.AsPresented.ToLookup(p => p.Fact, StringComparer.Ordinal)
           let since = CountedFrom(briefing)
           from fact in briefing.Facts
           let became = presented[fact.Id].LastOrDefault()
           let author = (fact.Author ?? briefing.Author).ToSide()
           let editors = became?.EditedBy is { } editor ? Seats.SidesOf([editor], standpoint.Dossier) : null
           select new BriefedFact
           {
               Briefing = briefing,
               Id = fact.Id,
               Author = author,
               IsMustReach = fact.Level == FactLevel.MustReach,
               At = Case.Instant(briefing.SubmittedAt),
               Presented = became,

               // Who edited is unknown more often than not: then it counts as the other side's, since the author did not concur.
               IsEditedByOther = editors is null || (author is { } side && editors.Contains(side.Counterpart())),
               IsEditedByNeither = editors?.Count == 0,
               IsTakenBack = became?.Change == FactChange.Removed && briefing.SlotWithdrawn != true && author is { } own && editors?.Contains(own) == true && !editors.Contains(own.Counterpart()),
               CountsFrom = since,
               WordedAt = fact.WordedAt,
           },
    ];

    private static DateTimeOffset? CountedFrom(Briefing briefing)
    {
        var isRecorded = briefing.SlotWithdrawn == true || briefing.AsPresented.Count > 0;
        var times = briefing.AsPresented.Where(IsCut).Select(p => p.At).Append(briefing.PublishedAt).Append(isRecorded ? briefing.PresentedAt : null).Min();

        return (times ?? (isRecorded ? briefing.SubmittedAt : null))?.Latest;
    }

    private static bool IsCut(PresentedFact entry) => entry.Change is FactChange.Softened or FactChange.Removed or FactChange.Blocked;
}
