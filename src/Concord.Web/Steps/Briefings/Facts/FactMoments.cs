using Concord.Evidence;
using Concord.Steps;
using Concord.Web.Shell;

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

/// <summary>A fact's way from the first draft to what was presented: everything that happened to it, in order, with who and when, read from every version of its briefing.</summary>
public static class FactMoments
{
    /// <summary>The moments, the oldest first.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="versions">Every version of its briefing, the oldest first.</param>
    /// <param name="view">The room it stands in, with its sealed drafts and its editions.</param>
    public static IReadOnlyList<FactMoment> Of(RoomFact fact, IReadOnlyList<BriefingVersion> versions, RoomView view)
    {
        IEnumerable<FactMoment> moments =
        [
            .. view.Drafts.Where(d => d.Author == fact.Side).SelectMany(d => Sealed(fact, d)),
            .. versions.SelectMany((v, i) => new FactVersion(fact.Fact.Id, i == 0 ? null : versions[i - 1].Briefing, v, view.Zone).Moments),
            .. view.Packs.SelectMany(p => Published(fact.Fact.Id, p, versions)),
        ];

        return [.. moments.OrderBy(m => m.At)];
    }

    private static IEnumerable<FactMoment> Sealed(RoomFact fact, SealedDraft draft)
    {
        yield return new FactMoment(draft.At.Earliest, $"The {fact.Author} sealed a first draft; its words stay with its author.", draft.Link, draft.Entry);
        if (draft.OpenedAt is { } opened)
        {
            yield return new FactMoment(opened.Earliest, $"The {fact.Author} opened the sealed draft.", draft.Link, draft.Entry);
        }
    }

    private static IEnumerable<FactMoment> Published(string id, BriefingPack pack, IReadOnlyList<BriefingVersion> versions)
    {
        var (text, annex) = (pack.Facts.FirstOrDefault(f => f.Id == id)?.Text, pack.Annex.FirstOrDefault(r => r.Fact == id)?.Text);
        var known = versions.FirstOrDefault(v => v.Briefing.Facts.Any(f => f.Id == id));
        var since = known is null ? (DateTimeOffset?)null : known.IsAct ? known.At : (known.Briefing.Facts.First(f => f.Id == id).WordedAt ?? known.Briefing.SubmittedAt).Earliest;
        if (text is null && annex is null && !(since <= pack.PublishedAt.Latest))
        {
            yield break;
        }

        var unsigned = pack.Missing.Count == 0 ? "" : $"; the {Sentence.Join([.. pack.Missing.Select(s => $"{BriefingWords.Name(s)}’s")])} {(pack.Missing.Count == 1 ? "signature is" : "signatures are")} missing";

        yield return new FactMoment(
            pack.PublishedAt.Earliest,
            $"{BriefingWords.Who(pack.PublishedBy).Capital()} published edition {pack.Edition}{unsigned}: {(text, annex) switch { (not null, not null) => "it stands in the text and the annex", (not null, _) => "it stands in the text", (_, not null) => "it stands in the annex", _ => "it does not stand in it" }}{Words(text ?? annex)}",
            pack.Link, pack.Entry);

        // An edition's words are told where no version holds them any more, as where one file brought the last of them.
        string Words(string? words) => words is null || versions.Any(v => v.Briefing.Facts.Any(f => f.Id == id && f.Text == words)) ? "." : $", as “{words}”";
    }
}
