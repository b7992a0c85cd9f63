namespace Concord.Ledger.Merkle;

/// <summary>A whole tree in memory, about 64 bytes a leaf: for the rows of one import and for checking other trees against.</summary>
public sealed class MerkleTree : HashTree
{
    private readonly List<MerkleHash[]> _levels = [];

    /// <summary>The tree over leaves with these hashes, in this order.</summary>
    public MerkleTree(IEnumerable<MerkleHash> leaves)
    {
        var level = leaves.ToArray();
        _levels.Add(level);
        while (level.Length > 1)
        {
            level = Above(level);
            _levels.Add(level);
        }
    }

    /// <inheritdoc/>
    public override long Size => _levels[0].Length;

    /// <summary>The tree over leaves with these entries.</summary>
    public static MerkleTree Over(IEnumerable<byte[]> entries) => new(entries.Select(e => MerkleHash.OfLeaf(e)));

    /// <inheritdoc/>
    public override MerkleHash Node(int level, long index) => _levels[level][index];

    private static MerkleHash[] Above(MerkleHash[] level)
    {
        var above = new MerkleHash[level.Length / 2];
        for (var i = 0; i < above.Length; i++)
        {
            above[i] = MerkleHash.OfNode(level[2 * i], level[(2 * i) + 1]);
        }

        return above;
    }
}
