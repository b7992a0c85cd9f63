using System.Security.Cryptography;
using Microsoft.Data.Sqlite;

namespace Concord.Storage.Sqlite;

/// <summary>Values that were worked out and can be again: each sealed, so that a changed byte is noticed and the value not used.</summary>
internal static class CacheTable
{
    /// <summary>A kept value; null when none is kept, or it was changed behind the program's back.</summary>
    public static byte[]? Read(SqliteConnection reader, WorkspaceKeys keys, string name)
    {
        using var kept = new Statement(reader, "SELECT json, seal FROM cached WHERE name = ?");

        return kept.With(name).Step() && IsWhole(keys, name, kept.Span(0), kept.Span(1)) ? kept.Bytes(0) : null;
    }

    /// <summary>Keeps a value in place of the one of that name.</summary>
    public static void Write(SqliteConnection writer, WorkspaceKeys keys, string name, byte[] json)
    {
        using var keep = new Statement(writer, "INSERT INTO cached (name, json, seal) VALUES (?, ?, ?) "
            + "ON CONFLICT (name) DO UPDATE SET json = excluded.json, seal = excluded.seal");
        keep.With(name, json, keys.SealOf(name, json)).Run();
    }

    /// <summary>Forgets all but the last of the values whose names begin alike, so that they don't pile up.</summary>
    public static void Trim(SqliteConnection writer, string beginning, int most)
    {
        using var forget = new Statement(writer, "DELETE FROM cached WHERE substr(name, 1, length(?1)) = ?1 AND name NOT IN "
            + "(SELECT name FROM cached WHERE substr(name, 1, length(?1)) = ?1 ORDER BY name DESC LIMIT ?2)");
        forget.With(beginning, most).Run();
    }

    /// <summary>The names of values that were changed behind the program's back.</summary>
    public static IEnumerable<string> Changed(SqliteConnection reader, WorkspaceKeys keys)
    {
        using var kept = new Statement(reader, "SELECT name, json, seal FROM cached");
        while (kept.Step())
        {
            if (!IsWhole(keys, kept.Text(0), kept.Span(1), kept.Span(2)))
            {
                yield return kept.Text(0);
            }
        }
    }

    private static bool IsWhole(WorkspaceKeys keys, string name, ReadOnlySpan<byte> json, ReadOnlySpan<byte> seal) =>
        CryptographicOperations.FixedTimeEquals(keys.SealOf(name, json), seal);
}
