using Concord.Ledger.Merkle;
using Concord.Ledger.Tiles;

namespace Concord.Storage;

/// <summary>
/// The tree over the rows of one import, in tiles like the log's own: a row among a million is proved from three of them.
/// </summary>
/// <param name="put">Takes each tile when it is full, and at the end those that are not: level, place and hashes.</param>
internal sealed class RowTiles(Action<int, long, byte[]> put)
{
    private readonly CompactRange _range = new();
    private readonly List<Level> _levels = [];

    /// <summary>How many rows there are so far.</summary>
    public long Count => _range.Size;

    /// <summary>Takes the next row's leaf hash.</summary>
    public void Append(MerkleHash row)
    {
        _range.Append(row);
        Append(0, row);
    }

    /// <summary>Puts the tiles that are not full and answers what the leaf commits to.</summary>
    public TreeHead Close()
    {
        for (var level = 0; level < _levels.Count; level++)
        {
            if (_levels[level].Hashes.Count > 0)
            {
                Put(level);
            }
        }

        return new TreeHead(_range.Size, _range.Root());
    }

    private void Append(int level, MerkleHash hash)
    {
        if (level == _levels.Count)
        {
            _levels.Add(new Level());
        }

        _levels[level].Hashes.Add(hash);
        if (_levels[level].Hashes.Count == TilePath.FullWidth)
        {
            var root = new MerkleTree(_levels[level].Hashes).Root();
            Put(level);
            Append(level + 1, root);
        }
    }

    private void Put(int level)
    {
        var tile = _levels[level];
        var bytes = new byte[tile.Hashes.Count * MerkleHash.Length];
        for (var i = 0; i < tile.Hashes.Count; i++)
        {
            tile.Hashes[i].CopyTo(bytes.AsSpan(i * MerkleHash.Length));
        }

        put(level, tile.Next++, bytes);
        tile.Hashes.Clear();
    }

    private sealed class Level
    {
        public List<MerkleHash> Hashes { get; } = new(TilePath.FullWidth);

        public long Next { get; set; }
    }
}
