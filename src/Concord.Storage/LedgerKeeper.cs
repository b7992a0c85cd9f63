using Concord.Ledger.Merkle;
using Concord.Ledger.Notes;
using Concord.Ledger.Tiles;
using Concord.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Concord.Storage;

/// <summary>
/// Keeps the ledger: one write after the other, each a transaction that is durable with its signed checkpoint before
/// anybody hears of it, and then the static files that follow the database.
/// </summary>
internal sealed class LedgerKeeper
{
    private readonly Lock _gate = new();
    private readonly Database _database;
    private readonly WorkspaceKeys _keys;
    private readonly LedgerFiles _files;
    private readonly TimeProvider _clock;
    private readonly Randomness _random;

    public LedgerKeeper(Database database, WorkspaceKeys keys, LedgerFiles files, TimeProvider clock, Randomness random)
    {
        (_database, _keys, _files, _clock, _random) = (database, keys, files, clock, random);
        Trouble = _database.CanWrite ? Recover() : Compare();
    }

    /// <summary>Why nothing may be added, in a sentence; null when all is well.</summary>
    public string? Trouble { get; private set; }

    /// <summary>The last checkpoint that is durable.</summary>
    /// <exception cref="WorkspaceException">The database holds none that this workspace's key signed.</exception>
    public SignedHead Last()
    {
        using var reader = _database.Read();

        return Last(reader);
    }

    /// <summary>The last checkpoint as one connection sees it.</summary>
    /// <exception cref="WorkspaceException">The database holds none that this workspace's key signed.</exception>
    public SignedHead Last(SqliteConnection reader) =>
        LedgerTable.LastCheckpoint(reader) is { } note && Checkpoint.Open(note, _keys.Log.Verifier) is { } checkpoint
            ? new SignedHead(checkpoint, note)
            : throw new WorkspaceException("The database holds no checkpoint signed by this workspace's key: run 'concord ledger verify', and restore a backup.");

    /// <summary>Writes in one transaction and answers when it is durable.</summary>
    /// <param name="actor">The seat it is written from.</param>
    /// <param name="write">What is written.</param>
    /// <param name="after">Runs when it is durable, before the next write.</param>
    /// <exception cref="WorkspaceException">Nothing may be added to this ledger: <see cref="Trouble"/>.</exception>
    public (T Answer, TreeHead Head) Write<T>(Actor actor, Func<Recording, PieceTable, T> write, Action<Write> after)
    {
        lock (_gate)
        {
            RequireWritable();
            var writer = _database.Writer;
            var from = Last().Head;
            Database.Run(writer, "BEGIN IMMEDIATE");
            try
            {
                var pen = new LedgerPen(writer, _keys, RangeAt(from), Now(writer), actor);
                using var pieces = new PieceTable(writer);
                using var recording = new Recording(writer, _keys, _random, pen, pieces);
                var answer = write(recording, pieces);
                recording.CloseRows();
                pieces.PutCounts();
                var (head, note) = pen.Sign();
                Database.Run(writer, "COMMIT");
                Follow(from, head, note);
                after(new Write(writer, recording.Changes, from.Size, head.Size));

                return (answer, head);
            }
            finally
            {
                Abandon(writer);
            }
        }
    }

    /// <summary>Refuses what can't be written anyway, before any work is done for it.</summary>
    /// <exception cref="WorkspaceException">Nothing may be added: the workspace was opened for reading, or <see cref="Trouble"/> says why.</exception>
    public void RequireWritable()
    {
        _ = _database.Writer;
        if (Trouble is not null)
        {
            throw new WorkspaceException(Trouble);
        }
    }

    /// <summary>Keeps values that can be worked out again; nothing in a workspace opened for reading.</summary>
    public void Cache(Action<SqliteConnection> keep)
    {
        if (!_database.CanWrite || Trouble is not null)
        {
            return;
        }

        lock (_gate)
        {
            var writer = _database.Writer;
            Database.Run(writer, "BEGIN IMMEDIATE");
            try
            {
                keep(writer);
                Database.Run(writer, "COMMIT");
            }
            finally
            {
                Abandon(writer);
            }
        }
    }

    private static void Abandon(SqliteConnection writer)
    {
        if (SQLitePCL.raw.sqlite3_get_autocommit(writer.Handle) == 0)
        {
            Database.Run(writer, "ROLLBACK");
        }
    }

    /// <summary>A clock that goes back never makes an entry older than the one before.</summary>
    private DateTimeOffset Now(SqliteConnection writer)
    {
        var now = _clock.GetUtcNow();

        return LedgerTable.LastRecorded(writer) is { } last && last > now ? last : now;
    }

    private CompactRange RangeAt(TreeHead head)
    {
        var range = new CompactRange(new TiledTree(_files, head.Size));

        return range.Root() == head.Root ? range : throw new InvalidDataException($"The tiles do not give the root signed for {head.Size} entries.");
    }

    /// <summary>The files follow. The write is durable already: if the files can't be written now, they are before the next one.</summary>
    private void Follow(TreeHead from, TreeHead head, SignedNote note)
    {
        try
        {
            _files.Extend(from, LedgerTable.Leaves(_database.Writer, from.Size), note, head);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            Trouble = $"The ledger's files can't follow the database ({wrong.Message.TrimEnd('.')}): mend that and start again, what was written is safe.";
        }
    }

    private string? Recover()
    {
        var writer = _database.Writer;
        if (LedgerTable.LastCheckpoint(writer) is null)
        {
            var pen = new LedgerPen(writer, _keys, new CompactRange(), default, Actor.Program);
            pen.Sign();
        }

        if (Compare() is { } trouble)
        {
            return trouble;
        }

        try
        {
            return Complete(Last(), writer);
        }
        catch (InvalidDataException wrong)
        {
            return $"The ledger's files don't match the database ({wrong.Message.TrimEnd('.')}): run 'concord ledger verify'.";
        }
    }

    private string? Complete(SignedHead last, SqliteConnection writer)
    {
        var published = _files.Published(_keys.Log.Verifier)?.Head ?? TreeHead.Empty;
        if (_files.IsIncomplete(published.Size))
        {
            _files.Complete(LedgerTable.Leaves(writer, 0).Take((int)Math.Min(published.Size, int.MaxValue)));
        }

        _files.Extend(published, LedgerTable.Leaves(writer, published.Size), last.Note, last.Head);

        return null;
    }

    /// <summary>
    /// What is wrong between the database's head and the published one; null when they fit. The published one is read first:
    /// whoever writes meanwhile publishes after the database.
    /// </summary>
    private string? Compare()
    {
        var isPublished = File.Exists(_files.CheckpointPath);
        var published = _files.Published(_keys.Log.Verifier);
        var last = Last();
        if (!isPublished)
        {
            return null;
        }

        if (published is null)
        {
            return $"'{_files.CheckpointPath}' is not signed by this workspace's key: somebody changed it; delete it after 'concord ledger verify', and it is written again.";
        }

        if (published.Head.Size > last.Head.Size)
        {
            return $"An older state was restored: the database holds {last.Head.Size} ledger entries, and {published.Head.Size} were published.";
        }

        return published.Head.Size == last.Head.Size && published.Head.Root != last.Head.Root
            ? "The database and the published checkpoint have different roots for the same number of entries: run 'concord ledger verify'."
            : null;
    }
}

/// <summary>A write that is durable.</summary>
/// <param name="Writer">The connection that wrote, free until the next write.</param>
/// <param name="Changes">The pieces it touched.</param>
/// <param name="Before">The ledger's size before it.</param>
/// <param name="After">The ledger's size after it.</param>
internal sealed record Write(SqliteConnection Writer, Changes Changes, long Before, long After);
