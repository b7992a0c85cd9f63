using Concord.Storage;
using Microsoft.Data.Sqlite;

namespace Concord.Tests.Storage;

public sealed class WorkspaceTests : IDisposable
{
    private readonly Place _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void A_second_writer_hears_in_one_sentence_which_process_is_there()
    {
        _place.Record(Place.Promise("a", 1));

        var refusal = Assert.Throws<WorkspaceException>(() => Workspace.Open(_place.Folder, _place.Clock));

        Assert.Equal(
            $"The workspace '{_place.Folder}' is in use by process {Environment.ProcessId}: stop that program, or import through its pages.", refusal.Message);
    }

    [Fact]
    public void Others_may_read_while_one_writes()
    {
        _place.Record(Place.Promise("a", 1));
        using var reader = Workspace.OpenToRead(_place.Folder, _place.Clock);

        _place.Record(Place.Promise("b", 1));

        Assert.Equal(2, reader.OpenDossier().Promises.Count);
        Assert.Equal(_place.Workspace.Status.Root, reader.Status.Root);
        Assert.Null(reader.Verify().Break);
        Assert.Throws<WorkspaceException>(() => reader.Record([Place.File(Place.Promise("c", 1))], Place.Cio));
    }

    [Fact]
    public void The_folder_and_the_key_file_are_for_their_owner_only()
    {
        _ = _place.Workspace;
        var inner = Path.Combine(_place.Folder, "another");
        Workspace.Open(inner, _place.Clock).Dispose();

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, new DirectoryInfo(inner).UnixFileMode);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, new FileInfo(Path.Combine(_place.Folder, "concord.key")).UnixFileMode);
    }

    [Theory]
    [InlineData("UPDATE entry SET recorded = 0")]
    [InlineData("DELETE FROM entry")]
    [InlineData("UPDATE checkpoint SET note = x'00'")]
    [InlineData("DELETE FROM checkpoint")]
    [InlineData("UPDATE record SET subject = 'x'")]
    [InlineData("DELETE FROM record")]
    [InlineData("UPDATE version SET entry = 0")]
    [InlineData("DELETE FROM version")]
    [InlineData("UPDATE readable SET json = x'00'")]
    [InlineData("DELETE FROM readable")]
    [InlineData("UPDATE record_key SET wrapped = x'00'")]
    [InlineData("DELETE FROM record_key")]
    [InlineData("UPDATE row_tile SET hashes = x'00'")]
    [InlineData("DELETE FROM row_tile")]
    [InlineData("INSERT OR REPLACE INTO entry (entry, recorded, leaf) VALUES (0, 0, x'00')")]
    public void Nothing_in_the_ledger_is_changed_or_taken_away(string sql)
    {
        _place.Record(Place.Promise("a", 1), Place.Finding("f1"));

        using var connection = new SqliteConnection($"Data Source={Path.Combine(_place.Folder, "concord.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA recursive_triggers=ON; {sql}";

        Assert.Equal(19, Assert.Throws<SqliteException>(() => command.ExecuteNonQuery()).SqliteErrorCode);
    }

    [Fact]
    public void Tiles_that_were_deleted_are_written_again_at_the_next_start()
    {
        _place.Record([.. Enumerable.Range(1, 700).Select(i => Place.Promise($"p{i}", (i % 28) + 1))]);
        _place.Record(Place.Promise("late", 4));
        var before = Files();
        foreach (var file in before.Keys.Where((_, i) => i % 2 == 0))
        {
            File.Delete(file);
        }

        _place.Reopen();

        Assert.Equal(before, Files());
        Assert.Null(_place.Workspace.Verify().Break);
    }

    [Fact]
    public void Files_that_fell_behind_the_database_follow_at_the_next_start()
    {
        _place.Record(Place.Promise("a", 1));
        var ledger = Path.Combine(_place.Folder, "ledger");
        var behind = Files().ToDictionary(f => f.Key, f => File.ReadAllBytes(f.Key));
        _place.Record(Place.Promise("b", 1));
        var after = Files();
        _place.Workspace.Dispose();
        Directory.Delete(ledger, recursive: true);
        foreach (var (file, bytes) in behind)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }

        _place.Reopen();

        Assert.Equal(after, Files());
        Assert.Null(_place.Workspace.Status.Trouble);
    }

    [Fact]
    public void An_older_database_under_newer_checkpoints_is_seen_and_takes_nothing_more()
    {
        _place.Record(Place.Promise("a", 1));
        _place.Workspace.Dispose();
        var older = File.ReadAllBytes(Path.Combine(_place.Folder, "concord.db"));
        _place.Reopen();
        _place.Record(Place.Promise("b", 1));
        _place.Workspace.Dispose();
        File.WriteAllBytes(Path.Combine(_place.Folder, "concord.db"), older);

        _place.Reopen();

        const string Sentence = "An older state was restored: the database holds 2 ledger entries, and 4 were published.";
        Assert.Equal(Sentence, _place.Workspace.Status.Trouble);
        Assert.Equal(Sentence, _place.Workspace.Verify().Break);
        Assert.Throws<WorkspaceException>(() => _place.Record(Place.Promise("c", 1)));
    }

    [Fact]
    public void A_database_of_a_later_version_is_refused_clearly()
    {
        _place.Workspace.Dispose();
        Change("PRAGMA user_version = 99");

        Assert.Contains("later version of Concord", Assert.Throws<WorkspaceException>(() => Workspace.Open(_place.Folder, _place.Clock)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_ledger_holds_after_imports_of_every_sort()
    {
        RecordSomeOfEverything();

        var verdict = _place.Workspace.Verify(_place.Workspace.Checkpoint);

        Assert.Null(verdict.Break);
        Assert.Equal(_place.Workspace.Status.Size, verdict.Size);
        Assert.Null(_place.Reopen().Verify().Break);
    }

    [Theory]
    [InlineData("UPDATE readable SET json = CAST(replace(CAST(json AS TEXT), '03-09', '03-08') AS BLOB) WHERE CAST(json AS TEXT) LIKE '%03-09%'", "The readable copy of entry 1")]
    [InlineData("UPDATE readable SET json = CAST(replace(CAST(json AS TEXT), 'srv-1', 'srv-2') AS BLOB) WHERE CAST(json AS TEXT) LIKE '%srv-1%'", "The readable copy of row 0 of entry")]
    [InlineData("UPDATE entry SET recorded = recorded + 1 WHERE entry = 1", "Entry 1 was recorded at another time")]
    [InlineData("UPDATE record SET subject = 'aa' WHERE record = 1", "The content of row 0 of entry 0 does not open")]
    [InlineData("UPDATE version SET sealed = x'0102' WHERE version = 1", "The content of row 0 of entry 0 does not open")]
    [InlineData("UPDATE row_tile SET hashes = zeroblob(64)", "The hashes over the rows of entry 0 are not those it commits to")]
    [InlineData("DELETE FROM row_tile", "The hashes over the rows of entry 0 are not those it commits to")]
    [InlineData("UPDATE piece_count SET pieces = pieces + 1 WHERE kind = 'finding'", "The tables of the database don't fit together")]
    [InlineData("DELETE FROM version WHERE row = 1", "The rows of entry 0 are not those")]
    [InlineData("DELETE FROM version WHERE version = 1", "Row 0 of entry 0 is missing")]
    [InlineData("DELETE FROM version WHERE version = 3", "The content of entry 0 is missing")]
    [InlineData("UPDATE piece SET version = version - 1 WHERE kind = 'promise' AND versions = 2", "The list of evidence says something else of promise/a")]
    [InlineData("UPDATE piece SET at = at + 1 WHERE kind = 'finding'", "The list of evidence says something else of finding/f1")]
    [InlineData("UPDATE piece SET id = 'zzz' WHERE id = 'f1'", "The list of evidence says something else of finding/zzz")]
    [InlineData("DELETE FROM piece WHERE kind = 'promise'", "The tables of the database don't fit together")]
    [InlineData("DELETE FROM checkpoint WHERE size = (SELECT max(size) FROM checkpoint)", "beyond what was signed")]
    [InlineData("UPDATE cached SET json = x'7b7d' WHERE name LIKE 'signs/%'", "The kept value 'signs/")]
    public void What_is_changed_behind_the_programs_back_is_found_and_named(string sql, string sentence)
    {
        RecordSomeOfEverything();
        _place.Workspace.Dispose();
        Change($"{WithoutTriggers()} {sql}; {Triggers()}");

        var found = _place.Reopen().Verify().Break;

        Assert.Contains(sentence, found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_removed_trigger_is_found()
    {
        _place.Workspace.Dispose();
        Change("DROP TRIGGER entry_stays");

        Assert.Contains("triggers are not those of this version", _place.Reopen().Verify().Break, StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_checkpoint_of_another_log_is_refused_and_one_of_ours_holds()
    {
        using var other = new Place();
        other.Record(Place.Promise("a", 1));
        _place.Record(Place.Promise("a", 1));
        var old = _place.Workspace.Checkpoint;
        _place.Record(Place.Promise("b", 1));

        Assert.Null(_place.Workspace.Verify(old).Break);
        Assert.NotNull(_place.Workspace.Verify(old.Replace("2\n", "1\n", StringComparison.Ordinal)).Break);
    }

    [Fact]
    public void A_start_is_an_entry_of_its_own()
    {
        _place.Workspace.RecordStart(new Dictionary<string, string> { ["binaries"] = "0f" });

        Assert.Equal(1, _place.Workspace.Status.Size);
        Assert.Null(_place.Workspace.Verify().Break);
        Assert.Empty(_place.Workspace.OpenDossier().Everything);
    }

    private void RecordSomeOfEverything()
    {
        _place.Record(Place.Promise("a", 9), Place.Promise("b", 1), Place.Finding("f1"), Place.Finding("f2"));
        _place.Record(Place.Promise("a", 4), Place.Finding("f2", "LOW"), Place.Finding("f3"));
        _place.Record(Place.File() with { Refused = "Nothing here can be read: export it again." });
        _ = _place.Workspace.ReadSigns(_place.Clock.Now);
    }

    private Dictionary<string, string> Files() => Directory.EnumerateFiles(Path.Combine(_place.Folder, "ledger"), "*", SearchOption.AllDirectories)
        .ToDictionary(file => file, file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))));

    private string WithoutTriggers() => string.Concat(Schema("trigger").Select(t => $"DROP TRIGGER {t.Name};"));

    private string Triggers() => string.Concat(Schema("trigger").Select(t => $"{t.Sql};"));

    private List<(string Name, string Sql)> Schema(string type)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_place.Folder, "concord.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT name, sql FROM sqlite_schema WHERE type = '{type}'";
        using var rows = command.ExecuteReader();
        var all = new List<(string, string)>();
        while (rows.Read())
        {
            all.Add((rows.GetString(0), rows.GetString(1)));
        }

        return all;
    }

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_place.Folder, "concord.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
