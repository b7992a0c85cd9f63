using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concord.Evidence.Interchange;

/// <summary>A day of the calendar.</summary>
internal sealed class DayForm : Form<DateOnly>
{
    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, LineReading line, out DateOnly value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.String)
        {
            return line.Refuse($"holds {NameOf(reader.TokenType)}, but a day such as 2026-03-31 is needed");
        }

        var text = reader.GetString()!;

        return Rfc3339.TryReadDay(System.Text.Encoding.UTF8.GetBytes(text), out value)
            || line.Refuse($"holds '{Quote.Of(text)}', which is not a day such as 2026-03-31");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateOnly value) => writer.WriteStringValue(Rfc3339.Write(value));

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaWords words) => new() { ["type"] = "string", ["format"] = "date" };
}
