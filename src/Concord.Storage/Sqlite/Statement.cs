using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Concord.Storage.Sqlite;

/// <summary>One prepared statement: bind, step, read, again. A million rows pass through it without a boxed value.</summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    public Statement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        Check(raw.sqlite3_prepare_v3(_database, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement));
    }

    /// <summary>Binds the values in order: text, whole numbers, bytes or null.</summary>
    public Statement With(params ReadOnlySpan<object?> values)
    {
        raw.sqlite3_reset(_statement);
        for (var i = 0; i < values.Length; i++)
        {
            Bind(i + 1, values[i]);
        }

        return this;
    }

    public Statement Reset()
    {
        raw.sqlite3_reset(_statement);

        return this;
    }

    public Statement Bind(int place, long? value)
    {
        Check(value is { } number ? raw.sqlite3_bind_int64(_statement, place, number) : raw.sqlite3_bind_null(_statement, place));

        return this;
    }

    public Statement Bind(int place, string? value)
    {
        Check(value is null ? raw.sqlite3_bind_null(_statement, place) : raw.sqlite3_bind_text(_statement, place, value));

        return this;
    }

    public Statement Bind(int place, ReadOnlySpan<byte> value)
    {
        Check(raw.sqlite3_bind_blob(_statement, place, value));

        return this;
    }

    /// <summary>Whether there is another row.</summary>
    public bool Step() => raw.sqlite3_step(_statement) switch
    {
        raw.SQLITE_ROW => true,
        raw.SQLITE_DONE => false,
        var wrong => throw Failure(wrong),
    };

    /// <summary>Runs a statement that answers nothing, and makes it ready for the next values.</summary>
    public void Run()
    {
        while (Step())
        {
        }

        raw.sqlite3_reset(_statement);
    }

    public long Long(int column) => raw.sqlite3_column_int64(_statement, column);

    public long? LongOrNull(int column) => IsNull(column) ? null : Long(column);

    public string Text(int column) => raw.sqlite3_column_text(_statement, column).utf8_to_string();

    public byte[] Bytes(int column) => Span(column).ToArray();

    /// <summary>The bytes of a column, valid until the next step.</summary>
    public ReadOnlySpan<byte> Span(int column) => raw.sqlite3_column_blob(_statement, column);

    public bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    public void Dispose() => _statement.Dispose();

    private void Bind(int place, object? value)
    {
        switch (value)
        {
            case null:
                Check(raw.sqlite3_bind_null(_statement, place));
                break;
            case string text:
                Bind(place, text);
                break;
            case byte[] bytes:
                Bind(place, bytes.AsSpan());
                break;
            default:
                Bind(place, Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture));
                break;
        }
    }

    private void Check(int answer)
    {
        if (answer != raw.SQLITE_OK)
        {
            throw Failure(answer);
        }
    }

    private SqliteException Failure(int answer) =>
        new($"SQLite says: {raw.sqlite3_errmsg(_database).utf8_to_string()}.", answer, raw.sqlite3_extended_errcode(_database));
}
