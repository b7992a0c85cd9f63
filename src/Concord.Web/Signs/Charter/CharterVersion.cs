using Concord.Evidence;
using Concord.Signs;

namespace Concord.Web.Signs;

/// <summary>One version of the charter: who signed it, from when it is in force, and what it changed.</summary>
public sealed record CharterVersion
{
    /// <summary>The version as the two name it.</summary>
    public required string Name { get; init; }

    /// <summary>Its record.</summary>
    public required EvidenceLink Link { get; init; }

    /// <summary>The day it was signed.</summary>
    public required DateOnly SignedOn { get; init; }

    /// <summary>The sides that signed it.</summary>
    public required IReadOnlySet<Side> SignedBy { get; init; }

    /// <summary>The Monday from which it is or was in force; null = never, because not both signed it.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Whether it is in force now.</summary>
    public bool IsInForce { get; init; }

    /// <summary>What it says otherwise than the version before it.</summary>
    public required IReadOnlyList<CharterChange> Changes { get; init; }

    /// <summary>Every charter on record before the standpoint's end, the newest first.</summary>
    public static IReadOnlyList<CharterVersion> Of(Standpoint standpoint)
    {
        var inForce = standpoint.Charters.Versions.ToDictionary(v => v.Charter.Link, v => v.From);
        var all = standpoint.Dossier.All<Charter>().Where(c => standpoint.HasHappened(c.At)).OrderBy(c => c.At).ThenBy(c => c.Version, StringComparer.Ordinal).ToList();
        var versions = new List<CharterVersion>();
        Charter? before = null;
        foreach (var charter in all)
        {
            DateOnly? from = inForce.TryGetValue(charter.Link, out var monday) ? monday : null;
            versions.Add(new CharterVersion
            {
                Name = charter.Version,
                Link = charter.Link,
                SignedOn = standpoint.Days.DayOf(charter.At.Latest),
                SignedBy = Concord.Signs.Seats.SidesOf(charter.SignedBy, standpoint.Dossier),
                From = from,
                IsInForce = charter == standpoint.Charter,
                Changes = CharterChange.Between(before, charter),
            });
            before = from is null ? before : charter;
        }

        versions.Reverse();

        return versions;
    }
}

/// <summary>One thing a version says otherwise than the one before.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Before">What held before: the earlier version's word or the house default; null where nothing held.</param>
/// <param name="After">What it says.</param>
public sealed record CharterChange(string Name, string? Before, string After)
{
    /// <summary>What a charter changes; before the first one the house defaults held.</summary>
    public static IReadOnlyList<CharterChange> Between(Charter? before, Charter after)
    {
        var terms = AgreedTerm.Of(before).Zip(AgreedTerm.Of(after))
            .Where(pair => pair.First.Text != pair.Second.Text)
            .Select(pair => new CharterChange(pair.First.Name, pair.First.Text, pair.Second.Text));
        var lines = from id in (before?.Thresholds.Keys ?? []).Union(after.Thresholds.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
                    let indicator = Themes.Of(id)?.Indicator(id)
                    let was = LineOf(before, id, indicator)
                    let becomes = LineOf(after, id, indicator)
                    where was != becomes
                    select new CharterChange($"{id} {indicator?.Name}".Trim(), Words(was, indicator), Words(becomes, indicator) ?? "no line");

        return [.. terms, .. lines];
    }

    private static Thresholds? LineOf(Charter? charter, string id, Indicator? indicator) =>
        charter?.Thresholds.GetValueOrDefault(id) is { } agreed ? new Thresholds(agreed.Ref, agreed.Tol, agreed.P1) : indicator?.House;

    private static string? Words(Thresholds? line, Indicator? indicator)
    {
        var unit = AgreedLine.UnitOf(indicator);

        return line is null ? null : $"{Figure.Of(line.Tol, unit)} (a working pair {Figure.Of(line.Ref, unit)}, worth finding {Figure.Of(line.P1, unit)})";
    }
}
