namespace Concord.Ledger.Merkle;

/// <summary>Makes the inclusion proof of one leaf while all leaves pass by once, in memory for a few hashes a level.</summary>
/// <remarks>For the rows of a large import, which are read from storage in order and never held together.</remarks>
public static class StreamedInclusion
{
    /// <summary>The proof of the leaf at <paramref name="index"/>, together with the head of the tree over all leaves.</summary>
    /// <param name="index">The leaf's place, from 0.</param>
    /// <param name="size">The number of leaves.</param>
    /// <param name="leaves">The hashes of all leaves, in order.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such leaf.</exception>
    /// <exception cref="InvalidDataException">More or fewer leaves passed by than <paramref name="size"/>.</exception>
    public static (IReadOnlyList<MerkleHash> Proof, TreeHead Head) Of(long index, long size, IEnumerable<MerkleHash> leaves)
    {
        ArgumentNullException.ThrowIfNull(leaves);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, size);
        var siblings = Siblings(index, size);
        var inOrder = siblings.OrderBy(s => s.From).ToList();
        var whole = new CompactRange();
        var next = 0;
        foreach (var leaf in leaves)
        {
            var at = whole.Size;
            whole.Append(leaf);
            while (next < inOrder.Count && at >= inOrder[next].To)
            {
                next++;
            }

            if (next < inOrder.Count && at >= inOrder[next].From)
            {
                inOrder[next].Leaves.Append(leaf);
            }
        }

        return whole.Size == size
            ? (siblings.ConvertAll(s => s.Leaves.Root()), new TreeHead(size, whole.Root()))
            : throw new InvalidDataException($"{size} leaves were announced and {whole.Size} came.");
    }

    private static List<Sibling> Siblings(long index, long size)
    {
        var siblings = new List<Sibling>();
        var (from, to) = (0L, size);
        while (to - from > 1)
        {
            var middle = from + MerkleProof.SplitOf(to - from);
            var isLeft = index < middle;
            siblings.Add(isLeft ? new Sibling(middle, to) : new Sibling(from, middle));
            (from, to) = isLeft ? (from, middle) : (middle, to);
        }

        siblings.Reverse();

        return siblings;
    }

    private sealed record Sibling(long From, long To)
    {
        public CompactRange Leaves { get; } = new();
    }
}
