using Concord.Ledger.Merkle;
using Concord.Ledger.Tiles;
using Concord.Storage;

namespace Concord.Tests.Storage;

public sealed class RowTilesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(66_000)]
    public void A_row_is_proved_from_the_tiles_as_from_the_whole_tree(int rows)
    {
        var hashes = Enumerable.Range(0, rows).Select(i => MerkleHash.OfLeaf(BitConverter.GetBytes(i))).ToList();
        var kept = new Kept();
        var tiles = new RowTiles(kept.Put);
        hashes.ForEach(tiles.Append);
        var head = tiles.Close();
        var whole = new MerkleTree(hashes);

        Assert.Equal(whole.Head(), head);
        foreach (var row in new[] { 0, rows / 2, rows - 1 })
        {
            Assert.Equal(whole.Inclusion(row), new TiledTree(kept, rows).Inclusion(row));
        }
    }

    private sealed class Kept : TileReader
    {
        private readonly Dictionary<(int Level, long Place), byte[]> _tiles = [];

        public void Put(int level, long place, byte[] hashes) => _tiles.Add((level, place), hashes);

        public override byte[]? Read(TilePath path) => _tiles.GetValueOrDefault((path.Level, path.Index));
    }
}
