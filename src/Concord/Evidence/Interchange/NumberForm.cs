using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concord.Evidence.Interchange;

/// <summary>A finite number.</summary>
internal sealed class NumberForm(PropertyInfo property) : Form<double>
{
    private readonly Limits _limits = new(property);

    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, LineReading line, out double value)
    {
        value = 0;
        if (reader.TokenType != JsonTokenType.Number)
        {
            return line.Refuse($"holds {NameOf(reader.TokenType)}, but a number is needed");
        }

        if (!reader.TryGetDouble(out value) || !double.IsFinite(value))
        {
            return line.Refuse($"holds {Quote.Of(Encoding.UTF8.GetString(reader.ValueSpan))}, which is too large to count with");
        }

        return _limits.Breach(value) is not { } breach || line.Refuse(breach);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, double value) => writer.WriteNumberValue(value);

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaWords words) => _limits.On(new JsonObject { ["type"] = "number" });
}
