using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Concord.Evidence;
using Concord.Evidence.Interchange;
using Fill = Concord.Tests.Evidence.AnyEvidence.Fill;

namespace Concord.Tests.Evidence;

public sealed class EvidenceSchemaTests
{
    private static readonly JsonSerializerOptions _indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Kinds => [.. EvidenceKinds.Names];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_committed_schema_is_the_one_its_record_draws(string kind)
    {
        Committed.Holds(EvidenceSchema.Draw(kind, RecordWords.Of).ToJsonString(_indented) + "\n", "docs", "evidence", "schema", $"{kind}.json");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_shipped_schema_is_the_committed_one(string kind)
    {
        Assert.Equal(File.ReadAllText(House.At("docs", "evidence", "schema", $"{kind}.json")), EvidenceSchema.Of(kind));
    }

    [Fact]
    public void A_kind_nobody_knows_has_no_schema_and_no_schema_lies_there_without_a_kind()
    {
        Assert.Null(EvidenceSchema.Of("gossip"));
        Assert.Equal(EvidenceKinds.Names, Directory.GetFiles(House.At("docs", "evidence", "schema")).Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_field_says_what_it_means(string kind)
    {
        var schema = EvidenceSchema.Draw(kind, RecordWords.Of);

        Assert.False(string.IsNullOrEmpty((string?)schema["description"]));
        AssertDescribed(schema, kind);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_we_write_holds_by_its_schema(string kind)
    {
        var check = new SchemaCheck(EvidenceSchema.Draw(kind, RecordWords.Of));
        for (var seed = 0; seed < 60; seed++)
        {
            var line = EvidenceText.Write(new AnyEvidence(seed, (Fill)(seed % 3)).Of(kind));

            Assert.True(check.Takes(JsonNode.Parse(line)), Encoding.UTF8.GetString(line));
        }
    }

    /// <summary>One field at a time is dropped or given another value; both judges must say the same.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_reader_takes_a_line_when_its_schema_does(string kind)
    {
        JsonNode?[] values = [null, "", " x", "CIO", "2026-03-31", "2026-03-31T09:00:00", 0, -3, 2.5, 7, 5000, true, new JsonArray(), new JsonArray("CIO"), new JsonArray(1, null), new JsonObject()];
        var check = new SchemaCheck(EvidenceSchema.Draw(kind, RecordWords.Of));
        var line = JsonNode.Parse(EvidenceText.Write(new AnyEvidence(5, Fill.All).Of(kind)))!.AsObject();
        foreach (var name in line.Select(f => f.Key).Where(n => n != "kind").ToArray())
        {
            foreach (var value in values)
            {
                var changed = line.DeepClone().AsObject();
                changed[name] = value?.DeepClone();
                var read = Line.Text.Read(Encoding.UTF8.GetBytes(changed.ToJsonString()), out var flaw);
                var isOrdered = flaw?.Reason.Contains("exchange the two", StringComparison.Ordinal) ?? false;

                Assert.True(check.Takes(changed) == read is not null || isOrdered, $"{name} = {value?.ToJsonString() ?? "null"}: the reader says {flaw?.Reason ?? "yes"}");
            }
        }
    }

    private static void AssertDescribed(JsonObject schema, string place)
    {
        foreach (var (name, field) in schema["properties"]?.AsObject() ?? [])
        {
            Assert.True(name == "kind" || !string.IsNullOrEmpty((string?)field!["description"]), $"{place}.{name} has no description.");
            foreach (var inner in new[] { field, field!["items"], field["additionalProperties"], field["anyOf"]?[0] }.OfType<JsonObject>())
            {
                AssertDescribed(inner, $"{place}.{name}");
            }
        }
    }
}
