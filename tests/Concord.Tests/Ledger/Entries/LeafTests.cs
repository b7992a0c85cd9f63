using System.Text;
using Concord.Ledger.Entries;
using Concord.Ledger.Merkle;

namespace Concord.Tests.Ledger.Entries;

public sealed class LeafTests
{
    internal static readonly TreeHead SomeRows = new(long.MaxValue, MerkleHash.Empty);

    internal static readonly Leaf Some = new()
    {
        Event = "record",
        RecordedAt = new DateTimeOffset(2026, 3, 31, 12, 0, 0, TimeSpan.Zero),
        Actor = "k7",
        Subject = "hL3fW0-_",
    };

    [Fact]
    public void A_leaf_is_written_in_one_form()
    {
        var digest = "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU";
        var leaf = Some with { Previous = 12, Digests = [digest], Rows = new TreeHead(2, MerkleHash.Empty), Signature = "AQID" };

        Assert.Equal(
            $$"""{"v":1,"event":"record","at":1774958400000,"actor":"k7","subject":"hL3fW0-_","previous":12,"rows":{"count":2,"root":"{{digest}}"},"_sd":["{{digest}}"],"signature":"AQID"}""",
            Encoding.UTF8.GetString(leaf.ToBytes()));
    }

    [Fact]
    public void What_was_written_is_read_again()
    {
        var digests = FieldCommitments.Of("{\"a\":1}"u8.ToArray(), FieldCommitmentsTests.Salts()).Digests;
        foreach (var leaf in new[] { Some, Some with { Previous = 0 }, Some with { Rows = SomeRows }, Some with { Digests = digests }, Some with { Signature = "AQID" } })
        {
            Assert.Equal(leaf.ToBytes(), Leaf.Read(leaf.ToBytes())!.ToBytes());
        }
    }

    [Fact]
    public void A_moment_counts_in_whole_milliseconds_of_UTC()
    {
        var fine = new DateTimeOffset(2026, 3, 31, 14, 0, 0, TimeSpan.FromHours(2)).AddTicks(9_999);

        Assert.Equal(Some.RecordedAt, (Some with { RecordedAt = fine }).RecordedAt);
    }

    [Fact]
    public void Digests_stand_in_the_order_of_their_letters()
    {
        var digests = FieldCommitments.Of("{\"a\":1,\"b\":2,\"c\":3}"u8.ToArray(), FieldCommitmentsTests.Salts()).Digests;

        Assert.Equal(digests.Order(StringComparer.Ordinal), (Some with { Digests = digests }).Digests);
        Assert.NotEqual(digests, (Some with { Digests = digests }).Digests);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Jane Doe")]
    [InlineData("jane@example.com")]
    [InlineData("Schröder")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345")]
    public void What_could_be_content_is_no_code(string text)
    {
        Assert.Throws<ArgumentException>(() => Some with { Event = text });
        Assert.Throws<ArgumentException>(() => Some with { Actor = text });
        Assert.Throws<ArgumentException>(() => Some with { Subject = text });
    }

    [Theory]
    [InlineData("{\"v\":2,")]
    [InlineData("{ \"v\":1,")]
    [InlineData("{\"more\":0,\"v\":1,")]
    [InlineData("{\"v\":1.0,")]
    [InlineData("[")]
    [InlineData("")]
    public void Bytes_that_differ_from_what_this_version_writes_are_no_leaf(string start)
    {
        var rest = Encoding.UTF8.GetString(Some.ToBytes())["{\"v\":1,".Length..];

        Assert.NotNull(Leaf.Read(Encoding.UTF8.GetBytes("{\"v\":1," + rest)));
        Assert.Null(Leaf.Read(Encoding.UTF8.GetBytes(start + rest)));
    }

    [Fact]
    public void More_digests_than_there_is_room_for_or_other_text_are_refused()
    {
        var digest = "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU";

        Assert.Throws<ArgumentException>(() => Some with { Digests = [.. Enumerable.Repeat(digest, Leaf.MostDigests + 1)] });
        Assert.Throws<ArgumentException>(() => Some with { Digests = ["Jane"] });
        Assert.Throws<ArgumentException>(() => Some with { Signature = new string('A', 704) });
        Assert.Throws<ArgumentOutOfRangeException>(() => Some with { Previous = -1 });
        Assert.Null(Leaf.Read(new byte[Leaf.LongestLeaf + 1]));
    }
}
