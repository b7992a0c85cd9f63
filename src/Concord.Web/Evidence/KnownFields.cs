using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Concord.Evidence;

namespace Concord.Web.Evidence;

/// <summary>The names of the fields each kind of evidence has.</summary>
public static class KnownFields
{
    private static readonly ConcurrentDictionary<string, IReadOnlySet<string>> Kept = new(StringComparer.Ordinal);

    /// <summary>The fields of a kind; empty for a kind there is not.</summary>
    public static IReadOnlySet<string> Of(string kind) => Kept.GetOrAdd(kind, static name => EvidenceKinds.Find(name) is { } type
        ? type.GetProperties().Where(p => !p.IsDefined(typeof(JsonIgnoreAttribute))).Select(NameOf).ToHashSet(StringComparer.Ordinal)
        : new HashSet<string>());

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);
}
