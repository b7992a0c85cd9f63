using Concord.Ledger.Merkle;
using Concord.Ledger.Tiles;

namespace Concord.Storage;

/// <summary>Makes the tiles and bundles of a whole log again from its entries, in memory for a few of them.</summary>
internal static class Retiling
{
    private const int EntriesAtOnce = 64 * TilePath.FullWidth;

    /// <summary>Every file of the log over these entries: the full ones as they fill, the partial ones last.</summary>
    public static IEnumerable<TileFile> Of(IEnumerable<byte[]> entries)
    {
        var edge = new RightEdge();
        var head = TreeHead.Empty;
        foreach (var some in entries.Chunk(EntriesAtOnce))
        {
            var appended = LogAppender.Append(edge, head, [.. some.Select(e => (ReadOnlyMemory<byte>)e)]);
            head = appended.Head;
            foreach (var file in appended.Files)
            {
                edge.Take(file);
                if (!file.Path.IsPartial)
                {
                    yield return file;
                }
            }
        }

        foreach (var file in edge.Files)
        {
            yield return file;
        }
    }

    /// <summary>The paths of all files of a log of this size.</summary>
    public static IEnumerable<TilePath> PathsOf(long size)
    {
        for (var level = 0; size > 0; level++, size /= TilePath.FullWidth)
        {
            for (var first = 0L; first < size; first += TilePath.FullWidth)
            {
                var width = (int)Math.Min(TilePath.FullWidth, size - first);
                yield return TilePath.Hashes(level, first / TilePath.FullWidth, width);
                if (level == 0)
                {
                    yield return TilePath.Entries(first / TilePath.FullWidth, width);
                }
            }
        }
    }

    /// <summary>How wide the tile or bundle at a path's place is in a log of this size; 0 where there is none.</summary>
    public static int WidthAt(TilePath path, long size)
    {
        for (var level = 0; level < path.Level; level++)
        {
            size /= TilePath.FullWidth;
        }

        return (int)Math.Clamp(size - (path.Index * TilePath.FullWidth), 0, TilePath.FullWidth);
    }

    /// <summary>The same place at another width.</summary>
    public static TilePath At(this TilePath path, int width) =>
        path.IsEntries ? TilePath.Entries(path.Index, width) : TilePath.Hashes(path.Level, path.Index, width);

    /// <summary>The files at the growing end, which the next entries change.</summary>
    private sealed class RightEdge : TileReader
    {
        private readonly Dictionary<TilePath, TileFile> _byPlace = [];

        public IEnumerable<TileFile> Files => _byPlace.Values;

        public void Take(TileFile file)
        {
            _byPlace.Remove(file.Path.Full);
            if (file.Path.IsPartial)
            {
                _byPlace.Add(file.Path.Full, file);
            }
        }

        public override byte[]? Read(TilePath path) => _byPlace.TryGetValue(path.Full, out var file) && file.Path == path ? file.Bytes : null;
    }
}
