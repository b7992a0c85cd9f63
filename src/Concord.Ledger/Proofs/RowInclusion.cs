using Concord.Ledger.Entries;
using Concord.Ledger.Merkle;

namespace Concord.Ledger.Proofs;

/// <summary>One row of a bulk import, with the way from it up to the root in the import's leaf.</summary>
/// <param name="Row">The row: its salt, its name and the whole of its content.</param>
/// <param name="Index">The row's place among the rows of its import, from 0.</param>
/// <param name="Hashes">The inclusion proof among the rows.</param>
public sealed record RowInclusion(Disclosure Row, long Index, IReadOnlyList<MerkleHash> Hashes)
{
    /// <summary>Whether the row is one of those the import's leaf commits to.</summary>
    /// <param name="rows">How many rows the leaf names, and the root over them.</param>
    public bool IsAmong(TreeHead rows) => MerkleProof.Includes(rows, Index, Row.RowHash, Hashes);
}
