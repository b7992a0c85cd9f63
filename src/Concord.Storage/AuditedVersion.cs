using System.Text.Json;
using Concord.Ledger.Entries;
using Concord.Ledger.Merkle;
using Concord.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Concord.Storage;

/// <summary>One version as it lies in the database, opened and held against its readable copy.</summary>
internal sealed class AuditedVersion
{
    private const int AtOnce = 2048;

    private readonly byte[] _sealed;
    private readonly byte[] _wrapped;
    private readonly byte[] _json;
    private readonly long? _readableRecord;
    private readonly bool _isErased;

    private AuditedVersion(Statement row)
    {
        Entry = row.Long(0);
        Row = row.LongOrNull(1);
        Record = row.Long(2);
        _sealed = row.Bytes(3);
        Subject = row.IsNull(4) ? "" : row.Text(4);
        _wrapped = row.IsNull(5) ? [] : row.Bytes(5);
        _readableRecord = row.LongOrNull(6);
        _json = row.IsNull(7) ? [] : row.Bytes(7);
        _isErased = !row.IsNull(8);
    }

    public long Entry { get; }

    public long? Row { get; }

    public long Record { get; }

    public string Subject { get; }

    /// <summary>A row's leaf hash by its content; null for content of a leaf's own and where it was erased.</summary>
    public MerkleHash? Hash { get; private set; }

    /// <summary>What is wrong with it, in a sentence; null when it holds.</summary>
    public string? Fault { get; private set; }

    private string Place => Row is { } row ? $"row {row} of entry {Entry}" : $"entry {Entry}";

    private IReadOnlyList<Disclosure> Disclosures { get; set; } = [];

    private IReadOnlyList<string> Digests { get; set; } = [];

    /// <summary>Every version in the order of entries, an entry's rows before its own; opened on every core, a few thousand at a time.</summary>
    public static IEnumerable<AuditedVersion> All(SqliteConnection reader, WorkspaceKeys keys)
    {
        foreach (var some in Read(reader).Chunk(AtOnce))
        {
            Parallel.ForEach(some, version => version.Open(keys));
            foreach (var version in some)
            {
                yield return version;
            }
        }
    }

    /// <summary>What is wrong between it and its leaf, in a sentence; null when it is what the leaf commits to.</summary>
    public string? FaultAgainst(Leaf leaf)
    {
        if (Fault is not null || _isErased)
        {
            return Fault;
        }

        return Subject == leaf.Subject && !Digests.Except(leaf.Digests).Any()
            ? null
            : $"The content of {Place} is not what it commits to.";
    }

    private static IEnumerable<AuditedVersion> Read(SqliteConnection reader)
    {
        using var versions = new Statement(reader, $"""
            SELECT version.entry, version.row, version.record, version.sealed, record.subject, record_key.wrapped,
                   readable.record, readable.json, erasure.entry
            FROM version LEFT JOIN record ON record.record = version.record
            LEFT JOIN record_key ON record_key.record = version.record AND record_key.audience = '{NewVersion.Audience}'
            LEFT JOIN readable ON readable.version = version.version LEFT JOIN erasure ON erasure.record = version.record
            ORDER BY version.version
            """);
        while (versions.Step())
        {
            yield return new AuditedVersion(versions);
        }
    }

    private void Open(WorkspaceKeys keys)
    {
        if (_isErased)
        {
            return;
        }

        if (SealedVersion.Open(keys, Subject, _wrapped, _sealed) is not { } disclosures)
        {
            Fault = $"The content of {Place} does not open with its key: a byte of it, or of the key, was changed.";

            return;
        }

        Disclosures = disclosures;
        Digests = Row is null ? [.. disclosures.Select(d => d.Digest)] : [];
        Hash = Row is not null && disclosures is [var row] ? row.RowHash : null;
        Fault = _readableRecord == Record && IsCopied() ? null : $"The readable copy of {Place} is not what the ledger committed to.";
    }

    private bool IsCopied()
    {
        if (Row is not null)
        {
            return Disclosures is [var row] && row.Value.Span.SequenceEqual(_json);
        }

        try
        {
            var fields = TopFields.Of(_json);
            var committed = Disclosures.SelectMany(d => d.Name == FieldCommitments.OtherFields ? TopFields.Of(d.Value) : One(d)).ToList();

            return fields.Count == committed.Count
                && committed.All(c => fields.TryGetValue(c.Key, out var value) && value.Span.SequenceEqual(c.Value.Span))
                && TopFields.Tight(_json).AsSpan().SequenceEqual(_json);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> One(Disclosure disclosure) => [new(disclosure.Name ?? "", disclosure.Value)];
}
