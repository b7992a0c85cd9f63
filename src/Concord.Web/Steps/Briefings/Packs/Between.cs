using Concord.Evidence;
using Concord.Steps;

namespace Concord.Web.Steps.Briefings;

/// <summary>Two versions or editions of a briefing, fact by fact.</summary>
/// <param name="From">The earlier one chosen.</param>
/// <param name="To">The later one chosen.</param>
/// <param name="Choices">Everything that can be chosen, the newest first.</param>
public sealed record Between(BriefingText From, BriefingText To, IReadOnlyList<BriefingText> Choices)
{
    /// <summary>Every fact of either, in the order of the later one; those that are gone stand last.</summary>
    public IReadOnlyList<FactPair> Pairs
    {
        get
        {
            var old = From.Facts.ToDictionary(f => f.Id, StringComparer.Ordinal);
            List<FactPair> pairs = [.. To.Facts.Select(f => new FactPair(old.GetValueOrDefault(f.Id), f, SectionOf(From, old.GetValueOrDefault(f.Id)) != SectionOf(To, f)))];

            return [.. pairs, .. From.Facts.Where(f => To.Facts.All(t => t.Id != f.Id)).Select(f => new FactPair(f, null, false))];
        }
    }

    /// <summary>Two editions.</summary>
    public static Between Of(BriefingPack before, BriefingPack after, TimeZoneInfo zone) => new(BriefingText.Of(before, zone), BriefingText.Of(after, zone), []);

    /// <summary>Any two of a briefing; where none is named, what was last published, or the first version, and the newest.</summary>
    public static Between Of(BriefingDesk desk, Briefing briefing, string? from, string? to)
    {
        IReadOnlyList<BriefingText> choices =
        [
            .. desk.Open().BriefingPacks.Where(p => p.Briefing == briefing.Id).OrderByDescending(p => p.Edition).Select(p => BriefingText.Of(p, desk.Zone)),
            .. desk.VersionsOf(briefing).Reverse().Select(v => BriefingText.Of(v, desk.Zone)),
        ];
        var later = choices.FirstOrDefault(c => c.Key == to) ?? choices.First(c => !c.IsEdition);

        return new Between(choices.FirstOrDefault(c => c.Key == from) ?? choices.FirstOrDefault(c => c.IsEdition && c != later) ?? choices[^1], later, choices);
    }

    private static string? SectionOf(BriefingText text, BriefingFact? fact) => fact is null ? null : text.Sections.FirstOrDefault(s => s.Id == fact.Section)?.Title;
}

/// <summary>What a version or an edition says.</summary>
/// <param name="Key">Its name in an address.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="IsEdition">Whether it was published.</param>
/// <param name="Facts">The facts in its text: those withheld and taken back are left out.</param>
/// <param name="Sections">Its sections.</param>
public sealed record BriefingText(string Key, string Name, bool IsEdition, IReadOnlyList<BriefingFact> Facts, IReadOnlyList<BriefingSection> Sections)
{
    /// <summary>An edition.</summary>
    public static BriefingText Of(BriefingPack pack, TimeZoneInfo zone) => new($"e{pack.Edition}", $"Edition {pack.Edition}, {BriefingWords.Instant(pack.PublishedAt, zone)}", true, pack.Facts, pack.Sections);

    /// <summary>A version.</summary>
    public static BriefingText Of(BriefingVersion version, TimeZoneInfo zone)
    {
        var room = new BriefingRoom(version.Briefing);

        return new BriefingText(
            $"v{version.Briefing.Entry}", $"Version of {Shell.Sentence.Instant(version.At, zone)}, from {version.Who()}", false,
            [.. room.Published.Select(f => f with { Author = room.AuthorOf(f) })], version.Briefing.Sections);
    }
}

/// <summary>A fact in the two.</summary>
/// <param name="Before">In the earlier; null = not there.</param>
/// <param name="After">In the later; null = not there.</param>
/// <param name="IsMoved">Whether it stands in another section.</param>
public sealed record FactPair(BriefingFact? Before, BriefingFact? After, bool IsMoved)
{
    /// <summary>The fact.</summary>
    public BriefingFact Fact => (After ?? Before)!;

    /// <summary>What weighs and differs.</summary>
    public IReadOnlyList<FactDifference> Weighs => Before is null || After is null ? [] : FactComparison.Of(Before.Text, After.Text).Differences;

    /// <summary>What became of it; null = it is new.</summary>
    public FactChange? Change => Before is null ? null
        : After is null ? FactChange.Removed
        : (Before.Value, Before.Unit, Before.Level) != (After.Value, After.Unit, After.Level) || Weighs.Count > 0 ? FactChange.Softened
        : Before.Text != After.Text ? FactChange.Reworded
        : IsMoved ? FactChange.Moved
        : FactChange.Unchanged;

    /// <summary>The change in words: which way the weight went, a program does not say.</summary>
    public string? Word => Change switch
    {
        FactChange.Removed => "No longer in the text",
        FactChange.Softened => "Differs in what weighs",
        _ => null,
    };
}
