using Concord.Evidence;
using Concord.Import.Formats;

namespace Concord.Import.Findings;

/// <summary>Reads findings from the CSV exports of Nessus, Tenable Security Center and Tenable Vulnerability Management.</summary>
/// <remarks>A row of risk None or Info is a note of the scanner. Nessus' own CSV carries no dates: then only bounds are known.</remarks>
internal sealed class NessusCsv : Importer
{
    public override string Format => "nessus-csv";

    public override IReadOnlyList<string> Kinds => ["finding"];

    public override string Recognises => "a table with Plugin ID, Risk and Host, or Plugin and Severity, or definition.id and asset.name";

    protected internal override bool Fits(Opening opening) =>
        opening.HasColumns("Plugin ID", "Risk", "Host") || opening.HasColumns("Plugin", "Plugin Name", "Severity") || opening.HasColumns("definition.id", "asset.name", "severity");

    protected internal override IEnumerable<SubmittedLine> Read(SourceFile file, ImportChoices choices)
    {
        var context = new FindingContext(choices);
        var fold = new FindingFold(choices.Limits);
        foreach (var row in Csv.Rows(file, choices.Map?.Delimiter, choices.Limits))
        {
            try
            {
                foreach (var finding in Item(row, context).Rows(context))
                {
                    fold.Add(finding);
                }
            }
            catch (BadFieldException bad)
            {
                fold.Add(new Rejection(row.Number, bad.Field, bad.Message));
            }
        }

        return fold.Lines([]);
    }

    private static NessusItem Item(Row row, FindingContext context)
    {
        if (row.Problem is { } problem)
        {
            throw new BadFieldException(null, problem);
        }

        var risk = row.First("Risk", "Severity", "definition.severity");

        return new NessusItem
        {
            Number = row.Number,
            Host = row.First("DNS Name", "Host", "asset.name", "asset.host_name", "NetBIOS Name", "IP Address", "asset.display_ipv4_address")
                ?? throw new BadFieldException("Host", "The row names no host, and without one it says nothing; export host names or addresses too."),
            Plugin = row.First("Plugin ID", "Plugin", "definition.id")
                ?? throw new BadFieldException("Plugin ID", "The row names no check (plugin id); export that column too."),
            Severity = risk is null && row.Header.Has("Risk") ? Severity.None : Severities.Read(row.Text("severity") ?? risk),
            Port = row.First("Port"),
            Protocol = row.First("Protocol"),
            Title = row.First("Plugin Name", "Name", "definition.name"),
            Cves = [.. FindingContext.Cves(row.First("CVE", "definition.cve") ?? "")],
            FirstSeen = Seen(row, context, "First Discovered", "first_observed"),
            LastSeen = Seen(row, context, "Last Observed", "last_seen"),
            Known = Known(row, context),
            Status = Standing(row),
            Reason = row.Text("recast_reason"),
        };
    }

    /// <summary>Fixed only where the export says so; accepted is a decision and not a fix.</summary>
    private static FindingStatus Standing(Row row) => (row.Text("risk_modified")?.ToUpperInvariant(), row.Text("state")?.ToUpperInvariant()) switch
    {
        ("ACCEPTED", _) => FindingStatus.Accepted,
        (_, "FIXED") => FindingStatus.Fixed,
        _ => FindingStatus.Open,
    };

    private static Moment? Seen(Row row, FindingContext context, params ReadOnlySpan<string> columns)
    {
        foreach (var column in columns)
        {
            if (row.Text(column) is { } text && text != "N/A")
            {
                return Read(text, column, context);
            }
        }

        return null;
    }

    private static DateTimeOffset? Known(Row row, FindingContext context)
    {
        var text = row.First("Vuln Publication Date", "definition.vulnerability_published", "Plugin Publication Date", "definition.plugin_published");
        try
        {
            return text is null or "N/A" ? null : context.Read(text)?.Earliest;
        }
        catch (AmbiguousException)
        {
            return null;
        }
    }

    private static Moment Read(string text, string column, FindingContext context)
    {
        try
        {
            return context.Read(text)
                ?? throw new BadFieldException(column, $"Column '{column}' holds '{Shown.Of(text)}', which is no time such as 2026-03-31 10:00; correct it.");
        }
        catch (AmbiguousException question)
        {
            throw new RefusedFileException($"Column '{column}': {question.Message}.");
        }
    }
}
