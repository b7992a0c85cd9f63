using Concord.Evidence;

namespace Concord.Steps;

/// <content>What became of the facts before the forum: what was shown, and the author's word on it.</content>
public sealed partial class BriefingRoom
{
    /// <summary>Records what was presented, as the check of the deck found it. What could not be read stays open for the author's word.</summary>
    /// <param name="by">Who records it.</param>
    /// <param name="check">The check of the presented deck against <see cref="SealedFacts.Of(Briefing)"/>.</param>
    /// <param name="presentedBy">Who presented: a side, a function or a person id.</param>
    /// <param name="presentedAt">When.</param>
    /// <param name="deck">The document that was checked; null = it is not named.</param>
    public RoomAnswer RecordPresented(BriefingActor by, DeckCheck check, string presentedBy, Moment presentedAt, CheckedDeck? deck = null)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(check);
        var why = (Briefing.PresentedAt is null ? null : "What was presented is recorded already; each author may still say otherwise, fact by fact.")
            ?? (string.IsNullOrWhiteSpace(presentedBy) ? "Who presented is missing; name a side or a person." : null);
        if (why is not null)
        {
            return RoomAnswer.No(why);
        }

        var found = check.Facts.ToDictionary(f => f.Id, StringComparer.Ordinal);

        return RoomAnswer.Done(Briefing with
        {
            PresentedAt = presentedAt,
            PresentedBy = presentedBy,
            Deck = deck,
            AsPresented = [.. Briefing.Facts.Select(f => EntryAfter(EntryOf(f.Id), found.GetValueOrDefault(f.Id), presentedBy, presentedAt)).OfType<PresentedFact>()],
        });
    }

    /// <summary>A fact's author confirms what became of it, or says otherwise; what the check found then stands beside the author's word.</summary>
    public RoomAnswer Confirm(BriefingActor by, string fact, AuthorsWord word)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(word);
        var why = WhyNotThere(fact)
            ?? (by.Words(AuthorOf(Fact(fact)!)) ? null : $"Only {BriefingActor.Of(AuthorOf(Fact(fact)!)).Name} speaks for fact {fact}.")
            ?? (Briefing.PresentedAt is null ? "What was presented is not recorded yet; check the deck first." : null)
            ?? (word.MeaningKept is not null && word.Change != FactChange.Reworded ? "Whether the meaning was kept is asked of a rewording only." : null)
            ?? (word.Note is null ? null : FaultOf(word.Note, "note", LongestNote));
        if (why is not null)
        {
            return RoomAnswer.No(why);
        }

        var entry = EntryOf(fact);
        var says = entry ?? new PresentedFact { Fact = fact, Change = word.Change };
        var first = says.Found ?? says.Change;

        return With(says with
        {
            Change = word.Change,
            Found = entry is not null && first != word.Change ? first : null,
            EditedBy = word.Change == FactChange.Unchanged ? says.EditedBy : says.EditedBy ?? Briefing.PresentedBy,
            At = word.Change == FactChange.Unchanged ? says.At : says.At ?? Briefing.PresentedAt,
            MeaningKept = word.MeaningKept,
            Concurrence = word.Concurs ?? says.Concurrence,
            Note = word.Note is null ? says.Note : Tidy(word.Note),
        });
    }

    // What is withheld or taken back, and not shown either, or only where an annex shows what was withheld, keeps its own story.
    private static PresentedFact? EntryAfter(PresentedFact? before, FactFinding? found, string presentedBy, Moment presentedAt) => found switch
    {
        null or { MayStandUnread: true, Change: FactChange.Removed } => before,
        { Change: FactChange.Removed } or { Place.IsAppendix: true } when before is { Change: FactChange.Removed or FactChange.Blocked } => before,
        { Change: FactChange.Unchanged } => new PresentedFact { Fact = found.Id, Change = FactChange.Unchanged },
        _ => new PresentedFact { Fact = found.Id, Change = found.Change, Text = found.Text, EditedBy = presentedBy, At = presentedAt },
    };
}
