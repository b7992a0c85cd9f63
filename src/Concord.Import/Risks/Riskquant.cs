using System.Globalization;
using System.Text.Json.Nodes;
using Concord.Evidence;
using Concord.Import.Formats;

namespace Concord.Import.Risks;

/// <summary>Reads the scenarios of riskquant: identifier, name, events a year, and the low and high end of a loss, without names of columns.</summary>
/// <remarks>The tool draws a Poisson number of events and takes the ends as a 90 % range of a lognormal loss; so is the risk written. A first row of names is passed over.</remarks>
internal sealed class Riskquant : Importer
{
    private const int Columns = 5;

    public override string Format => "riskquant";

    public override IReadOnlyList<string> Kinds => ["risk"];

    public override string Recognises => "a table of five columns: identifier, name, events a year, low loss, high loss; the last three are numbers";

    protected internal override bool Fits(Opening opening) =>
        opening is { IsJson: false, IsXml: false, Columns.Count: Columns } && (IsScenario(opening.Columns) || opening.HasColumns("low_loss", "high_loss"));

    protected internal override IEnumerable<SubmittedLine> Read(SourceFile file, ImportChoices choices)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var first = Opening.Of(file, choices.Limits).Columns;
        if (first.Count is > 0 and not Columns)
        {
            throw new RefusedFileException($"Line 1 has {first.Count} columns; riskquant writes identifier, name, events a year, low loss and high loss.");
        }

        if (IsScenario(first))
        {
            yield return Line(1, first, choices, seen);
        }

        foreach (var row in Csv.Rows(file, choices.Map?.Delimiter, choices.Limits))
        {
            yield return row.Problem is { } problem ? new Rejection(row.Number, null, problem) : Line(row.Number, row.Fields, choices, seen);
        }
    }

    private static SubmittedLine Line(long number, IReadOnlyList<string> fields, ImportChoices choices, HashSet<string> seen)
    {
        try
        {
            return Pieces.Accept(number, Risk(fields, choices, seen), new JsonObject { ["label"] = fields[0].Trim() });
        }
        catch (BadFieldException bad)
        {
            return new Rejection(number, bad.Field, bad.Message);
        }
    }

    // The identifier need not be unique; together with the name it is the scenario.
    private static RiskStatement Risk(IReadOnlyList<string> fields, ImportChoices choices, HashSet<string> seen)
    {
        if (fields.Count < Columns || fields[1].Trim() is not { Length: > 0 } name)
        {
            throw new BadFieldException("name", "The row has no name or fewer than five columns; fill it in.");
        }

        var id = $"{Ids.Slug(fields[0])}/{Ids.Slug(name)}";
        if (!seen.Add(id))
        {
            throw new BadFieldException("name", $"The scenario '{Shown.Of(name)}' stands in the file twice under one identifier; keep one of the two.");
        }

        var (events, low, high) = (Number(fields[2], "events a year"), Number(fields[3], "low loss"), Number(fields[4], "high loss"));
        if (events < 0)
        {
            throw new BadFieldException("events a year", FormattableString.Invariant($"The rate is {events}, which is below 0; correct it."));
        }

        return ImportedRisk.Of(id, name, new JsonObject { ["type"] = "poisson", ["lambda"] = events }, ImportedRisk.Lognormal(low, high, "low loss", "high loss"), choices);
    }

    private static double Number(string cell, string field) => Read(cell) ?? throw new BadFieldException(field, $"'{Shown.Of(cell)}' is no number; correct it.");

    private static double? Read(string cell) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    private static bool IsScenario(IReadOnlyList<string> fields) =>
        fields.Count == Columns && Read(fields[0]) is null && Read(fields[1]) is null && Read(fields[2]) is not null && Read(fields[3]) is not null && Read(fields[4]) is not null;
}
