using Concord.Ledger.Merkle;

namespace Concord.Ledger.Tiles;

/// <summary>Appends entries to a tiled log: reads its right edge, works out the new files and the new root, writes nothing.</summary>
public static class LogAppender
{
    /// <summary>What the log becomes when these entries follow <paramref name="head"/>.</summary>
    /// <param name="reader">Where the log's tiles are.</param>
    /// <param name="head">The log as it was last signed.</param>
    /// <param name="entries">The new entries in order, each at most 65,535 bytes.</param>
    /// <exception cref="ArgumentException">An entry is too long.</exception>
    /// <exception cref="InvalidDataException">The tiles at hand do not give the root of <paramref name="head"/>: nothing may be added to such a log.</exception>
    public static AppendedTiles Append(TileReader reader, TreeHead head, IReadOnlyList<ReadOnlyMemory<byte>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var tree = new TiledTree(reader, head.Size);
        var range = new CompactRange(tree);
        if (range.Root() != head.Root)
        {
            throw new InvalidDataException($"The tiles do not give the root {head.Root} that was signed for {head.Size} entries.");
        }

        var leaves = new List<MerkleHash>(entries.Count);
        foreach (var entry in entries)
        {
            var leaf = MerkleHash.OfLeaf(entry.Span);
            leaves.Add(leaf);
            range.Append(leaf);
        }

        var files = Bundles(reader, head.Size, entries);
        files.AddRange(Tiles(reader, head.Size, leaves));

        return new AppendedTiles(files, new TreeHead(range.Size, range.Root()));
    }

    private static List<TileFile> Bundles(TileReader reader, long size, IReadOnlyList<ReadOnlyMemory<byte>> entries)
    {
        var files = new List<TileFile>();
        var index = size / TilePath.FullWidth;
        var held = (int)(size % TilePath.FullWidth);
        for (var taken = 0; taken < entries.Count; index++)
        {
            var room = Math.Min(TilePath.FullWidth - held, entries.Count - taken);
            IEnumerable<ReadOnlyMemory<byte>> before = held == 0 ? [] : reader.Entries(TilePath.Entries(index, held));
            var bytes = EntryBundle.Append([], before.Concat(entries.Skip(taken).Take(room)));
            files.Add(new TileFile(TilePath.Entries(index, held + room), bytes));
            taken += room;
            held = 0;
        }

        return files;
    }

    private static List<TileFile> Tiles(TileReader reader, long size, List<MerkleHash> added)
    {
        var files = new List<TileFile>();
        for (var level = 0; added.Count > 0; level++, size /= TilePath.FullWidth)
        {
            var index = size / TilePath.FullWidth;
            var held = (int)(size % TilePath.FullWidth);
            var hashes = held == 0 ? added : [.. reader.Hashes(TilePath.Hashes(level, index, held)), .. added];
            var above = new List<MerkleHash>();
            foreach (var tile in hashes.Chunk(TilePath.FullWidth))
            {
                files.Add(new TileFile(TilePath.Hashes(level, index++, tile.Length), BytesOf(tile)));
                if (tile.Length == TilePath.FullWidth)
                {
                    above.Add(TiledTree.RootOf(tile));
                }
            }

            added = above;
        }

        return files;
    }

    private static byte[] BytesOf(MerkleHash[] hashes)
    {
        var bytes = new byte[hashes.Length * MerkleHash.Length];
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i].CopyTo(bytes.AsSpan(i * MerkleHash.Length));
        }

        return bytes;
    }
}
