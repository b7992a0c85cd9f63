using Concord.Evidence;
using Concord.Signs;
using Concord.Evidence.Interchange;
using Microsoft.Data.Sqlite;

namespace Concord.Storage.Sqlite;

/// <summary>Reads evidence back from the readable copy.</summary>
internal static class DossierTable
{
    private const int AtOnce = 16384;

    private static readonly string _noEvidence = string.Join(", ", LedgerKinds.All.Select(kind => $"'{kind}'"));

    private static readonly string _counting = $"""
        SELECT readable.json, version.entry, entry.recorded
        FROM piece JOIN readable ON readable.version = piece.version JOIN version ON version.version = piece.version
        JOIN entry ON entry.entry = version.entry WHERE piece.kind NOT IN ({_noEvidence})
        """;

    /// <summary>The version that counts now of every piece.</summary>
    public static IEnumerable<Exhibit> Current(SqliteConnection reader, TimeZoneInfo zone)
    {
        using var rows = new Statement(reader, _counting);

        foreach (var exhibit in Parsed(Rows(rows), zone))
        {
            yield return exhibit;
        }
    }

    /// <summary>The version that counts now of some pieces.</summary>
    public static IReadOnlyList<Exhibit> Read(SqliteConnection reader, IReadOnlyList<EvidenceLink> links, TimeZoneInfo zone)
    {
        using var one = new Statement(reader, $"{_counting} AND piece.kind = ? AND piece.id = ?");

        return [.. Parsed(links.SelectMany(link => Rows(one.With(link.Kind, link.Id))), zone)];
    }

    /// <summary>The version that counted of every piece when the ledger had a size.</summary>
    public static IEnumerable<Exhibit> At(SqliteConnection reader, long size, TimeZoneInfo zone)
    {
        using var rows = new Statement(reader, $"""
            SELECT readable.json, version.entry, entry.recorded, readable.record, readable.updated,
                   CASE WHEN piece.versions = 1 THEN 0 ELSE (SELECT min(size) FROM checkpoint WHERE checkpoint.size > version.entry) END
            FROM readable JOIN version ON version.version = readable.version JOIN entry ON entry.entry = version.entry
            JOIN piece ON piece.record = readable.record
            WHERE version.entry < ? AND piece.kind NOT IN ({_noEvidence}) ORDER BY readable.record
            """);

        foreach (var exhibit in Parsed(CountingOnly(rows.With(size)), zone))
        {
            yield return exhibit;
        }
    }

    /// <summary>The version that counts now of every piece as it is kept, by kind and id.</summary>
    public static IEnumerable<byte[]> Lines(SqliteConnection reader, string? kind)
    {
        using var rows = new Statement(reader, $"""
            SELECT readable.json FROM piece JOIN readable ON readable.version = piece.version
            WHERE piece.kind NOT IN ({_noEvidence}) AND (?1 IS NULL OR piece.kind = ?1) ORDER BY piece.kind, piece.id
            """);
        rows.With(kind);
        while (rows.Step())
        {
            yield return rows.Bytes(0);
        }
    }

    /// <summary>The time zone of the newest charter both sides signed when the ledger had a size; UTC where none names one.</summary>
    public static TimeZoneInfo ZoneAt(SqliteConnection reader, long size)
    {
        using var rows = new Statement(reader, """
            SELECT readable.json, version.entry, entry.recorded, readable.record, readable.updated,
                   (SELECT min(size) FROM checkpoint WHERE checkpoint.size > version.entry)
            FROM piece JOIN readable ON readable.record = piece.record JOIN version ON version.version = readable.version
            JOIN entry ON entry.entry = version.entry WHERE piece.kind IN ('charter', 'person') AND version.entry < ? ORDER BY readable.record
            """);
        var dossier = Dossier.Of(Parsed(CountingOnly(rows.With(size)), TimeZoneInfo.Utc), DateTimeOffset.MaxValue, TimeZoneInfo.Utc);
        var newest = dossier.Charters
            .Where(c => c.TimeZone is not null && Seats.SidesOf(c.SignedBy, dossier).Count == 2).OrderBy(c => c.At).ThenBy(c => c.Id, StringComparer.Ordinal).LastOrDefault();

        return newest is not null && TimeZoneInfo.TryFindSystemTimeZoneById(newest.TimeZone!, out var zone) ? zone : TimeZoneInfo.Utc;
    }

    private static IEnumerable<Row> Rows(Statement rows)
    {
        while (rows.Step())
        {
            yield return new Row(rows.Bytes(0), rows.Long(1), rows.Long(2));
        }
    }

    /// <summary>Of the versions of each record, which follow one another, the one that counts.</summary>
    private static IEnumerable<Row> CountingOnly(Statement rows)
    {
        (long Record, Row Row, HeldVersion? Version)? counting = null;
        while (rows.Step())
        {
            var row = new Row(rows.Bytes(0), rows.Long(1), rows.Long(2));
            var version = rows.Long(5) == 0 ? null : new HeldVersion(Updated(rows), rows.Long(5), CanonicalLine.Of(row.Json));
            if (counting is { } other && other.Record != rows.Long(3))
            {
                yield return other.Row;
                counting = null;
            }

            if (counting is not { } before || VersionRule.Compare(version!, before.Version!) > 0)
            {
                counting = (rows.Long(3), row, version);
            }
        }

        if (counting is { } last)
        {
            yield return last.Row;
        }
    }

    private static DateTimeOffset? Updated(Statement rows) =>
        rows.LongOrNull(4) is { } ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    /// <summary>Reads many lines at once on every core; their order does not matter.</summary>
    private static IEnumerable<Exhibit> Parsed(IEnumerable<Row> rows, TimeZoneInfo zone)
    {
        var text = new EvidenceText(zone);

        return rows.Chunk(AtOnce).SelectMany(some => some.Length < AtOnce
            ? some.Select(row => Parse(text, row))
            : some.AsParallel().Select(row => Parse(text, row)));
    }

    private static Exhibit Parse(EvidenceText text, Row row) =>
        text.Read(row.Json, out var flaw) is { } exhibit
            ? exhibit with { RecordedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.Recorded), Entry = row.Entry }
            : throw new WorkspaceException($"The evidence of entry {row.Entry} can't be read any more ({flaw!.Reason.TrimEnd('.')}): run 'concord ledger verify'.");

    private sealed record Row(byte[] Json, long Entry, long Recorded);
}
