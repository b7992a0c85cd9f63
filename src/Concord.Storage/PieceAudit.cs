using System.Text.Json;
using Concord.Evidence.Interchange;
using Concord.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Concord.Storage;

/// <summary>Holds the list of pieces against the versions: kind, id, how many there are, which one counts, when it happened.</summary>
internal sealed class PieceAudit(SqliteConnection reader)
{
    private static readonly EvidenceText _text = new(TimeZoneInfo.Utc);

    /// <summary>The first thing that does not hold; null when everything does.</summary>
    public string? Fault() => Counts() ?? Pieces();

    /// <summary>Nothing may lie in a table that nothing points to.</summary>
    private string? Counts()
    {
        var erased = Database.Number(reader, "SELECT count(*) FROM erasure")!.Value;
        var records = Database.Number(reader, "SELECT count(*) FROM record")!.Value;
        var pieces = Database.Number(reader, "SELECT count(*) FROM piece")!.Value;
        var versions = Database.Number(reader, "SELECT count(*) FROM version LEFT JOIN erasure USING (record) WHERE erasure.record IS NULL")!.Value;
        var readable = Database.Number(reader, "SELECT count(*) FROM readable")!.Value;
        var known = Database.Number(reader, "SELECT count(DISTINCT record) FROM version")!.Value;
        var keyed = Database.Number(reader, $"SELECT count(*) FROM record_key WHERE audience = '{NewVersion.Audience}'")!.Value;
        var keys = Database.Number(reader, "SELECT count(*) FROM record_key")!.Value;

        var counted = Database.Number(reader, "SELECT count(*) FROM (SELECT kind, count(*) FROM piece GROUP BY kind EXCEPT SELECT kind, pieces FROM piece_count)")!.Value;
        var others = Database.Number(reader, "SELECT count(*) FROM piece_count WHERE kind NOT IN (SELECT kind FROM piece)")!.Value;

        return counted == 0 && others == 0 && records == known && pieces == records - erased && readable == versions && keyed == records - erased && keys == keyed
            ? null
            : "The tables of the database don't fit together: a record, a key, a version or a copy is missing or too many.";
    }

    private string? Pieces()
    {
        using var rows = new Statement(reader, """
            SELECT piece.record, piece.kind, piece.id, piece.version, piece.versions, piece.at,
                   readable.version, readable.updated, readable.json, entry.recorded, version.entry,
                   (SELECT min(size) FROM checkpoint WHERE checkpoint.size > version.entry)
            FROM piece JOIN readable ON readable.record = piece.record JOIN version ON version.version = readable.version
            JOIN entry ON entry.entry = version.entry ORDER BY piece.record, readable.version
            """);
        AuditedPiece? piece = null;
        while (rows.Step())
        {
            if (piece is not null && piece.Record != rows.Long(0))
            {
                if (!piece.Holds())
                {
                    return piece.Fault;
                }

                piece = null;
            }

            piece ??= new AuditedPiece(rows.Long(0), rows.Text(1), rows.Text(2), rows.Long(3), rows.Long(4), rows.Long(5));
            if (!piece.Take(rows, _text))
            {
                return $"{piece.Fault} See entry {rows.Long(10)}.";
            }
        }

        return piece is null || piece.Holds() ? null : piece.Fault;
    }

    /// <summary>One piece while its versions pass by.</summary>
    private sealed class AuditedPiece(long record, string kind, string id, long version, long versions, long at)
    {
        private long _taken;
        private (long Version, HeldVersion Held, long At)? _counting;

        public long Record => record;

        public string Fault => $"The list of evidence says something else of {kind}/{id} than its versions.";

        public bool Holds() => _taken == versions && _counting is { } counting && counting.Version == version && counting.At == at;

        public bool Take(Statement row, EvidenceText text)
        {
            _taken++;
            var json = row.Bytes(8);
            using var parsed = JsonDocument.Parse(json);
            var fields = parsed.RootElement;
            var exhibit = text.Read(json, out _);
            var updated = row.LongOrNull(7) is { } ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : (DateTimeOffset?)null;
            if (fields.GetProperty("kind").GetString() != kind || fields.GetProperty("id").GetString() != id || exhibit?.UpdatedAt?.UtcTicks != updated?.UtcTicks)
            {
                return false;
            }

            var held = new HeldVersion(updated, row.Long(11), versions == 1 ? json : CanonicalLine.Of(json));
            if (_counting is not { } before || VersionRule.Compare(held, before.Held) > 0)
            {
                _counting = (row.Long(6), held, exhibit?.Occurred?.Earliest.ToUnixTimeMilliseconds() ?? row.Long(9));
            }

            return true;
        }
    }
}
