using System.Globalization;
using System.Text.RegularExpressions;
using Concord.Evidence;
using Concord.Import.Formats;

namespace Concord.Import.Due;

/// <summary>Reads the table of BOD 26-04 that says how fast a vulnerability has to be fixed, as CERT/CC publishes it (SIGNS S11).</summary>
internal sealed partial class BodTable : Importer
{
    private const string Policy = "BOD 26-04";

    public override string Format => "bod-26-04";

    public override IReadOnlyList<string> Kinds => ["due-rule"];

    public override string Recognises => "a table with In KEV, Exposure, Automatable, Technical Impact and the BOD's remediation timelines";

    protected internal override bool Fits(Opening opening) =>
        Find(opening.Columns, "In KEV") is not null && Find(opening.Columns, "Automatable") is not null && Find(opening.Columns, "Technical Impact") is not null;

    protected internal override IEnumerable<SubmittedLine> Read(SourceFile file, ImportChoices choices)
    {
        foreach (var row in Csv.Rows(file, choices.Map?.Delimiter, choices.Limits))
        {
            SubmittedLine line;
            try
            {
                line = row.Problem is { } problem ? new Rejection(row.Number, null, problem) : Pieces.Accept(row.Number, Rule(row));
            }
            catch (BadFieldException bad)
            {
                line = new Rejection(row.Number, bad.Field, bad.Message);
            }

            yield return line;
        }
    }

    private static DueRule Rule(Row row)
    {
        var (inKev, exposed, automatable) = (Truth(row, "In KEV"), Truth(row, "Exposure", "Exposed"), Truth(row, "Automatable"));
        var impact = Cell(row, "Technical Impact").ToLowerInvariant() switch
        {
            "partial" => Impact.Partial,
            "total" => Impact.Total,
            var other => throw new BadFieldException("Technical Impact", $"'{Shown.Of(other)}' is neither partial nor total; correct it."),
        };
        var (days, forensics) = Due(Cell(row, "Remediation", "BOD", "Due"));

        return new DueRule
        {
            Id = $"bod-26-04/{(inKev ? "kev" : "not-kev")}/{(exposed ? "exposed" : "not-exposed")}/{(automatable ? "automatable" : "not-automatable")}/{impact.ToString().ToLowerInvariant()}",
            Policy = Policy,
            InKev = inKev,
            Exposed = exposed,
            Automatable = automatable,
            Impact = impact,
            Days = days,
            Forensics = forensics,
        };
    }

    private static (int? Days, bool? Forensics) Due(string text)
    {
        var forensics = text.Contains("forensic", StringComparison.OrdinalIgnoreCase) ? true : (bool?)null;
        if (text.Contains("upgrade", StringComparison.OrdinalIgnoreCase))
        {
            return (null, forensics);
        }

        return Days().Match(text) is { Success: true } match
            ? (int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), forensics)
            : throw new BadFieldException("Remediation", $"'{Shown.Of(text)}' is neither a number of days nor the next upgrade; correct it.");
    }

    private static bool Truth(Row row, params ReadOnlySpan<string> columns) => Cell(row, columns).ToLowerInvariant() switch
    {
        "yes" or "true" or "exposed" or "open" => true,
        "no" or "false" or "not exposed" => false,
        var other => throw new BadFieldException(columns[0], $"'{Shown.Of(other)}' under {columns[0]} is neither yes nor no; correct it."),
    };

    private static string Cell(Row row, params ReadOnlySpan<string> columns)
    {
        foreach (var column in columns)
        {
            if (Find(row.Header.Names, column) is { } name && row.Text(name) is { } text)
            {
                return text;
            }
        }

        throw new BadFieldException(columns[0], $"The row says nothing under {columns[0]}; fill it in.");
    }

    private static string? Find(IEnumerable<string> names, string part) => names.FirstOrDefault(n => n.Contains(part, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex("^([0-9]{1,4}) *d(?:ays?)?", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Days();
}
