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

    /// <summary>Whether the briefing's slot was withdrawn: then every fact is blocked (CONTRACT §1).</summary>
    private bool IsWithdrawn => Briefing.SlotWithdrawn == true;

    /// <summary>Softened, removed or blocked by the other side without the author's concurrence.</summary>
    internal bool IsAltered => IsWithdrawn
        ? Presented?.Concurrence != true
        : Presented is { } p && IsEditedByOther && p.Concurrence != true
            && (p.Change is FactChange.Softened or FactChange.Removed or FactChange.Blocked || p is { Change: FactChange.Reworded, MeaningKept: false });

    /// <summary>Changed in any way by the other side after its author had signed.</summary>
    internal bool IsEditedAfterFreeze => Presented is { Change: not FactChange.Unchanged, At: { } at }
        && IsEditedByOther && Briefing.SignedAt is { } signed && at.Earliest > signed.Latest;

    /// <summary>Reworded, and the author has not yet said whether the meaning was kept.</summary>
    internal bool IsUnconfirmedRewording => Presented is { Change: FactChange.Reworded, MeaningKept: null };

    /// <summary>When it was changed; the presentation or the submission where nothing finer is known.</summary>
    internal DateTimeOffset ChangedAt => (Presented?.At ?? Briefing.PresentedAt ?? Briefing.SubmittedAt).Latest;

    /// <summary>What happened to it, in a word.</summary>
    internal string Change => IsWithdrawn ? "blocked" : (Presented?.Change ?? FactChange.Unchanged).ToString().ToLowerInvariant();

    /// <summary>The fact as an opportunity.</summary>
    internal Case ToCase() => new() { At = At, IsEvent = IsAltered, Exhibits = [Briefing], Text = $"fact {Id}: {Change}" };

    /// <summary>Every fact of every briefing of which it is known what was presented, or that was withdrawn.</summary>
    internal static IReadOnlyList<BriefedFact> All(Standpoint standpoint) => standpoint.Once(Find);

    private static IReadOnlyList<BriefedFact> Find(Standpoint standpoint) =>
    [
        .. from briefing in standpoint.Dossier.All<Briefing>()
           where briefing.AsPresented.Count > 0 || briefing.SlotWithdrawn == true
           where briefing.SubmittedAt.Latest < standpoint.End
           let presented = briefing.AsPresented.ToLookup(p => p.Fact, StringComparer.Ordinal)
           from fact in briefing.Facts
           let became = presented[fact.Id].LastOrDefault()
           let author = (fact.Author ?? briefing.Author).ToSide()
           select new BriefedFact
           {
               Briefing = briefing,
               Id = fact.Id,
               Author = author,
               IsMustReach = fact.Level == FactLevel.MustReach,
               At = Case.Instant(briefing.SubmittedAt),
               Presented = became,
               IsEditedByOther = IsOther(standpoint, became?.EditedBy, author),
           },
    ];

    // Who edited is unknown more often than not: then it counts as the other side's, since the author did not concur.
    private static bool IsOther(Standpoint standpoint, string? editor, Side? author)
    {
        if (editor is null)
        {
            return true;
        }

        var sides = Seats.SidesOf([editor], standpoint.Dossier);

        return author is { } side && sides.Contains(side.Counterpart());
    }
}
