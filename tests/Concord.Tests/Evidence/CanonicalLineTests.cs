using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Concord.Evidence;
using Concord.Evidence.Interchange;
using Fill = Concord.Tests.Evidence.AnyEvidence.Fill;

namespace Concord.Tests.Evidence;

public sealed class CanonicalLineTests
{
    [Theory]
    [InlineData("""{"b":1,"a":2}""", """{"a":2,"b":1}""")]
    [InlineData("""{ "a" : [ 1 , 2 ] , "b" : { } }""", """{"a":[1,2],"b":{}}""")]
    [InlineData("""{"a":{"d":null,"c":[{"f":true,"e":"x y"}]}}""", """{"a":{"c":[{"e":"x y","f":true}],"d":null}}""")]
    [InlineData("""{"recordedAt":"2026-01-01T00:00:00Z","a":1,"recordedBy":{"x":1}}""", """{"a":1}""")]
    [InlineData("""{"recordedBy":"me"}""", "{}")]
    [InlineData("""{"a":{"recordedAt":1}}""", """{"a":{"recordedAt":1}}""")]
    [InlineData("""{"ab":1,"a":2,"a-":3}""", """{"a":2,"a-":3,"ab":1}""")]
    public void Keys_are_sorted_white_space_and_claims_of_recording_are_dropped(string line, string content)
    {
        Assert.Equal(content, Content(line));
    }

    [Theory]
    [InlineData("""{"a":1}""", """{"a":1.0}""")]
    [InlineData("""{"a":"x"}""", """{"a":"X"}""")]
    [InlineData("""{"a":[1,2]}""", """{"a":[2,1]}""")]
    [InlineData("""{"a":1}""", """{"a":1,"b":null}""")]
    [InlineData("""{"a":"x y"}""", """{"a":"xy"}""")]
    public void Other_values_are_other_content(string one, string other)
    {
        Assert.NotEqual(CanonicalLine.DigestOf(Encoding.UTF8.GetBytes(one)), CanonicalLine.DigestOf(Encoding.UTF8.GetBytes(other)));
    }

    [Fact]
    public void The_digest_is_the_SHA_256_of_the_content()
    {
        Assert.Equal(SHA256.HashData("""{"a":2,"b":1}"""u8), CanonicalLine.DigestOf("""{ "b":1, "a":2 }"""u8));
    }

    [Fact]
    public void Evidence_of_every_kind_keeps_its_content_however_its_fields_are_shuffled()
    {
        var random = new Random(7);
        foreach (var kind in EvidenceKinds.Names)
        {
            var line = EvidenceText.Write(new AnyEvidence(11, Fill.All).Of(kind));
            var shuffled = Shuffled(JsonNode.Parse(line)!, random).ToJsonString(new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

            Assert.Equal(CanonicalLine.Of(line), CanonicalLine.Of(Encoding.UTF8.GetBytes(shuffled)));
        }
    }

    [Fact]
    public void A_line_of_a_hundred_thousand_small_objects_is_sorted_in_one_go()
    {
        var line = Encoding.UTF8.GetBytes($"{{\"a\":[{string.Join(',', Enumerable.Repeat("{\"b\":1,\"a\":2}", 100_000))}]}}");
        var clock = Stopwatch.StartNew();

        Assert.Equal(line.Length, CanonicalLine.Of(line).Length);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"It took {clock.Elapsed}: more than the length of the line can explain.");
    }

    private static string Content(string line) => Encoding.UTF8.GetString(CanonicalLine.Of(Encoding.UTF8.GetBytes(line)));

    private static JsonNode Shuffled(JsonNode node, Random random)
    {
        switch (node)
        {
            case JsonObject fields:
                var entries = fields.ToArray();
                random.Shuffle(entries);

                return new JsonObject(entries.Select(e => KeyValuePair.Create(e.Key, e.Value is null ? null : Shuffled(e.Value, random))));
            case JsonArray items:
                return new JsonArray([.. items.Select(i => Shuffled(i!, random))]);
            default:
                return node.DeepClone();
        }
    }
}
