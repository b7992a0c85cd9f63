using System.Text.Json;
using Concord.Ledger.Merkle;
using Concord.Ledger.Notes;

namespace Concord.Tests.Ledger.Notes;

public sealed class CheckpointTests
{
    private static readonly NoteSigner _log = new("example.com/log", SignatureKind.Ed25519, new byte[32]);

    private static readonly List<JsonElement> _bodies = [.. Vectors.Json("checkpoint-body.json").GetProperty("bodies").EnumerateArray()];

    /// <summary>The published good bodies have roots of other lengths; their file allows us to insist on 32 bytes, so these get one.</summary>
    [Fact]
    public void Nine_published_bodies_are_decided_as_published_once_their_root_has_32_bytes()
    {
        var root = MerkleHash.Empty.ToString();

        Assert.Equal(9, _bodies.Count);
        Assert.All(_bodies, b =>
        {
            var body = b.Text("body")
                .Replace("YmFuYW5hcw==", root, StringComparison.Ordinal)
                .Replace("dGhlIHZpZXcgZnJvbSB0aGUgdHJlZSB0b3BzIGlzIGdyZWF0IQ==", root, StringComparison.Ordinal);

            Assert.Equal(b.GetProperty("ok").GetBoolean(), Checkpoint.Parse(body) is not null);
        });
    }

    [Fact]
    public void A_root_that_is_not_32_bytes_is_refused() => Assert.All(_bodies, b => Assert.Null(Checkpoint.Parse(b.Text("body"))));

    [Theory]
    [InlineData("Log\n00\n{0}\n")]
    [InlineData("Log\n01\n{0}\n")]
    [InlineData("Log\n+1\n{0}\n")]
    [InlineData("Log\n 1\n{0}\n")]
    [InlineData("Log\n1\n{0}\n\n")]
    [InlineData("Log\n1\n{0}\n\nextension\n")]
    [InlineData("Log\n9223372036854775808\n{0}\n")]
    public void A_body_with_a_number_or_an_empty_line_out_of_form_is_refused(string body)
    {
        Assert.Null(Checkpoint.Parse(body.Replace("{0}", MerkleHash.Empty.ToString(), StringComparison.Ordinal)));
    }

    [Fact]
    public void What_was_written_is_read_again()
    {
        var checkpoint = Checkpoint.Parse(new Checkpoint("example.com/log", new TreeHead(7, MerkleHash.Empty), ["one", "two"]).Text)!;

        Assert.Equal("example.com/log", checkpoint.Origin);
        Assert.Equal(new TreeHead(7, MerkleHash.Empty), checkpoint.Head);
        Assert.Equal(["one", "two"], checkpoint.Extensions);
    }

    [Fact]
    public void A_checkpoint_opens_with_its_logs_key_and_with_no_other()
    {
        var note = new Checkpoint("example.com/log", TreeHead.Empty).SignedBy(_log);
        var stranger = new NoteSigner("example.com/log", SignatureKind.Ed25519, [.. Enumerable.Repeat((byte)1, 32)]);

        Assert.Equal(TreeHead.Empty, Checkpoint.Open(note.ToBytes(), _log.Verifier)?.Head);
        Assert.Null(Checkpoint.Open(note.ToBytes(), stranger.Verifier));
        Assert.Throws<ArgumentException>(() => new Checkpoint("example.com/other", TreeHead.Empty).SignedBy(_log));
    }

    [Fact]
    public void A_log_cannot_sign_for_another_origin()
    {
        var other = new Checkpoint("example.com/other", TreeHead.Empty).Text;
        var note = new SignedNote(other, [_log.Sign(other)]);

        Assert.Equal(NoteTrust.Verified, note.Check(_log.Verifier));
        Assert.Null(Checkpoint.Open(note, _log.Verifier));
    }

    [Fact]
    public void A_witness_with_the_logs_name_is_not_the_log()
    {
        var witness = new NoteSigner("example.com/log", SignatureKind.Cosignature, new byte[32]);
        var text = new Checkpoint("example.com/log", TreeHead.Empty).Text;
        var note = new SignedNote(text, [witness.Cosign(text, DateTimeOffset.UnixEpoch.AddDays(1))]);

        Assert.Equal(NoteTrust.Verified, note.Check(witness.Verifier));
        Assert.Null(Checkpoint.Open(note, witness.Verifier));
    }
}
