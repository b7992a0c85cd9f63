using System.Collections;
using System.Reflection;
using Concord.Evidence;
using Concord.Steps;
using Concord.Tests.Evidence;

namespace Concord.Tests.Steps;

/// <summary>Each field of an edition, one at a time: with another value the seal is another one.</summary>
public sealed class SealedFieldsTests
{
    private static readonly string[] _aroundAnEdition = ["Digest", "UpdatedAt", "OccurredAt", "Sources"];

    private static readonly string[] _aroundAFact = ["Section", "WordedAt"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_seal_of_an_edition_changes_with_every_field_of_it(int seed)
    {
        var (pack, other) = (Any(seed), Any(seed + 100));
        var variants = Variants(pack, other, "").Where(v => !_aroundAnEdition.Contains(v.Path)).ToList();

        Assert.True(variants.Count > 40);
        Assert.All(variants, v => Assert.False(PackSeal.Of((BriefingPack)v.Record) == PackSeal.Of(pack), v.Path));
    }

    [Fact]
    public void The_seal_of_a_fact_changes_with_what_it_says_and_not_with_where_it_stands()
    {
        var (fact, other) = (Any(7).Facts[0], Any(107).Facts[0]);

        Assert.All(Variants(fact, other, ""), v => Assert.True(_aroundAFact.Contains(v.Path) == (PackSeal.Of((BriefingFact)v.Record) == PackSeal.Of(fact)), v.Path));
    }

    private static BriefingPack Any(int seed) => (BriefingPack)new AnyEvidence(seed, AnyEvidence.Fill.All).Of("briefing-pack");

    // The record with one field taken from another one; in a list, with one field of its first item taken, and with the item left out.
    private static IEnumerable<(string Path, object Record)> Variants(object record, object other, string path)
    {
        foreach (var property in AnyEvidence.PropertiesOf(record.GetType()))
        {
            var (value, others) = (property.GetValue(record), property.GetValue(other));
            if (value is IList { Count: > 0 } list && others is IList { Count: > 0 } otherList)
            {
                yield return (path + property.Name, With(record, property, Items(property, list.Cast<object>().Skip(1))));
                foreach (var (inner, item) in IsRecord(list[0]!) ? Variants(list[0]!, otherList[0]!, $"{path}{property.Name}.") : [])
                {
                    yield return (inner, With(record, property, Items(property, list.Cast<object>().Skip(1).Prepend(item))));
                }
            }
            else if (!Equals(value, others) && others is not null)
            {
                yield return (path + property.Name, With(record, property, others));
            }
        }
    }

    private static bool IsRecord(object item) => item.GetType().GetMethod("<Clone>$") is not null;

    private static Array Items(PropertyInfo property, IEnumerable<object> items)
    {
        var all = items.ToArray();
        var array = Array.CreateInstance(property.PropertyType.GetGenericArguments()[0], all.Length);
        all.CopyTo(array, 0);

        return array;
    }

    private static object With(object record, PropertyInfo property, object value)
    {
        var clone = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        property.SetValue(clone, value);

        return clone;
    }
}
