using System.Globalization;
using System.Reflection;

namespace Concord.Evidence.Interchange;

/// <summary>Two values of one record that must not stand the wrong way round.</summary>
internal sealed class Order
{
    private readonly PropertyInfo _start;
    private readonly PropertyInfo _end;

    private Order(PropertyInfo start, PropertyInfo end)
    {
        _start = start;
        _end = end;
    }

    /// <summary>The name of the later field.</summary>
    public string Name => Field<object>.NameOf(_end);

    /// <summary>The order a property asks for, or null.</summary>
    public static Order? Of(PropertyInfo end) => end.GetCustomAttribute<NotBeforeAttribute>() is { } rule
        ? new Order(end.DeclaringType!.GetProperty(rule.Start)!, end)
        : null;

    /// <summary>What is wrong with the record, as the part of the sentence after the field's name; null = nothing.</summary>
    public string? Breach(object record) => (_start.GetValue(record), _end.GetValue(record)) switch
    {
        (Moment start, Moment end) when end.Latest < start.Earliest =>
            $"lies before '{Field<object>.NameOf(_start)}'; exchange the two or correct one",
        (double start, double end) when end < start =>
            string.Create(CultureInfo.InvariantCulture, $"holds {end}, which is below '{Field<object>.NameOf(_start)}'; exchange the two or correct one"),
        _ => null,
    };
}
