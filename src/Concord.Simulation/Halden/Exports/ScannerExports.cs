using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concord.Simulation.Halden.Exports;

/// <summary>What three scanners saw last: the network (Nessus CSV), one image (Trivy JSON), one code base (SARIF).</summary>
internal static class ScannerExports
{
    private static readonly JsonSerializerOptions _pretty = new() { WriteIndented = true, NewLine = "\n" };

    public static IEnumerable<SampleFile> Files(Timeline time) =>
    [
        new("scans/nessus-terminals.csv", Encoding.UTF8.GetBytes(Nessus(time))),
        Json("scans/trivy-booking.json", Trivy(time)),
        Json("scans/codescan-booking.sarif", Sarif()),
    ];

    private static string Nessus(Timeline time)
    {
        var chance = time.Chance("nessus");
        var text = new StringBuilder();
        Row(text, "Plugin", "Plugin Name", "Family", "Severity", "IP Address", "Protocol", "Port", "DNS Name", "First Discovered", "Last Observed", "Synopsis", "Solution", "CVE");
        for (var host = 0; host < 44; host++)
        {
            foreach (var (plugin, severity, port, name, solution) in ScannerWords.OfTheNetwork.Where((w, i) => w.Severity == "None" || (host + i) % 4 == 0))
            {
                var first = time.At(6 + chance.Below(30), chance);
                Row(text, plugin.ToString(CultureInfo.InvariantCulture), name, "General", severity, $"10.20.{host / 8}.{10 + host}", "TCP", port.ToString(CultureInfo.InvariantCulture),
                    $"tos-{host + 1:000}.halden-freight.example", Discovered(first), Discovered(time.Day(1, 6).ToDateTime(new TimeOnly(2, 0))), name, solution,
                    severity == "None" ? "" : $"CVE-{first.Year}-8{plugin - 910000:0000}");
            }
        }

        return text.ToString();
    }

    private static string Discovered(DateTime when) => when.ToString("MMM d, yyyy HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);

    private static void Row(StringBuilder text, params string[] cells) =>
        text.AppendJoin(',', cells.Select(c => c.AsSpan().IndexOfAny(",\"\n") < 0 ? c : $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append('\n');

    private static JsonObject Trivy(Timeline time)
    {
        var seen = time.Day(1, 3).ToDateTime(new TimeOnly(4, 30));

        return new JsonObject
        {
            ["SchemaVersion"] = 2,
            ["CreatedAt"] = time.Text(seen),
            ["ArtifactName"] = "halden/booking:2026.46",
            ["ArtifactType"] = "container_image",
            ["Metadata"] = new JsonObject { ["OS"] = new JsonObject { ["Family"] = "alpine", ["Name"] = "3.22.1" }, ["RepoTags"] = new JsonArray("halden/booking:2026.46") },
            ["Results"] = new JsonArray(new JsonObject
            {
                ["Target"] = "halden/booking:2026.46 (alpine 3.22.1)",
                ["Class"] = "os-pkgs",
                ["Type"] = "alpine",
                ["Vulnerabilities"] = new JsonArray([.. ScannerWords.OfTheImage.Select((w, i) => Vulnerability(time, w, i))]),
            }),
        };
    }

    private static JsonObject Vulnerability(Timeline time, (string Package, string Installed, string Fixed, string Severity, string Title) weakness, int place)
    {
        var published = time.Day(9 + place, 2).ToDateTime(new TimeOnly(15, 15));

        return new JsonObject
        {
            ["VulnerabilityID"] = $"CVE-{published.Year}-8{100 + place:0000}",
            ["PkgName"] = weakness.Package,
            ["InstalledVersion"] = weakness.Installed,
            ["FixedVersion"] = weakness.Fixed,
            ["Status"] = weakness.Fixed.Length > 0 ? "fixed" : "affected",
            ["Severity"] = weakness.Severity,
            ["Title"] = weakness.Title,
            ["PublishedDate"] = time.Text(published),
            ["LastModifiedDate"] = time.Text(published.AddDays(4)),
        };
    }

    private static JsonObject Sarif() => new()
    {
        ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
        ["version"] = "2.1.0",
        ["runs"] = new JsonArray(new JsonObject
        {
            ["tool"] = new JsonObject
            {
                ["driver"] = new JsonObject
                {
                    ["name"] = "Quaylint",
                    ["version"] = "3.1.0",
                    ["rules"] = new JsonArray([.. ScannerWords.OfTheCode.Select(w => new JsonObject
                    {
                        ["id"] = w.Rule,
                        ["shortDescription"] = new JsonObject { ["text"] = w.Message },
                        ["defaultConfiguration"] = new JsonObject { ["level"] = w.Level },
                    })]),
                },
            },
            ["versionControlProvenance"] = new JsonArray(new JsonObject { ["repositoryUri"] = "https://code.halden-freight.example/booking" }),
            ["results"] = new JsonArray([.. ScannerWords.OfTheCode.Select((w, i) => new JsonObject
            {
                ["ruleId"] = w.Rule,
                ["ruleIndex"] = i,
                ["level"] = w.Level,
                ["message"] = new JsonObject { ["text"] = w.Message },
                ["locations"] = new JsonArray(new JsonObject
                {
                    ["physicalLocation"] = new JsonObject
                    {
                        ["artifactLocation"] = new JsonObject { ["uri"] = w.File },
                        ["region"] = new JsonObject { ["startLine"] = w.Line },
                    },
                }),
            })]),
        }),
    };

    private static SampleFile Json(string path, JsonObject content) => new(path, Encoding.UTF8.GetBytes(content.ToJsonString(_pretty) + "\n"));
}
