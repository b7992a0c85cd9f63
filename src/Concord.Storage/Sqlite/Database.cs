using Microsoft.Data.Sqlite;

namespace Concord.Storage.Sqlite;

/// <summary>
/// The workspace's SQLite file: one connection that writes and alone checkpoints, and as many as wanted that only read.
/// </summary>
/// <remarks>
/// Write-ahead log with <c>synchronous=FULL</c>: what was committed survives power loss (TRUST §2). No memory map. The
/// bundled SQLite must not have two connections that write or checkpoint at once; the writer lock sees to that.
/// </remarks>
internal sealed class Database : IDisposable
{
    private readonly string _readers;
    private readonly SqliteConnection? _writer;

    private Database(string path, SqliteConnection? writer)
    {
        _readers = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = true }.ToString();
        _writer = writer;
    }

    /// <summary>The one connection that writes.</summary>
    /// <exception cref="WorkspaceException">The workspace was opened for reading.</exception>
    public SqliteConnection Writer => _writer ?? throw new WorkspaceException("The workspace was opened for reading only: open it for writing first.");

    /// <summary>Whether this process may write.</summary>
    public bool CanWrite => _writer is not null;

    /// <summary>Opens the file for writing, making it where there is none; the caller holds the writer lock.</summary>
    /// <exception cref="WorkspaceException">It is no database of this program, or of a later version.</exception>
    public static Database OpenOrCreate(string path)
    {
        var writer = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        try
        {
            writer.Open();
            Run(writer, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA recursive_triggers=ON; PRAGMA cell_size_check=ON;"
                + "PRAGMA trusted_schema=OFF; PRAGMA cache_size=-65536; PRAGMA temp_store=FILE; PRAGMA wal_autocheckpoint=4000;");
            Migrations.Apply(writer, path);

            return new Database(path, writer);
        }
        catch (SqliteException wrong)
        {
            writer.Dispose();

            throw Damaged(path, wrong);
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    /// <summary>Opens the file for reading beside whoever writes.</summary>
    /// <exception cref="WorkspaceException">There is none, or it is of another version.</exception>
    public static Database OpenToRead(string path)
    {
        if (!File.Exists(path))
        {
            throw new WorkspaceException($"There is no workspace at '{Path.GetDirectoryName(path)}': import a file to make one, or name another with --workspace.");
        }

        var database = new Database(path, null);
        try
        {
            using var reader = database.Read();
            Migrations.RequireCurrent(reader, path);

            return database;
        }
        catch (SqliteException wrong)
        {
            throw Damaged(path, wrong);
        }
    }

    /// <summary>A connection that only reads, from a pool: dispose it soon.</summary>
    public SqliteConnection Read()
    {
        var reader = new SqliteConnection(_readers);
        reader.Open();

        return reader;
    }

    /// <summary>Runs statements that answer nothing.</summary>
    public static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The first number a statement answers; null when it answers nothing.</summary>
    public static long? Number(SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var statement = new Statement(connection, sql);

        return statement.With(values).Step() ? statement.LongOrNull(0) : null;
    }

    public void Dispose()
    {
        using (var reader = new SqliteConnection(_readers))
        {
            SqliteConnection.ClearPool(reader);
        }

        _writer?.Dispose();
    }

    private static WorkspaceException Damaged(string path, SqliteException wrong) =>
        new($"The database '{path}' can't be opened ({wrong.Message}): restore it from a backup, or name another workspace.");
}
