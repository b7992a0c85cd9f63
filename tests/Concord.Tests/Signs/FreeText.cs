using System.Text;
using System.Text.Json.Nodes;
using Concord.Evidence;
using Concord.Evidence.Interchange;
using Concord.Tests.Evidence;

namespace Concord.Tests.Signs;

/// <summary>Fields a person writes freely: those whose own description says that their words are never scored, and the names beside them.</summary>
internal static class FreeText
{
    // Names and words that carry no such promise in their description and are free all the same.
    private static readonly string[] _others =
        ["forum.name", "feed.name", "person.title", "purchase.name", "tool.vendor", "decision.options.title", "play-run.steps.title", "agreed-item.team", "finding.ownerTeam"];

    private static readonly Dictionary<string, JsonObject> _schemas = EvidenceKinds.Names.ToDictionary(k => k, k => EvidenceSchema.Draw(k, RecordWords.Of), StringComparer.Ordinal);

    /// <summary>The same piece of evidence with other words wherever a person writes freely.</summary>
    public static Exhibit Reworded(Exhibit exhibit, string words, TimeZoneInfo? zone = null)
    {
        var line = JsonNode.Parse(EvidenceText.Write(exhibit))!.AsObject();
        Reword(line, _schemas[exhibit.Kind], exhibit.Kind, words);
        var read = new EvidenceText(zone ?? Some.Zone).Read(Encoding.UTF8.GetBytes(line.ToJsonString()), out var flaw);
        Assert.True(read is not null, $"{flaw?.Reason} {line}");

        return read;
    }

    /// <summary>Every free field, such as <c>advice.subject</c>.</summary>
    public static IReadOnlyList<string> Fields => [.. _schemas.SelectMany(s => FieldsOf(s.Value, s.Key))];

    private static IEnumerable<string> FieldsOf(JsonObject schema, string place) => Inner(schema)["properties"] is JsonObject fields
        ? fields.SelectMany(f => IsFree(f.Value!.AsObject(), $"{place}.{f.Key}") ? [$"{place}.{f.Key}"] : FieldsOf(f.Value!.AsObject(), $"{place}.{f.Key}"))
        : [];

    private static void Reword(JsonNode? node, JsonObject schema, string place, string words)
    {
        switch (node)
        {
            case JsonArray items:
                foreach (var item in items)
                {
                    Reword(item, schema, place, words);
                }

                break;
            case JsonObject record when Inner(schema)["properties"] is JsonObject fields:
                foreach (var (name, value) in record.ToList())
                {
                    if (fields[name] is JsonObject field)
                    {
                        Put(record, name, value, field, $"{place}.{name}", words);
                    }
                }

                break;
        }
    }

    private static void Put(JsonObject record, string name, JsonNode? value, JsonObject field, string place, string words)
    {
        if (IsFree(field, place))
        {
            record[name] = Other(value, words);
        }
        else
        {
            Reword(value, field, place, words);
        }
    }

    private static JsonNode? Other(JsonNode? value, string words) => value switch
    {
        JsonArray items => new JsonArray([.. items.Select((_, i) => (JsonNode)$"{words} {i}")]),
        JsonObject map => new JsonObject(map.Select(p => KeyValuePair.Create(p.Key, (JsonNode?)$"{words}"))),
        null => null,
        _ => words,
    };

    private static bool IsFree(JsonObject field, string place) =>
        ((string?)field["description"] is { } meaning && (meaning.Contains("never scored", StringComparison.Ordinal) || meaning.Contains("never judged", StringComparison.Ordinal) || meaning.Contains("its words never", StringComparison.Ordinal)))
        || _others.Contains(place);

    // The record a schema leads to: of a list its items, of what may be unknown the known.
    private static JsonObject Inner(JsonObject schema) =>
        schema["anyOf"] is JsonArray and [JsonObject first, ..] ? Inner(first)
        : schema["items"] is JsonObject items ? Inner(items)
        : schema["additionalProperties"] is JsonObject entry ? Inner(entry)
        : schema;
}
