using System.Globalization;
using System.Text;
using Concord.Ledger.Merkle;
using Concord.Ledger.Tiles;
using Concord.Tests.Ledger.Tiles;
using FsCheck;
using FsCheck.Fluent;

namespace Concord.Tests.Ledger.Merkle;

/// <summary>What holds for every tree: each proof made is accepted, and with any one bit changed it is refused.</summary>
public sealed class MerkleProofTests
{
    private const int Largest = 700;
    private static readonly MerkleTree[] _trees = [.. Enumerable.Range(0, Largest + 1).Select(TreeOf)];

    [Fact]
    public void Every_leaf_of_every_tree_up_to_70_leaves_is_proved_and_no_other_leaf_or_place()
    {
        for (var size = 1; size <= 70; size++)
        {
            var head = _trees[size].Head();
            for (var index = 0; index < size; index++)
            {
                var proof = _trees[size].Inclusion(index);

                Assert.True(MerkleProof.Includes(head, index, Leaf(index), proof));
                Assert.False(MerkleProof.Includes(head, index, Leaf(index + 1), proof));
                Assert.False(MerkleProof.Includes(head, index - 1, Leaf(index), proof));
                Assert.False(MerkleProof.Includes(head, index + 1, Leaf(index), proof));
            }
        }
    }

    [Fact]
    public void Every_tree_up_to_70_leaves_is_proved_to_begin_with_every_smaller_one()
    {
        for (var size = 1; size <= 70; size++)
        {
            for (var old = 1; old <= size; old++)
            {
                var proof = _trees[size].Consistency(old);

                Assert.True(MerkleProof.Extends(_trees[size].Head(), _trees[old].Head(), proof));
                Assert.Equal(old == size, MerkleProof.Extends(_trees[size].Head(), _trees[old].Head(), []));
            }
        }
    }

    [Fact]
    public void Every_subtree_of_every_tree_up_to_40_leaves_is_proved()
    {
        for (var size = 1; size <= 40; size++)
        {
            for (var start = 0; start < size; start++)
            {
                for (var end = start + 1; end <= size; end++)
                {
                    if (!MerkleProof.IsSubtree(start, end))
                    {
                        Assert.Throws<ArgumentOutOfRangeException>(() => _trees[size].Subtree(start, end));
                        continue;
                    }

                    var root = new MerkleTree(Enumerable.Range(start, end - start).Select(Leaf)).Root();
                    Assert.True(MerkleProof.IncludesSubtree(_trees[size].Head(), start, end, root, _trees[size].Subtree(start, end)));
                }
            }
        }
    }

    [Fact]
    public void A_random_inclusion_proof_holds_and_with_any_one_bit_changed_it_does_not() => Prop.ForAll(Sizes, Picks, (size, pick) =>
    {
        var index = pick % size;
        var tree = _trees[size];
        var proof = tree.Inclusion(index);

        return MerkleProof.Includes(tree.Head(), index, Leaf(index), proof)
            && !MerkleProof.Includes(tree.Head(), index, Changed(Leaf(index), pick), proof)
            && !MerkleProof.Includes(tree.Head() with { Root = Changed(tree.Root(), pick) }, index, Leaf(index), proof)
            && (proof.Count == 0 || !MerkleProof.Includes(tree.Head(), index, Leaf(index), Changed(proof, pick)))
            && !MerkleProof.Includes(tree.Head(), index, Leaf(index), [.. proof, tree.Root()])
            && (proof.Count == 0 || !MerkleProof.Includes(tree.Head(), index, Leaf(index), [.. proof.SkipLast(1)]));
    }).Check(Often);

    [Fact]
    public void A_random_consistency_proof_holds_and_with_any_one_bit_changed_it_does_not() => Prop.ForAll(Sizes, Picks, (size, pick) =>
    {
        var old = _trees[1 + (pick % size)].Head();
        var head = _trees[size].Head();
        var proof = _trees[size].Consistency(old.Size);

        return MerkleProof.Extends(head, old, proof)
            && !MerkleProof.Extends(head with { Root = Changed(head.Root, pick) }, old, proof)
            && !MerkleProof.Extends(head, old with { Root = Changed(old.Root, pick) }, proof)
            && (proof.Count == 0 || !MerkleProof.Extends(head, old, Changed(proof, pick)))
            && !MerkleProof.Extends(head, old, [.. proof, head.Root]);
    }).Check(Often);

    [Fact]
    public void Tiles_and_streams_make_the_same_proofs_as_the_plain_tree() => Prop.ForAll(Sizes, Picks, (size, pick) =>
    {
        var tiled = new TiledTree(LargestLog.Tiles, size);
        var index = pick % size;
        var streamed = StreamedInclusion.Of(index, size, Enumerable.Range(0, size).Select(Leaf));

        return tiled.Inclusion(index).SequenceEqual(_trees[size].Inclusion(index))
            && tiled.Consistency(index + 1).SequenceEqual(_trees[size].Consistency(index + 1))
            && streamed.Proof.SequenceEqual(_trees[size].Inclusion(index))
            && streamed.Head == _trees[size].Head();
    }).Check(Often);

    [Fact]
    public void A_range_grown_leaf_by_leaf_or_taken_from_a_tree_has_the_trees_root()
    {
        var grown = new CompactRange();
        for (var size = 0; size <= Largest; size++)
        {
            var taken = new CompactRange(_trees[size]);

            Assert.Equal(_trees[size].Head(), new TreeHead(grown.Size, grown.Root()));
            Assert.Equal(_trees[size].Head(), new TreeHead(taken.Size, taken.Root()));
            grown.Append(Leaf(size));
            taken.Append(Leaf(size));
            Assert.Equal(grown.Root(), taken.Root());
        }
    }

    [Fact]
    public void A_stream_with_more_or_fewer_leaves_than_announced_is_refused()
    {
        Assert.Throws<InvalidDataException>(() => StreamedInclusion.Of(1, 5, Enumerable.Range(0, 4).Select(Leaf)));
        Assert.Throws<InvalidDataException>(() => StreamedInclusion.Of(1, 5, Enumerable.Range(0, 6).Select(Leaf)));
        Assert.Throws<ArgumentOutOfRangeException>(() => StreamedInclusion.Of(5, 5, Enumerable.Range(0, 5).Select(Leaf)));
    }

    [Fact]
    public void There_is_no_proof_of_what_is_not_there()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _trees[5].Inclusion(5));
        Assert.Throws<ArgumentOutOfRangeException>(() => _trees[5].Inclusion(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => _trees[5].Consistency(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => _trees[5].Consistency(6));
    }

    /// <summary>Without the bytes in front, the node over two leaves could be given out as a leaf of 64 bytes.</summary>
    [Fact]
    public void A_node_is_not_the_leaf_that_holds_its_children()
    {
        byte[] children = [.. Leaf(0).ToArray(), .. Leaf(1).ToArray()];

        Assert.NotEqual(MerkleHash.OfNode(Leaf(0), Leaf(1)), MerkleHash.OfLeaf(children));
    }

    private static SomeLog LargestLog { get; } = SomeLog.GrownTo([.. Enumerable.Range(1, Largest)]);

    private static Config Often => Config.QuickThrowOnFailure.WithMaxTest(300);

    private static Arbitrary<int> Sizes => Gen.Choose(1, Largest).ToArbitrary();

    private static Arbitrary<int> Picks => Gen.Choose(0, int.MaxValue).ToArbitrary();

    private static MerkleTree TreeOf(int size) => new(Enumerable.Range(0, size).Select(Leaf));

    private static MerkleHash Leaf(int index) => MerkleHash.OfLeaf(Encoding.ASCII.GetBytes(index.ToString(CultureInfo.InvariantCulture)));

    private static MerkleHash Changed(MerkleHash hash, int pick)
    {
        var bytes = hash.ToArray();
        bytes[pick % 32] ^= (byte)(1 << (pick / 32 % 8));

        return new MerkleHash(bytes);
    }

    private static MerkleHash[] Changed(IReadOnlyList<MerkleHash> proof, int pick)
    {
        var changed = proof.ToArray();
        changed[pick % changed.Length] = Changed(changed[pick % changed.Length], pick / changed.Length);

        return changed;
    }
}
