using Concord.Ledger.Merkle;
using Concord.Ledger.Tiles;

namespace Concord.Tests.Ledger.Tiles;

public sealed class LogAppenderTests
{
    private static readonly int[] _borders = [0, 1, 2, 3, 254, 255, 256, 257, 258, 511, 512, 513, 65535, 65536, 65537];

    /// <summary>A tree over the same leaves, built level by level without tiles, has the same root and the same tiles.</summary>
    [Fact]
    public void Across_every_border_the_root_is_that_of_the_plain_tree()
    {
        var tiles = new TilesInMemory();
        var head = TreeHead.Empty;
        foreach (var size in _borders.Skip(1))
        {
            head = tiles.Append(head, [.. Enumerable.Range((int)head.Size, size - (int)head.Size).Select(SomeLog.Entry)]);

            Assert.Equal(size, head.Size);
            Assert.Equal(MerkleTree.Over(Enumerable.Range(0, size).Select(SomeLog.Entry)).Root(), head.Root);
            Assert.Equal(head, new TiledTree(tiles, size).Head());
        }

        foreach (var size in _borders)
        {
            Assert.Equal(MerkleTree.Over(Enumerable.Range(0, size).Select(SomeLog.Entry)).Root(), new TiledTree(tiles, size).Root());
        }
    }

    [Theory]
    [InlineData(255, "tile/0/000.p/255 tile/entries/000.p/255")]
    [InlineData(256, "tile/0/000 tile/1/000.p/1 tile/entries/000")]
    [InlineData(257, "tile/0/000 tile/0/001.p/1 tile/1/000.p/1 tile/entries/000 tile/entries/001.p/1")]
    public void A_border_is_crossed_with_exactly_these_files(int size, string files)
    {
        var log = SomeLog.GrownTo(size);

        Assert.Equal(files.Split(' '), log.Tiles.Files.Keys.Select(p => p.ToString()).Order(StringComparer.Ordinal));
    }

    /// <summary>The counts are those of the specification's example of 70,000 leaves.</summary>
    [Fact]
    public void Seventy_thousand_leaves_make_the_tiles_of_the_specifications_example()
    {
        var log = SomeLog.GrownTo(70_000);
        var widths = log.Tiles.Files.Keys.Where(p => !p.IsEntries).ToLookup(p => p.Level, p => p.Width);

        Assert.Equal([.. Enumerable.Repeat(256, 273), 112], widths[0]);
        Assert.Equal([256, 17], widths[1]);
        Assert.Equal([1], widths[2]);
        Assert.Equal(3, widths.Count);
        Assert.Equal(log.Tree.Head(), log.Head);
    }

    [Fact]
    public void A_tile_of_level_1_holds_the_roots_of_the_full_tiles_below()
    {
        var log = SomeLog.GrownTo(600);

        Assert.Equal([log.Tree.Node(8, 0), log.Tree.Node(8, 1)], log.Tiles.Hashes(TilePath.Hashes(1, 0, 2)));
    }

    [Fact]
    public void No_file_that_was_written_is_ever_written_differently()
    {
        var tiles = new TilesInMemory();
        var head = TreeHead.Empty;
        for (var size = 1; size <= 600; size += 7)
        {
            var entries = Enumerable.Range((int)head.Size, size - (int)head.Size).Select(i => (ReadOnlyMemory<byte>)SomeLog.Entry(i)).ToList();
            var appended = LogAppender.Append(tiles, head, entries);
            Assert.All(appended.Files, f => Assert.DoesNotContain(f.Path, tiles.Files.Keys));
            foreach (var file in appended.Files)
            {
                tiles.Files.Add(file.Path, file.Bytes);
            }

            head = appended.Head;
        }
    }

    [Fact]
    public void Nothing_is_appended_to_a_log_whose_tiles_do_not_give_its_root()
    {
        var log = SomeLog.GrownTo(300);
        log.Tiles.Files[TilePath.Hashes(0, 1, 44)][5] ^= 1;

        var refusal = Assert.Throws<InvalidDataException>(() => log.Tiles.Append(log.Head, SomeLog.Entry(300)));
        Assert.Contains(log.Head.Root.ToString(), refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_partial_tile_that_is_gone_is_read_from_the_full_one()
    {
        var log = SomeLog.GrownTo(200, 300);
        log.Tiles.Files.Remove(TilePath.Hashes(0, 0, 200));
        log.Tiles.Files.Remove(TilePath.Entries(0, 200));

        var tree = new TiledTree(log.Tiles, 200);

        Assert.Equal(MerkleTree.Over(Enumerable.Range(0, 200).Select(SomeLog.Entry)).Root(), tree.Root());
        Assert.Equal(SomeLog.Entry(199), tree.Entry(199).ToArray());
    }

    [Fact]
    public void An_entry_of_65535_bytes_is_the_longest()
    {
        var tiles = new TilesInMemory();
        var head = tiles.Append(TreeHead.Empty, new byte[65_535], []);

        Assert.Equal(65_535, new TiledTree(tiles, head.Size).Entry(0).Length);
        Assert.Equal(0, new TiledTree(tiles, head.Size).Entry(1).Length);
        Assert.Throws<ArgumentException>(() => tiles.Append(head, new byte[65_536]));
    }

    [Fact]
    public void Appending_nothing_changes_nothing()
    {
        var log = SomeLog.GrownTo(300);
        var appended = LogAppender.Append(log.Tiles, log.Head, []);

        Assert.Empty(appended.Files);
        Assert.Equal(log.Head, appended.Head);
    }

    [Fact]
    public void A_tile_or_bundle_with_something_more_at_its_end_is_named()
    {
        var log = SomeLog.GrownTo(3);
        var tile = TilePath.Hashes(0, 0, 3);
        var bundle = TilePath.Entries(0, 3);
        log.Tiles.Files[tile] = [.. log.Tiles.Files[tile], .. new byte[32]];
        log.Tiles.Files[bundle] = [.. log.Tiles.Files[bundle], 0, 0];

        Assert.Contains("tile/0/000.p/3", Assert.Throws<InvalidDataException>(() => new TiledTree(log.Tiles, 3).Root()).Message, StringComparison.Ordinal);
        Assert.Contains("tile/entries/000.p/3", Assert.Throws<InvalidDataException>(() => new TiledTree(log.Tiles, 3).Entry(0)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bundle_that_does_not_add_up_is_named()
    {
        var log = SomeLog.GrownTo(3);
        log.Tiles.Files[TilePath.Entries(0, 3)] = [0, 1, 48, 0];

        var refusal = Assert.Throws<InvalidDataException>(() => new TiledTree(log.Tiles, 3).Entry(0));
        Assert.Contains("tile/entries/000.p/3", refusal.Message, StringComparison.Ordinal);
    }
}
