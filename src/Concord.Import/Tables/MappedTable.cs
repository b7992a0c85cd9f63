using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
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
        var cells = new CellReader(map, choices.Zone);
        var evidence = new EvidenceText(choices.Zone);
        Header? header = null;
        foreach (var row in Rows(file, map, choices.Limits))
        {
            if (header is null)
            {
                header = row.Header;
                Check(map, kind, header);
            }

            yield return Line(row, map, kind, cells, evidence);
        }
    }

    private static IEnumerable<Row> Rows(SourceFile file, ColumnMap map, Limits limits) =>
        Xlsx.Is(file) ? Xlsx.Rows(file, limits) : Csv.Rows(file, map.Delimiter, limits);

    /// <summary>Every column the map names must be there, and every field must be one of the kind.</summary>
    private static void Check(ColumnMap map, string kind, Header header)
    {
        if (map.Columns.Values.Concat(map.Id).FirstOrDefault(c => !header.Has(c)) is { } missing)
        {
            throw new RefusedFileException($"Line 1 names no column '{Shown.Of(missing)}', which the map asks for; the columns are {Shown.Of(string.Join(", ", header.Names))}, so correct the map.");
        }

        if (map.Columns.Keys.Concat(map.Constants.Keys).FirstOrDefault(f => TableFields.Find(kind, f) is null) is { } unknown)
        {
            throw new RefusedFileException($"The map fills '{Shown.Of(unknown)}', which {kind} does not have; `concord evidence schema {kind}` lists its fields, so correct the map.");
        }
    }

    private static SubmittedLine Line(Row row, ColumnMap map, string kind, CellReader cells, EvidenceText evidence)
    {
        if (row.Problem is { } problem)
        {
            return new Rejection(row.Number, null, problem);
        }

        try
        {
            var bytes = Encoding.UTF8.GetBytes(Object(row, map, kind, cells).ToJsonString(Plain));

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

    private static JsonObject Object(Row row, ColumnMap map, string kind, CellReader cells)
    {
        var piece = new JsonObject { ["kind"] = kind, ["id"] = Id(row, map) };
        foreach (var (field, constant) in map.Constants)
        {
            Put(piece, field, JsonNode.Parse(constant.GetRawText())!);
        }

        foreach (var (field, column) in map.Columns)
        {
            if (row.Text(column) is { } cell)
            {
                Put(piece, field, Value(row, cell, field, column, kind, cells));
            }
        }

        foreach (var column in row.Header.Names.Where(c => c.Length > 0 && !map.Columns.Values.Contains(c, StringComparer.OrdinalIgnoreCase)).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var kept = row.All(column).ToList();
            if (kept.Count > 0)
            {
                piece[TableFields.Has(kind, column) || piece.ContainsKey(column) ? $"source.{column}" : column] = string.Join("; ", kept);
            }
        }

        return piece;
    }

    private static JsonNode Value(Row row, string cell, string field, string column, string kind, CellReader cells)
    {
        try
        {
            return cells.Read(cell, field, column, TableFields.Find(kind, field)!);
        }
        catch (AmbiguousException question)
        {
            throw new RefusedFileException($"Line {row.Number}, column '{Shown.Of(column)}': {question.Message}.");
        }
    }

    private static void Put(JsonObject piece, string field, JsonNode value)
    {
        var names = field.Split('.');
        var here = piece;
        foreach (var name in names[..^1])
        {
            here = here[name] as JsonObject ?? (JsonObject)(here[name] = new JsonObject());
        }

        here[names[^1]] = value;
    }

    private static string Id(Row row, ColumnMap map)
    {
        if (map.Id.Count == 0)
        {
            return Ids.Hash(string.Join('\u001f', row.Fields));
        }

        var parts = map.Id.Select(row.Required).ToList();

        return Ids.Short(string.Join('/', parts));
    }
}
