using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concord.Evidence.Interchange;

/// <summary>A value that may be unknown. Null itself never comes here: the field that holds it has passed over it.</summary>
internal sealed class NullableForm<T>(Form<T> known) : Form<T?>
    where T : struct
{
    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, LineReading line, out T? value)
    {
        var read = known.TryRead(ref reader, line, out var inner);
        value = inner;

        return read;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T? value) => known.Write(writer, value!.Value);

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaWords words) => known.Schema(words);
}
