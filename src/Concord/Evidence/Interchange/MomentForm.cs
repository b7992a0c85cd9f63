using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concord.Evidence.Interchange;

/// <summary>A time: an instant with its offset, a whole day, or two bounds.</summary>
internal sealed class MomentForm : Form<Moment>
{
    /// <summary>What a time looks like, for a sentence.</summary>
    public const string Example = "a time such as 2026-03-31T09:00:00+02:00 or a day such as 2026-03-31";

    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, LineReading line, out Moment value)
    {
        value = default;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            return TryReadBounds(ref reader, line, out value);
        }

        if (reader.TokenType != JsonTokenType.String)
        {
            return line.Refuse($"holds {NameOf(reader.TokenType)}, but {Example} is needed");
        }

        return reader.ValueIsEscaped
            ? TryReadText(System.Text.Encoding.UTF8.GetBytes(reader.GetString()!), line, out value)
            : TryReadText(reader.ValueSpan, line, out value);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Moment value)
    {
        if (value.Day is { } day)
        {
            writer.WriteStringValue(Rfc3339.Write(day));
        }
        else if (value.IsExact)
        {
            writer.WriteStringValue(Rfc3339.Write(value.Earliest));
        }
        else
        {
            writer.WriteStartObject();
            writer.WriteString("from"u8, Rfc3339.Write(value.Earliest));
            writer.WriteString("to"u8, Rfc3339.Write(value.Latest));
            writer.WriteEndObject();
        }
    }

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaWords words) => new() { ["$ref"] = "#/$defs/time" };

    private static bool TryReadText(ReadOnlySpan<byte> text, LineReading line, out Moment value)
    {
        value = default;
        if (Rfc3339.TryReadInstant(text, out var instant))
        {
            value = Moment.At(instant);

            return true;
        }

        if (Rfc3339.TryReadDay(text, out var day))
        {
            value = Moment.On(day, line.Zone);

            return true;
        }

        var quoted = Quote.Of(System.Text.Encoding.UTF8.GetString(text));

        return line.Refuse(Rfc3339.LacksOffset(text)
            ? $"holds '{quoted}', which lacks its offset; write it such as {quoted}+02:00, or with Z for UTC"
            : $"holds '{quoted}', which is not {Example}");
    }

    private static bool TryReadBounds(ref Utf8JsonReader reader, LineReading line, out Moment value)
    {
        value = default;
        if (!BoundsForm.TryRead(ref reader, line, out var bounds))
        {
            return false;
        }

        value = Moment.Between(bounds.From.Earliest, bounds.To.Latest);

        return true;
    }

    private static Form<Bounds> BoundsForm => (Form<Bounds>)Forms.OfRecord(typeof(Bounds));

    private sealed record Bounds
    {
        /// <summary>The first instant at which it can have happened.</summary>
        public required Moment From { get; init; }

        /// <summary>The last instant at which it can have happened.</summary>
        [NotBefore(nameof(From))]
        public required Moment To { get; init; }
    }
}
