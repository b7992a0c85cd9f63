using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Concord.Tests.Evidence;

/// <summary>
/// Holds a JSON value against a JSON Schema, for the words of 2020-12 that our schemas use and for no others: an
/// unknown word fails, so that no rule of a schema goes unchecked. Written from the specification, not from the reader.
/// </summary>
internal sealed class SchemaCheck(JsonObject root)
{
    public bool Takes(JsonNode? value) => Takes(value, root);

    private bool Takes(JsonNode? value, JsonObject schema) => schema.All(word => Keeps(value, word.Key, word.Value!));

    private bool Keeps(JsonNode? value, string word, JsonNode rule) => word switch
    {
        "$schema" or "title" or "description" or "$defs" => true,
        "$ref" => Takes(value, root["$defs"]![((string)rule!).Split('/')[^1]]!.AsObject()),
        "const" => JsonNode.DeepEquals(value, rule),
        "enum" => rule.AsArray().Any(one => JsonNode.DeepEquals(value, one)),
        "type" => (rule is JsonArray many ? many.Select(t => (string)t!) : [(string)rule!]).Any(t => IsA(value, t)),
        "anyOf" => rule.AsArray().Any(one => Takes(value, one!.AsObject())),
        "format" => value is not JsonValue || Text(value) is not { } text || HasFormat(text, (string)rule!),
        "pattern" => Text(value) is not { } text || Regex.IsMatch(text, (string)rule!),
        "minimum" => Number(value) is not { } number || number >= (double)rule,
        "maximum" => Number(value) is not { } number || number <= (double)rule,
        "items" => value is not JsonArray items || items.All(i => Takes(i, rule.AsObject())),
        "minItems" => value is not JsonArray items || items.Count >= (int)rule,
        "maxItems" => value is not JsonArray items || items.Count <= (int)rule,
        "required" => value is not JsonObject fields || rule.AsArray().All(name => fields.ContainsKey((string)name!)),
        "properties" => value is not JsonObject fields || rule.AsObject().All(p => !fields.ContainsKey(p.Key) || Takes(fields[p.Key], p.Value!.AsObject())),
        "additionalProperties" => value is not JsonObject fields || fields.All(f => Takes(f.Value, rule.AsObject())),
        "propertyNames" => value is not JsonObject fields || fields.All(f => Takes(f.Key, rule.AsObject())),
        _ => throw new InvalidOperationException($"The check does not know the schema word '{word}'."),
    };

    private static bool IsA(JsonNode? value, string type) => (value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        JsonValueKind.Null => type == "null",
        JsonValueKind.Object => type == "object",
        JsonValueKind.Array => type == "array",
        JsonValueKind.String => type == "string",
        JsonValueKind.Number => type == "number" || (type == "integer" && double.IsInteger(Number(value)!.Value)),
        _ => type == "boolean",
    };

    private static bool HasFormat(string text, string format) => format switch
    {
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => Regex.IsMatch(text, @"^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[-+]\d\d:\d\d)$")
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
    };

    private static string? Text(JsonNode? value) => value?.GetValueKind() == JsonValueKind.String ? (string)value! : null;

    private static double? Number(JsonNode? value) => value?.GetValueKind() == JsonValueKind.Number
        ? double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture)
        : null;
}
