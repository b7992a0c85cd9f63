namespace Concord.Ledger.Merkle;

/// <summary>What a whole log comes down to: how many leaves it has and the hash over all of them.</summary>
/// <param name="Size">The number of leaves, from 0.</param>
/// <param name="Root">The Merkle root over exactly these leaves.</param>
public readonly record struct TreeHead(long Size, MerkleHash Root)
{
    /// <summary>The head of a log nobody has written to yet.</summary>
    public static TreeHead Empty { get; } = new(0, MerkleHash.Empty);
}
