using System.Numerics;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Concord.Evidence.Interchange;

/// <summary>A record as a JSON object: its own properties by name, in any order; unknown fields are passed over.</summary>
internal sealed class RecordForm<T> : Form<T>, IExhibitForm
    where T : class
{
    private const int KindPlace = 63;
    private const int Extra = -1;
    private readonly bool _isExhibit = typeof(T).IsAssignableTo(typeof(Exhibit));
    private readonly Field<T>[] _fields = [.. PropertiesOf(typeof(T)).Select(FieldOf)];
    private readonly Order[] _orders = [.. PropertiesOf(typeof(T)).Select(Order.Of).OfType<Order>()];
    private readonly ulong _required;

    /// <summary>The form of the record, drawn from its properties.</summary>
    /// <exception cref="InvalidOperationException">The record has more fields than one number has bits to mark them.</exception>
    public RecordForm()
    {
        if (_fields.Length >= KindPlace)
        {
            throw new InvalidOperationException($"{typeof(T).Name} has {_fields.Length} fields; the reader marks at most {KindPlace - 1}.");
        }

        for (var at = 0; at < _fields.Length; at++)
        {
            _required |= _fields[at].IsRequired ? 1UL << at : 0;
        }
    }

    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, LineReading line, out T value)
    {
        value = Activator.CreateInstance<T>();

        return reader.TokenType == JsonTokenType.StartObject
            ? TryReadFields(ref reader, line, value, out var given) && IsComplete(given, line) && IsInOrder(value, line)
            : line.Refuse($"holds {NameOf(reader.TokenType)}, but an object is needed");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        WriteFields(writer, value);
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public bool TryReadLine(ref Utf8JsonReader reader, LineReading line, out Exhibit? exhibit)
    {
        var read = TryRead(ref reader, line, out var record);
        exhibit = record as Exhibit;

        return read;
    }

    /// <inheritdoc/>
    public void WriteFields(Utf8JsonWriter writer, Exhibit exhibit) => WriteFields(writer, (T)(object)exhibit);

    /// <inheritdoc/>
    public bool Has(string name) => (_isExhibit && name == "kind") || Array.Exists(_fields, f => f.Name == name);

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaWords words)
    {
        var properties = new JsonObject();
        foreach (var field in _fields)
        {
            var schema = field.IsRequired ? field.Form.Schema(words) : OrNull(field.Form.Schema(words));
            schema.Insert(0, "description", words(field.Property));
            properties.Add(field.Name, schema);
        }

        var required = _fields.Where(f => f.IsRequired).Select(f => (JsonNode)f.Name);

        return new JsonObject { ["type"] = "object", ["properties"] = properties, ["required"] = new JsonArray([.. required]) };
    }

    private void WriteFields(Utf8JsonWriter writer, T record)
    {
        foreach (var field in _fields)
        {
            field.Write(writer, record);
        }
    }

    private bool TryReadFields(ref Utf8JsonReader reader, LineReading line, T record, out ulong given)
    {
        given = 0;
        var extras = default(ExtraFields);
        for (var next = 0; reader.Read() && reader.TokenType == JsonTokenType.PropertyName;)
        {
            var at = Find(ref reader, next);
            if (at == Extra ? !extras.TryPass(ref reader, line) : !TryReadField(ref reader, line, record, at, ref given))
            {
                return false;
            }

            next = at is Extra or KindPlace ? next : at + 1;
        }

        return true;
    }

    private bool TryReadField(ref Utf8JsonReader reader, LineReading line, T record, int at, ref ulong given)
    {
        var bit = 1UL << at;
        if ((given & bit) != 0)
        {
            line.Refuse("is given twice; leave one of the two out");

            return line.Under(at == KindPlace ? "kind" : _fields[at].Name);
        }

        given |= bit;
        reader.Read();
        if (at == KindPlace)
        {
            return true;
        }

        if (reader.TokenType != JsonTokenType.Null)
        {
            return _fields[at].TryRead(ref reader, line, record);
        }

        return (_required & bit) == 0 || IsComplete(given & ~bit, line);
    }

    private int Find(ref Utf8JsonReader reader, int expected)
    {
        if (_isExhibit && reader.ValueTextEquals("kind"u8))
        {
            return KindPlace;
        }

        for (var step = 0; step < _fields.Length; step++)
        {
            var at = expected + step;
            at = at < _fields.Length ? at : at - _fields.Length;
            if (reader.ValueTextEquals(_fields[at].Utf8Name))
            {
                return at;
            }
        }

        return Extra;
    }

    private bool IsComplete(ulong given, LineReading line)
    {
        var missing = _required & ~given;
        if (missing == 0)
        {
            return true;
        }

        line.Refuse("is missing; a line needs it to count");

        return line.Under(_fields[BitOperations.TrailingZeroCount(missing)].Name);
    }

    private bool IsInOrder(T record, LineReading line)
    {
        foreach (var order in _orders)
        {
            if (order.Breach(record) is { } breach)
            {
                line.Refuse(breach);

                return line.Under(order.Name);
            }
        }

        return true;
    }

    private static JsonObject OrNull(JsonObject schema)
    {
        if (schema["enum"] is JsonArray words)
        {
            words.Add(null);
        }
        else if (schema["type"] is JsonArray types)
        {
            types.Add("null");
        }
        else if (schema["type"] is { } type)
        {
            schema["type"] = new JsonArray(type.DeepClone(), "null");
        }
        else
        {
            return new JsonObject { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
        }

        return schema;
    }

    private static Field<T> FieldOf(PropertyInfo property) => (Field<T>)Activator.CreateInstance(
        typeof(Field<,>).MakeGenericType(typeof(T), property.PropertyType),
        property,
        Forms.Of(property))!;

    private static IEnumerable<PropertyInfo> PropertiesOf(Type type) => type.GetProperties()
        .Where(p => p.SetMethod is not null && !p.IsDefined(typeof(JsonIgnoreAttribute)))
        .OrderBy(p => p.DeclaringType == type)
        .ThenBy(p => p.MetadataToken);
}
