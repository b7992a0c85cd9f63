using System.Text.Json;

namespace Concord.Storage;

/// <summary>The fields at the top of a JSON object, with their values byte by byte.</summary>
internal static class TopFields
{
    /// <summary>The fields by name.</summary>
    /// <exception cref="JsonException">It is not one JSON object, or two fields have one name.</exception>
    public static Dictionary<string, ReadOnlyMemory<byte>> Of(ReadOnlyMemory<byte> json)
    {
        var fields = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var (_, name, value) in Read(json))
        {
            if (!fields.TryAdd(name, value))
            {
                throw new JsonException($"Two fields are called '{name}'.");
            }
        }

        return fields;
    }

    /// <summary>The same object without white space between its fields, so that every byte of it is committed to.</summary>
    /// <exception cref="JsonException">It is not one JSON object.</exception>
    public static byte[] Tight(ReadOnlyMemory<byte> json)
    {
        using var tight = new MemoryStream(json.Length);
        foreach (var (rawName, _, value) in Read(json))
        {
            tight.Write(tight.Length == 0 ? "{\""u8 : ",\""u8);
            tight.Write(rawName.Span);
            tight.Write("\":"u8);
            tight.Write(value.Span);
        }

        tight.Write(tight.Length == 0 ? "{}"u8 : "}"u8);

        return tight.ToArray();
    }

    private static List<(ReadOnlyMemory<byte> RawName, string Name, ReadOnlyMemory<byte> Value)> Read(ReadOnlyMemory<byte> json)
    {
        var reader = new Utf8JsonReader(json.Span);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("This is not a JSON object.");
        }

        var fields = new List<(ReadOnlyMemory<byte>, string, ReadOnlyMemory<byte>)>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            var rawName = json.Slice((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            fields.Add((rawName, name, json[start..(int)reader.BytesConsumed]));
        }

        return reader.Read() ? throw new JsonException("Something follows the JSON object.") : fields;
    }
}
