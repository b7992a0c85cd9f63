using System.Text.Json.Nodes;
using Concord.Evidence;

namespace Concord.Import.Findings;

/// <summary>One item of a Nessus report, whichever file it stands in.</summary>
internal sealed record NessusItem
{
    /// <summary>Where it stands.</summary>
    public required long Number { get; init; }

    /// <summary>The host.</summary>
    public required string Host { get; init; }

    /// <summary>The check.</summary>
    public required string Plugin { get; init; }

    /// <summary>How severe the scanner rates it; null when it says nothing anybody knows.</summary>
    public required Severity? Severity { get; init; }

    /// <summary>The port; 0 or null where the check is of the whole host.</summary>
    public string? Port { get; init; }

    /// <summary>The protocol of the port.</summary>
    public string? Protocol { get; init; }

    /// <summary>What the check is called.</summary>
    public string? Title { get; init; }

    /// <summary>The vulnerabilities the check is for.</summary>
    public IReadOnlyList<string> Cves { get; init; } = [];

    /// <summary>When it was first seen, where the report says.</summary>
    public Moment? FirstSeen { get; init; }

    /// <summary>When it was last seen, where the report says.</summary>
    public Moment? LastSeen { get; init; }

    /// <summary>When the vulnerability was known at the latest, where the report says.</summary>
    public DateTimeOffset? Known { get; init; }

    /// <summary>What was decided about it.</summary>
    public FindingStatus Status { get; init; }

    /// <summary>The reason of that decision.</summary>
    public string? Reason { get; init; }

    /// <summary>
    /// The item as rows: one for each vulnerability of the check, or one for the check itself, grouped by it. An
    /// informational item is a note: it tells that the host was looked at, and no more.
    /// </summary>
    /// <exception cref="BadFieldException">Its severity is unknown.</exception>
    public IEnumerable<FindingRow> Rows(FindingContext context)
    {
        if (Severity is not { } severity)
        {
            throw new BadFieldException("Severity", "The row's severity is none of None, Info, Low, Medium, High and Critical; correct it and import the file again.");
        }

        if (severity == Evidence.Severity.None)
        {
            return [new FindingRow(Number, null)];
        }

        return (Cves.Count > 0 ? Cves : [$"nessus-{Plugin}"]).Select(v => new FindingRow(Number, Finding(v, severity, context), Extras()));
    }

    private Finding Finding(string vulnerability, Severity severity, FindingContext context)
    {
        var component = Port is null or "0" ? null : $"{Protocol?.ToLowerInvariant() ?? "tcp"}/{Port}";
        var first = FirstSeen ?? LastSeen ?? context.FirstSeen(vulnerability, Known);

        return new Finding
        {
            Id = Ids.Finding(Host, vulnerability, component),
            UpdatedAt = LastSeen is { IsExact: true } last ? last.Earliest : null,
            Sources = ["NESSUS"],
            Asset = Host,
            Vulnerability = vulnerability,
            Component = component,
            Severity = severity,
            Security = true,
            Advisory = $"nessus-{Plugin}",
            FirstSeenAt = first,
            LastSeenAt = LastSeen is { } seen && seen.CompareTo(first) >= 0 ? seen : null,
            Status = Status,
            Reason = Reason,
            Owner = context.Owner,
            OwnerTeam = context.OwnerTeam,
        };
    }

    private JsonObject? Extras() => Title is null ? null : new JsonObject { ["title"] = Title };
}
