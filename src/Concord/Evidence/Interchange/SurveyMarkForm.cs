using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concord.Evidence.Interchange;

/// <summary>An answer of the survey: 1 to 5, or CANT_SAY.</summary>
internal sealed class SurveyMarkForm : Form<SurveyMark>
{
    private const string Needed = "an answer from 1 to 5 or CANT_SAY";

    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, LineReading line, out SurveyMark value)
    {
        value = SurveyMark.CantSay;
        if (reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("CANT_SAY"u8))
        {
            return true;
        }

        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) && number is >= 1 and <= 5)
        {
            value = SurveyMark.Of(number);

            return true;
        }

        return line.Refuse(reader.TokenType switch
        {
            JsonTokenType.String => $"holds '{Quote.Of(reader.GetString()!)}', which is not {Needed}",
            JsonTokenType.Number => $"holds {Quote.Of(System.Text.Encoding.UTF8.GetString(reader.ValueSpan))}, which is not {Needed}",
            _ => $"holds {NameOf(reader.TokenType)}, but {Needed} is needed",
        });
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SurveyMark value)
    {
        if (value.Value is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteStringValue("CANT_SAY"u8);
        }
    }

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaWords words) => new() { ["enum"] = new JsonArray(1, 2, 3, 4, 5, "CANT_SAY") };
}
