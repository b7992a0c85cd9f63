using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concord.Evidence.Interchange;

/// <summary>A whole number; 2.0 is one too, as some tools write it.</summary>
internal sealed class IntegerForm(PropertyInfo property) : Form<int>
{
    private readonly Limits _limits = new(property);

    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, LineReading line, out int value)
    {
        value = 0;
        if (reader.TokenType != JsonTokenType.Number)
        {
            return line.Refuse($"holds {NameOf(reader.TokenType)}, but a whole number is needed");
        }

        if (!reader.TryGetInt32(out value) && !TryGetWhole(ref reader, out value))
        {
            return line.Refuse($"holds {Quote.Of(Encoding.UTF8.GetString(reader.ValueSpan))}, which is not a whole number we can count with");
        }

        return _limits.Breach(value) is not { } breach || line.Refuse(breach);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaWords words) => _limits.On(new JsonObject { ["type"] = "integer" });

    private static bool TryGetWhole(ref Utf8JsonReader reader, out int value)
    {
        var isWhole = reader.TryGetDecimal(out var number) && number == decimal.Truncate(number) && number is >= int.MinValue and <= int.MaxValue;
        value = isWhole ? (int)number : 0;

        return isWhole;
    }
}
