using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Concord.Evidence;
using Concord.Import.Formats;

namespace Concord.Import.Findings;

/// <summary>One run of a SARIF document: its tool, its rules, its time.</summary>
internal sealed class SarifRun
{
    private const int LongestTitle = 200;
    private readonly FindingContext _context;
    private readonly JsonElement _run;
    private readonly string _tool;
    private readonly string _asset;
    private readonly DateTimeOffset? _at;
    private readonly List<JsonElement> _rules;
    private readonly Dictionary<string, JsonElement> _ruleById = new(StringComparer.Ordinal);

    /// <summary>Reads what a run says of all its results.</summary>
    public SarifRun(JsonElement run, FindingContext context)
    {
        _run = run;
        _context = context;
        _tool = run.Member("tool", "driver")?.Text("name") ?? "SARIF";
        _asset = context.Asset ?? run.Items("versionControlProvenance").Select(v => v.Text("repositoryUri")).FirstOrDefault(v => v is not null) ?? _tool;
        _at = run.Items("invocations").Select(i => context.Instant(i.Text("endTimeUtc")) ?? context.Instant(i.Text("startTimeUtc"))).Max();
        _rules = [.. run.Member("tool", "driver") is { } driver ? driver.Items("rules") : []];
        foreach (var rule in _rules)
        {
            _ruleById.TryAdd(rule.Text("id") ?? "", rule);
        }
    }

    /// <summary>The finding a result tells of; null when it tells of none.</summary>
    /// <exception cref="BadFieldException">It names no rule.</exception>
    public Finding? Finding(JsonElement result)
    {
        if (result.Text("kind") is { } kind and not "fail")
        {
            return kind is "pass" or "notApplicable" or "informational" or "review" or "open"
                ? null
                : throw new BadFieldException("kind", $"The result's kind is '{kind}', which SARIF does not know; export the report again.");
        }

        var rule = Rule(result);
        var vulnerability = result.Text("ruleId") ?? result.Member("rule")?.Text("id") ?? rule?.Text("id")
            ?? throw new BadFieldException("ruleId", "The result names no rule (ruleId); export the report again.");
        var component = result.Items("locations").Select(l => l.Member("physicalLocation", "artifactLocation")?.Text("uri")).FirstOrDefault(u => u is not null);
        var (status, reason) = Standing(result);
        var first = _context.Instant(result.Member("provenance")?.Text("firstDetectionTimeUtc")) ?? _at;
        var last = _context.Instant(result.Member("provenance")?.Text("lastDetectionTimeUtc")) ?? _at;

        return new Finding
        {
            Id = Ids.Finding(_asset, vulnerability, component),
            UpdatedAt = _at,
            Sources = ["SARIF"],
            Asset = _asset,
            Vulnerability = vulnerability,
            Component = component,
            Severity = SeverityOf(result, rule),
            Security = true,
            FirstSeenAt = first is { } seen ? Moment.At(seen) : _context.FirstSeen(vulnerability, null),
            LastSeenAt = last is { } still && (first is null || still >= first) ? Moment.At(still) : null,
            Status = status,
            Reason = reason,
            Owner = _context.Owner,
            OwnerTeam = _context.OwnerTeam,
        };
    }

    /// <summary>The title of a result's rule.</summary>
    public JsonObject? Extras(JsonElement result)
    {
        var title = Rule(result)?.Member("shortDescription")?.Text("text") ?? result.Member("message")?.Text("text");

        return title is null ? null : new JsonObject { ["title"] = title.Length <= LongestTitle ? title : title[..LongestTitle] + "…" };
    }

    /// <summary>What the run covered; null when it does not say when it was.</summary>
    public Scan? Scan() => _at is not { } at ? null : new Scan
    {
        Id = Ids.Short($"{Ids.Slug(_tool)}/{_asset}/{at.UtcDateTime:yyyyMMdd'T'HHmmss}Z"),
        UpdatedAt = at,
        Scanner = _tool,
        At = Moment.At(at),
        AssetsSeen = 1,
        Complete = _run.Items("invocations").All(i => i.Member("executionSuccessful") is not { ValueKind: JsonValueKind.False }),
    };

    private JsonElement? Rule(JsonElement result)
    {
        var index = result.Member("ruleIndex") ?? result.Member("rule", "index");
        if (index is { ValueKind: JsonValueKind.Number } place && place.TryGetInt32(out var i) && i >= 0 && i < _rules.Count)
        {
            return _rules[i];
        }

        return result.Text("ruleId") is { } id && _ruleById.TryGetValue(id, out var rule) ? rule : null;
    }

    private static (FindingStatus Status, string? Reason) Standing(JsonElement result)
    {
        if (result.Text("baselineState") == "absent")
        {
            return (FindingStatus.Fixed, null);
        }

        var suppressions = result.Items("suppressions").ToList();
        if (suppressions.Count == 0 || suppressions.Exists(s => s.Text("status") is "underReview" or "rejected"))
        {
            return (FindingStatus.Open, null);
        }

        var reasons = suppressions.Select(s => s.Text("justification") ?? $"suppressed, {(s.Text("kind") == "inSource" ? "in the source" : "outside of the source")}").Distinct();

        return (FindingStatus.Accepted, string.Join("; ", reasons));
    }

    private static Severity SeverityOf(JsonElement result, JsonElement? rule)
    {
        var score = result.Member("properties", "security-severity") ?? rule?.Member("properties", "security-severity");
        var written = score?.ValueKind switch
        {
            JsonValueKind.String => score.Value.GetString(),
            JsonValueKind.Number => score.Value.GetDouble().ToString(CultureInfo.InvariantCulture),
            _ => null,
        };

        return Severities.OfScore(written) ?? (result.Text("level") ?? rule?.Member("defaultConfiguration")?.Text("level")) switch
        {
            "error" => Severity.High,
            "note" => Severity.Low,
            "none" => Severity.None,
            _ => Severity.Medium,
        };
    }
}
