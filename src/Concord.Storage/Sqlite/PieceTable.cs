using Concord.Evidence.Interchange;
using Microsoft.Data.Sqlite;

namespace Concord.Storage.Sqlite;

/// <summary>The pieces of evidence by kind and id, as an import looks them up and leaves them.</summary>
internal sealed class PieceTable(SqliteConnection connection) : IDisposable
{
    private readonly Statement _find = new(connection, """
        SELECT piece.record, record.subject, piece.versions, piece.version, piece.at,
               (SELECT entry FROM version WHERE version = (SELECT max(version) FROM readable WHERE readable.record = piece.record))
        FROM piece JOIN record USING (record) WHERE piece.kind = ? AND piece.id = ?
        """);

    private readonly Statement _versions = new(connection, "SELECT version, updated, json FROM readable WHERE record = ?");

    private readonly Statement _key = new(connection, "SELECT wrapped FROM record_key WHERE record = ? AND audience = ?");

    private readonly Statement _put = new(connection, """
        INSERT INTO piece (record, kind, id, version, versions, at) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (record) DO UPDATE SET version = excluded.version, versions = excluded.versions, at = excluded.at
        """);

    private readonly SortedDictionary<string, long> _added = new(StringComparer.Ordinal);

    /// <summary>The piece with this kind and id; null when none is held.</summary>
    public HeldPiece? Find(string kind, string id)
    {
        _find.Reset().Bind(1, kind).Bind(2, id);

        return !_find.Step() ? null : new HeldPiece
        {
            Kind = kind,
            Id = id,
            Record = _find.Long(0),
            Subject = _find.Text(1),
            Versions = _find.Long(2),
            Counting = _find.Long(3),
            At = _find.Long(4),
            LastEntry = _find.Long(5),
        };
    }

    /// <summary>All versions of a piece as far as it matters which counts, by their numbers; brought in before any import now running.</summary>
    public Dictionary<long, HeldVersion> VersionsOf(HeldPiece piece)
    {
        _versions.Reset().Bind(1, piece.Record);
        var versions = new Dictionary<long, HeldVersion>();
        while (_versions.Step())
        {
            var updated = _versions.LongOrNull(1) is { } ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : (DateTimeOffset?)null;
            versions.Add(_versions.Long(0), new HeldVersion(updated, 0, CanonicalLine.Of(_versions.Span(2))));
        }

        return versions;
    }

    /// <summary>The wrapped key of a record for an audience; null where it was erased.</summary>
    public byte[]? WrappedKeyOf(long record, string audience) => _key.With(record, audience).Step() ? _key.Bytes(0) : null;

    /// <summary>Writes which version of a piece counts now.</summary>
    public void Put(HeldPiece piece)
    {
        if (piece.IsNew)
        {
            _added[piece.Kind] = _added.GetValueOrDefault(piece.Kind) + 1;
        }

        _put.Reset().Bind(1, piece.Record).Bind(2, piece.Kind).Bind(3, piece.Id)
            .Bind(4, piece.Newest?.Version ?? piece.Counting).Bind(5, piece.Versions).Bind(6, piece.Newest?.At ?? piece.At).Run();
    }

    /// <summary>Writes how many pieces of each kind there are now.</summary>
    public void PutCounts()
    {
        using var put = new Statement(connection, "INSERT INTO piece_count (kind, pieces) VALUES (?, ?) "
            + "ON CONFLICT (kind) DO UPDATE SET pieces = pieces + excluded.pieces");
        foreach (var (kind, count) in _added)
        {
            put.With(kind, count).Run();
        }
    }

    public void Dispose()
    {
        _find.Dispose();
        _versions.Dispose();
        _key.Dispose();
        _put.Dispose();
    }
}
