using System.Text;
using Concord.Evidence;
using Concord.Evidence.Interchange;
using Concord.Steps;
using Microsoft.Data.Sqlite;

namespace Concord.SystemTests.Cli;

/// <summary>A published pack through the program; then somebody with the database's password takes a fact out of it behind the program's back.</summary>
public sealed class PublishedPackTests : IDisposable
{
    private const string Withheld = "42 urgent fixes on systems reachable from outside are overdue.";
    private static readonly DateTimeOffset _day = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly ConcordProgram _concord = new();
    private BriefingPack? _pack;

    public void Dispose() => _concord.Dispose();

    [Theory]
    [InlineData("html")]
    [InlineData("docx")]
    [InlineData("pptx")]
    [InlineData("json")]
    public void A_pack_as_it_was_written_holds_alone_and_against_the_ledger(string ending)
    {
        Publish();
        Write($"pack.{ending}");
        var alone = _concord.Run("briefing", "verify", $"pack.{ending}", "--json", "--workspace", "concord-data");

        Assert.Equal((0, ""), (alone.Status, alone.Errors));
        Assert.True((bool)alone.Json["holds"]!);
        Assert.Empty(alone.Json["ledger"]!["faults"]!.AsArray());
    }

    [Fact]
    public void A_database_administrator_who_changes_the_withheld_fact_everywhere_is_exposed_by_the_ledger_and_by_the_pack()
    {
        Publish();
        Write("pack.html");
        Tamper(
            "UPDATE readable SET json = CAST(replace(CAST(json AS TEXT), '42 urgent', '2 small') AS BLOB)",
            "DELETE FROM cached");

        Exposed("pack.html", "is not what this file holds", "Fact CISO-1 stands in the edition with other words than its author");
        Write("rewritten.html", thatFails: false);
        Exposed("rewritten.html", "changed afterwards", null);
    }

    [Fact]
    public void One_who_writes_a_whole_other_edition_with_a_new_seal_is_exposed_by_what_the_ledger_committed_to()
    {
        Publish();
        Write("pack.html");
        var bare = _pack! with { Annex = [] };
        bare = bare with { Signatures = [.. bare.Signatures.Select(s => s with { Digest = PackSeal.OfSigned(bare) })] };
        var other = Encoding.UTF8.GetString(EvidenceText.Write(bare with { Digest = PackSeal.Of(bare) }));
        Tamper($"UPDATE readable SET json = CAST('{other.Replace("'", "''", StringComparison.Ordinal)}' AS BLOB) WHERE CAST(json AS TEXT) LIKE '%\"kind\":\"briefing-pack\"%'", "DELETE FROM cached");

        Exposed("pack.html", "is not what this file holds", null);
        Write("other.pptx");
        Exposed("other.pptx", "committed to another", "must reach the board and stands neither");
    }

    [Theory]
    [InlineData("briefing-pack", "This workspace holds no briefing-pack/BRF-1-E1")]
    [InlineData("briefing", "No version of briefing BRF-1 from before the edition")]
    public void One_who_deletes_every_copy_of_a_record_is_exposed(string kind, string fault)
    {
        Publish();
        Write("pack.docx");
        var records = $"(SELECT record FROM piece WHERE kind = '{kind}')";
        Tamper(
            $"DELETE FROM version WHERE record IN {records}",
            $"DELETE FROM readable WHERE record IN {records}",
            $"DELETE FROM record_key WHERE record IN {records}",
            $"DELETE FROM record WHERE record IN {records}",
            $"DELETE FROM piece_count WHERE kind = '{kind}'",
            $"DELETE FROM piece WHERE kind = '{kind}'",
            "DELETE FROM cached");

        Exposed("pack.docx", fault, null);
    }

    [Fact]
    public void One_who_takes_the_fact_out_of_every_version_of_the_briefing_is_exposed()
    {
        Publish();
        Write("pack.pptx");
        Tamper(
            "UPDATE readable SET json = CAST(json_remove(CAST(json AS TEXT), '$.facts[0]') AS BLOB) WHERE CAST(json AS TEXT) LIKE '%\"kind\":\"briefing\"%'",
            "UPDATE version SET sealed = zeroblob(length(sealed)) WHERE version IN (SELECT version FROM readable WHERE CAST(json AS TEXT) LIKE '%\"kind\":\"briefing\"%')");

        Exposed("pack.pptx", "CISO-1 stands in the edition and in no version of the briefing", null);
    }

    [Fact]
    public void A_fact_taken_out_of_what_a_reader_sees_is_named_and_the_seal_alone_does_not_help()
    {
        Publish();
        Write("pack.html");
        var page = File.ReadAllText(Path.Combine(_concord.Folder, "pack.html"));
        var script = page.IndexOf("<script", StringComparison.Ordinal);
        _concord.Write("cut.html", page[..script].Replace(Withheld, "Some fixes are late.", StringComparison.Ordinal) + page[script..]);
        _concord.Write("unhidden.html", page[..script].Replace($"<p class=\"fact\" dir=\"auto\">{Withheld}</p>", $"<p class=\"fact\" style=\"display:none\">{Withheld}</p>", StringComparison.Ordinal) + page[script..]);

        _concord.Write("unsaid.html", page[..script].Replace("1 must-reach fact was withheld", "All facts are here", StringComparison.Ordinal) + page[script..]);

        foreach (var (file, what) in new[] { ("cut.html", "CISO-1 (annex)"), ("unhidden.html", "CISO-1 (annex)"), ("unsaid.html", "first page") })
        {
            var answer = _concord.Run("briefing", "verify", file);
            Assert.Equal(1, answer.Status);
            Assert.Contains("✓ seal", answer.Output, StringComparison.Ordinal);
            Assert.Contains($"✗ words   {what}: a reader does not see", answer.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_board_gets_the_signs_while_no_pack_is_published_and_is_told_so()
    {
        _concord.Run("import", _concord.Write("evidence.jsonl", """{"kind":"charter","id":"c1","version":"1","signedBy":["CIO","CISO"],"at":"2026-01-01"}""" + "\n"));
        var signs = _concord.Run("report", "--for", "board", "--out", "board.html");

        Assert.Equal((0, "concord: No pack is published in this workspace: this is the board's report on the signs.\n"), (signs.Status, signs.Errors));
        Assert.Equal(2, _concord.Run("report", "--for", "board", "--out", "board.html", "--brief").Status);
        Assert.Equal(2, _concord.Run("report", "--for", "board", "--out", "board.html", "--briefing", "BRF-1").Status);
        Assert.Equal(2, _concord.Run("report", "--out", "pair.html", "--brief").Status);
        Assert.Equal(2, _concord.Run("report").Status);
        Assert.Equal(2, _concord.Run("briefing", "verify", "board.html").Status);
        Assert.Equal(2, _concord.Run("briefing", "verify", "nowhere.html").Status);
    }

    [Fact]
    public void A_template_is_written_changed_and_used_also_from_the_workspace()
    {
        Publish();
        Assert.Equal(0, _concord.Run("report", "--for", "board", "--template-out", "own.css").Status);
        var css = File.ReadAllText(Path.Combine(_concord.Folder, "own.css"));
        _concord.Write("own.css", css.Replace("#17202a", "#111111", StringComparison.Ordinal));
        Assert.Equal(0, _concord.Run("report", "--for", "board", "--out", "named.html", "--template", "own.css").Status);
        _concord.Write("concord-data/templates/board-pack.css", css.Replace("#17202a", "#222222", StringComparison.Ordinal));
        Assert.Equal(0, _concord.Run("report", "--for", "board", "--out", "kept.html", "--headings", "sec", "--briefing", "BRF-1/1").Status);

        Assert.Contains("#111111", File.ReadAllText(Path.Combine(_concord.Folder, "named.html")), StringComparison.Ordinal);
        Assert.Contains("#222222", File.ReadAllText(Path.Combine(_concord.Folder, "kept.html")), StringComparison.Ordinal);
        Assert.Contains("106(c)", File.ReadAllText(Path.Combine(_concord.Folder, "kept.html")), StringComparison.Ordinal);
        Assert.Equal(2, _concord.Run("report", "--for", "board", "--out", "pack.pptx", "--template", "own.css").Status);
        Assert.Equal(2, _concord.Run("report", "--for", "board", "--out", "pack.html", "--headings", "iso").Status);
        Assert.Equal(2, _concord.Run("report", "--for", "board", "--out", "pack.html", "--briefing", "BRF-1/2").Status);
    }

    /// <summary>The ledger's check ends with 1, and so does the pack's, which names the fault.</summary>
    private void Exposed(string file, string fault, string? alsoSays)
    {
        var answer = _concord.Run("briefing", "verify", file, "--workspace", "concord-data");

        Assert.Equal(1, _concord.Run("ledger", "verify").Status);
        Assert.Equal(1, answer.Status);
        Assert.Contains(fault, answer.Output, StringComparison.Ordinal);
        Assert.Contains(alsoSays ?? "", answer.Output, StringComparison.Ordinal);
    }

    private void Write(string file, bool thatFails = false) => Assert.Equal(thatFails ? 2 : 0, _concord.Run("report", "--for", "board", "--out", file).Status);

    /// <summary>Somebody who may do anything in the database: also take the guards away and put them back.</summary>
    private void Tamper(params string[] statements)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_concord.Folder, "concord-data", "concord.db")};Pooling=False");
        connection.Open();
        var guards = Rows(connection, "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'");
        guards.ForEach(guard => Run(connection, $"DROP TRIGGER {guard.Name}"));
        Assert.All(statements, sql => Assert.True(Run(connection, sql) > 0 || sql.Contains("cached", StringComparison.Ordinal), sql));
        guards.ForEach(guard => Run(connection, guard.Sql));
    }

    private static int Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;

        return command.ExecuteNonQuery();
    }

    private static List<(string Name, string Sql)> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<(string, string)>();
        while (reader.Read())
        {
            rows.Add((reader.GetString(0), reader.GetString(1)));
        }

        return rows;
    }

    /// <summary>A briefing of both sides whose first fact the CIO withholds, act by act into the workspace, each from its seat.</summary>
    private void Publish()
    {
        var (cio, ciso) = (BriefingActor.Cio, BriefingActor.Ciso);
        var room = Act(ciso, BriefingRoom.Open(ciso, new BriefingOpening { Id = "BRF-1", Forum = "board", Title = "First quarter", MeetsAt = _day.AddDays(20), Sections = ["Risks", "Delivery"] }, _day));
        room = Act(ciso, room.Add(ciso, new FactWording(Withheld), FactLevel.MustReach, "s1", _day));
        room = Act(cio, room.Add(cio, new FactWording("99.94 % of the hours of the quarter were served."), FactLevel.MustReach, "s2", _day));
        room = Act(cio, room.Withhold(cio, "CISO-1", "The count is being checked.", _day.AddDays(1)));
        room = Act(ciso, room.Note(ciso, "CISO-1", "It was checked twice."));
        room = Act(cio, room.Sign(cio, _day.AddDays(2)));
        room = Act(ciso, room.Sign(ciso, _day.AddDays(2)));
        var answer = room.Publish(ciso, _day.AddDays(3));
        _ = Act(ciso, answer);
        _pack = answer.Pack;
        Record(ciso, _pack!);
    }

    private BriefingRoom Act(BriefingActor by, RoomAnswer answer)
    {
        Assert.Null(answer.WhyNot);
        Record(by, answer.Briefing!);

        return new BriefingRoom(answer.Briefing!);
    }

    private void Record(BriefingActor by, Exhibit exhibit) =>
        Assert.Equal(0, _concord.Run("import", _concord.Write("act.jsonl", Encoding.UTF8.GetString(EvidenceText.Write(exhibit)) + "\n"), "--by", by.Word).Status);
}
