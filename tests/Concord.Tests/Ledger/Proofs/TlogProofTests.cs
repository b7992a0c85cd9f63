using System.Text;
using System.Text.Json;
using Concord.Ledger.Merkle;
using Concord.Ledger.Notes;
using Concord.Ledger.Proofs;

namespace Concord.Tests.Ledger.Proofs;

public sealed class TlogProofTests
{
    private static readonly NoteSigner _log = new("example.com/log", SignatureKind.Ed25519, new byte[32]);
    private static readonly MerkleTree _tree = MerkleTree.Over(Enumerable.Range(0, 11).Select(i => new[] { (byte)i }));
    private static readonly SignedNote _checkpoint = new Checkpoint("example.com/log", _tree.Head()).SignedBy(_log);
    private static readonly List<JsonElement> _malformed = [.. Vectors.Json("tlog-proof-malformed.json").GetProperty("malformed").EnumerateArray()];

    [Fact]
    public void Eight_published_malformed_files_are_refused_as_they_stand_and_with_a_true_checkpoint_under_them()
    {
        Assert.Equal(8, _malformed.Count);
        Assert.All(_malformed, m =>
        {
            var withoutCheckpoint = m.Text("proof").Replace("\n\ncheckpoint\n", "\n", StringComparison.Ordinal);

            Assert.Null(Read(m.Text("proof")));
            Assert.Null(Read($"{withoutCheckpoint}\n{_checkpoint}"));
        });
        Assert.NotNull(Read($"c2sp.org/tlog-proof@v1\nindex 0\n\n{_checkpoint}"));
    }

    [Theory]
    [InlineData("c2sp.org/tlog-proof@v1\nindex 00\n\n")]
    [InlineData("c2sp.org/tlog-proof@v1\nindex 01\n\n")]
    [InlineData("c2sp.org/tlog-proof@v1\nindex  1\n\n")]
    [InlineData("c2sp.org/tlog-proof@v1\nINDEX 1\n\n")]
    [InlineData("c2sp.org/tlog-proof@v1\nindex 1\nextra AAAA\n\n")]
    [InlineData("c2sp.org/tlog-proof@v1\nextra AAAA\nextra AAAA\nindex 1\n\n")]
    [InlineData("c2sp.org/tlog-proof@v2\nindex 1\n\n")]
    [InlineData("c2sp.org/tlog-proof@v1\nindex 1\n\n\n")]
    [InlineData("\nc2sp.org/tlog-proof@v1\nindex 1\n\n")]
    public void A_file_with_a_line_out_of_form_is_refused(string head) => Assert.Null(Read($"{head}{_checkpoint}"));

    [Fact]
    public void Each_leaf_is_proved_by_a_file_that_is_written_and_read_again()
    {
        for (var index = 0; index < _tree.Size; index++)
        {
            var file = new TlogProof(index, _tree.Inclusion(index), _checkpoint, Encoding.UTF8.GetBytes("more")).ToBytes();
            var proof = TlogProof.Read(file)!;

            Assert.Equal(file, proof.ToBytes());
            Assert.Equal("more", Encoding.UTF8.GetString(proof.Extra!.Value.Span));
            Assert.True(proof.Proves(MerkleHash.OfLeaf([(byte)index]), _log.Verifier));
            Assert.False(proof.Proves(MerkleHash.OfLeaf([(byte)(index + 1)]), _log.Verifier));
        }
    }

    [Fact]
    public void A_proof_does_not_hold_for_a_log_with_another_key()
    {
        var stranger = new NoteSigner("example.com/log", SignatureKind.Ed25519, [.. Enumerable.Repeat((byte)1, 32)]);

        Assert.False(new TlogProof(3, _tree.Inclusion(3), _checkpoint).Proves(MerkleHash.OfLeaf([3]), stranger.Verifier));
    }

    [Fact]
    public void A_file_is_laid_out_line_by_line_as_the_specification_says()
    {
        var file = Encoding.UTF8.GetString(new TlogProof(8, _tree.Inclusion(8), _checkpoint, new byte[] { 1, 2, 3 }).ToBytes());

        Assert.StartsWith("c2sp.org/tlog-proof@v1\nextra AQID\nindex 8\n", file, StringComparison.Ordinal);
        Assert.EndsWith($"\n\n{_checkpoint}", file, StringComparison.Ordinal);
        Assert.Equal(_tree.Inclusion(8).Select(h => h.ToString()), file.Split("\n\n")[0].Split('\n')[3..]);
    }

    private static TlogProof? Read(string file) => TlogProof.Read(Encoding.UTF8.GetBytes(file));
}
