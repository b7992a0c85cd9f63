using System.Globalization;
using System.Text;
using Concord.Evidence;
using Concord.Ledger.Entries;
using Microsoft.Data.Sqlite;

namespace Concord.Storage.Sqlite;

/// <summary>Lists pieces of evidence and their versions from the readable copy, by keys and never by counting off history.</summary>
internal sealed class EvidenceList(SqliteConnection reader, WorkspaceKeys keys)
{
    /// <summary>A search looks at no more pieces than this for one page.</summary>
    private const int MostLookedAt = 20_000;

    private const int LargestPage = 500;

    private static readonly string _noEvidence = string.Join(", ", LedgerKinds.All.Select(kind => $"'{kind}'"));

    /// <summary>One page.</summary>
    public EvidencePage Find(EvidenceQuery query)
    {
        var count = Math.Clamp(query.Count, 1, LargestPage);
        var (at, record) = Cursor(query.After) ?? (query.Before?.ToUnixTimeMilliseconds() ?? long.MaxValue, long.MinValue);
        using var pieces = new Statement(reader, $"""
            SELECT piece.at, piece.record, piece.kind, piece.id, piece.versions,
                   version.entry, version.row, entry.recorded, entry.leaf, 1, readable.json
            FROM piece JOIN readable ON readable.version = piece.version JOIN version ON version.version = piece.version
            JOIN entry ON entry.entry = version.entry
            WHERE {(query.Kind is null ? $"piece.kind NOT IN ({_noEvidence})" : "piece.kind = ?5")}
            AND (piece.at, piece.record) < (?1, ?2) AND piece.at >= ?3 ORDER BY piece.at DESC, piece.record DESC LIMIT ?4
            """);
        pieces.With(at, record, query.From?.ToUnixTimeMilliseconds() ?? long.MinValue, MostLookedAt);
        _ = query.Kind is null ? pieces : pieces.Bind(5, query.Kind);

        return Page(pieces, count, query.Text is null ? null : Encoding.UTF8.GetBytes(query.Text));
    }

    /// <summary>All versions of a piece, the newest recorded first; empty when there is no such piece.</summary>
    public IReadOnlyList<EvidenceVersion> VersionsOf(EvidenceLink link)
    {
        using var versions = new Statement(reader, """
            SELECT version.entry, version.row, entry.recorded, entry.leaf, version.version = piece.version, readable.json
            FROM piece JOIN readable ON readable.record = piece.record JOIN version ON version.version = readable.version
            JOIN entry ON entry.entry = version.entry WHERE piece.kind = ? AND piece.id = ? ORDER BY version.version DESC
            """);
        versions.With(link.Kind, link.Id);
        var all = new List<EvidenceVersion>();
        while (versions.Step())
        {
            all.Add(Version(versions, 0));
        }

        return all;
    }

    /// <summary>How many pieces of each kind are held.</summary>
    public IReadOnlyDictionary<string, long> Counts()
    {
        using var kinds = new Statement(reader, $"SELECT kind, count(*) FROM piece WHERE kind NOT IN ({_noEvidence}) GROUP BY kind");
        var counts = new SortedDictionary<string, long>(StringComparer.Ordinal);
        while (kinds.Step())
        {
            counts.Add(kinds.Text(0), kinds.Long(1));
        }

        return counts;
    }

    /// <summary>The files handed in, the newest first.</summary>
    public IReadOnlyList<ImportEntry> Imports(long? before, int count)
    {
        using var imports = new Statement(reader, $"""
            SELECT version.entry, version.row, entry.recorded, entry.leaf, 1, readable.json
            FROM piece JOIN readable ON readable.version = piece.version JOIN version ON version.version = piece.version
            JOIN entry ON entry.entry = version.entry
            WHERE piece.kind = '{LedgerKinds.Import}' AND piece.record < ? ORDER BY piece.at DESC, piece.record DESC LIMIT ?
            """);
        imports.With(before is { } entry ? RecordOf(entry) : long.MaxValue, Math.Clamp(count, 1, LargestPage));
        var all = new List<ImportEntry>();
        while (imports.Step())
        {
            var version = Version(imports, 0);
            all.Add(new ImportEntry(version.Entry, version.RecordedAt, version.Actor, AttemptText.Read(version.Json)));
        }

        return all;
    }

    private EvidencePage Page(Statement pieces, int count, byte[]? text)
    {
        var lines = new List<EvidenceLine>();
        for (var looked = 1; pieces.Step(); looked++)
        {
            if (text is null || Holds(pieces.Span(10), text))
            {
                lines.Add(new EvidenceLine(
                    new EvidenceLink(pieces.Text(2), pieces.Text(3)), DateTimeOffset.FromUnixTimeMilliseconds(pieces.Long(0)), pieces.Long(4), Version(pieces, 5)));
            }

            if (lines.Count == count || looked == MostLookedAt)
            {
                return new EvidencePage(lines, string.Create(CultureInfo.InvariantCulture, $"{pieces.Long(0)}.{pieces.Long(1)}"));
            }
        }

        return new EvidencePage(lines, null);
    }

    private EvidenceVersion Version(Statement row, int from) => new(
        row.Long(from),
        row.LongOrNull(from + 1),
        DateTimeOffset.FromUnixTimeMilliseconds(row.Long(from + 2)),
        Leaf.Read(row.Span(from + 3)) is { } leaf ? keys.ActorOf(leaf.Actor) : null,
        row.Long(from + 4) == 1,
        row.Bytes(from + 5));

    private long RecordOf(long entry) =>
        Database.Number(reader, "SELECT record FROM version WHERE entry = ? AND row IS NULL", entry) ?? 0;

    private static (long At, long Record)? Cursor(string? after) =>
        after?.Split('.') is [var at, var record]
        && long.TryParse(at, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var when)
        && long.TryParse(record, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (when, number)
            : null;

    private static bool Holds(ReadOnlySpan<byte> json, ReadOnlySpan<byte> text)
    {
        for (; json.Length >= text.Length; json = json[1..])
        {
            var first = text.IsEmpty ? 0 : json.IndexOfAny((byte)char.ToLowerInvariant((char)text[0]), (byte)char.ToUpperInvariant((char)text[0]));
            if (first < 0 || json.Length - first < text.Length)
            {
                return false;
            }

            json = json[first..];
            if (Ascii.EqualsIgnoreCase(json[..text.Length], text) || json[..text.Length].SequenceEqual(text))
            {
                return true;
            }
        }

        return false;
    }
}
