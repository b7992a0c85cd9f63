using System.Globalization;
using Concord.Evidence;
using Concord.Storage;

namespace Concord.Web.Evidence;

/// <summary>What a person asked the list of evidence for, as the address says it.</summary>
public sealed record EvidenceFilter(string? Find, string? Kind, DateOnly? From, DateOnly? To, string? After)
{
    private const int PageSize = 30;

    /// <summary>Reads the filter from a request; what can't be read is left out.</summary>
    public static EvidenceFilter Of(IQueryCollection query) => new(
        Text(query["find"]),
        EvidenceKinds.Find(query["kind"].ToString()) is null ? null : query["kind"].ToString(),
        Day(query["from"]),
        Day(query["to"]),
        Text(query["after"]));

    /// <summary>Whether anything narrows the list.</summary>
    public bool IsNarrow => this is not { Find: null, Kind: null, From: null, To: null };

    /// <summary>The filter as the storage takes it; both days belong to the period.</summary>
    public EvidenceQuery In(TimeZoneInfo zone) => new()
    {
        Text = Find,
        Kind = Kind,
        From = From is { } from ? Moment.StartOf(from, zone) : null,
        Before = To is { } to ? Moment.StartOf(to.AddDays(1), zone) : null,
        After = After,
        Count = PageSize,
    };

    /// <summary>The address of the page that begins after a place.</summary>
    public string Address(string? after)
    {
        var parts = new (string Name, string? Value)[] { ("find", Find), ("kind", Kind), ("from", Written(From)), ("to", Written(To)), ("after", after) };
        var query = string.Join('&', parts.Where(p => p.Value is not null).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}"));

        return query.Length == 0 ? "/evidence" : $"/evidence?{query}";
    }

    /// <summary>A day as the address and the form write it.</summary>
    public static string? Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static DateOnly? Day(string? value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
