using System.Text.Json;
using System.Text.Json.Serialization;
using Concord.Evidence;
using Concord.Import.Formats;

namespace Concord.Import;

/// <summary>What a person says once about a source that does not say it itself: which column is which field, and what its words mean.</summary>
/// <remarks>
/// Written as CONTRACT §2 shows: <c>{"kind":"purchase","columns":{"name":"Product"},"id":["Order no"],"constants":{"buyer":"CIO"},
/// "dateOrder":"DMY","decimal":",","delimiter":";","words":{"type":{"Software":"PRODUCT"}}}</c>. It is kept by name and used again.
/// </remarks>
public sealed record ColumnMap
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        MaxDepth = 16,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The kind of evidence each row is.</summary>
    public string? Kind { get; init; }

    /// <summary>The column that holds each field; a field inside another is written with a dot, such as <c>cost.amount</c>.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    /// <summary>The columns that together name a row; none = the row's content is its identity.</summary>
    public IReadOnlyList<string> Id { get; init; } = [];

    /// <summary>Fields that are the same for every row.</summary>
    public IReadOnlyDictionary<string, JsonElement> Constants { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>In which order dates written in numbers give day, month and year.</summary>
    public DateOrder? DateOrder { get; init; }

    /// <summary>The decimal mark.</summary>
    public char? Decimal { get; init; }

    /// <summary>What stands between fields.</summary>
    public char? Delimiter { get; init; }

    /// <summary>What the source's own words mean, by field.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Words { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, string>>();

    /// <summary>Reads a map.</summary>
    /// <exception cref="RefusedFileException">It is no map, or contradicts itself; the message is the sentence for the person.</exception>
    public static ColumnMap Parse(ReadOnlySpan<byte> json)
    {
        ColumnMap? map;
        try
        {
            map = JsonSerializer.Deserialize<ColumnMap>(json, Options);
        }
        catch (JsonException problem) when (problem.Path is { Length: > 1 } path)
        {
            throw new RefusedFileException($"The map's {path[2..]} can't be read; it may hold kind, columns, id, constants, dateOrder (DMY, MDY, YMD), decimal, delimiter and words.");
        }
        catch (JsonException problem)
        {
            throw new RefusedFileException($"The map, line {(problem.LineNumber ?? 0) + 1}: {Json.Cause(problem, 16)}.");
        }

        return map switch
        {
            null => throw new RefusedFileException("The map is empty; it names at least a kind and its columns."),
            { Kind: { } kind } when EvidenceKinds.Find(kind) is null =>
                throw new RefusedFileException($"The map's kind '{kind}' is no kind of evidence; `concord evidence schema` lists them."),
            { Decimal: not (null or '.' or ',') } => throw new RefusedFileException("The map's decimal is \".\" or \",\"."),
            _ => map,
        };
    }

    /// <summary>What a word of the source means in a field; null when the map does not say.</summary>
    internal string? Word(string field, string word)
    {
        if (!Words.TryGetValue(field, out var words))
        {
            return null;
        }

        return words.TryGetValue(word, out var exact)
            ? exact
            : words.FirstOrDefault(w => w.Key.Equals(word, StringComparison.OrdinalIgnoreCase)).Value;
    }

    /// <summary>A constant that is one text; null when absent.</summary>
    internal string? Text(string field) => Constants.TryGetValue(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>A constant that is true or false; null when absent.</summary>
    internal bool? Truth(string field) => Constants.TryGetValue(field, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False
        ? value.GetBoolean()
        : null;

    /// <summary>A constant that is a whole number; null when absent.</summary>
    internal int? Number(string field) =>
        Constants.TryGetValue(field, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : null;

    /// <summary>A constant that is a list of texts; null when absent.</summary>
    internal IReadOnlyList<string>? List(string field) => Constants.TryGetValue(field, out var value) && value.ValueKind == JsonValueKind.Array
        ? value.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!).ToList()
        : null;
}
