using System.Text.RegularExpressions;
using Concord.Import.Formats;

namespace Concord.Import.Findings;

/// <summary>What a person, the map and the file itself say about all findings of one file.</summary>
internal sealed partial class FindingContext
{
    private static readonly DateTimeOffset Long = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly ImportChoices _choices;
    private readonly Moment? _firstSeen;

    /// <summary>The context of a file read with these choices.</summary>
    public FindingContext(ImportChoices choices)
    {
        _choices = choices;
        Asset = choices.Map?.Text("asset");
        Owner = choices.Map?.Text("owner") switch
        {
            "CIO" => Side.Cio,
            "CISO" => Side.Ciso,
            _ => choices.Owner,
        };
        OwnerTeam = choices.Map?.Text("ownerTeam");
        _firstSeen = choices.Map?.Text("firstSeenAt") is { } written ? Times.Read(written, null, choices.Zone) : null;
    }

    /// <summary>The asset of all findings, where the map names it.</summary>
    public string? Asset { get; }

    /// <summary>The side that has to fix them.</summary>
    public Side Owner { get; }

    /// <summary>The team that has to fix them.</summary>
    public string? OwnerTeam { get; }

    /// <summary>The time zone of days and of times that name none.</summary>
    public TimeZoneInfo Zone => _choices.Zone;

    /// <summary>The limits all readers keep to.</summary>
    public Limits Limits => _choices.Limits;

    /// <summary>The names of all vulnerabilities a text holds.</summary>
    public static IEnumerable<string> Cves(string text) => Cve().Matches(text).Select(m => m.Value.ToUpperInvariant()).Distinct(StringComparer.Ordinal);

    /// <summary>The instant a report writes; null when it writes none.</summary>
    public DateTimeOffset? Instant(string? text) => text is not null && Read(text) is { IsExact: true } moment ? moment.Earliest : null;

    /// <summary>The moment a report writes; null when it writes none.</summary>
    public Moment? Read(string text) => Times.Read(text, _choices.Map?.DateOrder, Zone);

    /// <summary>
    /// When a finding was first seen, where its report does not say: some time after the vulnerability was known and before the
    /// year of reading is over. A bound as wide as that stays the same when the file is read again; the map's constant
    /// <c>firstSeenAt</c> says it better.
    /// </summary>
    public Moment FirstSeen(string vulnerability, DateTimeOffset? known)
    {
        if (_firstSeen is { } said)
        {
            return said;
        }

        var latest = new DateTimeOffset(_choices.Now.UtcDateTime.Year, 12, 31, 23, 59, 59, TimeSpan.Zero);
        var earliest = known ?? (Year().Match(vulnerability) is { Success: true } year
            ? new DateTimeOffset(int.Parse(year.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), 1, 1, 0, 0, 0, TimeSpan.Zero)
            : Long);

        return Moment.Between(earliest <= latest ? earliest : latest, latest);
    }

    [GeneratedRegex("CVE-[0-9]{4}-[0-9]{4,9}", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Cve();

    [GeneratedRegex("^CVE-((?:19|20)[0-9]{2})-", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Year();
}
