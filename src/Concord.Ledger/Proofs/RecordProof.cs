using System.Buffers;
using System.Text.Json;
using Concord.Ledger.Entries;
using Concord.Ledger.Merkle;
using Concord.Ledger.Notes;
using Concord.Ledger.Tiles;
using Concord.Ledger.Witnesses;

namespace Concord.Ledger.Proofs;

/// <summary>One file that shows what a record says and that the log holds it: from the fields up to the signed checkpoint.</summary>
/// <remarks>
/// It is a tlog-proof, so any program for those can check that the entry is in the log. Its <c>extra</c> line holds the JSON
/// <c>{"v":1,"leaf":…,"disclosures":[…]}</c>, or for a row of a bulk import <c>{"v":1,"leaf":…,"row":{"disclosure":…,"index":…,"hashes":[…]}}</c>:
/// the entry itself in base64url, and what its digests or its rows' root commit to. Fields that are not shown stay secret.
/// </remarks>
public static class RecordProof
{
    private const int Version = 1;

    /// <summary>Proves a record by its leaf and those of its fields that are to be shown.</summary>
    /// <param name="tree">The log at the size of <paramref name="checkpoint"/>.</param>
    /// <param name="entry">The place of the record's leaf.</param>
    /// <param name="shown">The disclosures of the fields to show.</param>
    /// <param name="checkpoint">The signed checkpoint.</param>
    /// <exception cref="ArgumentOutOfRangeException">The log has no such entry.</exception>
    public static TlogProof OfRecord(TiledTree tree, long entry, IReadOnlyList<Disclosure> shown, SignedNote checkpoint)
    {
        ArgumentNullException.ThrowIfNull(shown);

        return Of(tree, entry, checkpoint, json =>
        {
            json.WriteStartArray("disclosures");
            foreach (var disclosure in shown)
            {
                json.WriteStringValue(disclosure.Text);
            }

            json.WriteEndArray();
        });
    }

    /// <summary>Proves one row of a bulk import.</summary>
    /// <param name="tree">The log at the size of <paramref name="checkpoint"/>.</param>
    /// <param name="entry">The place of the import's leaf.</param>
    /// <param name="row">The row and its place among the import's rows.</param>
    /// <param name="checkpoint">The signed checkpoint.</param>
    /// <exception cref="ArgumentOutOfRangeException">The log has no such entry.</exception>
    public static TlogProof OfRow(TiledTree tree, long entry, RowInclusion row, SignedNote checkpoint)
    {
        ArgumentNullException.ThrowIfNull(row);

        return Of(tree, entry, checkpoint, json =>
        {
            json.WriteStartObject("row");
            json.WriteString("disclosure", row.Row.Text);
            json.WriteNumber("index", row.Index);
            json.WriteStartArray("hashes");
            foreach (var hash in row.Hashes)
            {
                json.WriteStringValue(hash.ToString());
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    /// <summary>Checks a proof file from the record's content up to the checkpoint.</summary>
    /// <param name="file">The file.</param>
    /// <param name="log">The key of the log, known from elsewhere.</param>
    /// <param name="policy">Which witnesses must have cosigned; null to ask for none.</param>
    public static ProofVerdict Check(ReadOnlySpan<byte> file, NoteVerifier log, TlogPolicy? policy = null)
    {
        if (TlogProof.Read(file) is not { } proof)
        {
            return ProofVerdict.Refused("This is not a c2sp.org/tlog-proof@v1 file.");
        }

        if (Checkpoint.Open(proof.Checkpoint, log) is not { } checkpoint)
        {
            return ProofVerdict.Refused($"Its checkpoint is not signed by the log {log.Name}.");
        }

        if (policy is not null && !policy.Accepts(proof.Checkpoint))
        {
            return ProofVerdict.Refused("Its checkpoint is not cosigned by the witnesses the policy asks for.");
        }

        if (proof.Extra is not { } extra || Extra.Read(extra) is not { } content)
        {
            return ProofVerdict.Refused("Its extra line does not hold the record.");
        }

        return MerkleProof.Includes(checkpoint.Head, proof.Index, MerkleHash.OfLeaf(content.Entry), proof.Hashes)
            ? Judge(proof, checkpoint, content)
            : ProofVerdict.Refused("The entry is not in the log at that place.");
    }

    private static ProofVerdict Judge(TlogProof proof, Checkpoint checkpoint, Extra content)
    {
        if (Leaf.Read(content.Entry) is not { } leaf)
        {
            return ProofVerdict.Refused("The entry in the log is not a leaf of a record.");
        }

        if (content.Shown.FirstOrDefault(d => !leaf.Digests.Contains(d.Digest)) is { } stray)
        {
            return ProofVerdict.Refused($"The field '{stray.Name}' is not what the log committed to.");
        }

        if (content.Row is { } row && (leaf.Rows is not { } rows || !row.IsAmong(rows)))
        {
            return ProofVerdict.Refused("The row is not one of those the log committed to.");
        }

        return new ProofVerdict(null)
        {
            Entry = proof.Index,
            Leaf = leaf,
            Checkpoint = checkpoint,
            Row = content.Row?.Index,
            Shown = content.Row is null ? content.Shown : [content.Row.Row],
        };
    }

    private static TlogProof Of(TiledTree tree, long entry, SignedNote checkpoint, Action<Utf8JsonWriter> content)
    {
        ArgumentNullException.ThrowIfNull(tree);
        var bytes = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(bytes);
        json.WriteStartObject();
        json.WriteNumber("v", Version);
        json.WriteString("leaf", Base64.EncodeUrl(tree.Entry(entry).Span));
        content(json);
        json.WriteEndObject();
        json.Flush();

        return new TlogProof(entry, tree.Inclusion(entry), checkpoint, bytes.WrittenMemory);
    }

    /// <summary>What the extra line says, none of it believed yet.</summary>
    private sealed record Extra(byte[] Entry, IReadOnlyList<Disclosure> Shown, RowInclusion? Row)
    {
        public static Extra? Read(ReadOnlyMemory<byte> json)
        {
            try
            {
                using var document = JsonDocument.Parse(json);
                var extra = document.RootElement;
                var isRow = extra.TryGetProperty("row", out var row);
                var shown = isRow ? [] : extra.GetProperty("disclosures").EnumerateArray().Select(Shows).ToList();

                return extra.GetProperty("v").GetInt32() == Version && Base64.DecodeUrl(extra.GetProperty("leaf").GetString()) is { } entry
                    ? new Extra(entry, shown, isRow ? RowOf(row) : null)
                    : null;
            }
            catch (Exception wrong) when (wrong is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
            {
                return null;
            }
        }

        private static RowInclusion RowOf(JsonElement row) =>
            new(Shows(row.GetProperty("disclosure")), row.GetProperty("index").GetInt64(), [.. row.GetProperty("hashes").EnumerateArray().Select(HashOf)]);

        private static Disclosure Shows(JsonElement text) => Disclosure.Parse(text.GetString() ?? "") ?? throw new FormatException();

        private static MerkleHash HashOf(JsonElement text) => MerkleHash.TryParse(text.GetString(), out var hash) ? hash.Value : throw new FormatException();
    }
}
