using Concord.Evidence;
using Concord.Steps;
using Concord.Web.Shell;

namespace Concord.Web.Steps.Briefings;

/// <summary>What one version of a briefing did to one fact: its words, what others suggested, and what became of it.</summary>
/// <param name="id">The fact (id).</param>
/// <param name="before">The version before; null = this is the first.</param>
/// <param name="version">The version.</param>
/// <param name="zone">The organisation's time zone.</param>
internal sealed class FactVersion(string id, Briefing? before, BriefingVersion version, TimeZoneInfo zone)
{
    private readonly Briefing _briefing = version.Briefing;
    private readonly BriefingFact? _was = before?.Facts.FirstOrDefault(f => f.Id == id);
    private readonly BriefingFact? _now = version.Briefing.Facts.FirstOrDefault(f => f.Id == id);

    /// <summary>Who recorded it, to begin a sentence with; a file speaks for the fact's author.</summary>
    private string Who => version.IsAct ? version.Who().Capital() : "Its author, as a file says,";

    /// <summary>Whether this version is the first that says what was presented.</summary>
    private bool IsPresentedNow => _briefing.PresentedAt is not null && before?.PresentedAt is null;

    /// <summary>The moments, in no order.</summary>
    public IEnumerable<FactMoment> Moments => (_was, _now) switch
    {
        (null, null) => [],
        (_, null) => [Said($"{Who} took it back.")],
        (null, { } now) => [Said($"{Who} {(version.IsAct ? "put it in" : "worded it so")}: “{now.Text}”", Own(now.WordedAt ?? _briefing.SubmittedAt)), .. Around(now)],
        ({ } was, { } now) => [.. Worded(was, now), .. Around(now)],
    };

    private IEnumerable<FactMoment> Around(BriefingFact now)
    {
        var (a, b) = (before?.AsPresented.LastOrDefault(p => p.Fact == id), _briefing.AsPresented.LastOrDefault(p => p.Fact == id));

        return
        [
            .. _briefing.Suggestions.Where(s => s.Fact == id).SelectMany(s => Suggested(s, before?.Suggestions.FirstOrDefault(o => o.Id == s.Id), now)),
            .. b == a ? [] : Became(a, b, now),
            .. b is null || b == a ? [] : Spoken(a, b),
            .. new RoomVersion(id, before, version, zone).Moments,
        ];
    }

    private IEnumerable<FactMoment> Worded(BriefingFact was, BriefingFact now)
    {
        if (was.Text != now.Text)
        {
            yield return Said($"{Who} worded it anew.") with { Words = (was.Text, now.Text) };
        }

        if ((was.Value, was.Unit) != (now.Value, now.Unit))
        {
            yield return Said($"{Who} changed its figure from {BriefingWords.Figure(was.Value, was.Unit) ?? "none"} to {BriefingWords.Figure(now.Value, now.Unit) ?? "none"}.");
        }

        if (!was.Figures.SequenceEqual(now.Figures) || !was.Evidence.SequenceEqual(now.Evidence))
        {
            yield return Said($"{Who} laid down what it rests on: {(now.Figures.Count == 0 ? "nothing that is frozen" : string.Join("; ", now.Figures.Select(f => $"{f.Name}, {BriefingWords.Figure(f)}")))}.");
        }

        if (was.Level != now.Level)
        {
            yield return Said($"{Who} marked it as {now.Level.Word()}.");
        }

        if (was.Section != now.Section)
        {
            yield return Said($"{Who} put it into another section.") with { Change = FactChange.Moved };
        }
        else if (EditionDifference.Of(before!, _briefing).Facts.Any(f => f.Id == id && f.Change == EditionChange.Moved))
        {
            yield return Said($"{Who} put it elsewhere in the order.") with { Change = FactChange.Moved };
        }
    }

    private IEnumerable<FactMoment> Suggested(WordingSuggestion now, WordingSuggestion? was, BriefingFact fact)
    {
        if (was is null)
        {
            yield return Said($"{BriefingWords.Who(now.By).Capital()} suggested other words.", now.At) with { Words = ((_was ?? fact).Text, now.Text) };
        }

        if (now.Accepted is { } accepted && was?.Accepted is null)
        {
            yield return Said($"{Who} {(accepted ? "accepted" : "refused")} the suggestion of {BriefingWords.Who(now.By)}.", now.AnsweredAt);
        }
    }

    // What was done to it before the forum; what the check found and what the slot's withdrawal did are told by RoomVersion.
    private IEnumerable<FactMoment> Became(PresentedFact? was, PresentedFact? now, BriefingFact fact)
    {
        if (now is null)
        {
            return was is { Change: FactChange.Blocked } && RoomVersion.Added(before, _briefing).Any(c => c.Change == SlotFate.GivenBack) ? [] : [Said($"{Who} put it back.") with { Change = FactChange.Unchanged }];
        }

        if ((was?.Change, was?.EditedBy, was?.Reason, was?.Text) == (now.Change, now.EditedBy, now.Reason, now.Text)
            || (now.Change == FactChange.Blocked && RoomVersion.Added(before, _briefing).Any(c => c.Change == SlotFate.Withdrawn)))
        {
            return [];
        }

        var moment = Said(Done(now), before?.PresentedAt is null ? now.At : Own(now.At)) with { Change = now.Change, Words = now.Text is { } text && text != fact.Text ? (fact.Text, text) : null };

        return IsPresentedNow && (version.IsAct || now.Change == FactChange.Unchanged) ? [] : [moment];
    }

    private string Done(PresentedFact now)
    {
        var (by, reason) = (BriefingWords.Who(now.EditedBy).Capital(), now.Reason ?? "no reason given");
        if (before?.PresentedAt is not null)
        {
            return $"{Who} says: {RoomVersion.Stands(now.Change)}.{(now.Found is { } found ? $" The check had said: {RoomVersion.Stands(found)}." : "")}";
        }

        return now.Change switch
        {
            FactChange.Removed when new BriefingRoom(_briefing).IsTakenBack(id) => $"{by} took it back after the signature.",
            FactChange.Removed => $"{by} withheld it: {reason}",
            FactChange.Blocked => $"{by} withdrew its slot: {reason}",
            FactChange.Softened => $"{by} made it weaker: {reason}",
            FactChange.Reworded => $"{by} put it in other words.",
            FactChange.Moved => $"{by} put it elsewhere.",
            _ => $"{by} left it as it was.",
        };
    }

    private IEnumerable<FactMoment> Spoken(PresentedFact? was, PresentedFact now)
    {
        if (was?.Note != now.Note)
        {
            yield return Said(now.Note is { } note ? $"{Who} put a note beside it: {note}" : $"{Who} took the note back.", Own(now.At));
        }

        if (was?.Concurrence != now.Concurrence && now.Concurrence is { } concurs && !IsOwnAct(now))
        {
            yield return Said($"{Who} {(concurs ? "agreed" : "does not agree")} to what was done.", Own(now.At));
        }

        if (was?.MeaningKept != now.MeaningKept && now.MeaningKept is { } kept)
        {
            yield return Said($"{Who} says the meaning was {(kept ? "kept" : "lost")}.", Own(now.At));
        }
    }

    // Who takes a fact of their own back, or withdraws its slot, agrees by doing so.
    private bool IsOwnAct(PresentedFact entry) => _now is { } fact && entry.EditedBy == BriefingActor.Of(new BriefingRoom(_briefing).AuthorOf(fact)).Word;

    // An act happens when it is recorded; a file says when.
    private Moment? Own(Moment? at) => version.IsAct ? null : at;

    private FactMoment Said(string what, Moment? at = null) => new(at?.Earliest ?? version.At, what, _briefing.Link, _briefing.Entry);
}
