using Concord.Evidence.Interchange;
using Concord.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Concord.Storage;

/// <summary>Holds the list of pieces against the versions: kind, id, how many there are, which one counts, when it happened.</summary>
internal sealed class PieceAudit(SqliteConnection reader)
{
    private const int AtOnce = 4096;

    /// <summary>The first thing that does not hold; null when everything does.</summary>
    public string? Fault() => Counts() ?? Pieces();

    /// <summary>Nothing may lie in a table that nothing points to.</summary>
    private string? Counts()
    {
        long Number(string sql) => Database.Number(reader, sql)!.Value;
        var erased = Number("SELECT count(*) FROM erasure");
        var records = Number("SELECT count(*) FROM record");
        var keys = Number("SELECT count(*) FROM record_key");
        var fits = Number("SELECT count(DISTINCT record) FROM version") == records
            && Number("SELECT count(*) FROM piece") == records - erased
            && Number("SELECT count(*) FROM version LEFT JOIN erasure USING (record) WHERE erasure.record IS NULL") == Number("SELECT count(*) FROM readable")
            && Number($"SELECT count(*) FROM record_key WHERE audience = '{NewVersion.Audience}'") == keys && keys == records - erased
            && Number("SELECT count(*) FROM (SELECT kind, count(*) FROM piece GROUP BY kind EXCEPT SELECT kind, pieces FROM piece_count)") == 0
            && Number("SELECT count(*) FROM piece_count WHERE kind NOT IN (SELECT kind FROM piece)") == 0;

        return fits ? null : "The tables of the database don't fit together: a record, a key, a version or a copy is missing or too many.";
    }

    private string? Pieces()
    {
        AuditedPiece? piece = null;
        foreach (var version in Versions().Chunk(AtOnce).SelectMany(some => some.AsParallel().AsOrdered().Select(v => v.Opened())))
        {
            if (piece is not null && piece.Listed.Record != version.Listed.Record)
            {
                if (!piece.Holds())
                {
                    return piece.Fault;
                }

                piece = null;
            }

            piece ??= new AuditedPiece(version.Listed);
            if (!piece.Take(version))
            {
                return $"{piece.Fault} See entry {version.Entry}.";
            }
        }

        return piece is null || piece.Holds() ? null : piece.Fault;
    }

    private IEnumerable<ListedVersion> Versions()
    {
        using var rows = new Statement(reader, """
            SELECT piece.record, piece.kind, piece.id, piece.version, piece.versions, piece.at,
                   readable.version, readable.updated, readable.json, entry.recorded, version.entry,
                   CASE WHEN piece.versions = 1 THEN 0 ELSE (SELECT min(size) FROM checkpoint WHERE checkpoint.size > version.entry) END
            FROM piece JOIN readable ON readable.record = piece.record JOIN version ON version.version = readable.version
            JOIN entry ON entry.entry = version.entry ORDER BY piece.record, readable.version
            """);
        while (rows.Step())
        {
            var listed = new ListedPiece(rows.Long(0), rows.Text(1), rows.Text(2), rows.Long(3), rows.Long(4), rows.Long(5));
            yield return new ListedVersion(listed, rows.Long(6), rows.LongOrNull(7), rows.Bytes(8), rows.Long(9), rows.Long(10), rows.Long(11));
        }
    }

    /// <summary>What the list of evidence says of a piece.</summary>
    private sealed record ListedPiece(long Record, string Kind, string Id, long Version, long Versions, long At);

    /// <summary>One version of a piece, first as it lies there, then opened.</summary>
    private sealed record ListedVersion(ListedPiece Listed, long Version, long? Updated, byte[] Json, long Recorded, long Entry, long Import)
    {
        private static readonly EvidenceText _text = new(TimeZoneInfo.Utc);

        /// <summary>Whether it is of the piece and the time of change it is listed under.</summary>
        public bool Fits { get; private init; }

        public long At { get; private init; }

        public HeldVersion? Held { get; private init; }

        public ListedVersion Opened()
        {
            var exhibit = _text.Read(Json, out _);
            var fields = exhibit is null ? AttemptText.Named(Json) : (exhibit.Kind, exhibit.Id);

            return this with
            {
                Fits = fields == (Listed.Kind, Listed.Id) && exhibit?.UpdatedAt?.UtcTicks == Updated,
                At = exhibit?.Occurred?.Earliest.ToUnixTimeMilliseconds() ?? Recorded,
                Held = new HeldVersion(
                    Updated is { } ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null, Import, Listed.Versions == 1 ? Json : CanonicalLine.Of(Json)),
            };
        }
    }

    /// <summary>One piece while its versions pass by.</summary>
    private sealed class AuditedPiece(ListedPiece listed)
    {
        private long _taken;
        private ListedVersion? _counting;

        public ListedPiece Listed => listed;

        public string Fault => $"The list of evidence says something else of {listed.Kind}/{listed.Id} than its versions.";

        public bool Holds() => _taken == listed.Versions && _counting?.Version == listed.Version && _counting.At == listed.At;

        public bool Take(ListedVersion version)
        {
            _taken++;
            if (_counting is null || VersionRule.Compare(version.Held!, _counting.Held!) > 0)
            {
                _counting = version;
            }

            return version.Fits;
        }
    }
}
