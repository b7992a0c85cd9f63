using System.Collections;
using Concord.Evidence;

namespace Concord.Tests.Evidence;

/// <summary>Compares records with everything in them; lists and maps by what they hold.</summary>
internal static class Alike
{
    public static bool Are(object? a, object? b) => (a, b) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        (IDictionary first, IDictionary second) => first.Count == second.Count && first.Keys.Cast<object>().All(k => second.Contains(k) && Are(first[k], second[k])),
        (string or Moment or Money or EvidenceLink, _) => a.Equals(b),
        (IEnumerable first, IEnumerable second) => first.Cast<object>().Count() == second.Cast<object>().Count()
            && first.Cast<object>().Zip(second.Cast<object>()).All(p => Are(p.First, p.Second)),
        _ when a.GetType() != b.GetType() => false,
        _ when a.GetType().Namespace == typeof(Exhibit).Namespace && a.GetType() is { IsClass: true } type =>
            AnyEvidence.PropertiesOf(type).All(p => Are(p.GetValue(a), p.GetValue(b))),
        _ => a.Equals(b),
    };
}
