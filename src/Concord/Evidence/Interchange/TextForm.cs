using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concord.Evidence.Interchange;

/// <summary>A text that says something: never empty, never only spaces.</summary>
internal sealed class TextForm(PropertyInfo property) : Form<string>
{
    private readonly bool _numberToo = property.IsDefined(typeof(NumberTooAttribute));
    private readonly bool _isSeat = property.IsDefined(typeof(SeatAttribute));

    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, LineReading line, out string value)
    {
        value = "";
        if (_numberToo && reader.TokenType == JsonTokenType.Number)
        {
            value = Encoding.UTF8.GetString(reader.ValueSpan);

            return true;
        }

        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            return line.Refuse($"holds {NameOf(reader.TokenType)}, but a text is needed");
        }

        value = line.Text(ref reader);
        if (string.IsNullOrWhiteSpace(value))
        {
            return line.Refuse("is an empty text; leave the field out where nothing is known, or write what is");
        }

        return !_isSeat || LookAlike.Of(value, SeatNames.All) is not { } seat || line.Refuse(LookAlike.Reason(value, seat));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaWords words) => new()
    {
        ["type"] = _numberToo ? new JsonArray("string", "number") : "string",
        ["pattern"] = @"\S",
    };
}
