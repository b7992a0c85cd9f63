using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concord.Evidence.Interchange;

/// <summary>A list; where the property allows it, a single value stands for a list of one.</summary>
internal sealed class ListForm<T>(Form<T> item, PropertyInfo property) : Form<IReadOnlyList<T>>
{
    private readonly CountAttribute? _count = property.GetCustomAttribute<CountAttribute>();
    private readonly bool _oneOrMany = property.IsDefined(typeof(OneOrManyAttribute));

    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, LineReading line, out IReadOnlyList<T> value)
    {
        value = [];
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return _oneOrMany ? TryReadOne(ref reader, line, out value) : line.Refuse($"holds {NameOf(reader.TokenType)}, but a list is needed");
        }

        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (!item.TryRead(ref reader, line, out var read))
            {
                return line.Under(items.Count);
            }

            items.Add(read);
        }

        value = items.ToArray();

        return HasRightCount(items.Count, line);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<T> value)
    {
        if (_oneOrMany && value.Count == 1)
        {
            item.Write(writer, value[0]);

            return;
        }

        writer.WriteStartArray();
        foreach (var one in value)
        {
            item.Write(writer, one);
        }

        writer.WriteEndArray();
    }

    /// <inheritdoc/>
    public override bool IsAbsent(IReadOnlyList<T> value) => value.Count == 0;

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaWords words)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = item.Schema(words) };
        if (_count is not null)
        {
            schema["minItems"] = _count.Low;
            schema["maxItems"] = _count.High;
        }

        if (_oneOrMany)
        {
            schema["minItems"] = 1;
        }

        return _oneOrMany ? new JsonObject { ["anyOf"] = new JsonArray(item.Schema(words), schema) } : schema;
    }

    private bool TryReadOne(ref Utf8JsonReader reader, LineReading line, out IReadOnlyList<T> value)
    {
        var read = item.TryRead(ref reader, line, out var one);
        value = read ? [one] : [];

        return read;
    }

    private static string Items(int count) => count == 1 ? "1 item" : $"{count} items";

    private bool HasRightCount(int count, LineReading line)
    {
        if (_oneOrMany && count == 0)
        {
            return line.Refuse("is an empty list, but at least one is needed");
        }

        if (_count is null || (count >= _count.Low && count <= _count.High))
        {
            return true;
        }

        return line.Refuse(_count.Low == _count.High
            ? $"holds {Items(count)}, but {_count.Low} are needed"
            : $"holds {Items(count)}, but at most {_count.High} may stand there");
    }
}
