using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Concord.Evidence;

namespace Concord.Import.Tables;

/// <summary>The fields of a kind of evidence that a column can fill, by their names in the interchange format.</summary>
internal static class TableFields
{
    /// <summary>The type of a field, such as <c>cost.amount</c>; null when the kind has no such field.</summary>
    public static Type? Find(string kind, string path)
    {
        var type = EvidenceKinds.Find(kind);
        foreach (var name in path.Split('.'))
        {
            type = type is null ? null : Member(Nullable.GetUnderlyingType(type) ?? type, name);
        }

        return type is null ? null : Nullable.GetUnderlyingType(type) ?? type;
    }

    /// <summary>Whether a kind has a field of this name at its top.</summary>
    public static bool Has(string kind, string name) => name == "kind" || Find(kind, name) is not null;

    /// <summary>The type of a list's items; null when the type is no list.</summary>
    public static Type? Item(Type type) =>
        type.IsGenericType && type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable)) && type.GetGenericArguments() is [var item] ? item : null;

    private static Type? Member(Type type, string name)
    {
        // What another part's format holds is not known here: any name below it may be filled.
        if (type == typeof(JsonFragment))
        {
            return type;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))
        {
            return type.GetGenericArguments()[1];
        }

        return type.GetProperties()
            .Where(p => !p.IsDefined(typeof(JsonIgnoreAttribute)))
            .FirstOrDefault(p => (p.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(p.Name)) == name)
            ?.PropertyType;
    }
}
