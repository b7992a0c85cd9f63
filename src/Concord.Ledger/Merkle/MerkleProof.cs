using System.Numerics;

namespace Concord.Ledger.Merkle;

/// <summary>Checks proofs about trees one has never seen, from nothing but their size and root.</summary>
/// <remarks>Source: RFC 6962 §2.1 and draft-ietf-plants-merkle-tree-certs §4.4. A wrong proof is an answer, not an exception.</remarks>
public static class MerkleProof
{
    /// <summary>Whether a leaf stands at <paramref name="index"/> in the tree of <paramref name="head"/>.</summary>
    public static bool Includes(TreeHead head, long index, MerkleHash leaf, IReadOnlyList<MerkleHash> proof) =>
        index >= 0 && index < head.Size && Matches(head, index, index + 1, leaf, proof);

    /// <summary>Whether the tree of <paramref name="head"/> begins with all of the tree of <paramref name="old"/>.</summary>
    /// <remarks>An empty old tree proves nothing and is refused; equal sizes need equal roots and an empty proof.</remarks>
    public static bool Extends(TreeHead head, TreeHead old, IReadOnlyList<MerkleHash> proof) =>
        old.Size >= 1 && old.Size <= head.Size && Matches(head, 0, old.Size, old.Root, proof);

    /// <summary>Whether <paramref name="root"/> is the hash over the leaves from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    /// <remarks>An empty range has the empty root and an empty proof, whatever the tree.</remarks>
    public static bool IncludesSubtree(TreeHead head, long start, long end, MerkleHash root, IReadOnlyList<MerkleHash> proof)
    {
        ArgumentNullException.ThrowIfNull(proof);
        if (!IsSubtree(start, end) || end > head.Size)
        {
            return false;
        }

        return start == end ? proof.Count == 0 && root == MerkleHash.Empty : Matches(head, start, end, root, proof);
    }

    /// <summary>Whether a leaf stands at <paramref name="index"/> under the subtree root over [start, end).</summary>
    /// <param name="root">The hash over the leaves from <paramref name="start"/> to before <paramref name="end"/>.</param>
    /// <param name="start">The first leaf of the subtree.</param>
    /// <param name="end">The leaf after its last one.</param>
    /// <param name="index">The leaf's place in the whole tree.</param>
    /// <param name="leaf">The leaf's hash.</param>
    /// <param name="proof">The hashes from the leaf's sibling up to the subtree root's child.</param>
    public static bool SubtreeIncludes(MerkleHash root, long start, long end, long index, MerkleHash leaf, IReadOnlyList<MerkleHash> proof) =>
        IsSubtree(start, end) && index >= start && index < end && Includes(new TreeHead(end - start, root), index - start, leaf, proof);

    /// <summary>Whether [start, end) can be a subtree: its start is a multiple of its width rounded up to a power of two.</summary>
    public static bool IsSubtree(long start, long end) =>
        start >= 0 && start <= end && (start == end || start % (long)BitOperations.RoundUpToPowerOf2((ulong)(end - start)) == 0);

    /// <summary>Where a tree of <paramref name="size"/> leaves divides: the largest power of two below its size.</summary>
    internal static long SplitOf(long size) => 1L << BitOperations.Log2((ulong)(size - 1));

    private static bool Matches(TreeHead head, long start, long end, MerkleHash part, IReadOnlyList<MerkleHash> proof)
    {
        ArgumentNullException.ThrowIfNull(proof);
        var climb = new Climb(part, proof);
        var roots = climb.Over(start, end, head.Size, known: true);

        return climb.UsedAll && roots.Part == part && roots.Whole == head.Root;
    }

    /// <summary>Recomputes the hash of the part and of the whole side by side, taking each hash of the proof once.</summary>
    private sealed class Climb(MerkleHash part, IReadOnlyList<MerkleHash> proof)
    {
        private int _taken;

        public bool UsedAll => _taken == proof.Count;

        public (MerkleHash Part, MerkleHash Whole) Over(long start, long end, long size, bool known)
        {
            if (start == 0 && end == size)
            {
                var whole = known ? part : Next();

                return (whole, whole);
            }

            var middle = SplitOf(size);
            if (end <= middle)
            {
                var below = Over(start, end, middle, known);

                return (below.Part, MerkleHash.OfNode(below.Whole, Next()));
            }

            if (start >= middle)
            {
                var below = Over(start - middle, end - middle, size - middle, known);

                return (below.Part, MerkleHash.OfNode(Next(), below.Whole));
            }

            var right = Over(0, end - middle, size - middle, known: false);
            var left = Next();

            return (MerkleHash.OfNode(left, right.Part), MerkleHash.OfNode(left, right.Whole));
        }

        private MerkleHash Next()
        {
            var place = _taken++;

            return place < proof.Count ? proof[place] : MerkleHash.Empty;
        }
    }
}
