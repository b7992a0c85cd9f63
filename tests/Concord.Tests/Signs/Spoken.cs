using System.Collections;
using Concord.Evidence;
using Concord.Signs;

namespace Concord.Tests.Signs;

/// <summary>Every text inside a value of ours, found by looking through its members, so that a new sentence is found without a change here.</summary>
internal static class Spoken
{
    /// <summary>Every text with the way to it, such as <c>SignsReading.Causes[].Readings[].Sentence</c>; ids of evidence are no words of ours.</summary>
    public static IReadOnlyList<(string Where, string Text)> In(object root)
    {
        var found = new List<(string, string)>();
        Look(root, root.GetType().Name, found, new HashSet<object>(ReferenceEqualityComparer.Instance));

        return found;
    }

    private static void Look(object? value, string where, List<(string, string)> found, HashSet<object> seen)
    {
        switch (value)
        {
            case null or EvidenceLink or Exhibit or Enum or DateOnly or DateTimeOffset:
                return;
            case string text:
                found.Add((where, text));
                return;
            case Indicator indicator:
                found.AddRange(indicator.Directions.Select(direction => ($"{where}.{indicator.Id}", indicator.EventPhrase(direction))));
                break;
        }

        if (value is Delegate || value.GetType().IsPrimitive || (!value.GetType().IsValueType && !seen.Add(value)))
        {
            return;
        }

        if (value is IDictionary map)
        {
            Look(map.Values.Cast<object>().ToList(), where, found, seen);
        }
        else if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Look(item, where + "[]", found, seen);
            }
        }
        else if (value.GetType().Namespace?.StartsWith("Concord", StringComparison.Ordinal) ?? false)
        {
            foreach (var member in value.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0))
            {
                Look(member.GetValue(value), $"{where}.{member.Name}", found, seen);
            }
        }
    }
}
