using System.Text;
using System.Text.Json.Nodes;
using Concord.Ledger.Entries;
using Concord.Ledger.Merkle;
using Concord.Ledger.Notes;
using Concord.Ledger.Proofs;
using Concord.Ledger.Tiles;
using Concord.Ledger.Witnesses;
using Concord.Tests.Ledger.Entries;
using Concord.Tests.Ledger.Tiles;

namespace Concord.Tests.Ledger.Proofs;

/// <summary>A log of forty records and one import of a thousand rows; every proof file is read as a stranger would.</summary>
public sealed class RecordProofTests
{
    private const int Records = 40;
    private const int Rows = 1000;
    private const int Import = Records;

    private static readonly NoteSigner _log = new("example.com/log", SignatureKind.Ed25519, new byte[32]);
    private static readonly NoteSigner _witness = new("example.com/witness", SignatureKind.Cosignature, [.. Enumerable.Repeat((byte)9, 32)]);
    private static readonly TilesInMemory _tiles = new();
    private static readonly List<FieldCommitments> _records = [.. Enumerable.Range(0, Records).Select(i =>
        FieldCommitments.Of(Encoding.UTF8.GetBytes($$"""{"kind":"advice","id":"A-{{i}}","subject":"patch  \u0041"}"""), FieldCommitmentsTests.Salts(i * 100)))];

    private static readonly List<Disclosure> _rows = [.. Enumerable.Range(0, Rows).Select(i =>
        Disclosure.Of(FieldCommitmentsTests.Salts(100_000 + i)(), $"finding/F-{i}", Encoding.UTF8.GetBytes($$"""{"id":"F-{{i}}"}""")))];

    private static readonly TreeHead _head = Append();
    private static readonly SignedNote _checkpoint = new Checkpoint("example.com/log", _head).SignedBy(_log);

    [Fact]
    public void A_records_proof_shows_who_recorded_it_when_and_its_fields_byte_by_byte()
    {
        var verdict = RecordProof.Check(ProofOfRecord(7), _log.Verifier);

        Assert.Null(verdict.Fault);
        Assert.Equal((7, "actor"), (verdict.Entry, verdict.Leaf!.Actor));
        Assert.Equal(_head, verdict.Checkpoint!.Head);
        Assert.Equal("""{"kind":"advice","id":"A-7","subject":"patch  \u0041"}""", Encoding.UTF8.GetString(FieldCommitments.Restore(verdict.Shown)));
    }

    [Fact]
    public void A_field_that_is_not_shown_stays_secret_and_the_others_are_still_proved()
    {
        var shown = _records[7].Disclosures.Take(1).ToList();
        var file = RecordProof.OfRecord(new TiledTree(_tiles, _head.Size), 7, shown, _checkpoint).ToBytes();

        Assert.Equal(["kind"], RecordProof.Check(file, _log.Verifier).Shown.Select(d => d.Name));
        Assert.DoesNotContain(_records[7].Disclosures[1].Text, ExtraOf(file).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_row_of_an_import_is_proved_by_itself()
    {
        foreach (var index in new[] { 0, 1, 511, 512, Rows - 1 })
        {
            var verdict = RecordProof.Check(ProofOfRow(index), _log.Verifier);

            Assert.Null(verdict.Fault);
            Assert.Equal((Import, (long?)index), (verdict.Entry, verdict.Row));
            Assert.Equal($$"""{"id":"F-{{index}}"}""", Encoding.UTF8.GetString(Assert.Single(verdict.Shown).Value.Span));
        }
    }

    /// <summary>Base64 in a file has one form only, so there is no letter that could be changed without notice.</summary>
    [Fact]
    public void No_letter_of_a_proof_file_can_be_changed()
    {
        foreach (var file in new[] { ProofOfRecord(7), ProofOfRow(333) })
        {
            for (var i = 0; i < file.Length; i++)
            {
                var changed = file.ToArray();
                changed[i] ^= 1;
                var verdict = RecordProof.Check(changed, _log.Verifier);

                Assert.False(verdict.Holds, $"letter {i} '{(char)file[i]}' became '{(char)changed[i]}' unnoticed");
                Assert.Empty(verdict.Shown);
            }
        }
    }

    [Fact]
    public void Another_value_salt_or_leaf_is_found_and_said()
    {
        var other = Disclosure.Of(FieldCommitmentsTests.Salts(1)(), "id", "\"B\""u8.ToArray()).Text;

        Assert.Equal("The field 'id' is not what the log committed to.", Forged(ProofOfRecord(7), e => e["disclosures"]![1] = other));
        Assert.Equal("The row is not one of those the log committed to.", Forged(ProofOfRow(3), e => e["row"]!["disclosure"] = _rows[4].Text));
        Assert.Equal("The row is not one of those the log committed to.", Forged(ProofOfRow(3), e => e["row"]!["index"] = 4));
        Assert.Equal("The entry is not in the log at that place.", Forged(ProofOfRecord(7), e => e["leaf"] = "e30"));
        Assert.Equal("Its extra line does not hold the record.", Forged(ProofOfRecord(7), e => e["v"] = 2));
        Assert.Equal("Its extra line does not hold the record.", Forged(ProofOfRecord(7), e => e.AsObject().Remove("disclosures")));
        Assert.Equal("Its extra line does not hold the record.", Forged(ProofOfRow(3), e => e["row"]!["hashes"]![0] = "AAAA"));
    }

    [Fact]
    public void A_record_that_is_no_row_cannot_be_proved_as_one()
    {
        var row = RowInclusionOf(3);
        var file = RecordProof.OfRow(new TiledTree(_tiles, _head.Size), 7, row, _checkpoint).ToBytes();

        Assert.Equal("The row is not one of those the log committed to.", RecordProof.Check(file, _log.Verifier).Fault);
    }

    [Fact]
    public void A_proof_signed_by_another_log_or_without_the_witnesses_of_the_policy_is_refused()
    {
        var stranger = new NoteSigner("example.com/log", SignatureKind.Ed25519, [.. Enumerable.Repeat((byte)1, 32)]);
        var rules = $"log {_log.Verifier}\nwitness w {_witness.Verifier}\nquorum w\n";
        Assert.True(TlogPolicy.TryParse(Encoding.UTF8.GetBytes(rules), out var policy, out _));
        var cosigned = _checkpoint.With(_witness.Cosign(_checkpoint.Text, DateTimeOffset.UnixEpoch.AddDays(1)));
        var witnessed = RecordProof.OfRecord(new TiledTree(_tiles, _head.Size), 7, _records[7].Disclosures, cosigned).ToBytes();

        Assert.Equal("Its checkpoint is not signed by the log example.com/log.", RecordProof.Check(ProofOfRecord(7), stranger.Verifier).Fault);
        Assert.Equal("Its checkpoint is not cosigned by the witnesses the policy asks for.", RecordProof.Check(ProofOfRecord(7), _log.Verifier, policy).Fault);
        Assert.True(RecordProof.Check(witnessed, _log.Verifier, policy).Holds);
    }

    [Fact]
    public void Erasing_what_was_sealed_leaves_every_proof_of_the_entry_standing()
    {
        var file = RecordProof.OfRecord(new TiledTree(_tiles, _head.Size), 7, [], _checkpoint).ToBytes();
        var verdict = RecordProof.Check(file, _log.Verifier);

        Assert.True(verdict.Holds);
        Assert.Empty(verdict.Shown);
        Assert.Equal("S7", verdict.Leaf!.Subject);
    }

    private static TreeHead Append()
    {
        var records = _records.Select((r, i) => (LeafTests.Some with { Actor = "actor", Subject = $"S{i}", Digests = r.Digests }).ToBytes());
        var rows = new CompactRange();
        _rows.ForEach(r => rows.Append(r.RowHash));
        var import = LeafTests.Some with { Event = "import", Rows = new TreeHead(rows.Size, rows.Root()) };

        return _tiles.Append(TreeHead.Empty, [.. records, import.ToBytes()]);
    }

    private static byte[] ProofOfRecord(int entry) =>
        RecordProof.OfRecord(new TiledTree(_tiles, _head.Size), entry, _records[entry].Disclosures, _checkpoint).ToBytes();

    private static byte[] ProofOfRow(int index) =>
        RecordProof.OfRow(new TiledTree(_tiles, _head.Size), Import, RowInclusionOf(index), _checkpoint).ToBytes();

    private static RowInclusion RowInclusionOf(int index) =>
        new(_rows[index], index, StreamedInclusion.Of(index, Rows, _rows.Select(r => r.RowHash)).Proof);

    private static JsonNode ExtraOf(byte[] file) => JsonNode.Parse(TlogProof.Read(file)!.Extra!.Value.Span)!;

    private static string? Forged(byte[] file, Action<JsonNode> forge)
    {
        var extra = ExtraOf(file);
        forge(extra);
        var proof = TlogProof.Read(file)! with { Extra = Encoding.UTF8.GetBytes(extra.ToJsonString()) };

        return RecordProof.Check(proof.ToBytes(), _log.Verifier).Fault;
    }
}
