using Concord.Ledger.Tiles;

namespace Concord.Tests.Ledger.Tiles;

public sealed class TilePathTests
{
    /// <summary>The long one is C2SP tlog-tiles' own example.</summary>
    [Theory]
    [InlineData(0, 0, 256, "tile/0/000")]
    [InlineData(0, 0, 1, "tile/0/000.p/1")]
    [InlineData(1, 999, 255, "tile/1/999.p/255")]
    [InlineData(2, 1000, 256, "tile/2/x001/000")]
    [InlineData(0, 1234067, 256, "tile/0/x001/x234/067")]
    [InlineData(63, 1234067, 8, "tile/63/x001/x234/067.p/8")]
    [InlineData(0, long.MaxValue, 256, "tile/0/x009/x223/x372/x036/x854/x775/807")]
    public void A_tile_has_one_path_and_a_path_one_tile(int level, long index, int width, string path)
    {
        Assert.Equal(path, TilePath.Hashes(level, index, width).ToString());
        Assert.True(TilePath.TryParse(path, out var parsed));
        Assert.Equal(TilePath.Hashes(level, index, width), parsed);
    }

    [Fact]
    public void Bundles_lie_beside_the_tiles_of_level_0()
    {
        Assert.Equal("tile/entries/x001/x234/067.p/8", TilePath.Entries(1234067, 8).ToString());
        Assert.True(TilePath.TryParse("tile/entries/000", out var parsed));
        Assert.Equal(TilePath.Entries(0), parsed);
        Assert.NotEqual(TilePath.Hashes(0, 0), parsed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("checkpoint")]
    [InlineData("tile/0")]
    [InlineData("tile/0/0")]
    [InlineData("tile/0/0000")]
    [InlineData("tile/00/000")]
    [InlineData("tile/64/000")]
    [InlineData("tile/-1/000")]
    [InlineData("tile/0/x000/001")]
    [InlineData("tile/0/001/000")]
    [InlineData("tile/0/xx01/000")]
    [InlineData("tile/0/000.p/0")]
    [InlineData("tile/0/000.p/256")]
    [InlineData("tile/0/000.p/01")]
    [InlineData("tile/0/000.p")]
    [InlineData("tile/0/../000")]
    [InlineData("/tile/0/000")]
    [InlineData("tile/0/000/")]
    [InlineData("tile/0/x999/x999/x999/x999/x999/x999/999")]
    public void Anything_else_is_no_path(string path) => Assert.False(TilePath.TryParse(path, out _));

    [Fact]
    public void A_tile_is_one_to_256_wide_and_lies_on_level_0_to_63()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TilePath.Hashes(0, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => TilePath.Hashes(0, 0, 257));
        Assert.Throws<ArgumentOutOfRangeException>(() => TilePath.Hashes(64, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => TilePath.Hashes(0, -1));
    }
}
