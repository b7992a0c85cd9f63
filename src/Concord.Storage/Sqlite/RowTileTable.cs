using Concord.Ledger.Tiles;
using Microsoft.Data.Sqlite;

namespace Concord.Storage.Sqlite;

/// <summary>The tiles over the rows of one import.</summary>
/// <param name="connection">Where they are.</param>
/// <param name="entry">The leaf that commits to the rows.</param>
internal sealed class RowTileTable(SqliteConnection connection, long entry) : TileReader, IDisposable
{
    private readonly Statement _read = new(connection, "SELECT hashes FROM row_tile WHERE entry = ? AND level = ? AND tile = ?");

    /// <inheritdoc/>
    public override byte[]? Read(TilePath path) => Read(path.Level, path.Index);

    /// <summary>The hashes of a tile, full or not; null when there is none.</summary>
    public byte[]? Read(int level, long tile) => _read.With(entry, level, tile).Step() ? _read.Bytes(0) : null;

    public void Dispose() => _read.Dispose();
}
