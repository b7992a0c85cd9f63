using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concord.Evidence.Interchange;

/// <summary>True or false.</summary>
internal sealed class TruthForm : Form<bool>
{
    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, LineReading line, out bool value)
    {
        value = reader.TokenType == JsonTokenType.True;

        return reader.TokenType is JsonTokenType.True or JsonTokenType.False
            || line.Refuse($"holds {NameOf(reader.TokenType)}, but true or false is needed");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaWords words) => new() { ["type"] = "boolean" };
}
