using System.Text;
using System.Text.Json.Nodes;
using Concord.Ledger.Entries;

namespace Concord.Tests.Ledger.Entries;

public sealed class FieldCommitmentsTests
{
    [Fact]
    public void Each_top_level_field_has_a_disclosure_of_its_own_with_its_bytes_untouched()
    {
        const string Record = """{ "kind":"advice", "cost" : {"amount": "1200.50", "currency":"EUR"},"n":1.0 , "naïve\u0020": [ 1,2 ] }""";

        var fields = FieldCommitments.Of(Encoding.UTF8.GetBytes(Record), Salts());

        Assert.Equal(["kind", "cost", "n", "naïve "], fields.Disclosures.Select(d => d.Name));
        Assert.Equal(
            ["\"advice\"", "{\"amount\": \"1200.50\", \"currency\":\"EUR\"}", "1.0", "[ 1,2 ]"],
            fields.Disclosures.Select(d => Encoding.UTF8.GetString(d.Value.Span)));
        Assert.Equal(
            """{"kind":"advice","cost":{"amount": "1200.50", "currency":"EUR"},"n":1.0,"naïve\u0020":[ 1,2 ]}""",
            Encoding.UTF8.GetString(FieldCommitments.Restore(fields.Disclosures)));
    }

    [Theory]
    [InlineData(0, 8)]
    [InlineData(1, 8)]
    [InlineData(8, 8)]
    [InlineData(9, 16)]
    [InlineData(63, 64)]
    [InlineData(64, 64)]
    [InlineData(65, 64)]
    [InlineData(1000, 64)]
    public void A_leaf_holds_digests_in_steps_of_eight_and_never_more_than_it_has_room_for(int count, int digests)
    {
        var record = Wide(count);

        var fields = FieldCommitments.Of(record, Salts());
        var leaf = LeafTests.Some with { Digests = fields.Digests, Rows = LeafTests.SomeRows, Previous = long.MaxValue, Signature = new string('A', 700) };

        Assert.Equal(digests, fields.Digests.Count);
        Assert.Equal(digests, fields.Digests.Distinct().Count());
        Assert.Subset(fields.Digests.ToHashSet(), fields.Disclosures.Select(d => d.Digest).ToHashSet());
        Assert.InRange(leaf.ToBytes().Length, 1, Leaf.LongestLeaf);
        Assert.Equal(record, FieldCommitments.Restore(fields.Disclosures));
    }

    [Fact]
    public void Fields_without_room_share_one_disclosure()
    {
        var fields = FieldCommitments.Of(Wide(100), Salts());
        var others = fields.Disclosures[^1];

        Assert.Equal(64, fields.Disclosures.Count);
        Assert.Equal(FieldCommitments.OtherFields, others.Name);
        Assert.Equal(37, JsonNode.Parse(others.Value.Span)!.AsObject().Count);
    }

    [Fact]
    public void A_field_with_a_name_that_disclosures_may_not_have_goes_with_the_others()
    {
        var record = """{"_sd":1,"a":2,"...":3,"*":{"b":4},"_\u0073d2":5}"""u8.ToArray();

        var fields = FieldCommitments.Of(record, Salts());

        Assert.Equal(["a", "_sd2", "*"], fields.Disclosures.Select(d => d.Name));
        Assert.Equal("""{"a":2,"_\u0073d2":5,"_sd":1,"...":3,"*":{"b":4}}""", Encoding.UTF8.GetString(FieldCommitments.Restore(fields.Disclosures)));
    }

    [Fact]
    public void A_record_as_deep_as_JSON_readers_allow_is_committed_to_whole_and_by_its_fields()
    {
        var record = Encoding.UTF8.GetBytes($"{{\"deep\":{new string('[', 63)}{new string(']', 63)},\"*\":{new string('[', 63)}{new string(']', 63)}}}");

        Assert.Equal(record, FieldCommitments.Restore(FieldCommitments.Of(record, Salts()).Disclosures));
        Assert.Equal(record, Disclosure.Of(Salts()(), "row", record).Value.ToArray());
        Assert.Throws<ArgumentException>(() => FieldCommitments.Of(Encoding.UTF8.GetBytes($"{{\"a\":{new string('[', 100_000)}"), Salts()));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("")]
    [InlineData("{\"a\":1")]
    [InlineData("{\"a\":1} {}")]
    [InlineData("{\"a\":1,\"a\":2}")]
    [InlineData("{\"a\":1,\"\\u0061\":2}")]
    public void What_is_not_one_object_with_distinct_names_is_refused(string record)
    {
        Assert.Throws<ArgumentException>(() => FieldCommitments.Of(Encoding.UTF8.GetBytes(record), Salts()));
    }

    [Fact]
    public void The_same_record_with_the_same_salts_gives_the_same_digests_and_with_others_none_of_them()
    {
        var record = Wide(5);

        Assert.Equal(FieldCommitments.Of(record, Salts()).Digests, FieldCommitments.Of(record, Salts()).Digests);
        Assert.Empty(FieldCommitments.Of(record, Salts()).Digests.Intersect(FieldCommitments.Of(record, Salts(1000)).Digests));
    }

    /// <summary>Salts that count: 0, 1, 2 … in the first four bytes.</summary>
    internal static Func<byte[]> Salts(int from = 0) => () =>
    {
        var salt = new byte[Disclosure.SaltLength];
        BitConverter.TryWriteBytes(salt, from++);

        return salt;
    };

    private static byte[] Wide(int count) => Encoding.UTF8.GetBytes($"{{{string.Join(',', Enumerable.Range(0, count).Select(i => $"\"f{i}\":{i}"))}}}");
}
