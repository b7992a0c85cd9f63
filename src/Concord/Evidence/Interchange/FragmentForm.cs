using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concord.Evidence.Interchange;

/// <summary>Any JSON value, kept as it was written.</summary>
internal sealed class FragmentForm : Form<JsonFragment>
{
    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, LineReading line, out JsonFragment value)
    {
        value = default;
        var ahead = reader;
        if (!ExtraFields.TryPassValue(ref ahead, line))
        {
            return false;
        }

        value = new JsonFragment(JsonElement.ParseValue(ref reader).GetRawText());

        return true;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, JsonFragment value) => writer.WriteRawValue(value.Text);

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaWords words) => new() { ["type"] = new JsonArray("object", "array", "string", "number", "boolean") };
}
