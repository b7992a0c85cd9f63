using Concord.Evidence;
using Concord.Ledger.Entries;
using Concord.Ledger.Merkle;
using Concord.Ledger.Proofs;
using Concord.Ledger.Tiles;
using Concord.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Concord.Storage;

/// <summary>Makes the proof of one piece of evidence: what it says, and that the signed log holds exactly this.</summary>
internal sealed class Prover(SqliteConnection reader, LedgerFiles files, WorkspaceKeys keys, SignedHead last)
{
    /// <summary>The proof of one version; null where there is no such piece or version, or it was erased.</summary>
    /// <param name="link">The piece of evidence.</param>
    /// <param name="entry">The leaf of the version; null = the version that counts.</param>
    public TlogProof? Prove(EvidenceLink link, long? entry)
    {
        using var version = new Statement(reader, """
            SELECT version.entry, version.row, version.sealed, record.subject, record_key.wrapped
            FROM piece JOIN readable ON readable.record = piece.record JOIN version ON version.version = readable.version
            JOIN record ON record.record = piece.record JOIN record_key ON record_key.record = piece.record AND record_key.audience = ?
            WHERE piece.kind = ? AND piece.id = ? AND (version.entry = ? OR (? IS NULL AND version.version = piece.version))
            ORDER BY version.version DESC LIMIT 1
            """);
        if (!version.With(NewVersion.Audience, link.Kind, link.Id, entry, entry).Step() || version.Long(0) >= last.Head.Size)
        {
            return null;
        }

        var disclosures = SealedVersion.Open(keys, version.Text(3), version.Bytes(4), version.Bytes(2))
            ?? throw new WorkspaceException($"The content of {link} does not open with its key: run 'concord ledger verify'.");
        var tree = new TiledTree(files, last.Head.Size);
        var leaf = version.Long(0);

        return version.LongOrNull(1) is { } row
            ? RecordProof.OfRow(tree, leaf, new RowInclusion(disclosures[0], row, InclusionOf(tree, leaf, row)), last.Note)
            : RecordProof.OfRecord(tree, leaf, disclosures, last.Note);
    }

    private IReadOnlyList<MerkleHash> InclusionOf(TiledTree tree, long entry, long row)
    {
        var rows = Leaf.Read(tree.Entry(entry).Span)?.Rows ?? throw new InvalidDataException($"Entry {entry} commits to no rows.");

        using var tiles = new RowTileTable(reader, entry);

        return new TiledTree(tiles, rows.Size).Inclusion(row);
    }
}
