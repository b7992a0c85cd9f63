using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concord.Evidence.Interchange;

/// <summary>One word of a fixed list, in capitals with underscores: <c>ADOPTED_MODIFIED</c>.</summary>
internal sealed class EnumForm<T> : Form<T>
    where T : struct, Enum
{
    private static readonly T[] _values = Enum.GetValues<T>();
    private static readonly string[] _names = [.. _values.Select(NameOf)];
    private static readonly byte[][] _utf8 = [.. _names.Select(Encoding.UTF8.GetBytes)];

    private static string Choice => string.Join(", ", _names);

    /// <summary>The word of a value.</summary>
    public static string NameOf(T value) => JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString());

    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, LineReading line, out T value)
    {
        value = default;
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            return line.Refuse($"holds {Form.NameOf(reader.TokenType)}, but one of {Choice} is needed");
        }

        for (var at = 0; at < _utf8.Length; at++)
        {
            if (reader.ValueTextEquals(_utf8[at]))
            {
                value = _values[at];

                return true;
            }
        }

        return line.Refuse(Reason(reader.GetString()!));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(_utf8[Array.IndexOf(_values, value)]);

    /// <inheritdoc/>
    public override string Name(T value) => NameOf(value);

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaWords words) => new()
    {
        ["enum"] = new JsonArray([.. _names.Select(n => (JsonNode)n)]),
    };

    private static string Reason(string text) => LookAlike.Of(text, _names) is { } name
        ? LookAlike.Reason(text, name)
        : $"holds '{Quote.Of(text)}', which is not one of {Choice}";
}
