using System.Globalization;
using Concord.Evidence;

namespace Concord.Steps;

/// <content>What is done with the other side's facts, and the author's answers to it.</content>
public sealed partial class BriefingRoom
{
    /// <summary>The suggestions that wait for an author's answer.</summary>
    public IReadOnlyList<WordingSuggestion> OpenSuggestions => [.. Briefing.Suggestions.Where(s => s.Accepted is null)];

    /// <summary>Suggests another wording for somebody else's fact.</summary>
    public RoomAnswer Suggest(BriefingActor by, string fact, string text, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        var why = WhyClosed ?? WhyNotThere(fact) ?? WhyTakenBack(fact)
            ?? (by.Words(AuthorOf(Fact(fact)!)) ? $"Fact {fact} is yours; reword it yourself." : null)
            ?? FaultOf(text, "suggestion", LongestFact)
            ?? (Tidy(text) == Fact(fact)!.Text ? "The suggestion says what the fact says already; change a word of it." : null);

        return why is not null ? RoomAnswer.No(why) : RoomAnswer.Done(Briefing with
        {
            Suggestions = [.. Briefing.Suggestions, new WordingSuggestion { Id = NextSuggestion, Fact = fact, By = by.Word, At = Moment.At(at), Text = Tidy(text) }],
        });
    }

    /// <summary>Accepts a suggestion: the fact takes its words; or refuses it.</summary>
    /// <param name="by">The fact's author.</param>
    /// <param name="suggestion">The suggestion (id).</param>
    /// <param name="accepted">Whether the words are taken.</param>
    /// <param name="at">When.</param>
    public RoomAnswer Answer(BriefingActor by, string suggestion, bool accepted, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        var found = Briefing.Suggestions.FirstOrDefault(s => s.Id == suggestion);
        var why = WhyClosed
            ?? (found is null ? $"This briefing has no suggestion {suggestion}; look at its newest version." : null)
            ?? (found!.Accepted is null ? null : $"Suggestion {suggestion} was answered already; reword the fact, or suggest anew.")
            ?? WhyNotOwn(by, found.Fact) ?? WhyTakenBack(found.Fact);
        if (why is not null)
        {
            return RoomAnswer.No(why);
        }

        var answered = Briefing with
        {
            Suggestions = [.. Briefing.Suggestions.Select(s => s.Id == suggestion ? s with { Accepted = accepted, AnsweredAt = Moment.At(at) } : s)],
        };

        return accepted ? new BriefingRoom(answered).With(Fact(found!.Fact)! with { Text = found.Text, WordedAt = Moment.At(at) }) : RoomAnswer.Done(answered);
    }

    /// <summary>Keeps the other side's fact out of what is published. It stays visible, with who and why; a must-reach fact stays in the pack's annex.</summary>
    /// <param name="by">The other side.</param>
    /// <param name="fact">The fact (id).</param>
    /// <param name="reason">Why; it is published.</param>
    /// <param name="at">When.</param>
    public RoomAnswer Withhold(BriefingActor by, string fact, string reason, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        var why = WhyClosed ?? WhyNotThere(fact) ?? WhyTakenBack(fact)
            ?? (by.Side is null ? "The secretary withholds nothing; suggest another wording." : null)
            ?? (by.Words(AuthorOf(Fact(fact)!)) ? $"Fact {fact} is yours; take it back instead." : null)
            ?? (AuthorOf(Fact(fact)!).IsFunction() ? $"Fact {fact} belongs to neither side and can't be withheld; suggest another wording." : null)
            ?? (IsWithheld(fact) ? $"Fact {fact} is withheld already." : null)
            ?? FaultOf(reason, "reason", LongestNote);

        return why is not null
            ? RoomAnswer.No(why)
            : With(new PresentedFact { Fact = fact, Change = FactChange.Removed, EditedBy = by.Word, At = Moment.At(at), Reason = Tidy(reason) });
    }

    /// <summary>Puts a withheld fact back.</summary>
    /// <param name="by">Who withheld it.</param>
    /// <param name="fact">The fact (id).</param>
    public RoomAnswer Restore(BriefingActor by, string fact)
    {
        ArgumentNullException.ThrowIfNull(by);
        var why = WhyClosed ?? WhyNotThere(fact)
            ?? (IsWithheld(fact) ? null : $"Fact {fact} is not withheld.")
            ?? (Briefing.SlotWithdrawn == true && EntryOf(fact)!.Change == FactChange.Blocked ? "The slot was withdrawn, and every fact with it; the facts stand again when the slot is given back." : null)
            ?? (EntryOf(fact)!.EditedBy == by.Word ? null : $"Fact {fact} was withheld by somebody else, who alone puts it back.");

        return why is not null ? RoomAnswer.No(why) : RoomAnswer.Done(Briefing with { AsPresented = [.. Briefing.AsPresented.Where(p => p.Fact != fact)] });
    }

    /// <summary>The author agrees, or no longer agrees, with what was done to the fact. Silence is not concurrence.</summary>
    public RoomAnswer Concur(BriefingActor by, string fact, bool concurs)
    {
        ArgumentNullException.ThrowIfNull(by);

        return WhyNotTheirs(by, fact) is { } why ? RoomAnswer.No(why) : With(EntryOf(fact)! with { Concurrence = concurs });
    }

    /// <summary>The author's minority note beside what was done to the fact; published with the annex.</summary>
    /// <param name="by">The fact's author.</param>
    /// <param name="fact">The fact (id).</param>
    /// <param name="note">The note; blank takes it back.</param>
    public RoomAnswer Note(BriefingActor by, string fact, string note)
    {
        ArgumentNullException.ThrowIfNull(by);
        var isBlank = string.IsNullOrWhiteSpace(note);
        var why = WhyNotTheirs(by, fact) ?? (isBlank ? null : FaultOf(note, "note", LongestNote));

        return why is not null ? RoomAnswer.No(why) : With(EntryOf(fact)! with { Note = isBlank ? null : Tidy(note) });
    }

    // Something was done to the fact, by somebody else, and its author is the one who speaks.
    private string? WhyNotTheirs(BriefingActor by, string fact) => WhyNotThere(fact)
        ?? (by.Words(AuthorOf(Fact(fact)!)) ? null : $"Only {BriefingActor.Of(AuthorOf(Fact(fact)!)).Name} speaks for fact {fact}.")
        ?? (EntryOf(fact) is { Change: not FactChange.Unchanged } && !IsTakenBack(fact) && !IsBlockedByItsAuthor(fact) ? null : $"Nothing was done to fact {fact} by somebody else.");

    private string NextSuggestion
    {
        get
        {
            var highest = Briefing.Suggestions
                .Select(s => s.Id.StartsWith("S-", StringComparison.Ordinal) && int.TryParse(s.Id.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
                .DefaultIfEmpty()
                .Max();

            return string.Create(CultureInfo.InvariantCulture, $"S-{highest + 1}");
        }
    }
}
