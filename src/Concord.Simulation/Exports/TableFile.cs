using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Concord.Evidence;
using Concord.Evidence.Interchange;

namespace Concord.Simulation;

/// <summary>Pieces of one kind as a table with the column map that says what its columns mean.</summary>
internal static class TableFile
{
    private const char Delimiter = ';';

    /// <summary>Whether a piece fits into cells: plain values and lists of plain words.</summary>
    internal static bool Holds(Exhibit exhibit) => Cells(exhibit).All(c => c.Text is { } text && text.AsSpan().IndexOfAny("\r\n") < 0);

    /// <summary>The table, one column for each field that any of the pieces has.</summary>
    internal static SampleFile Of(string kind, IReadOnlyList<Exhibit> pieces)
    {
        var rows = pieces.Select(p => Cells(p).ToDictionary(c => c.Field, c => c.Text!, StringComparer.Ordinal)).ToList();
        var fields = rows.SelectMany(r => r.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var table = new StringBuilder().AppendJoin(Delimiter, fields.Select(Header)).Append('\n');
        foreach (var row in rows)
        {
            table.AppendJoin(Delimiter, fields.Select(f => Quoted(row.GetValueOrDefault(f, string.Empty)))).Append('\n');
        }

        return new SampleFile($"{kind}.csv", Encoding.UTF8.GetBytes(table.ToString()), Encoding.UTF8.GetBytes(Map(kind, fields)));
    }

    private static string Map(string kind, IEnumerable<string> fields) => new JsonObject
    {
        ["kind"] = kind,
        ["columns"] = new JsonObject(fields.Where(f => f != "id").Select(f => KeyValuePair.Create(f, (JsonNode?)Header(f)))),
        ["id"] = new JsonArray(Header("id")),
        ["dateOrder"] = "YMD",
        ["decimal"] = ".",
        ["delimiter"] = Delimiter.ToString(),
    }.ToJsonString();

    private static string Header(string field) => field == "id" ? "Number" : $"Column {field}";

    // A cell without text is one that no table can hold.
    private static IEnumerable<(string Field, string? Text)> Cells(Exhibit exhibit)
    {
        var piece = JsonNode.Parse(EvidenceText.Write(exhibit))!.AsObject();
        piece.Remove("kind");

        return Cells(piece, string.Empty);
    }

    private static IEnumerable<(string Field, string? Text)> Cells(JsonObject piece, string prefix) => piece.SelectMany(p => p.Value switch
    {
        JsonObject inner when inner.ContainsKey("from") || inner.ContainsKey("to") => [(prefix + p.Key, null)],
        JsonObject inner => Cells(inner, $"{prefix}{p.Key}."),
        JsonArray list => [(prefix + p.Key, List(list))],
        JsonValue value => [(prefix + p.Key, value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString())],
        _ => [(prefix + p.Key, null)],
    });

    private static string? List(JsonArray list)
    {
        var words = list.Select(item => item is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null).ToList();

        return words.TrueForAll(w => w is not null && w.AsSpan().IndexOfAny(",;") < 0) ? string.Join(", ", words) : null;
    }

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny($"{Delimiter}\"") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
