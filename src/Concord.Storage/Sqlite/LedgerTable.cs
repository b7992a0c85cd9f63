using Concord.Ledger.Entries;
using Concord.Ledger.Merkle;
using Concord.Ledger.Notes;
using Microsoft.Data.Sqlite;

namespace Concord.Storage.Sqlite;

/// <summary>The ledger's entries and checkpoints in the database.</summary>
internal static class LedgerTable
{
    /// <summary>The last checkpoint; null in a database that has none yet.</summary>
    public static SignedNote? LastCheckpoint(SqliteConnection connection)
    {
        using var last = new Statement(connection, "SELECT note FROM checkpoint ORDER BY size DESC LIMIT 1");

        return last.Step() ? SignedNote.Read(last.Span(0)) : null;
    }

    /// <summary>When the last entry was recorded; null in an empty ledger.</summary>
    public static DateTimeOffset? LastRecorded(SqliteConnection connection) =>
        Database.Number(connection, "SELECT recorded FROM entry ORDER BY entry DESC LIMIT 1") is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null;

    /// <summary>The same without the newest entries that tell only of the program's own doing, a start or a file handed in: what was read from so many still holds.</summary>
    public static long EvidenceSizeAt(SqliteConnection connection, DateTimeOffset moment)
    {
        var size = SizeAt(connection, moment);
        using var kind = new Statement(connection, "SELECT piece.kind FROM version JOIN piece ON piece.record = version.record WHERE version.entry = ? AND version.row IS NULL");
        while (size > 0 && kind.With(size - 1).Step() && kind.Text(0) is LedgerKinds.Import or LedgerKinds.Start)
        {
            size--;
        }

        return size;
    }

    /// <summary>How many entries had been recorded by a moment. Entries are never older than the one before, so it is found by halving.</summary>
    public static long SizeAt(SqliteConnection connection, DateTimeOffset moment)
    {
        var at = moment.ToUnixTimeMilliseconds();
        var (low, high) = (0L, 1 + (Database.Number(connection, "SELECT max(entry) FROM entry") ?? -1));
        using var recorded = new Statement(connection, "SELECT recorded FROM entry WHERE entry = ?");
        while (low < high)
        {
            var middle = (low + high) / 2;
            var isBy = recorded.With(middle).Step() && recorded.Long(0) <= at;
            (low, high) = isBy ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The leaves from an index on, in order.</summary>
    public static IEnumerable<byte[]> Leaves(SqliteConnection connection, long from)
    {
        using var leaves = new Statement(connection, "SELECT leaf FROM entry WHERE entry >= ? ORDER BY entry");
        leaves.With(from);
        while (leaves.Step())
        {
            yield return leaves.Bytes(0);
        }
    }

    /// <summary>Adds a leaf after the last.</summary>
    public static void Add(SqliteConnection writer, long entry, Leaf leaf, byte[] bytes)
    {
        using var insert = new Statement(writer, "INSERT INTO entry (entry, recorded, leaf) VALUES (?, ?, ?)");
        insert.With(entry, leaf.RecordedAt.ToUnixTimeMilliseconds(), bytes).Run();
    }

    /// <summary>Adds the checkpoint of a batch.</summary>
    public static void Add(SqliteConnection writer, TreeHead head, SignedNote note)
    {
        using var insert = new Statement(writer, "INSERT INTO checkpoint (size, note) VALUES (?, ?)");
        insert.With(head.Size, note.ToBytes()).Run();
    }
}
