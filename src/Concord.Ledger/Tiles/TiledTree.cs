using Concord.Ledger.Merkle;

namespace Concord.Ledger.Tiles;

/// <summary>The tree of a log as it was at one size, read from its tiles as far as a question needs them.</summary>
/// <remarks>Keeps the tiles it has read: make one for a question or two and let it go.</remarks>
public sealed class TiledTree : HashTree
{
    private readonly TileReader _reader;
    private readonly Dictionary<TilePath, MerkleHash[]> _tiles = [];

    /// <summary>The tree over the first <paramref name="size"/> leaves.</summary>
    /// <param name="reader">Where the tiles are.</param>
    /// <param name="size">The number of leaves, from 0.</param>
    public TiledTree(TileReader reader, long size)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        (_reader, Size) = (reader, size);
    }

    /// <inheritdoc/>
    public override long Size { get; }

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">A tile is missing or has the wrong length; the message names it.</exception>
    public override MerkleHash Node(int level, long index)
    {
        var below = level % TilePath.Height;
        var first = index << below;
        var tile = Tile(level / TilePath.Height, first / TilePath.FullWidth);
        var start = (int)(first % TilePath.FullWidth);

        return RootOf(tile.AsSpan(start, 1 << below));
    }

    /// <summary>The entry at <paramref name="index"/>, as it was logged.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such entry.</exception>
    /// <exception cref="InvalidDataException">Its bundle is missing or is not a sequence of entries.</exception>
    public ReadOnlyMemory<byte> Entry(long index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Size);
        var bundle = index / TilePath.FullWidth;

        return _reader.Entries(TilePath.Entries(bundle, WidthOf(0, bundle, Size)))[(int)(index % TilePath.FullWidth)];
    }

    /// <summary>How wide the tile at this place is in a log of <paramref name="size"/> leaves: 0 where there is none, up to 256.</summary>
    internal static int WidthOf(int level, long index, long size)
    {
        var shift = TilePath.Height * level;
        var hashes = shift > 62 ? 0 : size >> shift;

        return (int)Math.Clamp(hashes - (index * TilePath.FullWidth), 0, TilePath.FullWidth);
    }

    /// <summary>The root over 1, 2, 4 … 256 hashes side by side. What is handed in stays as it was.</summary>
    internal static MerkleHash RootOf(ReadOnlySpan<MerkleHash> hashes)
    {
        if (hashes.Length == 1)
        {
            return hashes[0];
        }

        Span<MerkleHash> nodes = stackalloc MerkleHash[TilePath.FullWidth / 2];
        var width = hashes.Length / 2;
        for (var i = 0; i < width; i++)
        {
            nodes[i] = MerkleHash.OfNode(hashes[2 * i], hashes[(2 * i) + 1]);
        }

        for (width /= 2; width > 0; width /= 2)
        {
            for (var i = 0; i < width; i++)
            {
                nodes[i] = MerkleHash.OfNode(nodes[2 * i], nodes[(2 * i) + 1]);
            }
        }

        return nodes[0];
    }

    private MerkleHash[] Tile(int level, long index)
    {
        var path = TilePath.Hashes(level, index, WidthOf(level, index, Size));
        if (!_tiles.TryGetValue(path, out var hashes))
        {
            hashes = _reader.Hashes(path);
            _tiles.Add(path, hashes);
        }

        return hashes;
    }
}
