using Concord.Evidence;

namespace Concord.Steps;

/// <summary>One edition beside the versions it came from, fact by fact: what contradicts it, and what nobody can tell.</summary>
/// <param name="pack">The edition.</param>
/// <param name="known">The versions, the oldest first; at least one.</param>
/// <param name="faults">Takes what does not hold.</param>
/// <param name="open">Takes what can't be checked.</param>
internal sealed class PackComparison(BriefingPack pack, IReadOnlyList<BriefingVersion> known, List<string> faults, List<string> open)
{
    private readonly BriefingRoom _last = new(known[^1].Briefing);

    /// <summary>Whether the last version was recorded after the edition and says what was done after it.</summary>
    private readonly bool _isLater = known[^1].At > pack.PublishedAt.Latest && SaysMore(known[^1].Briefing, pack.PublishedAt.Latest);

    internal void Compare()
    {
        var files = known.Count(v => !v.IsAct);
        if (files > 0)
        {
            open.Add($"{(files == 1 ? "A version" : $"{files} versions")} of briefing {pack.Briefing} came in from a file: what it says was held against the edition, whose hand was in it before is not known here.");
        }

        foreach (var id in known.SelectMany(v => v.Briefing.Facts.Select(f => f.Id)).Distinct(StringComparer.Ordinal))
        {
            var story = new FactStory(id, known, pack);
            faults.AddRange(story.Faults);
            open.AddRange(story.Unchecked);
            Stand(story);
        }

        var ids = known.SelectMany(v => v.Briefing.Facts).Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        faults.AddRange(pack.Facts.Select(f => f.Id).Concat(pack.Annex.Select(r => r.Fact)).Distinct(StringComparer.Ordinal).Where(id => !ids.Contains(id)).Select(id => $"Fact {id} stands in the edition and in no version of the briefing."));
        faults.AddRange(pack.Signatures.Where(s => !known.Any(v => v.Briefing.Signatures.Contains(s))).Select(s => $"The signature of the {BriefingActor.Of(s.By).Word} stands in no version of the briefing."));
        foreach (var reserved in pack.Annex.Where(r => ids.Contains(r.Fact)))
        {
            Withheld(reserved);
        }
    }

    /// <summary>Whether a fact stands in the edition as its story wants it.</summary>
    private void Stand(FactStory story)
    {
        var shown = pack.Facts.FirstOrDefault(f => f.Id == story.Id)?.Text ?? pack.Annex.FirstOrDefault(r => r.Fact == story.Id)?.Text;
        if (IsWordedLater(story))
        {
            open.Add(shown is null
                ? $"Fact {story.Id} was worded after the edition; whether it was there before can't be checked."
                : $"Fact {story.Id} was worded anew after the edition; the words of before stand in no version.");
        }
        else if (shown is null && story.MustStand)
        {
            faults.Add(story.Fact!.Level == FactLevel.MustReach
                ? $"Fact {story.Id} must reach the board and stands neither in the edition nor in its annex."
                : $"Fact {story.Id} stands in the briefing and not in the edition, and nobody is recorded as having withheld it.");
        }
        else if (shown is not null && story.Fact is { } fact && shown != fact.Text)
        {
            faults.Add($"Fact {story.Id} stands in the edition with other words than its author's.");
        }
        else if (story.Fact is { } worded && pack.Facts.Any(f => f.Id == story.Id && (f.Level, f.Value, f.Unit) != (worded.Level, worded.Value, worded.Unit)))
        {
            faults.Add($"Fact {story.Id} stands in the edition with another level or figure than its author's.");
        }
    }

    /// <summary>Whether what was withheld stands in the annex as it was recorded.</summary>
    private void Withheld(ReservedFact reserved)
    {
        var entry = _last.EntryOf(reserved.Fact);
        if ((entry?.Change, entry?.EditedBy ?? "not recorded", entry?.Reason, entry?.Note) == (reserved.Change, reserved.WithheldBy, reserved.Reason, reserved.Note))
        {
            return;
        }

        if (_isLater)
        {
            open.Add($"Fact {reserved.Fact} stands in the annex otherwise than in the first version at hand, which is later than the edition: what was done to it then can't be checked.");
        }
        else
        {
            faults.Add(entry is null
                ? $"Fact {reserved.Fact} stands in the annex, and no version says that somebody withheld it."
                : $"Fact {reserved.Fact} stands in the annex with another name, reason or note than in the briefing.");
        }
    }

    private bool IsWordedLater(FactStory story) => _isLater && story.Fact?.WordedAt?.Earliest > pack.PublishedAt.Latest;

    private static bool SaysMore(Briefing briefing, DateTimeOffset edition) => briefing.Facts.Select(f => f.WordedAt)
        .Concat(briefing.Signatures.Select(s => (Moment?)s.At)).Concat(briefing.AsPresented.Select(p => p.At)).Append(briefing.PublishedAt).Append(briefing.PresentedAt)
        .Any(at => at?.Earliest > edition);
}
