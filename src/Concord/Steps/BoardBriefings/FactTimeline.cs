using Concord.Evidence;

namespace Concord.Steps;

/// <summary>One fact from its first draft to what was presented, moment by moment.</summary>
/// <remarks>Read from the briefing's versions: what differs between two of them is what somebody did. Sealed drafts and editions stand between them at their own times.</remarks>
public static class FactTimeline
{
    /// <summary>The moments of a fact in order of time.</summary>
    /// <param name="fact">The fact (id).</param>
    /// <param name="versions">Every version of the briefing, in any order.</param>
    /// <param name="packs">Its editions.</param>
    /// <param name="drafts">What was committed to before the briefing was opened.</param>
    /// <param name="opened">The sealed files their authors opened.</param>
    public static IReadOnlyList<FactMoment> Of(
        string fact,
        IReadOnlyList<BriefingVersion> versions,
        IReadOnlyList<BriefingPack>? packs = null,
        IReadOnlyList<SealedDraft>? drafts = null,
        IReadOnlyList<SealedFile>? opened = null)
    {
        var ordered = versions.OrderBy(v => v.At).ToList();
        var author = ordered.Select(v => new BriefingRoom(v.Briefing)).Where(r => r.Fact(fact) is not null).Select(r => (Party?)r.AuthorOf(r.Fact(fact)!)).FirstOrDefault();
        var moments = new List<FactMoment>();
        moments.AddRange(Sealed(fact, author, drafts ?? [], opened ?? []));
        BriefingRoom? before = null;
        foreach (var version in ordered)
        {
            moments.AddRange(new VersionStep(fact, before, version).Moments);
            before = new BriefingRoom(version.Briefing);
        }

        moments.AddRange((packs ?? []).SelectMany(p => Published(fact, p)));

        return [.. moments.OrderBy(m => m.At)];
    }

    private static IEnumerable<FactMoment> Sealed(string fact, Party? author, IReadOnlyList<SealedDraft> drafts, IReadOnlyList<SealedFile> opened) =>
        from draft in drafts
        where author?.Is(draft.Author) == true
        let words = opened.FirstOrDefault(f => f.Author == draft.Author && f.SealedAt == draft.At.Earliest)?.Facts.FirstOrDefault(f => f.Id == fact)?.Text
        select new FactMoment(draft.At.Earliest, FactMomentKind.Sealed, BriefingActor.Of(draft.Author).Word)
        {
            Record = draft,
            After = words,
            Text = words is null ? "The author sealed a first draft before anybody else saw it." : "The author sealed this first draft before anybody else saw it.",
        };

    private static IEnumerable<FactMoment> Published(string fact, BriefingPack pack)
    {
        if (pack.Facts.FirstOrDefault(f => f.Id == fact) is { } shown)
        {
            yield return new FactMoment(pack.PublishedAt.Earliest, FactMomentKind.Published, pack.PublishedBy) { Record = pack, After = shown.Text, Text = $"Published in edition {pack.Edition}." };
        }
        else if (pack.Annex.FirstOrDefault(r => r.Fact == fact) is { } reserved)
        {
            yield return new FactMoment(pack.PublishedAt.Earliest, FactMomentKind.Published, pack.PublishedBy)
            {
                Record = pack,
                After = reserved.Text,
                Text = $"Published in the annex of edition {pack.Edition}: withheld by {BriefingActor.Find(reserved.WithheldBy)?.Name ?? reserved.WithheldBy}.",
            };
        }
    }
}
