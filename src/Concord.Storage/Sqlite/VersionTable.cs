using Microsoft.Data.Sqlite;

namespace Concord.Storage.Sqlite;

/// <summary>Adds versions: the record they belong to, its key, the sealed disclosures and the readable copy.</summary>
internal sealed class VersionTable(SqliteConnection writer) : IDisposable
{
    private readonly Statement _record = new(writer, "INSERT INTO record (record, subject) VALUES (?, ?)");
    private readonly Statement _key = new(writer, "INSERT INTO record_key (record, audience, wrapped) VALUES (?, ?, ?)");
    private readonly Statement _version = new(writer, "INSERT INTO version (version, record, entry, row, sealed) VALUES (?, ?, ?, ?, ?)");
    private readonly Statement _readable = new(writer, "INSERT INTO readable (version, record, updated, json) VALUES (?, ?, ?, ?)");

    private readonly Statement _tile = new(writer, "INSERT INTO row_tile (entry, level, tile, hashes) VALUES (?, ?, ?, ?)");

    /// <summary>The number the next record gets.</summary>
    public long NextRecord { get; set; } = 1 + (Database.Number(writer, "SELECT max(record) FROM record") ?? 0);

    /// <summary>The number the next version gets.</summary>
    public long NextVersion { get; set; } = 1 + (Database.Number(writer, "SELECT max(version) FROM version") ?? 0);

    /// <summary>Adds one version, which was sealed before.</summary>
    public void Add(NewVersion version)
    {
        if (version.Wrapped is { } wrapped)
        {
            _record.Reset().Bind(1, version.Record).Bind(2, version.Subject).Run();
            _key.Reset().Bind(1, version.Record).Bind(2, NewVersion.Audience).Bind(3, wrapped).Run();
        }

        _version.Reset().Bind(1, version.Version).Bind(2, version.Record).Bind(3, version.Entry).Bind(4, version.Row).Bind(5, version.Sealed).Run();
        _readable.Reset().Bind(1, version.Version).Bind(2, version.Record).Bind(3, version.Updated).Bind(4, version.Json).Run();
    }

    /// <summary>Adds a tile over the rows of one leaf.</summary>
    public void AddTile(long entry, int level, long tile, byte[] hashes) =>
        _tile.Reset().Bind(1, entry).Bind(2, level).Bind(3, tile).Bind(4, hashes).Run();

    public void Dispose()
    {
        _tile.Dispose();
        _record.Dispose();
        _key.Dispose();
        _version.Dispose();
        _readable.Dispose();
    }
}
