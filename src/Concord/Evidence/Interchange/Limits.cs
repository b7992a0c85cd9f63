using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;

namespace Concord.Evidence.Interchange;

/// <summary>The limits a number keeps, both included.</summary>
internal sealed class Limits(PropertyInfo property)
{
    private readonly WithinAttribute? _within = property.GetCustomAttribute<WithinAttribute>();

    /// <summary>What is wrong with the number, as the part of the sentence after the field's name; null = nothing.</summary>
    public string? Breach(double value)
    {
        if (_within is null || (value >= _within.Low && value <= _within.High))
        {
            return null;
        }

        return double.IsPositiveInfinity(_within.High)
            ? string.Create(CultureInfo.InvariantCulture, $"holds {value}, which is below {_within.Low}")
            : string.Create(CultureInfo.InvariantCulture, $"holds {value}, which is not between {_within.Low} and {_within.High}");
    }

    /// <summary>Adds the limits to a schema.</summary>
    public JsonObject On(JsonObject schema)
    {
        if (_within is not null)
        {
            schema["minimum"] = _within.Low;
            if (!double.IsPositiveInfinity(_within.High))
            {
                schema["maximum"] = _within.High;
            }
        }

        return schema;
    }
}
