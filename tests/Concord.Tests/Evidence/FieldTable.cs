using System.Text;
using System.Text.Json.Nodes;
using Concord.Evidence.Interchange;

namespace Concord.Tests.Evidence;

/// <summary>The table of fields on a kind's page, drawn from its schema: name, what it holds, whether a line needs it, meaning.</summary>
internal static class FieldTable
{
    private static readonly string[] _ofEveryKind = ["kind", "id", "updatedAt", "occurredAt", "sources"];

    public static string Of(string kind)
    {
        var table = new StringBuilder("| field | holds | needed | meaning |\n| --- | --- | --- | --- |\n");
        Add(table, EvidenceSchema.Draw(kind, RecordWords.Of), "", _ofEveryKind);

        return table.ToString();
    }

    private static void Add(StringBuilder table, JsonObject schema, string place, string[] without)
    {
        var required = schema["required"]!.AsArray().Select(n => (string)n!).ToList();
        foreach (var (name, field) in schema["properties"]!.AsObject().Where(p => !without.Contains(p.Key)))
        {
            var (known, row) = (Known(field!.AsObject()), place + name);
            table.Append($"| `{row}` | {Holds(known)} | {(required.Contains(name) ? "yes" : "")} | {(string?)field["description"]} |\n");
            if (Inner(known) is var (inner, step) && IsRecord(inner))
            {
                Add(table, inner, $"{row}{step}.", []);
            }
        }
    }

    /// <summary>The schema without the possibility that nothing is known.</summary>
    private static JsonObject Known(JsonObject schema) =>
        schema["anyOf"] is JsonArray and [JsonObject first, JsonObject second] && (string?)second["type"] == "null" ? first : schema;

    private static (JsonObject Inner, string Step)? Inner(JsonObject schema) => schema switch
    {
        _ when schema["items"] is JsonObject items => (items, "[]"),
        _ when schema["additionalProperties"] is JsonObject entry => (entry, ".*"),
        _ when schema["properties"] is not null => (schema, ""),
        _ => null,
    };

    private static bool IsRecord(JsonObject schema) => schema["properties"] is JsonObject fields && !fields.ContainsKey("currency");

    private static string Holds(JsonObject schema) => schema switch
    {
        _ when schema["$ref"] is not null => "time",
        _ when schema["enum"] is JsonArray words && words.Count(w => w is not null) == Enum.GetValues<Party>().Length && words.Any(w => (string?)w == "LEGAL") => "party",
        _ when schema["enum"] is JsonArray words => string.Join(", ", words.Where(w => w is not null).Select(w => $"`{w}`")),
        _ when schema["anyOf"] is JsonArray and [JsonObject one, JsonObject] => $"{Holds(one)}, or a list of them",
        _ when schema["items"] is JsonObject items => items["enum"] is null ? $"list: {Holds(items)}" : $"list of {Holds(items)}",
        _ when schema["additionalProperties"] is JsonObject entry => $"by {KeyOf(schema)}: {Holds(entry)}",
        _ when schema["properties"] is JsonObject fields => fields.ContainsKey("currency") ? "money" : "object",
        _ when (string?)schema["format"] == "date" => "day",
        _ when (string?)schema["pattern"] == @"^[^/]+/[\s\S]+$" => "link",
        _ => Plain(schema),
    };

    private static string KeyOf(JsonObject schema) => schema["propertyNames"] is JsonObject names ? Holds(names) : "name";

    private static string Plain(JsonObject schema)
    {
        var types = schema["type"] is JsonArray many ? many.Select(t => (string)t!).Where(t => t != "null").ToArray() : [(string)schema["type"]!];

        return types switch
        {
            ["string"] => "text",
            ["boolean"] => "true or false",
            ["integer"] => "whole number" + Limits(schema),
            ["number"] => "number" + Limits(schema),
            ["string", "number"] => "text or number",
            _ => "any JSON",
        };
    }

    private static string Limits(JsonObject schema) => (schema["minimum"], schema["maximum"]) switch
    {
        ({ } low, { } high) => $", {low} to {high}",
        ({ } low, null) => $", {low} or more",
        _ => "",
    };
}
