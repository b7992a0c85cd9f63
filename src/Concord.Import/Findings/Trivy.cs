using System.Text.Json;
using System.Text.Json.Nodes;
using Concord.Evidence;
using Concord.Import.Formats;

namespace Concord.Import.Findings;

/// <summary>Reads findings from a report of Trivy in JSON.</summary>
/// <remarks>
/// Trivy's own status <c>fixed</c> says that a fixed version exists, not that it is installed: such a finding is open.
/// What a vendor will not fix or has put off is the vendor's decision, and says so. Checks that passed are notes.
/// </remarks>
internal sealed class Trivy : Importer
{
    public override string Format => "trivy";

    public override IReadOnlyList<string> Kinds => ["finding", "scan"];

    public override string Recognises => "JSON with Results of Target and Vulnerabilities, or SchemaVersion and ArtifactName";

    protected internal override bool Fits(Opening opening) =>
        opening.HasKeys("SchemaVersion", "ArtifactName") || opening.HasKeys("Results", "ArtifactName") || opening.HasKeys("Target", "Vulnerabilities");

    protected internal override IEnumerable<SubmittedLine> Read(SourceFile file, ImportChoices choices)
    {
        using var document = Json.Document(file, choices.Limits);
        var report = document.RootElement;
        var context = new FindingContext(choices);
        var fold = new FindingFold(choices.Limits);
        var at = context.Instant(report.Text("CreatedAt"));
        var number = 0L;
        foreach (var result in report.ValueKind == JsonValueKind.Array ? report.EnumerateArray() : report.Items("Results"))
        {
            var asset = context.Asset ?? report.Text("ArtifactName") ?? result.Text("Target");
            foreach (var (row, status, reason) in Rows(result))
            {
                Take(fold, ++number, () => Finding(row, asset, result.Text("Target"), status, reason, at, context), row);
            }

            foreach (var _ in result.Items("Licenses"))
            {
                fold.Add(new Rejection(++number, "Licenses", "A licence is no weakness, so there is nothing to take; leave licences out of the scan."));
            }
        }

        foreach (var line in fold.Lines(at is { } when ? [Scan(report, context, when)] : []))
        {
            yield return line;
        }
    }

    private static IEnumerable<(JsonElement Row, string? Status, string? Reason)> Rows(JsonElement result)
    {
        var found = result.Items("Vulnerabilities").Concat(result.Items("Misconfigurations")).Concat(result.Items("Secrets"))
            .Select(row => (row, row.Text("Status"), (string?)null));
        var changed = result.Items("ExperimentalModifiedFindings").Concat(result.Items("ModifiedFindings"))
            .Where(m => m.Member("Finding") is not null)
            .Select(m => (m.Member("Finding")!.Value, m.Text("Status"), m.Text("Statement")));

        return found.Concat(changed);
    }

    private static void Take(FindingFold fold, long number, Func<Finding?> read, JsonElement row)
    {
        try
        {
            fold.Add(new FindingRow(number, read(), Extras(row)));
        }
        catch (BadFieldException bad)
        {
            fold.Add(new Rejection(number, bad.Field, bad.Message));
        }
    }

    private static Finding? Finding(JsonElement row, string? asset, string? target, string? status, string? reason, DateTimeOffset? at, FindingContext context)
    {
        if (status is "PASS" or "EXCEPTION")
        {
            return null;
        }

        var vulnerability = row.Text("VulnerabilityID") ?? row.Text("AVDID") ?? row.Text("ID") ?? row.Text("RuleID")
            ?? throw new BadFieldException("VulnerabilityID", "The row names no vulnerability (VulnerabilityID); export the report again.");
        var component = row.Text("PkgName") ?? target;
        var (standing, by) = Standing(status);

        return new Finding
        {
            Id = Ids.Finding(asset ?? throw new BadFieldException("ArtifactName", "The report names neither ArtifactName nor Target; name the asset in a map's constants."), vulnerability, component),
            UpdatedAt = at,
            Sources = ["TRIVY"],
            Asset = asset,
            Vulnerability = vulnerability,
            Component = component,
            Severity = Severities.Read(row.Text("Severity")) ?? Score(row) ?? Severity.None,
            Security = true,
            FirstSeenAt = at is { } when ? Moment.At(when) : context.FirstSeen(vulnerability, context.Instant(row.Text("PublishedDate"))),
            LastSeenAt = at is { } last ? Moment.At(last) : null,
            Status = standing,
            DecidedBy = by,
            Reason = reason,
            Owner = context.Owner,
            OwnerTeam = context.OwnerTeam,
        };
    }

    /// <summary>What Trivy's eight statuses mean here, and whose decision they are.</summary>
    private static (FindingStatus Status, string? By) Standing(string? status) => status switch
    {
        "not_affected" => (FindingStatus.NotAffected, "vendor"),
        "will_not_fix" or "end_of_life" => (FindingStatus.WontFix, "vendor"),
        "fix_deferred" => (FindingStatus.Deferred, "vendor"),
        "ignored" => (FindingStatus.Accepted, null),
        _ => (FindingStatus.Open, null),
    };

    private static Severity? Score(JsonElement row) => row.Member("CVSS") is { ValueKind: JsonValueKind.Object } scores
        ? scores.EnumerateObject().Select(s => s.Value.Member("V3Score")).OfType<JsonElement>()
            .Where(s => s.ValueKind == JsonValueKind.Number).Select(s => (Severity?)Severities.OfScore(s.GetDouble())).Max()
        : null;

    private static JsonObject Extras(JsonElement row)
    {
        var extras = new JsonObject();
        foreach (var (name, field) in new[] { ("title", "Title"), ("status", "Status"), ("installedVersion", "InstalledVersion"), ("fixedVersion", "FixedVersion") })
        {
            if (row.Text(field) is { } text)
            {
                extras[name] = text;
            }
        }

        return extras;
    }

    private static Scan Scan(JsonElement report, FindingContext context, DateTimeOffset at)
    {
        var artifact = context.Asset ?? report.Text("ArtifactName") ?? report.Items("Results").Select(r => r.Text("Target")).FirstOrDefault() ?? "";

        return new Scan
        {
            Id = Ids.Short($"trivy/{artifact}/{at.UtcDateTime:yyyyMMdd'T'HHmmss}Z"),
            UpdatedAt = at,
            Scanner = "Trivy",
            At = Moment.At(at),
            AssetsSeen = 1,
            Complete = true,
        };
    }
}
