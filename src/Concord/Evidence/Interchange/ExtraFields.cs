using System.Text.Json;

namespace Concord.Evidence.Interchange;

/// <summary>Fields no record asks for: they are passed over, and stay in the stored line. A name given twice is refused here too.</summary>
internal struct ExtraFields
{
    private HashSet<string>? _names;

    /// <summary>Passes over the field whose name is at hand, or refuses it.</summary>
    public bool TryPass(ref Utf8JsonReader reader, LineReading line)
    {
        var name = reader.GetString()!;
        if (!(_names ??= new HashSet<string>(StringComparer.Ordinal)).Add(name))
        {
            line.Refuse("is given twice; leave one of the two out");

            return line.Under(name);
        }

        reader.Read();

        return TryPassValue(ref reader, line) || line.Under(name);
    }

    /// <summary>Passes over the value at hand, or refuses it.</summary>
    public static bool TryPassValue(ref Utf8JsonReader reader, LineReading line)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            var inner = default(ExtraFields);
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (!inner.TryPass(ref reader, line))
                {
                    return false;
                }
            }
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (var at = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; at++)
            {
                if (!TryPassValue(ref reader, line))
                {
                    return line.Under(at);
                }
            }
        }

        return true;
    }
}
