using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concord.Evidence.Interchange;

/// <summary>Values by a name or by a word of a fixed list; a value of null is as good as no entry.</summary>
internal sealed class MapForm<TKey, TValue>(Form<TKey> key, Form<TValue> item) : Form<IReadOnlyDictionary<TKey, TValue>>
    where TKey : notnull
{
    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, LineReading line, out IReadOnlyDictionary<TKey, TValue> value)
    {
        var map = new Dictionary<TKey, TValue>();
        value = map;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return line.Refuse($"holds {NameOf(reader.TokenType)}, but an object is needed");
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            if (!names.Add(name))
            {
                line.Refuse("is given twice; leave one of the two out");

                return line.Under(name);
            }

            if (!TryReadEntry(ref reader, line, name, map))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<TKey, TValue> value)
    {
        writer.WriteStartObject();
        foreach (var (name, one) in value.Select(e => (Name: key.Name(e.Key), e.Value)).OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            writer.WritePropertyName(name);
            item.Write(writer, one);
        }

        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public override bool IsAbsent(IReadOnlyDictionary<TKey, TValue> value) => value.Count == 0;

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaWords words)
    {
        var schema = new JsonObject { ["type"] = "object", ["additionalProperties"] = item.Schema(words) };
        if (typeof(TKey).IsEnum)
        {
            schema["propertyNames"] = key.Schema(words);
        }

        return schema;
    }

    private bool TryReadEntry(ref Utf8JsonReader reader, LineReading line, string name, Dictionary<TKey, TValue> map)
    {
        if (!key.TryRead(ref reader, line, out var at))
        {
            return false;
        }

        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
        {
            return true;
        }

        if (!item.TryRead(ref reader, line, out var read))
        {
            return line.Under(name);
        }

        map.Add(at, read);

        return true;
    }
}
