using System.Text.Json.Nodes;

namespace Concord.Evidence.Interchange;

/// <summary>The JSON Schema (2020-12) of every kind of evidence, as shipped and as <c>concord evidence schema</c> prints it.</summary>
public static class EvidenceSchema
{
    /// <summary>The schema of a kind as JSON text, or null when there is no such kind.</summary>
    public static string? Of(string kind)
    {
        if (EvidenceKinds.Find(kind) is null)
        {
            return null;
        }

        using var shipped = typeof(EvidenceSchema).Assembly.GetManifestResourceStream($"schema/{kind}.json")!;
        using var text = new StreamReader(shipped);

        return text.ReadToEnd();
    }

    /// <summary>Draws the schema of a kind from its record; what is shipped is this drawing with the records' own words.</summary>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    internal static JsonObject Draw(string kind, SchemaWords words)
    {
        var type = EvidenceKinds.Find(kind) ?? throw new ArgumentException($"There is no kind '{kind}'.", nameof(kind));
        var drawn = Forms.OfExhibit(type).Schema(words);
        var properties = drawn["properties"]!.AsObject();
        properties.Insert(0, "kind", new JsonObject { ["const"] = kind });
        drawn["required"]!.AsArray().Insert(0, "kind");
        drawn.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        drawn.Insert(1, "title", kind);
        drawn.Insert(2, "description", words(type));
        drawn.Add("$defs", new JsonObject { ["time"] = Time() });

        return drawn;
    }

    private static JsonObject Time() => new()
    {
        ["description"] = "An instant with its offset, a whole day in the organization's time zone, or two bounds, both included.",
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = "string", ["format"] = "date-time" },
            new JsonObject { ["type"] = "string", ["format"] = "date" },
            new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject { ["from"] = Reference(), ["to"] = Reference() },
                ["required"] = new JsonArray("from", "to"),
            }),
    };

    private static JsonObject Reference() => new() { ["$ref"] = "#/$defs/time" };
}
