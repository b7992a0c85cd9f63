using System.Text.RegularExpressions;

namespace Concord.Import;

/// <summary>Files Concord does not take in: says what each looks like and what to do instead, so that none is passed over in silence.</summary>
internal static partial class Strangers
{
    private const string ByMap = "import it with a column map (--map) that says which column is which field";
    private const string OtherFindings = "export the findings as SARIF, or as a table and import that with a column map (--map)";
    private const string Tickets = "export the tickets as CSV and import that with a column map (--map)";

    private static readonly IReadOnlyList<Stranger> Known =
    [
        new("list or spread-out object of evidence", "write each piece as one JSON object on a line of its own", o => o.HasKeys("kind", "id")),
        new("CycloneDX document", OtherFindings, o => o.HasKeys("bomFormat") || o.RootNamespace.Contains("cyclonedx.org", StringComparison.Ordinal)),
        new("SPDX document", OtherFindings, o => o.HasKeys("spdxVersion")),
        new("OpenVEX document", OtherFindings, o => o.HasKeys("@context", "statements")),
        new("CSAF advisory", OtherFindings, o => o.HasKeys("document", "vulnerabilities") || o.HasKeys("document", "product_tree")),
        new("Grype report", OtherFindings, o => o.HasKeys("matches")),
        new("Snyk report", OtherFindings, o => o.HasKeys("vulnerabilities", "packageManager") || o.HasKeys("vulnerabilities", "projectName")),
        new("npm audit report", OtherFindings, o => o.HasKeys("advisories", "metadata") || o.HasKeys("auditReportVersion")),
        new("Harbor or GitLab vulnerability report", OtherFindings, o => o.HasKeys("vulnerabilities", "scan") || o.HasKeys("vulnerabilities", "version") || o.Text.Contains("application/vnd.", StringComparison.Ordinal) && o.IsJson),
        new("OSV-Scanner report", OtherFindings, o => o.HasKeys("results") && o.Text.Contains("\"packages\"", StringComparison.Ordinal)),
        new("Semgrep report", OtherFindings, o => o.HasKeys("results", "errors")),
        new("Checkov report", OtherFindings, o => o.HasKeys("check_type")),
        new("Nuclei report", OtherFindings, o => o.HasKeys("template-id")),
        new("AWS Inspector or Security Hub export", OtherFindings, o => o.IsJson && (o.Text.Contains("\"AwsAccountId\"", StringComparison.Ordinal) || o.Text.Contains("\"awsAccountId\"", StringComparison.Ordinal))),
        new("Dependency-Track export", OtherFindings, o => o.HasKeys("findings", "meta")),
        new("generic findings report", OtherFindings, o => o.HasKeys("findings")),
        new("OWASP dependency-check report", OtherFindings, o => o.RootNamespace.Contains("dependency-check", StringComparison.Ordinal)),
        new("ZAP report", OtherFindings, o => o.Root == "OWASPZAPReport"),
        new("OpenVAS report", OtherFindings, o => o.Root is "report" or "get_reports_response" || o.HasColumns("NVT OID") || o.HasColumns("NVT Name")),
        new("Defender or other OData answer", OtherFindings, o => o.HasKeys("@odata.context")),
        new("HackerOne export", OtherFindings, o => o.HasKeys("data") && o.Text.Contains("\"vulnerability_information\"", StringComparison.Ordinal)),
        new("Threat Composer model", "record the threats as risks, one line each in concord-evidence", o => o.HasKeys("threats", "mitigations") || o.HasKeys("schema", "applicationInfo")),
        new("NVD or other vulnerability advisory", "advisories add nothing to findings; import the scanner's findings instead", o => o.HasKeys("vulnerabilities", "format") || o.HasKeys("cve") || o.HasKeys("schema_version", "affected") || o.HasKeys("ghsa_id") || o.HasKeys("ghsaId") || o.HasKeys("affected", "modified") || o.HasKeys("resultsPerPage")),
        new("GitHub event", OtherFindings, o => o.HasKeys("action", "alert") || o.HasKeys("action", "security_advisory") || o.HasKeys("security_advisory")),
        new("GitHub event", Tickets, o => o.HasKeys("action", "issue")),
        new("GitHub search for vulnerabilities", OtherFindings, o => o.Text.Contains("\"vulnerabilityAlerts\"", StringComparison.Ordinal)),
        new("Azure DevOps answer", Tickets, o => o.HasKeys("parameters", "responses")),
        new("list of Jira's statuses", "export the issues themselves", o => o.HasKeys("statusCategory") && !o.HasKeys("fields")),
        new("VERIS incident", "import incidents as a table with a column map (--map) of kind incident", o => o.HasKeys("schema_version", "actor") || o.HasKeys("schema_version", "incident_id") || o.HasKeys("incident_id", "action") || o.HasKeys("timeline", "actor") || o.HasColumns("incident_id", "schema_version")),
        new("OCDS procurement document", "import purchases as a table with a column map (--map) of kind purchase", o => o.HasKeys("ocid") || o.HasKeys("releases") || o.HasKeys("records", "publisher")),
        new("GLPI inventory", "import tools as a table with a column map (--map) of kind tool", o => o.HasKeys("action", "content") || o.HasKeys("content", "deviceid") || o.HasKeys("deviceid")),
        new("SCIM answer", "export the people as CSV with id, name, title, email and manager", o => o.HasKeys("schemas")),
        new("OSCAL document", "import risks as a table with a column map (--map) of kind risk", o => o.HasKeys("plan-of-action-and-milestones") || o.RootNamespace.Contains("csrc.nist.gov/ns/oscal", StringComparison.Ordinal)),
        new("JSON Schema", "it describes data and holds none; import the data it describes", o => o.HasKeys("$schema", "properties") || o.HasKeys("$schema", "definitions")),
        new("OpenSLO file", "import readings as a table with a column map (--map) of kind metric", o => o.HasLine("apiVersion: openslo")),
        new("Backstage catalogue", "import tools as a table with a column map (--map) of kind tool", o => o.HasLine("apiVersion: backstage.io")),
        new("software catalogue entry", "import tools as a table with a column map (--map) of kind tool", o => o.Ending is ".yml" or ".yaml" && o.HasLine("source_code_url:") || o.HasLine("website_url:")),
        new("Prometheus metrics page", "import readings as a table with a column map (--map) of kind metric", o => o.HasLine("# HELP ") && o.HasLine("# TYPE ")),
        new("LDIF file with passwords (userPassword)", "export the people again without that attribute, as CSV with id, name, title, email and manager", o => IsLdif(o) && o.Text.Contains("\nuserPassword:", StringComparison.OrdinalIgnoreCase)),
        new("LDIF file", "export the people as CSV with id, name, title, email and manager", IsLdif),
        new("FOCUS cost export", ByMap, o => o.HasColumns("BilledCost", "BillingCurrency")),
        new("SSVC decision table", "of these, the table of BOD 26-04 is read; leave the others out", o => o.HasColumns("row") && o.Columns.Any(c => c.Contains(" v1.", StringComparison.Ordinal))),
        new("Wiz export", ByMap, o => o.HasColumns("WizURL", "Severity") || o.HasColumns("Wiz URL") || o.HasColumns("Resource Type", "Control ID")),
        new("Qualys export", ByMap, o => o.HasColumns("QID") || o.Columns is [{ } first, ..] && first.Contains("QID", StringComparison.Ordinal)),
        new("Prowler export", ByMap, o => o.HasColumns("ASSESSMENT_START_TIME") || o.HasColumns("CHECK_ID", "STATUS") || o.HasColumns("PROVIDER", "CHECK_ID")),
        new("list of CVSS vectors", "vectors alone name no asset; import the scanner's findings instead", o => o.Text.StartsWith("CVSS:", StringComparison.Ordinal)),
        new("licence text", "it holds no evidence; leave it out", IsLicence),
        new("calendar without BEGIN:VCALENDAR", "export the whole calendar from its program", o => o.Text.StartsWith("BEGIN:VEVENT", StringComparison.Ordinal)),
        new("Word, Excel or zip file", "save the sheet as CSV in UTF-8 and import that", o => o.Bytes.Span is [0x50, 0x4B, 0x03, 0x04, ..]),
        new("PDF", "export the data itself, as CSV for example", o => o.Bytes.Span is [0x25, 0x50, 0x44, 0x46, ..]),
    ];

    /// <summary>Why nothing in this file can be read by any reader, whatever its name; null when one may.</summary>
    public static string? Hopeless(Opening opening)
    {
        if (opening.Bytes.Length == 0)
        {
            return "The file is empty from its first byte; export it again.";
        }

        if (opening.Text.Length == 0)
        {
            return opening.Bytes.Length < Opening.Size
                ? "The file holds only blanks from its first line; export it again."
                : $"The first {Limits.Words(Opening.Size)} of the file are blank, with which no export begins; export it again.";
        }

        return IsHtml(opening)
            ? "Line 1 begins an HTML page, probably a sign-in or error page saved under another name; sign in, download the export itself and import that."
            : null;
    }

    /// <summary>What a file that no reader takes looks like, and what to do instead.</summary>
    public static string Describe(Opening opening) => Known.FirstOrDefault(s => s.Fits(opening)) is { } stranger
        ? $"Line 1: this is {Article(stranger.Name)} {stranger.Name}; Concord does not read that: {stranger.Remedy}."
        : $"Line 1: {Unknown(opening)}.";

    private static string Unknown(Opening opening)
    {
        if (opening.IsJson)
        {
            return "this is JSON of no shape Concord knows; `concord formats` lists what is read, and concord-evidence takes anything as one object a line";
        }

        if (opening.IsXml)
        {
            return $"this is XML of no shape Concord knows (its root is '{Shown.Of(opening.Root)}'); `concord formats` lists what is read";
        }

        if (opening.Ending is ".yml" or ".yaml")
        {
            return "this is YAML of no shape Concord knows; `concord formats` lists what is read";
        }

        if (opening.Ending is ".md" or ".markdown")
        {
            return "this is Markdown with neither a decision record nor a RACI table in it; `concord formats` says how both are recognised";
        }

        if (opening.Bytes.Span.Contains((byte)0))
        {
            return "this is a binary file of no kind Concord knows; `concord formats` lists what is read";
        }

        return opening.Ending is ".csv" or ".tsv" || opening.Columns.Count > 2
            ? $"this is a table whose columns Concord does not know ({Shown.Of(string.Join(", ", opening.Columns.Take(4)))} …); {ByMap}"
            : "this is text of no shape Concord knows; `concord formats` lists what is read";
    }

    private static bool IsHtml(Opening opening) => HtmlStart().IsMatch(opening.Text[..Math.Min(opening.Text.Length, 1024)]);

    private static bool IsLdif(Opening opening) => opening.HasLine("dn: ") || opening.HasLine("dn:: ");

    private static bool IsLicence(Opening opening)
    {
        var start = opening.Text[..Math.Min(opening.Text.Length, 2000)];

        return !opening.IsJson && !opening.IsXml
            && (opening.Name.StartsWith("LICENSE", StringComparison.OrdinalIgnoreCase)
                || opening.Name.StartsWith("COPYING", StringComparison.OrdinalIgnoreCase)
                || start.Contains("Public License", StringComparison.Ordinal)
                || start.Contains("Permission is hereby granted", StringComparison.Ordinal));
    }

    private static string Article(string name) => name[0] is 'A' or 'E' or 'I' or 'O' or 'U' || name.StartsWith("LDIF", StringComparison.Ordinal)
        || name.StartsWith("npm", StringComparison.Ordinal) || name.StartsWith("NVD", StringComparison.Ordinal) || name.StartsWith("SPDX", StringComparison.Ordinal) || name.StartsWith("SSVC", StringComparison.Ordinal) ? "an" : "a";


    [GeneratedRegex(@"^\s*(?:<!--.*?-->\s*)?(?:<\?xml[^>]*\?>\s*)?(?:<!doctype\s+html|<html|<head|<body)", RegexOptions.IgnoreCase | RegexOptions.Singleline, 1000)]
    private static partial Regex HtmlStart();

    /// <summary>A format that is known and not read.</summary>
    private sealed record Stranger(string Name, string Remedy, Func<Opening, bool> Fits);
}
