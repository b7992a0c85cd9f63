using System.Numerics;

namespace Concord.Ledger.Merkle;

/// <summary>A tree whose complete inner nodes can be asked for, and which makes every proof from them.</summary>
/// <remarks>
/// Inclusion, consistency and subtree proofs are one construction: show a part of the leaves to be part of the tree.
/// Source: RFC 6962 §2.1.1–2.1.2 and draft-ietf-plants-merkle-tree-certs §4.4, whose subtree proof of one leaf is the
/// inclusion proof and of the first m leaves the consistency proof.
/// </remarks>
public abstract class HashTree
{
    /// <summary>The number of leaves.</summary>
    public abstract long Size { get; }

    /// <summary>The hash over the 2^<paramref name="level"/> leaves from <paramref name="index"/> · 2^<paramref name="level"/> on.</summary>
    /// <param name="level">0 for a leaf, up to 62.</param>
    /// <param name="index">The place among the nodes of this level, from 0; all its leaves must exist.</param>
    public abstract MerkleHash Node(int level, long index);

    /// <summary>The root over all leaves.</summary>
    public MerkleHash Root() => Size == 0 ? MerkleHash.Empty : Over(0, Size);

    /// <summary>Size and root.</summary>
    public TreeHead Head() => new(Size, Root());

    /// <summary>Proof that the leaf at <paramref name="index"/> is in this tree: from its sibling up to the root's child.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such leaf.</exception>
    public IReadOnlyList<MerkleHash> Inclusion(long index) => Subtree(index, index + 1);

    /// <summary>Proof that the first <paramref name="oldSize"/> leaves are still what they were.</summary>
    /// <param name="oldSize">From 1 to the size; nothing has to be proved about an empty tree.</param>
    /// <exception cref="ArgumentOutOfRangeException">The old size is 0 or greater than the size.</exception>
    public IReadOnlyList<MerkleHash> Consistency(long oldSize) => Subtree(0, oldSize);

    /// <summary>Proof that the leaves from <paramref name="start"/> to before <paramref name="end"/> are in this tree.</summary>
    /// <exception cref="ArgumentOutOfRangeException">That is no subtree of this tree: see <see cref="MerkleProof.IsSubtree"/>.</exception>
    public IReadOnlyList<MerkleHash> Subtree(long start, long end)
    {
        if (!MerkleProof.IsSubtree(start, end) || start == end || end > Size)
        {
            throw new ArgumentOutOfRangeException(nameof(start), start, $"[{start}, {end}) is no subtree of a tree of {Size} leaves.");
        }

        var proof = new List<MerkleHash>();
        Prove(start, end, 0, Size, known: true, proof);

        return proof;
    }

    private void Prove(long start, long end, long from, long to, bool known, List<MerkleHash> proof)
    {
        if (start == from && end == to)
        {
            if (!known)
            {
                proof.Add(Over(from, to));
            }

            return;
        }

        var middle = from + MerkleProof.SplitOf(to - from);
        if (end <= middle)
        {
            Prove(start, end, from, middle, known, proof);
            proof.Add(Over(middle, to));
        }
        else if (start >= middle)
        {
            Prove(start, end, middle, to, known, proof);
            proof.Add(Over(from, middle));
        }
        else
        {
            Prove(middle, end, middle, to, known: false, proof);
            proof.Add(Over(from, middle));
        }
    }

    private MerkleHash Over(long from, long to)
    {
        var width = to - from;
        if (BitOperations.IsPow2(width))
        {
            var level = BitOperations.Log2((ulong)width);

            return Node(level, from >> level);
        }

        var middle = from + MerkleProof.SplitOf(width);

        return MerkleHash.OfNode(Over(from, middle), Over(middle, to));
    }
}
