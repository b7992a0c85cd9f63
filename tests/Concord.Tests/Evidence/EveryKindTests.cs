using System.Text;
using System.Text.Json.Nodes;
using Concord.Evidence;
using Concord.Evidence.Interchange;
using FsCheck;
using FsCheck.Fluent;
using Fill = Concord.Tests.Evidence.AnyEvidence.Fill;

namespace Concord.Tests.Evidence;

public sealed class EveryKindTests
{
    public static TheoryData<string> Kinds => [.. EvidenceKinds.Names];

    [Fact]
    public void Every_record_of_evidence_is_in_the_list_of_kinds_under_its_own_name()
    {
        var records = typeof(Exhibit).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Exhibit)));

        Assert.Equal(records.Order(Comparer<Type>.Create((a, b) => string.CompareOrdinal(a.Name, b.Name))), EvidenceKinds.All.Values.OrderBy(t => t.Name, StringComparer.Ordinal));
        Assert.All(EvidenceKinds.Names, kind => Assert.Equal(kind, new AnyEvidence(1, Fill.Required).Of(kind).Kind));
    }

    [Fact]
    public void The_dossier_has_a_list_for_every_kind()
    {
        var lists = typeof(Dossier).GetProperties().Where(p => p.PropertyType.IsGenericType).Select(p => p.PropertyType.GetGenericArguments()[0]);

        Assert.Empty(EvidenceKinds.All.Values.Except(lists));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_written_reads_as_the_same_whatever_is_filled_in(string kind)
    {
        Prop.ForAll<int>(seed => Enum.GetValues<Fill>().All(fill => ComesBack(new AnyEvidence(seed, fill).Of(kind)))).Check(Config.QuickThrowOnFailure.WithMaxTest(30));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_is_optional_in_the_shortest_line(string kind)
    {
        var line = Json(new AnyEvidence(2, Fill.Required).Of(kind));
        foreach (var (name, _) in line.ToArray().Skip(1))
        {
            var without = line.DeepClone().AsObject();
            without.Remove(name);
            var withNull = line.DeepClone().AsObject();
            withNull[name] = null;

            Assert.Equal((name, $"Field '{name}' is missing; a line needs it to count."), Refusal(without));
            Assert.Equal((name, $"Field '{name}' is missing; a line needs it to count."), Refusal(withNull));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_field_of_the_wrong_type_is_refused_by_name(string kind)
    {
        var line = Json(new AnyEvidence(3, Fill.All).Of(kind));
        foreach (var (name, _) in line.ToArray().Where(f => !IsFree(f.Key, kind)))
        {
            var wrong = line.DeepClone().AsObject();
            wrong[name] = new JsonArray(new JsonArray(true));

            Assert.StartsWith(name, Refusal(wrong).Field, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_field_that_stands_twice_is_refused_by_name(string kind)
    {
        var line = Line.Written(new AnyEvidence(4, Fill.All).Of(kind));
        foreach (var (name, value) in JsonNode.Parse(line)!.AsObject())
        {
            var twice = $"{line[..^1]},\"{name}\":{value!.ToJsonString()}}}";

            Assert.Equal((name, $"Field '{name}' is given twice; leave one of the two out."), (Line.Flaw(twice).Field, Line.Flaw(twice).Reason));
        }
    }

    private static bool ComesBack(Exhibit exhibit)
    {
        var line = EvidenceText.Write(exhibit);
        var read = Line.Text.Read(line, out var flaw);

        return flaw is null && Alike.Are(exhibit, read) && line.AsSpan().SequenceEqual(EvidenceText.Write(read!));
    }

    /// <summary>Fields that take any JSON.</summary>
    private static bool IsFree(string name, string kind) =>
        EvidenceKinds.Find(kind)!.GetProperties().Any(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase)
            && (p.PropertyType == typeof(JsonFragment) || p.PropertyType == typeof(JsonFragment?)));

    private static JsonObject Json(Exhibit exhibit) => JsonNode.Parse(EvidenceText.Write(exhibit))!.AsObject();

    private static (string? Field, string Reason) Refusal(JsonObject line)
    {
        var flaw = Line.Flaw(Encoding.UTF8.GetBytes(line.ToJsonString()));

        return (flaw.Field, flaw.Reason);
    }
}
