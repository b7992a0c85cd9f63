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
    private const int MostLookedAt = 10_000;

    private const int LargestPage = 500;

    private static readonly string _noEvidence = string.Join(", ", LedgerKinds.All.Select(kind => $"'{kind}'"));

    /// <summary>One page: the newest of every kind asked for, drawn together by time.</summary>
    public EvidencePage Find(EvidenceQuery query)
    {
        var count = Math.Clamp(query.Count, 1, LargestPage);
        var kinds = query.Kind is null ? Counts().Keys : [query.Kind];
        var open = kinds.Select(kind => Open(kind, query)).ToList();
        try
        {
            return Page(open, count, query.Text is null ? null : Encoding.UTF8.GetBytes(query.Text));
        }
        finally
        {
            open.ForEach(pieces => pieces.Dispose());
        }
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
        using var kinds = new Statement(reader, $"SELECT kind, pieces FROM piece_count WHERE kind NOT IN ({_noEvidence})");
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

    private Statement Open(string kind, EvidenceQuery query)
    {
        var (at, record) = Cursor(query.After) ?? (query.Before?.ToUnixTimeMilliseconds() ?? long.MaxValue, long.MinValue);
        var pieces = new Statement(reader, """
            SELECT piece.at, piece.record, piece.kind, piece.id, piece.versions,
                   version.entry, version.row, entry.recorded, entry.leaf, 1, readable.json
            FROM piece JOIN readable ON readable.version = piece.version JOIN version ON version.version = piece.version
            JOIN entry ON entry.entry = version.entry
            WHERE piece.kind = ? AND (piece.at, piece.record) < (?, ?) AND piece.at >= ? ORDER BY piece.at DESC, piece.record DESC
            """);

        return pieces.With(kind, at, record, query.From?.ToUnixTimeMilliseconds() ?? long.MinValue);
    }

    private EvidencePage Page(List<Statement> open, int count, byte[]? text)
    {
        var next = new PriorityQueue<Statement, (long At, long Record)>(Comparer<(long, long)>.Create((a, b) => b.CompareTo(a)));
        open.ForEach(Advance);
        var lines = new List<EvidenceLine>();
        for (var looked = 1; next.TryDequeue(out var pieces, out var place); looked++)
        {
            if (text is null || Holds(pieces.Span(10), text))
            {
                lines.Add(new EvidenceLine(
                    new EvidenceLink(pieces.Text(2), pieces.Text(3)), DateTimeOffset.FromUnixTimeMilliseconds(place.At), pieces.Long(4), Version(pieces, 5)));
            }

            if (lines.Count == count || looked == MostLookedAt)
            {
                return new EvidencePage(lines, string.Create(CultureInfo.InvariantCulture, $"{place.At}.{place.Record}"));
            }

            Advance(pieces);
        }

        return new EvidencePage(lines, null);

        void Advance(Statement pieces)
        {
            if (pieces.Step())
            {
                next.Enqueue(pieces, (pieces.Long(0), pieces.Long(1)));
            }
        }
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
