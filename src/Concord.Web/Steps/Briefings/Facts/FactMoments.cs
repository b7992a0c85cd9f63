using Concord.Evidence;
using Concord.Steps;

namespace Concord.Web.Steps.Briefings;

/// <summary>One moment on a fact's way.</summary>
/// <param name="At">When.</param>
/// <param name="What">What happened, as a sentence with who did it.</param>
/// <param name="Link">The evidence whose version it is.</param>
/// <param name="Entry">The ledger entry.</param>
public sealed record FactMoment(DateTimeOffset At, string What, EvidenceLink Link, long Entry)
{
    /// <summary>The words before and after, where words changed.</summary>
    public (string Before, string After)? Words { get; init; }

    /// <summary>What became of the fact, where something did.</summary>
    public FactChange? Change { get; init; }
}

/// <summary>A fact's way from the first draft to what was presented, read from every version of its briefing.</summary>
internal static class FactMoments
{
    /// <summary>The moments, the oldest first.</summary>
    public static IReadOnlyList<FactMoment> Of(RoomFact fact, IReadOnlyList<BriefingVersion> versions, RoomView view)
    {
        var id = fact.Fact.Id;
        IEnumerable<FactMoment> moments =
        [
            .. view.Drafts.Where(d => d.Author == fact.Side).Select(d => new FactMoment(d.At.Earliest, $"The {fact.Author} sealed a first draft; its words stay with its author.", d.Link, d.Entry)),
            .. versions.SelectMany((v, i) => Between(id, i == 0 ? null : versions[i - 1].Briefing, v)),
            .. view.Packs.Where(p => p.Facts.Any(f => f.Id == id) || p.Annex.Any(r => r.Fact == id)).Select(p => new FactMoment(
                p.PublishedAt.Earliest, $"{Shell.Sentence.Capital(BriefingWords.Who(p.PublishedBy))} published edition {p.Edition}: it stands in {(p.Annex.Any(r => r.Fact == id) ? p.Facts.Any(f => f.Id == id) ? "the text and the annex" : "the annex" : "the text")}.", p.Link, p.Entry)),
        ];

        return [.. moments.OrderBy(m => m.At)];
    }

    private static IEnumerable<FactMoment> Between(string id, Briefing? before, BriefingVersion version)
    {
        var (was, now) = (before?.Facts.FirstOrDefault(f => f.Id == id), version.Briefing.Facts.FirstOrDefault(f => f.Id == id));
        var who = version.IsAct() ? Shell.Sentence.Capital(version.Who()) : "Its author, as a file says,";
        if (now is null)
        {
            return was is null ? [] : [Said($"{who} took it back.")];
        }

        return
        [
            .. was is null ? [Said($"{who} put it in: “{now.Text}”", version.IsAct() ? null : now.WordedAt ?? version.Briefing.SubmittedAt)] : Worded(was, now),
            .. version.Briefing.Suggestions.Where(s => s.Fact == id).SelectMany(s => Suggested(s, before?.Suggestions.FirstOrDefault(b => b.Id == s.Id), now)),
            .. Became(before?.AsPresented.LastOrDefault(p => p.Fact == id), version.Briefing.AsPresented.LastOrDefault(p => p.Fact == id)),
        ];

        FactMoment Said(string what, Moment? at = null) => new(at?.Earliest ?? version.At, what, version.Briefing.Link, version.Briefing.Entry);

        IEnumerable<FactMoment> Worded(BriefingFact a, BriefingFact b)
        {
            if (a.Text != b.Text)
            {
                yield return Said($"{who} worded it anew.") with { Words = (a.Text, b.Text) };
            }

            if ((a.Value, a.Unit) != (b.Value, b.Unit))
            {
                yield return Said($"{who} changed its figure from {BriefingWords.Figure(a.Value, a.Unit) ?? "none"} to {BriefingWords.Figure(b.Value, b.Unit) ?? "none"}.");
            }

            if (a.Level != b.Level)
            {
                yield return Said($"{who} marked it as {b.Level.Word()}.");
            }

            if (a.Section != b.Section)
            {
                yield return Said($"{who} put it into another section.") with { Change = FactChange.Moved };
            }
        }

        IEnumerable<FactMoment> Suggested(WordingSuggestion s, WordingSuggestion? b, BriefingFact of)
        {
            if (b is null)
            {
                yield return Said($"{Shell.Sentence.Capital(BriefingWords.Who(s.By))} suggested other words.", s.At) with { Words = ((was ?? of).Text, s.Text) };
            }

            if (s.Accepted is { } accepted && b?.Accepted is null)
            {
                yield return Said($"{who} {(accepted ? "accepted" : "refused")} the suggestion of {BriefingWords.Who(s.By)}.", s.AnsweredAt);
            }
        }

        IEnumerable<FactMoment> Became(PresentedFact? a, PresentedFact? b)
        {
            if (a is not null && b is null)
            {
                yield return Said($"{who} put it back.") with { Change = FactChange.Unchanged };
            }

            if (b is null || b == a)
            {
                yield break;
            }

            if (a?.Change != b.Change || a.EditedBy != b.EditedBy || a.Reason != b.Reason || a.Text != b.Text)
            {
                yield return Said(version.Briefing.PresentedAt is not null && before?.PresentedAt is null ? "What was presented was recorded." : b.Change is FactChange.Removed or FactChange.Blocked ? $"{Shell.Sentence.Capital(BriefingWords.Who(b.EditedBy))} {(b.Change == FactChange.Blocked ? "withdrew its slot" : "withheld it")}: {b.Reason ?? "no reason given"}" : $"{who} recorded what became of it.", b.At)
                    with { Change = b.Change, Words = b.Text is { } text ? (now!.Text, text) : null };
            }

            if (a?.Note != b.Note)
            {
                yield return Said(b.Note is { } note ? $"{who} put a note beside it: {note}" : $"{who} took the note back.", version.IsAct() ? null : b.At);
            }

            if (a?.Concurrence != b.Concurrence && b.Concurrence is { } concurs)
            {
                yield return Said($"{who} {(concurs ? "agreed" : "does not agree")} to what was done.", version.IsAct() ? null : b.At);
            }

            if (a?.MeaningKept != b.MeaningKept && b.MeaningKept is { } kept)
            {
                yield return Said($"{who} says the meaning was {(kept ? "kept" : "lost")}.", version.IsAct() ? null : b.At);
            }
        }
    }
}
