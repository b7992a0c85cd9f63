using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Concord.Evidence;
using Concord.Evidence.Interchange;
using Concord.Import.Formats;

namespace Concord.Import.Tables;

/// <summary>Reads any table by a column map: the map says which column is which field, and every other column is kept beside them.</summary>
/// <remarks>
/// A row's identity is in the columns the map names under <c>id</c>, else in the row's whole content. A date or a number that can be
/// read in two ways refuses the file with the question to answer in the map.
/// </remarks>
internal sealed class MappedTable : Importer
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override string Format => "table";

    public override IReadOnlyList<string> Kinds => EvidenceKinds.Names;

    public override string Recognises => "any table (.csv, .tsv, .xlsx) with a column map, named by --map or lying beside it as NAME.map.json";

    protected internal override bool Fits(Opening opening) => false;

    protected internal override IEnumerable<SubmittedLine> Read(SourceFile file, ImportChoices choices)
    {
        var map = choices.Map ?? throw new RefusedFileException("Line 1 was not read: a table needs a column map that says which column is which field; name one with --map.");
        var kind = map.Kind ?? throw new RefusedFileException("Line 1 was not read: the map does not say which kind of evidence a row is; add \"kind\" to it.");
        var evidence = new EvidenceText(choices.Zone);
        TablePlan? plan = null;
        foreach (var row in Rows(file, map, choices.Limits))
        {
            plan ??= new TablePlan(map, kind, row.Header, choices.Zone);

            yield return Line(row, map, plan, evidence);
        }
    }

    private static IEnumerable<Row> Rows(SourceFile file, ColumnMap map, Limits limits) =>
        ZipParts.Is(file) ? Xlsx.Rows(file, limits) : Csv.Rows(file, map.Delimiter, limits);

    private static SubmittedLine Line(Row row, ColumnMap map, TablePlan plan, EvidenceText evidence)
    {
        if (row.Problem is { } problem)
        {
            return new Rejection(row.Number, null, problem);
        }

        try
        {
            var bytes = Encoding.UTF8.GetBytes(plan.Object(row).ToJsonString(Plain));

            return evidence.Read(bytes, out var flaw) is { } exhibit
                ? new AcceptedLine(row.Number, exhibit.Kind, exhibit.Id, exhibit.UpdatedAt, bytes)
                : Named(flaw!.At(row.Number), map);
        }
        catch (BadFieldException bad)
        {
            return new Rejection(row.Number, bad.Field, bad.Message);
        }
    }

    /// <summary>A rejection in the words of the person's own table.</summary>
    private static Rejection Named(Rejection rejection, ColumnMap map) =>
        rejection.Field is { } field && map.Columns.TryGetValue(field, out var column)
            ? rejection with { Field = column, Reason = $"{rejection.Reason} It comes from column '{Shown.Of(column)}'." }
            : rejection;
}
