using System.Text.Json.Nodes;
using Concord.SystemTests.Ledger;

namespace Concord.SystemTests.Cli;

/// <summary>What scripts may rely on (CONTRACT §2): answers, exit statuses, sentences.</summary>
public sealed class CommandLineTests : IDisposable
{
    private const string Line = """{"kind":"contact","id":"c1","at":"2026-03-02T09:00:00+01:00","between":["CIO","CISO"],"channel":"DIRECT"}""";

    private readonly ConcordProgram _concord = new();

    public void Dispose() => _concord.Dispose();

    [Fact]
    public void An_import_answers_in_numbers_that_add_up_and_a_second_one_adds_nothing()
    {
        var file = _concord.Write("talks.jsonl", Line + "\n" + "not a line\n" + Line.Replace("c1", "c2", StringComparison.Ordinal) + "\n");

        var first = _concord.Run("import", file, "--json", "--by", "CISO");
        var again = _concord.Run("import", file, "--json", "--by", "CIO");

        Assert.Equal(0, first.Status);
        Assert.Equal((3, 2, 0, 1), Numbers(first.Json["files"]![0]!));
        Assert.Equal(2, (int)first.Json["files"]![0]!["rejections"]![0]!["line"]!);
        Assert.Equal((3, 0, 2, 1), Numbers(again.Json["files"]![0]!));
        Assert.True((long)again.Json["ledger"]!["size"]! > (long)first.Json["ledger"]!["size"]!, "The attempt itself is an entry.");
    }

    [Fact]
    public void A_refused_file_ends_with_two_and_one_sentence_and_the_others_still_go_in()
    {
        var good = _concord.Write("talks.jsonl", Line + "\n");
        var bad = _concord.Write("page.csv", "<!DOCTYPE html><html><body>Sign in</body></html>");

        var answer = _concord.Run("import", bad, good, "--json");

        Assert.Equal(2, answer.Status);
        Assert.Single(answer.Errors.Trim().Split('\n'));
        Assert.Contains("HTML", answer.Errors, StringComparison.Ordinal);
        Assert.Equal(1, answer.Json["files"]!.AsArray().Sum(f => (int)f!["added"]!));
    }

    [Fact]
    public void A_dry_run_says_what_would_happen_and_leaves_no_trace()
    {
        var file = _concord.Write("talks.jsonl", Line + "\n");
        _concord.Run("import", file);
        var before = _concord.Run("ledger", "status", "--json").Json.ToJsonString();

        var answer = _concord.Run("import", _concord.Write("more.jsonl", Line.Replace("c1", "c9", StringComparison.Ordinal)), "--dry-run", "--json");

        Assert.Equal(1, (int)answer.Json["files"]![0]!["added"]!);
        Assert.Equal(before, _concord.Run("ledger", "status", "--json").Json.ToJsonString());
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("import")]
    [InlineData("signs --as-of yesterday")]
    [InlineData("signs --window 3")]
    [InlineData("evidence schema no-such-kind")]
    [InlineData("ledger prove advice")]
    [InlineData("import no-such-file.csv")]
    [InlineData("report --out paper.txt")]
    [InlineData("serve --urls http://0.0.0.0:5080")]
    [InlineData("signs --workspace no-such-folder")]
    public void Wrong_use_ends_with_two_and_a_sentence_without_a_stack_trace(string arguments)
    {
        _concord.Run("import", _concord.Write("talks.jsonl", Line + "\n"));

        var answer = _concord.Run(arguments.Split(' '));

        Assert.Equal(2, answer.Status);
        Assert.StartsWith("concord: ", answer.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Global_options_stand_before_or_after_the_command()
    {
        _concord.Run("import", _concord.Write("talks.jsonl", Line + "\n"), "--workspace", "here");

        var before = _concord.Run("--workspace", "here", "--json", "ledger", "status");
        var after = _concord.Run("ledger", "status", "--json", "--workspace", "here");

        Assert.Equal(0, before.Status);
        Assert.Equal(before.Output, after.Output);
    }

    [Fact]
    public void A_second_process_that_wants_to_write_gets_one_clear_sentence_and_readers_may_read()
    {
        var file = _concord.Write("talks.jsonl", Line + "\n");
        _concord.Run("import", file);
        using var server = _concord.Start("serve", "--urls", "http://127.0.0.1:0");
        try
        {
            Assert.Contains("Concord serves", server.StandardError.ReadLine(), StringComparison.Ordinal);

            var writer = _concord.Run("import", file);
            var reader = _concord.Run("ledger", "status", "--json");

            Assert.Equal(2, writer.Status);
            Assert.Single(writer.Errors.Trim().Split('\n'));
            Assert.Equal(0, reader.Status);
        }
        finally
        {
            server.Kill();
            server.WaitForExit();
        }
    }

    [Fact]
    public void Formats_and_schemas_are_told_to_programs()
    {
        var formats = _concord.Run("formats", "--json").Json.AsArray();
        var schema = _concord.Run("evidence", "schema", "owed-fact");

        Assert.Contains("concord-evidence", formats.Select(f => (string?)f!["format"]));
        Assert.All(formats, f => Assert.False(string.IsNullOrEmpty((string?)f!["recognises"])));
        Assert.Equal("object", (string?)schema.Json["type"]);
    }

    [Fact]
    public void A_proof_and_an_export_verify_here_and_with_Gos_own_tools()
    {
        _concord.Run("import", _concord.Write("talks.jsonl", Line + "\n"));
        var checkpoint = _concord.Write("old.txt", _concord.Run("ledger", "checkpoint").Output);
        _concord.Run("import", _concord.Write("more.jsonl", Line.Replace("c1", "c2", StringComparison.Ordinal)));

        Assert.StartsWith("c2sp.org/tlog-proof@v1", _concord.Run("ledger", "prove", "contact/c1").Output, StringComparison.Ordinal);
        Assert.Equal(1, _concord.Run("ledger", "prove", "contact/none").Status);
        Assert.Equal(0, _concord.Run("ledger", "verify").Status);
        Assert.Equal(0, _concord.Run("ledger", "verify", "--old", checkpoint).Status);
        Assert.Equal(0, _concord.Run("ledger", "export", "exported").Status);
        Assert.Equal(0, _concord.Run("ledger", "verify", "--export", "exported", "--old", checkpoint).Status);
        Assert.Null(GoTlog.Refuses(Path.Combine(_concord.Folder, "exported")));
    }

    [Fact]
    public void Another_logs_checkpoint_is_not_an_old_one_of_this_log()
    {
        var file = _concord.Write("talks.jsonl", Line + "\n");
        _concord.Run("import", file);
        _concord.Run("import", file, "--workspace", "other");
        var other = _concord.Write("other.txt", _concord.Run("ledger", "checkpoint", "--workspace", "other").Output);

        Assert.Equal(1, _concord.Run("ledger", "verify", "--old", other).Status);
    }

    private static (int Read, int Added, int Unchanged, int Rejected) Numbers(JsonNode file)
    {
        var numbers = (Read: (int)file["read"]!, Added: (int)file["added"]!, Unchanged: (int)file["unchanged"]!, Rejected: (int)file["rejected"]!);
        Assert.Equal(numbers.Read, numbers.Added + (int)file["changed"]! + numbers.Unchanged + (int)file["merged"]! + numbers.Rejected);

        return numbers;
    }
}
