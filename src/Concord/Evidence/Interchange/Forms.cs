using System.Collections.Concurrent;
using System.Reflection;

namespace Concord.Evidence.Interchange;

/// <summary>Finds the form of a type. There are as many forms as types of evidence; none is made twice for a record.</summary>
internal static class Forms
{
    private static readonly ConcurrentDictionary<Type, Form> _records = [];

    /// <summary>The form of a record.</summary>
    public static Form OfRecord(Type type) =>
        _records.GetOrAdd(type, static t => (Form)Activator.CreateInstance(typeof(RecordForm<>).MakeGenericType(t))!);

    /// <summary>The form of a kind of evidence.</summary>
    public static IExhibitForm OfExhibit(Type type) => (IExhibitForm)OfRecord(type);

    /// <summary>The form of a property: its type, narrowed by its attributes.</summary>
    public static Form Of(PropertyInfo property) => Of(property.PropertyType, property);

    private static Form Of(Type type, PropertyInfo property)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Make(typeof(NullableForm<>), [inner], Of(inner, property));
        }

        if (type.IsEnum)
        {
            return Make(typeof(EnumForm<>), [type]);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            var item = type.GetGenericArguments()[0];

            return Make(typeof(ListForm<>), [item], Of(item, property), property);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))
        {
            var pair = type.GetGenericArguments();

            return Make(typeof(MapForm<,>), pair, OfKey(pair[0], property), Of(pair[1], property));
        }

        return OfPlain(type, property);
    }

    private static Form OfKey(Type type, PropertyInfo property) => type == typeof(string) ? new TextForm(property) : Of(type, property);

    private static Form OfPlain(Type type, PropertyInfo property) => type switch
    {
        _ when type == typeof(string) => new TextForm(property),
        _ when type == typeof(bool) => new TruthForm(),
        _ when type == typeof(int) => new IntegerForm(property),
        _ when type == typeof(double) => new NumberForm(property),
        _ when type == typeof(decimal) => new AmountForm(),
        _ when type == typeof(Moment) => new MomentForm(),
        _ when type == typeof(DateTimeOffset) => new InstantForm(),
        _ when type == typeof(DateOnly) => new DayForm(),
        _ when type == typeof(Money) => new MoneyForm(),
        _ when type == typeof(EvidenceLink) => new LinkForm(),
        _ when type == typeof(JsonFragment) => new FragmentForm(),
        _ when type == typeof(SurveyMark) => new SurveyMarkForm(),
        _ => OfRecord(type),
    };

    private static Form Make(Type form, Type[] of, params object[] parts) => (Form)Activator.CreateInstance(form.MakeGenericType(of), parts)!;
}
