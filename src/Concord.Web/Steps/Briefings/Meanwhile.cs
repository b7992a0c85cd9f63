using Concord.Evidence;
using Concord.Steps;
using Concord.Web.Shell;

namespace Concord.Web.Steps.Briefings;

/// <summary>What happened to a briefing since a page was opened, for whoever acts on what it showed.</summary>
internal static class Meanwhile
{
    /// <summary>The refusal of an act on an older version, in sentences.</summary>
    public static string Words(IReadOnlyList<BriefingVersion> versions, string? seen, TimeZoneInfo zone)
    {
        var since = versions.SkipWhile(v => $"{v.Briefing.Entry}" != seen).ToList();
        if (since.Count < 2)
        {
            return "Somebody changed this meanwhile. Nothing was recorded. Look what it says now; what you typed stands below.";
        }

        var done = since.Zip(since.Skip(1)).SelectMany(pair => Done(pair.First.Briefing, pair.Second.Briefing).Select(what => $"{pair.Second.Who()} {what}")).Distinct().ToList();
        var last = since[^1];

        return $"Somebody changed this meanwhile: {(done.Count == 0 ? $"{last.Who()} on {Sentence.Instant(last.At, zone)}" : Sentence.Join(done))}. Nothing was recorded. Look what it says now; what you typed stands below.";
    }

    /// <summary>What one version did to the one before, in verbs.</summary>
    private static IEnumerable<string> Done(Briefing before, Briefing after)
    {
        var old = before.Facts.ToDictionary(f => f.Id, StringComparer.Ordinal);
        foreach (var fact in after.Facts)
        {
            if (!old.Remove(fact.Id, out var was))
            {
                yield return $"added fact {fact.Id}";
            }
            else if ((was.Text, was.Value, was.Unit, was.Level) != (fact.Text, fact.Value, fact.Unit, fact.Level))
            {
                yield return $"reworded fact {fact.Id}";
            }
        }

        foreach (var gone in old.Keys)
        {
            yield return $"took fact {gone} back";
        }

        foreach (var entry in after.AsPresented.Except(before.AsPresented))
        {
            yield return $"spoke about fact {entry.Fact}";
        }

        if (after.Suggestions.Count > before.Suggestions.Count)
        {
            yield return "suggested other words";
        }

        if (after.Signatures.Count > before.Signatures.Count)
        {
            yield return "signed";
        }

        if (after.PublishedAt != before.PublishedAt)
        {
            yield return "published it";
        }

        foreach (var change in after.SlotChanges.Skip(before.SlotChanges.Count))
        {
            yield return change.Change switch { SlotFate.Moved => "moved its date", SlotFate.Withdrawn => "withdrew the slot", _ => "gave the slot back" };
        }
    }
}
