using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Concord.Evidence;
using Concord.Evidence.Interchange;

namespace Concord.Tests.Evidence;

/// <summary>Makes up evidence of any kind from its record alone, within the limits the record names; the same seed gives the same evidence.</summary>
internal sealed class AnyEvidence(int seed, AnyEvidence.Fill fill)
{
    private readonly Random _random = new(seed);

    /// <summary>Which optional fields are filled in.</summary>
    public enum Fill
    {
        Required,
        Some,
        All,
    }

    public Exhibit Of(string kind) => (Exhibit)Record(EvidenceKinds.Find(kind)!);

    private object Record(Type type)
    {
        var record = Activator.CreateInstance(type)!;
        foreach (var property in PropertiesOf(type).Where(IsFilled))
        {
            property.SetValue(record, Value(property.PropertyType, property));
        }

        foreach (var end in PropertiesOf(type))
        {
            if (end.GetCustomAttribute<NotBeforeAttribute>() is { } rule && type.GetProperty(rule.Start)!.GetValue(record) is { } first
                && end.GetValue(record) is { } last && IsBefore(last, first))
            {
                end.SetValue(record, first);
            }
        }

        return record;
    }

    private static bool IsBefore(object last, object first) => (last, first) switch
    {
        (Moment end, Moment start) => end.CompareTo(start) < 0,
        _ => (double)last < (double)first,
    };

    public static IEnumerable<PropertyInfo> PropertiesOf(Type type) =>
        type.GetProperties().Where(p => p.SetMethod is not null && !p.IsDefined(typeof(JsonIgnoreAttribute)));

    private bool IsFilled(PropertyInfo property) => property.IsDefined(typeof(RequiredMemberAttribute)) || fill switch
    {
        Fill.Required => false,
        Fill.Some => _random.Next(2) == 0,
        _ => true,
    };

    private object Value(Type type, PropertyInfo property)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType)
        {
            return Many(type.GetGenericArguments(), property);
        }

        var limits = property.GetCustomAttribute<WithinAttribute>();

        return type switch
        {
            _ when type.IsEnum => Pick(Enum.GetValues(type)),
            _ when type == typeof(string) => Text(),
            _ when type == typeof(bool) => _random.Next(2) == 0,
            _ when type == typeof(int) => _random.Next((int)(limits?.Low ?? -9), (int)Math.Min(limits?.High ?? 99, 99) + 1),
            _ when type == typeof(double) => (limits?.Low ?? -9) + Math.Round(_random.NextDouble() * (Math.Min(limits?.High ?? 99, 99) - (limits?.Low ?? -9)), 3),
            _ when type == typeof(Moment) => Time(),
            _ when type == typeof(DateTimeOffset) => Some.Instant(_random.Next(-900, 900)),
            _ when type == typeof(DateOnly) => Some.FirstMonday.AddDays(_random.Next(-900, 900)),
            _ when type == typeof(Money) => new Money(_random.Next(1, 9_999_999) / 100m, (string)Pick(new[] { "EUR", "USD", "JPY" })),
            _ when type == typeof(EvidenceLink) => new EvidenceLink((string)Pick(EvidenceKinds.Names.ToArray()), Text()),
            _ when type == typeof(JsonFragment) => new JsonFragment("""{"type":"poisson","lambda":{"pert":[0.1,0.5,2]}}"""),
            _ when type == typeof(SurveyMark) => _random.Next(6) is > 0 and var mark ? SurveyMark.Of(mark) : SurveyMark.CantSay,
            _ => Record(type),
        };
    }

    private object Many(Type[] of, PropertyInfo property)
    {
        var count = property.GetCustomAttribute<CountAttribute>() is { } rule ? _random.Next(Math.Max(1, rule.Low), rule.High + 1) : _random.Next(1, 4);
        if (of is [var key, var entry])
        {
            var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(of))!;
            for (var at = 0; at < count; at++)
            {
                map[Value(key, property)] = Value(entry, property);
            }

            return map;
        }

        var items = Array.CreateInstance(of[0], count);
        for (var at = 0; at < count; at++)
        {
            items.SetValue(Value(of[0], property), at);
        }

        return items;
    }

    private Moment Time() => _random.Next(3) switch
    {
        0 => Some.Day(_random.Next(-900, 900)),
        1 => Moment.At(Some.Instant(_random.Next(-900, 900), _random.Next(24)).AddTicks(_random.Next(10_000_000)).ToOffset(TimeSpan.FromMinutes(_random.Next(-56, 57) * 15))),
        _ => Moment.Between(Some.Instant(_random.Next(-900, 0)), Some.Instant(_random.Next(1, 900))),
    };

    private string Text() => (string)Pick(new[] { "a", "CIO", "Ärger mit \"Anführung\"", "C:\\temp\\x", "日本語", "tab\tand line\nbreak", "😀", "P-17/b", "<b>&amp;</b>" }) + _random.Next(999);

    private object Pick(Array values) => values.GetValue(_random.Next(values.Length))!;
}
