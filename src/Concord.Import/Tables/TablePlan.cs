using System.Text.Json.Nodes;
using Concord.Evidence;
using Concord.Import.Formats;

namespace Concord.Import.Tables;

/// <summary>A column map worked out once for the columns of one table.</summary>
internal sealed class TablePlan
{
    private readonly List<(string Field, string Column, Type Type)> _fields;
    private readonly List<(string Column, string Name)> _others;
    private readonly ColumnMap _map;
    private readonly CellReader _cells;
    private readonly string _kind;

    /// <summary>Works out a map: every column it names must be there, and every field must be one of the kind.</summary>
    /// <exception cref="RefusedFileException">One of them is not.</exception>
    public TablePlan(ColumnMap map, string kind, Header header, TimeZoneInfo zone)
    {
        if (map.Columns.Values.Concat(map.Id).FirstOrDefault(c => !header.Has(c)) is { } missing)
        {
            throw new RefusedFileException($"Line 1 names no column '{Shown.Of(missing)}', which the map asks for; the columns are {Shown.Of(string.Join(", ", header.Names))}, so correct the map.");
        }

        if (map.Columns.Keys.Concat(map.Constants.Keys).FirstOrDefault(f => TableFields.Find(kind, f) is null) is { } unknown)
        {
            throw new RefusedFileException($"The map fills '{Shown.Of(unknown)}', which {kind} does not have; `concord evidence schema {kind}` lists its fields, so correct the map.");
        }

        var taken = map.Columns.Values.ToHashSet(StringComparer.OrdinalIgnoreCase);
        (_map, _kind, _cells) = (map, kind, new CellReader(map, zone));
        _fields = [.. map.Columns.Select(c => (c.Key, c.Value, TableFields.Find(kind, c.Key)!))];
        _others = [.. header.Names
            .Where(c => c.Length > 0 && !taken.Contains(c))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(c => (c, TableFields.Has(kind, c) ? $"source.{c}" : c))];
    }

    /// <summary>A row as an object of the interchange format.</summary>
    /// <exception cref="BadFieldException">A cell can't be read.</exception>
    /// <exception cref="RefusedFileException">A cell can be read in two ways.</exception>
    public JsonObject Object(Row row)
    {
        var piece = new JsonObject { ["kind"] = _kind, ["id"] = Id(row) };
        foreach (var (field, constant) in _map.Constants)
        {
            Put(piece, field, JsonNode.Parse(constant.GetRawText())!);
        }

        foreach (var (field, column, type) in _fields)
        {
            if (row.Text(column) is { } cell)
            {
                Put(piece, field, Value(row, cell, field, column, type));
            }
        }

        foreach (var (column, name) in _others)
        {
            var kept = string.Join("; ", row.All(column));
            if (kept.Length > 0)
            {
                piece[name] = kept;
            }
        }

        return piece;
    }

    private JsonNode Value(Row row, string cell, string field, string column, Type type)
    {
        try
        {
            return _cells.Read(cell, field, column, type);
        }
        catch (AmbiguousException question)
        {
            throw new RefusedFileException($"Line {row.Number}, column '{Shown.Of(column)}': {question.Message}.");
        }
    }

    private string Id(Row row) => _map.Id.Count == 0
        ? Ids.Hash(string.Join('\u001f', row.Fields))
        : Ids.Short(string.Join('/', _map.Id.Select(row.Required)));

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
}
