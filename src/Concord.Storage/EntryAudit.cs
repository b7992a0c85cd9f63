using Concord.Ledger.Entries;
using Concord.Ledger.Merkle;
using Concord.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Concord.Storage;

/// <summary>Holds each entry of the log against the database: the leaf, its time, its actor, the content it commits to, its rows.</summary>
internal sealed class EntryAudit(SqliteConnection reader, WorkspaceKeys keys) : IDisposable
{
    private readonly IEnumerator<(long Entry, long Recorded, byte[] Leaf)> _entries = Entries(reader).GetEnumerator();
    private readonly IEnumerator<AuditedVersion> _versions = AuditedVersion.All(reader, keys).GetEnumerator();
    private readonly Dictionary<long, long> _lastEntry = [];
    private readonly IEnumerator<(long Entry, MerkleHash Hash)> _rowHashes = RowHashes(reader).GetEnumerator();
    private bool _hasVersion;
    private bool _hasRowHash;
    private long _recorded = long.MinValue;

    /// <summary>The entry looked at next.</summary>
    public long Next { get; private set; }

    /// <summary>What is wrong with an entry, in a sentence; null when it holds.</summary>
    public string? Inspect(long entry, ReadOnlyMemory<byte> bytes)
    {
        Next = entry;
        if (entry == 0)
        {
            (_hasVersion, _hasRowHash) = (_versions.MoveNext(), _rowHashes.MoveNext());
        }

        if (!_entries.MoveNext() || _entries.Current.Entry != entry || !_entries.Current.Leaf.AsSpan().SequenceEqual(bytes.Span))
        {
            return $"Entry {entry} in the database is not what was logged.";
        }

        if (Leaf.Read(bytes.Span) is not { } leaf)
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

        return _hasVersion || _hasRowHash ? "The database holds a version, or a row's hash, of an entry that does not exist." : null;
    }

    public void Dispose()
    {
        _entries.Dispose();
        _versions.Dispose();
        _rowHashes.Dispose();
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
        var range = new CompactRange();
        while (_hasVersion && _versions.Current is { Row: { } place } row && row.Entry == entry)
        {
            if (row.Fault is not null || place != range.Size)
            {
                return row.Fault ?? $"Row {range.Size} of entry {entry} is missing.";
            }

            if (!_hasRowHash || _rowHashes.Current.Entry != entry || (row.Hash is { } hash && hash != _rowHashes.Current.Hash))
            {
                return $"Row {place} of entry {entry} is not what the entry commits to.";
            }

            range.Append(_rowHashes.Current.Hash);
            (_hasVersion, _hasRowHash) = (_versions.MoveNext(), _rowHashes.MoveNext());
        }

        var rows = leaf.Rows ?? TreeHead.Empty;

        return rows.Size == range.Size && rows.Root == range.Root() ? null : $"The rows of entry {entry} are not those it commits to.";
    }

    private static IEnumerable<(long Entry, MerkleHash Hash)> RowHashes(SqliteConnection reader)
    {
        using var tiles = new Statement(reader, "SELECT entry, hashes FROM row_tile ORDER BY entry, tile");
        while (tiles.Step())
        {
            var hashes = tiles.Bytes(1);
            for (var at = 0; at + MerkleHash.Length <= hashes.Length; at += MerkleHash.Length)
            {
                yield return (tiles.Long(0), new MerkleHash(hashes.AsSpan(at, MerkleHash.Length)));
            }
        }
    }

    private static IEnumerable<(long Entry, long Recorded, byte[] Leaf)> Entries(SqliteConnection reader)
    {
        using var entries = new Statement(reader, "SELECT entry, recorded, leaf FROM entry ORDER BY entry");
        while (entries.Step())
        {
            yield return (entries.Long(0), entries.Long(1), entries.Bytes(2));
        }
    }
}
