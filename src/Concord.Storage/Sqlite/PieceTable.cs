using Microsoft.Data.Sqlite;

namespace Concord.Storage.Sqlite;

/// <summary>The pieces of evidence by kind and id, as an import looks them up and leaves them.</summary>
internal sealed class PieceTable(SqliteConnection connection) : IDisposable
{
    private readonly Statement _find = new(connection, """
        SELECT piece.record, record.subject, piece.versions, readable.updated, readable.version, readable.json,
               (SELECT entry FROM version WHERE version.record = piece.record ORDER BY version DESC LIMIT 1)
        FROM piece JOIN record USING (record) JOIN readable ON readable.version = piece.version
        WHERE piece.kind = ? AND piece.id = ?
        """);

    private readonly Statement _contents = new(connection, "SELECT json FROM readable WHERE record = ?");

    private readonly Statement _key = new(connection, "SELECT wrapped FROM record_key WHERE record = ? AND audience = ?");

    private readonly Statement _put = new(connection, """
        INSERT INTO piece (record, kind, id, version, versions, occurred) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (record) DO UPDATE SET version = excluded.version, versions = excluded.versions, occurred = excluded.occurred
        """);

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
            Counting = new Standing(_find.LongOrNull(3), _find.Long(4), _find.Bytes(5)),
            LastEntry = _find.Long(6),
        };
    }

    /// <summary>The contents of all versions of a piece.</summary>
    public IReadOnlySet<byte[]> ContentsOf(HeldPiece piece)
    {
        _contents.Reset().Bind(1, piece.Record);
        var contents = new HashSet<byte[]>(ByContent.Instance);
        while (_contents.Step())
        {
            contents.Add(_contents.Bytes(0));
        }

        return contents;
    }

    /// <summary>The wrapped key of a record for an audience; null where it was erased.</summary>
    public byte[]? WrappedKeyOf(long record, string audience) => _key.With(record, audience).Step() ? _key.Bytes(0) : null;

    /// <summary>Writes which version of a piece counts now.</summary>
    public void Put(HeldPiece piece, long? occurred) => _put.Reset().Bind(1, piece.Record).Bind(2, piece.Kind).Bind(3, piece.Id)
        .Bind(4, piece.Counting!.Value.Version).Bind(5, piece.Versions).Bind(6, occurred).Run();

    public void Dispose()
    {
        _find.Dispose();
        _contents.Dispose();
        _key.Dispose();
        _put.Dispose();
    }

    private sealed class ByContent : IEqualityComparer<byte[]>
    {
        public static readonly ByContent Instance = new();

        public bool Equals(byte[]? one, byte[]? other) => one.AsSpan().SequenceEqual(other);

        public int GetHashCode(byte[] bytes)
        {
            var hash = default(HashCode);
            hash.AddBytes(bytes);

            return hash.ToHashCode();
        }
    }
}
