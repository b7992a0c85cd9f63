using Concord.Ledger.Merkle;
using Concord.Ledger.Notes;
using Concord.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Concord.Storage;

/// <summary>
/// Checks a whole workspace: every tile, bundle and entry against the signed root; every entry against the database; every
/// content against what its entry committed to; and the readable copy, its order and its keys against the contents.
/// </summary>
internal sealed class Audit(SqliteConnection reader, LedgerFiles files, WorkspaceKeys keys, SignedHead last)
{
    /// <summary>The first thing that does not hold.</summary>
    /// <param name="oldCheckpoint">A checkpoint kept elsewhere, which the log must still begin with; null = none.</param>
    public LedgerVerdict Run(string? oldCheckpoint)
    {
        var verdict = CheckLog(oldCheckpoint);
        if (!verdict.Holds)
        {
            return verdict;
        }

        try
        {
            return verdict with { Break = new PieceAudit(reader).Fault() ?? CheckCheckpoints() ?? CheckSchema() ?? CheckStructure() ?? CheckCache() };
        }
        catch (SqliteException damaged)
        {
            return verdict with { Break = $"The database is damaged ({damaged.Message.TrimEnd('.')})." };
        }
    }

    /// <summary>Entries, tiles, contents: in one pass from the first entry to the last.</summary>
    private LedgerVerdict CheckLog(string? oldCheckpoint)
    {
        using var entries = new EntryAudit(reader, keys);
        try
        {
            var verdict = ExportedLog.Check(files, last.Checkpoint, keys.Log.Verifier, oldCheckpoint, entries.Inspect);

            return verdict.Holds ? verdict with { Break = entries.Rest() ?? CheckPartials() } : verdict;
        }
        catch (SqliteException damaged)
        {
            return new LedgerVerdict(
                last.Head.Size, last.Head.Root.ToString(), $"The database is damaged from entry {entries.Next} on ({damaged.Message.TrimEnd('.')}).", entries.Next);
        }
    }

    /// <summary>Tiles of smaller sizes stay until they are full; where they lie they must be the beginning of the full one.</summary>
    private string? CheckPartials()
    {
        foreach (var (name, path) in files.All())
        {
            if (path is not { IsPartial: true } partial || Retiling.WidthAt(partial, last.Head.Size) is var width && width <= partial.Width)
            {
                continue;
            }

            if (files.Read(partial) is { } bytes && !files.Begin(partial.At(width)).AsSpan().StartsWith(bytes))
            {
                return $"{name}, which is left from a smaller size, is not how the log began.";
            }
        }

        return null;
    }

    /// <summary>Every checkpoint ever signed: its key, its order, and the root the entries had at its size.</summary>
    private string? CheckCheckpoints()
    {
        using var notes = new Statement(reader, "SELECT size, note FROM checkpoint ORDER BY size");
        var range = new CompactRange();
        using var leaves = LedgerTable.Leaves(reader, 0).GetEnumerator();
        while (notes.Step())
        {
            var size = notes.Long(0);
            if (Checkpoint.Open(notes.Span(1), keys.Log.Verifier) is not { } checkpoint || checkpoint.Head.Size != size)
            {
                return $"The checkpoint of size {size} in the database is not one this log signed.";
            }

            while (range.Size < size && leaves.MoveNext())
            {
                range.AppendEntry(leaves.Current);
            }

            if (range.Root() != checkpoint.Head.Root)
            {
                return $"The checkpoint of size {size} in the database has another root than the entries.";
            }
        }

        return null;
    }

    private string? CheckSchema() => Migrations.SchemaOf(reader).SequenceEqual(Migrations.Schema())
        ? null
        : "The database's tables or triggers are not those of this version: something changed them.";

    private string? CheckStructure()
    {
        using var check = new Statement(reader, "PRAGMA integrity_check(1)");

        return check.Step() && check.Text(0) == "ok" ? null : $"SQLite finds the database damaged: {check.Text(0).TrimEnd('.')}.";
    }

    private string? CheckCache() => CacheTable.Changed(reader, keys).FirstOrDefault() is { } name
        ? $"The kept value '{name}' was changed; it is not used, and is worked out again when it is needed."
        : null;
}
