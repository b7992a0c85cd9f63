using Concord.Evidence;
using Concord.Steps;

namespace Concord.Web.Steps.Briefings;

/// <summary>Any two versions or editions of a briefing.</summary>
/// <param name="From">The earlier one chosen.</param>
/// <param name="To">The later one chosen.</param>
/// <param name="Choices">Everything that can be chosen, editions first, the newest first.</param>
public sealed record Between(BriefingText From, BriefingText To, IReadOnlyList<BriefingText> Choices)
{
    /// <summary>What differs. An edition beside a version is taken as what it says.</summary>
    public EditionDifference Difference => From.Pack is { } before && To.Pack is { } after ? EditionDifference.Of(before, after) : EditionDifference.Of(From.Briefing, To.Briefing);

    /// <summary>Two of a briefing; where none is named, what was last published, or the first version, and the newest.</summary>
    public static Between Of(BriefingDesk desk, Briefing briefing, string? from, string? to)
    {
        var versions = desk.VersionsOf(briefing);
        IReadOnlyList<BriefingText> choices =
        [
            .. desk.Open().BriefingPacks.Where(p => p.Briefing == briefing.Id).OrderByDescending(p => p.Edition).Select(p => BriefingText.Of(p, versions, desk.Zone)),
            .. versions.Reverse().Select(v => BriefingText.Of(v, desk.Zone)),
        ];
        var later = choices.FirstOrDefault(c => c.Key == to) ?? choices.First(c => c.Pack is null);

        return new Between(choices.FirstOrDefault(c => c.Key == from) ?? choices.FirstOrDefault(c => c.Pack is not null && c != later) ?? choices[^1], later, choices);
    }
}

/// <summary>What a version or an edition says.</summary>
/// <param name="Key">Its name in an address.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Briefing">The version; of an edition the one it was published from.</param>
/// <param name="Pack">The edition; null = a version.</param>
public sealed record BriefingText(string Key, string Name, Briefing Briefing, BriefingPack? Pack)
{
    /// <summary>An edition, published from the newest version there was then.</summary>
    public static BriefingText Of(BriefingPack pack, IReadOnlyList<BriefingVersion> versions, TimeZoneInfo zone) => new(
        $"e{pack.Edition}", $"Edition {pack.Edition}, {BriefingWords.Instant(pack.PublishedAt, zone)}", (versions.LastOrDefault(v => v.At <= pack.PublishedAt.Latest) ?? versions[0]).Briefing, pack);

    /// <summary>A version.</summary>
    public static BriefingText Of(BriefingVersion version, TimeZoneInfo zone) =>
        new($"v{version.Briefing.Entry}", $"Version of {Shell.Sentence.Instant(version.At, zone)}, from {version.Who()}, entry {version.Briefing.Entry}", version.Briefing, null);
}
