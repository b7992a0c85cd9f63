using Concord.Ledger.Entries;
using Concord.Ledger.Merkle;
using Concord.Ledger.Tiles;
using Concord.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Concord.Storage;

/// <summary>Holds each entry of the log against the database: the leaf, its time, its actor, the content it commits to, its rows.</summary>
internal sealed class EntryAudit(SqliteConnection reader, WorkspaceKeys keys) : IDisposable
{
    private const int AtOnce = 2048;
    private readonly IEnumerator<(long Entry, long Recorded, byte[] Bytes, Leaf? Leaf)> _entries = Entries(reader).GetEnumerator();
    private readonly IEnumerator<AuditedVersion> _versions = AuditedVersion.All(reader, keys).GetEnumerator();
    private readonly Dictionary<long, long> _lastEntry = [];
    private long _tiles;
    private bool _hasVersion;
    private long _recorded = long.MinValue;

    /// <summary>The entry looked at next.</summary>
    public long Next { get; private set; }

    /// <summary>What is wrong with an entry, in a sentence; null when it holds.</summary>
    public string? Inspect(long entry, ReadOnlyMemory<byte> bytes)
    {
        Next = entry;
        if (entry == 0)
        {
            _hasVersion = _versions.MoveNext();
        }

        if (!_entries.MoveNext() || _entries.Current.Entry != entry || !_entries.Current.Bytes.AsSpan().SequenceEqual(bytes.Span))
        {
            return $"Entry {entry} in the database is not what was logged.";
        }

        if (_entries.Current.Leaf is not { } leaf)
        {
            return $"Entry {entry} is not a leaf.";
        }

        return Times(entry, leaf) ?? Rows(entry, leaf) ?? Own(entry, leaf);
    }

    /// <summary>What is in the database beyond the entries that were signed; null when nothing is.</summary>
    public string? Rest()
    {
        if (_entries.MoveNext())
        {
            return $"Entry {_entries.Current.Entry} in the database is beyond what was signed.";
        }

        return _hasVersion || Database.Number(reader, "SELECT count(*) FROM row_tile") != _tiles
            ? "The database holds a version, or hashes of rows, of an entry that does not exist."
            : null;
    }

    public void Dispose()
    {
        _entries.Dispose();
        _versions.Dispose();
    }

    private string? Times(long entry, Leaf leaf)
    {
        var recorded = _entries.Current.Recorded;
        if (recorded != leaf.RecordedAt.ToUnixTimeMilliseconds() || recorded < _recorded)
        {
            return $"Entry {entry} was recorded at another time than the database says.";
        }

        _recorded = recorded;

        return keys.ActorOf(leaf.Actor) is null ? $"Entry {entry} was written by nobody this workspace knows." : null;
    }

    private string? Own(long entry, Leaf leaf)
    {
        if (!_hasVersion || _versions.Current.Entry != entry)
        {
            return $"The content of entry {entry} is missing.";
        }

        var own = _versions.Current;
        _hasVersion = _versions.MoveNext();

        return own.FaultAgainst(leaf) ?? Order(own, leaf);
    }

    private string? Order(AuditedVersion own, Leaf leaf)
    {
        var previous = _lastEntry.TryGetValue(own.Record, out var before) ? before : (long?)null;
        _lastEntry[own.Record] = own.Entry;

        return leaf.Previous == previous ? null : $"Entry {own.Entry} follows another version than the database says.";
    }

    private string? Rows(long entry, Leaf leaf)
    {
        if (leaf.Rows is null)
        {
            return _hasVersion && _versions.Current is { Row: not null } stray && stray.Entry == entry ? $"Entry {entry} commits to no rows." : null;
        }

        using var stored = new RowTileTable(reader, entry);
        string? changed = null;
        var tiles = new RowTiles((level, tile, hashes) =>
        {
            _tiles++;
            changed ??= stored.Read(level, tile).AsSpan().SequenceEqual(hashes) ? null : $"The hashes over the rows of entry {entry} are not those it commits to.";
        });
        while (_hasVersion && _versions.Current is { Row: { } place } row && row.Entry == entry)
        {
            if (row.Fault is not null || place != tiles.Count)
            {
                return row.Fault ?? $"Row {tiles.Count} of entry {entry} is missing.";
            }

            if ((row.Hash ?? ErasedHash(stored, place)) is not { } hash)
            {
                return $"Row {place} of entry {entry} is gone, and so is its hash.";
            }

            tiles.Append(hash);
            _hasVersion = _versions.MoveNext();
        }

        return tiles.Close() == leaf.Rows ? changed : $"The rows of entry {entry} are not those it commits to.";
    }

    /// <summary>The hash of a row whose content was erased.</summary>
    private static MerkleHash? ErasedHash(RowTileTable stored, long row) =>
        stored.Read(0, row / TilePath.FullWidth) is { } hashes && (int)(row % TilePath.FullWidth) * MerkleHash.Length is var at && at + MerkleHash.Length <= hashes.Length
            ? new MerkleHash(hashes.AsSpan(at, MerkleHash.Length))
            : null;

    /// <summary>The entries in the database, their leaves read on every core, some thousand at a time.</summary>
    private static IEnumerable<(long Entry, long Recorded, byte[] Bytes, Leaf? Leaf)> Entries(SqliteConnection reader) => Rows(reader).Chunk(AtOnce)
        .SelectMany(some => some.AsParallel().AsOrdered().Select(row => (row.Entry, row.Recorded, row.Bytes, Leaf.Read(row.Bytes))));

    private static IEnumerable<(long Entry, long Recorded, byte[] Bytes)> Rows(SqliteConnection reader)
    {
        using var entries = new Statement(reader, "SELECT entry, recorded, leaf FROM entry ORDER BY entry");
        while (entries.Step())
        {
            yield return (entries.Long(0), entries.Long(1), entries.Bytes(2));
        }
    }
}
