using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concord.Evidence.Interchange;

/// <summary>An instant; where only a day or bounds are given, their first instant.</summary>
internal sealed class InstantForm : Form<DateTimeOffset>
{
    private readonly MomentForm _moment = new();

    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, LineReading line, out DateTimeOffset value)
    {
        var read = _moment.TryRead(ref reader, line, out var moment);
        value = moment.Earliest;

        return read;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value) => writer.WriteStringValue(Rfc3339.Write(value));

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaWords words) => _moment.Schema(words);
}
