using System.Reflection;
using Microsoft.Data.Sqlite;

namespace Concord.Storage.Sqlite;

/// <summary>The steps from an empty file to today's tables, each an embedded .sql file, each taken once and whole.</summary>
internal static class Migrations
{
    /// <summary>"Conc" in ASCII: tells our files from other SQLite files.</summary>
    private const long ApplicationId = 0x436F6E63;

    private static readonly string[] Steps = [.. typeof(Migrations).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)];

    /// <summary>Takes every step the file has not taken yet.</summary>
    /// <exception cref="WorkspaceException">The file belongs to another program or a later version of this one.</exception>
    public static void Apply(SqliteConnection writer, string path)
    {
        var taken = Taken(writer, path);
        for (; taken < Steps.Length; taken++)
        {
            Database.Run(writer, $"BEGIN IMMEDIATE; {TextOf(Steps[taken])} PRAGMA application_id={ApplicationId}; PRAGMA user_version={taken + 1}; COMMIT;");
        }
    }

    /// <summary>Refuses a file that has not taken exactly today's steps.</summary>
    /// <exception cref="WorkspaceException">The file belongs to another program or another version of this one.</exception>
    public static void RequireCurrent(SqliteConnection reader, string path)
    {
        if (Taken(reader, path) < Steps.Length)
        {
            throw new WorkspaceException($"The database '{path}' is of an earlier version: open it once for writing, which brings it up to date.");
        }
    }

    /// <summary>The tables, indexes and triggers as today's steps make them, to hold a file's own against.</summary>
    public static IReadOnlyList<string> Schema()
    {
        using var fresh = new SqliteConnection("Data Source=:memory:");
        fresh.Open();
        Apply(fresh, ":memory:");

        return SchemaOf(fresh);
    }

    /// <summary>The tables, indexes and triggers of a file.</summary>
    public static IReadOnlyList<string> SchemaOf(SqliteConnection connection)
    {
        using var objects = new Statement(connection, "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY 1");
        var schema = new List<string>();
        while (objects.Step())
        {
            schema.Add(objects.Text(0));
        }

        return schema;
    }

    private static int Taken(SqliteConnection connection, string path)
    {
        var taken = (int)Database.Number(connection, "PRAGMA user_version")!;
        var isEmpty = Database.Number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        if (!isEmpty && Database.Number(connection, "PRAGMA application_id") != ApplicationId)
        {
            throw new WorkspaceException($"The file '{path}' is a database of another program: name another folder with --workspace.");
        }

        return taken <= Steps.Length
            ? taken
            : throw new WorkspaceException($"The database '{path}' was written by a later version of Concord: use that version, or one that is newer.");
    }

    private static string TextOf(string step)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(step)!;
        using var reader = new StreamReader(stream);

        return reader.ReadToEnd();
    }
}
