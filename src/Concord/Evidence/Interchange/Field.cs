using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Concord.Evidence.Interchange;

/// <summary>One field of a record in the interchange format.</summary>
internal abstract class Field<TRecord>(PropertyInfo property)
{
    /// <summary>The property behind the field.</summary>
    public PropertyInfo Property { get; } = property;

    /// <summary>The field's name.</summary>
    public string Name { get; } = NameOf(property);

    /// <summary>The field's name in UTF-8.</summary>
    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(NameOf(property));

    /// <summary>Whether a record without it can't be taken.</summary>
    public bool IsRequired { get; } = property.IsDefined(typeof(RequiredMemberAttribute));

    /// <summary>The form of the value.</summary>
    public abstract Form Form { get; }

    /// <summary>Reads the value at hand into the record, or refuses it.</summary>
    public abstract bool TryRead(ref Utf8JsonReader reader, LineReading line, TRecord record);

    /// <summary>Writes the field, unless it says nothing.</summary>
    public abstract void Write(Utf8JsonWriter writer, TRecord record);

    /// <summary>The name of a property in the interchange format.</summary>
    public static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);
}

/// <summary>One field of a record with the type of its value.</summary>
internal sealed class Field<TRecord, TValue>(PropertyInfo property, Form<TValue> form) : Field<TRecord>(property)
    where TRecord : class
{
    private readonly Func<TRecord, TValue> _get = property.GetMethod!.CreateDelegate<Func<TRecord, TValue>>();
    private readonly Action<TRecord, TValue> _set = property.SetMethod!.CreateDelegate<Action<TRecord, TValue>>();

    /// <inheritdoc/>
    public override Form Form => form;

    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, LineReading line, TRecord record)
    {
        if (!form.TryRead(ref reader, line, out var value))
        {
            return line.Under(Name);
        }

        _set(record, value);

        return true;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TRecord record)
    {
        var value = _get(record);
        if (IsRequired || !form.IsAbsent(value))
        {
            writer.WritePropertyName(Utf8Name);
            form.Write(writer, value);
        }
    }
}
