using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concord.Evidence.Interchange;

/// <summary>An amount of money: a decimal as a text or as a number; written as a text, so that no digit is lost on the way.</summary>
internal sealed class AmountForm : Form<decimal>
{
    private const NumberStyles Decimal = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, LineReading line, out decimal value)
    {
        value = 0;
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number))
        {
            return line.Refuse($"holds {NameOf(reader.TokenType)}, but an amount such as \"1200.50\" is needed");
        }

        var read = reader.TokenType == JsonTokenType.Number
            ? reader.TryGetDecimal(out value)
            : decimal.TryParse(line.Text(ref reader), Decimal, CultureInfo.InvariantCulture, out value);
        var text = read ? "" : reader.TokenType == JsonTokenType.String ? line.Text(ref reader) : Encoding.UTF8.GetString(reader.ValueSpan);

        return read || line.Refuse($"holds '{Quote.Of(text)}', which is not an amount such as 1200.50");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, decimal value) => writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaWords words) => new()
    {
        ["type"] = new JsonArray("string", "number"),
        ["pattern"] = @"^[-+]?[0-9]+(\.[0-9]+)?$",
    };
}
