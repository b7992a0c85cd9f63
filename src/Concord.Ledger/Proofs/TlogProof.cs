using System.Globalization;
using System.Text;
using Concord.Ledger.Merkle;
using Concord.Ledger.Notes;

namespace Concord.Ledger.Proofs;

/// <summary>One file that shows, to anybody who knows the log's key, that an entry is in the log.</summary>
/// <param name="Index">The entry's place in the log, from 0.</param>
/// <param name="Hashes">The inclusion proof, from the leaf's sibling up to the root's child.</param>
/// <param name="Checkpoint">The signed checkpoint of the log the entry is in.</param>
/// <param name="Extra">Whatever else the reader needs; not protected by any signature. Null when there is none.</param>
/// <remarks>Source: C2SP tlog-proof, <c>c2sp.org/tlog-proof@v1</c>.</remarks>
public sealed record TlogProof(long Index, IReadOnlyList<MerkleHash> Hashes, SignedNote Checkpoint, ReadOnlyMemory<byte>? Extra = null)
{
    /// <summary>A proof of more hashes than this is refused: no tree is that high.</summary>
    public const int MostHashes = 63;

    private const string Header = "c2sp.org/tlog-proof@v1";
    private const string ExtraMark = "extra ";
    private const string IndexMark = "index ";

    /// <summary>Reads a proof file; null when it is malformed. Nothing is verified yet.</summary>
    public static TlogProof? Read(ReadOnlySpan<byte> file)
    {
        if (Utf8.Decode(file) is not { } text || text.IndexOf("\n\n", StringComparison.Ordinal) is var blank && blank < 0)
        {
            return null;
        }

        var note = SignedNote.Read(Encoding.UTF8.GetBytes(text[(blank + 2)..]));
        var lines = new Queue<string>(text[..blank].Split('\n'));
        if (note is null || Notes.Checkpoint.Parse(note.Text) is null || lines.Dequeue() != Header)
        {
            return null;
        }

        byte[]? extra = null;
        if (Marked(lines, ExtraMark) is { } base64 && (extra = Base64.Decode(base64)) is null)
        {
            return null;
        }

        return Marked(lines, IndexMark) is { } number && Notes.Checkpoint.Decimal(number) is { } index && HashesOf(lines) is { } hashes
            ? new TlogProof(index, hashes, note, extra is null ? null : extra.AsMemory())
            : null;
    }

    /// <summary>Whether the log's key signed a tree that holds this leaf at this index.</summary>
    /// <param name="leaf">The hash of the entry, made by the reader from the entry's bytes.</param>
    /// <param name="log">The key of the log the reader trusts.</param>
    public bool Proves(MerkleHash leaf, NoteVerifier log) =>
        Notes.Checkpoint.Open(Checkpoint, log) is { } checkpoint && MerkleProof.Includes(checkpoint.Head, Index, leaf, Hashes);

    /// <summary>The proof as a file.</summary>
    public byte[] ToBytes()
    {
        var text = new StringBuilder(Header).Append('\n');
        if (Extra is { } extra)
        {
            text.Append(ExtraMark).Append(Convert.ToBase64String(extra.Span)).Append('\n');
        }

        text.Append(CultureInfo.InvariantCulture, $"{IndexMark}{Index}\n");
        foreach (var hash in Hashes)
        {
            text.Append(CultureInfo.InvariantCulture, $"{hash}\n");
        }

        return Encoding.UTF8.GetBytes(text.Append('\n').Append(Checkpoint).ToString());
    }

    private static string? Marked(Queue<string> lines, string mark) =>
        lines.TryPeek(out var line) && line.StartsWith(mark, StringComparison.Ordinal) ? lines.Dequeue()[mark.Length..] : null;

    private static List<MerkleHash>? HashesOf(Queue<string> lines)
    {
        var hashes = new List<MerkleHash>();
        foreach (var line in lines)
        {
            if (!MerkleHash.TryParse(line, out var hash) || hashes.Count == MostHashes)
            {
                return null;
            }

            hashes.Add(hash.Value);
        }

        return hashes;
    }
}
