using System.Numerics;

namespace Concord.Ledger.Merkle;

/// <summary>The right edge of a growing tree: enough to know the root after any leaf, in memory for 63 hashes.</summary>
/// <remarks>Holds one hash for each set bit of the size: the roots of the complete trees side by side under the root.</remarks>
public sealed class CompactRange
{
    private readonly MerkleHash[] _complete = new MerkleHash[64];

    /// <summary>A range over no leaf.</summary>
    public CompactRange()
    {
    }

    /// <summary>The range that ends where <paramref name="tree"/> ends.</summary>
    public CompactRange(HashTree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        Size = tree.Size;
        for (var level = 0; level < 63; level++)
        {
            if ((Size >> level & 1) == 1)
            {
                _complete[level] = tree.Node(level, (Size >> level) - 1);
            }
        }
    }

    /// <summary>The number of leaves taken so far.</summary>
    public long Size { get; private set; }

    /// <summary>Takes the next leaf by the bytes of its entry.</summary>
    public void AppendEntry(ReadOnlySpan<byte> entry) => Append(MerkleHash.OfLeaf(entry));

    /// <summary>Takes the next leaf by its hash.</summary>
    public void Append(MerkleHash leaf)
    {
        var level = 0;
        for (; (Size >> level & 1) == 1; level++)
        {
            leaf = MerkleHash.OfNode(_complete[level], leaf);
        }

        _complete[level] = leaf;
        Size++;
    }

    /// <summary>The root over all leaves so far; of no leaf, SHA-256 of nothing.</summary>
    public MerkleHash Root()
    {
        if (Size == 0)
        {
            return MerkleHash.Empty;
        }

        var level = BitOperations.TrailingZeroCount(Size);
        var root = _complete[level];
        for (level++; level < 63; level++)
        {
            if ((Size >> level & 1) == 1)
            {
                root = MerkleHash.OfNode(_complete[level], root);
            }
        }

        return root;
    }
}
