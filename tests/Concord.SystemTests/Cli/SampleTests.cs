using System.Text.Json.Nodes;
using Concord.Tests;

namespace Concord.SystemTests.Cli;

/// <summary>The sample organisation through the program, as a new user would take it.</summary>
public sealed class SampleTests : IDisposable
{
    private const string Week = "2026-11-20";

    private readonly ConcordProgram _concord = new();

    public void Dispose() => _concord.Dispose();

    [Fact]
    public void The_sample_shows_the_planted_signs_and_stays_silent_on_the_healthy_ones()
    {
        _concord.Run("import", House.At("samples", "halden-freight"));

        var signs = Signs("--as-of", Week);

        Assert.Equal("PRESENT", StateOf(signs, "S6", "CIO"));
        Assert.Equal("PRESENT", StateOf(signs, "S11", "CIO"));
        Assert.Equal("EARLY", StateOf(signs, "S1", "CIO"));
        Assert.Equal("WITHIN", StateOf(signs, "S2", "CIO"));
        Assert.Equal("WITHIN", StateOf(signs, "S4", "CISO"));
        Assert.Equal("WITHIN", StateOf(signs, "S7", "CIO"));
        Assert.Equal("NOT_ENOUGH_EVIDENCE", StateOf(signs, "S6", "CISO"));
    }

    [Fact]
    public void What_can_not_be_said_names_what_is_missing()
    {
        _concord.Run("import", House.At("samples", "halden-freight"));

        var silent = Signs("--as-of", Week)["signs"]!.AsArray().SelectMany(s => s!["indicators"]!.AsArray())
            .Where(i => (string?)i!["state"] == "NOT_ENOUGH_EVIDENCE").ToList();

        Assert.NotEmpty(silent);
        Assert.All(silent, i => Assert.False(string.IsNullOrEmpty((string?)i!["missing"])));
    }

    [Fact]
    public void The_sample_split_in_ten_files_gives_the_same_answer_in_three_orders()
    {
        _concord.Run("import", House.At("samples", "halden-freight"), "--workspace", "whole");
        _concord.Run("evidence", "export", "all.jsonl", "--workspace", "whole");
        var lines = File.ReadAllLines(Path.Combine(_concord.Folder, "all.jsonl"));
        var parts = Enumerable.Range(0, 10)
            .Select(part => _concord.Write($"part-{part}.jsonl", string.Join('\n', lines.Where((_, i) => i % 10 == part)) + "\n"))
            .ToArray();

        var whole = Bare(Signs("--as-of", Week, "--workspace", "whole"));
        foreach (var (order, name) in new[] { (parts, "first"), (parts.Reverse().ToArray(), "second"), ([.. parts[5..], .. parts[..5]], "third") })
        {
            foreach (var part in order)
            {
                Assert.Equal(0, _concord.Run("import", part, "--workspace", name).Status);
            }

            Assert.Equal(whole, Bare(Signs("--as-of", Week, "--workspace", name)));
        }
    }

    [Fact]
    public void A_late_record_leaves_the_answer_known_before_it_untouched()
    {
        _concord.Run("import", House.At("samples", "halden-freight"));
        var before = DateTimeOffset.UtcNow.ToString("O");
        var known = Bare(Signs("--as-of", Week, "--known-at", before));
        var late = _concord.Write(
            "late.jsonl",
            """{"kind":"initiative","id":"late","title":"A late one","type":"PROJECT","owner":"CIO","gates":{"G0":"2026-05-04","G2":"2026-06-01"},"consults":[]}""");

        Thread.Sleep(20);
        Assert.Equal(0, _concord.Run("import", late).Status);

        Assert.Equal(known, Bare(Signs("--as-of", Week, "--known-at", before)));
        Assert.NotEqual(known, Bare(Signs("--as-of", Week)));
    }

    [Fact]
    public void The_report_is_one_page_that_needs_nothing_beside_it()
    {
        _concord.Run("import", House.At("samples", "halden-freight"));

        Assert.Equal(0, _concord.Run("report", "--out", "paper.html").Status);

        var page = File.ReadAllText(Path.Combine(_concord.Folder, "paper.html"));
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("src=\"http", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Every_file_of_the_shared_data_is_read_or_named_with_its_reason_and_adds_up()
    {
        var answer = _concord.Run("import", House.Shared("data"), "--json");

        Assert.Equal(2, answer.Status);
        var files = answer.Json["files"]!.AsArray();
        Assert.Equal(Directory.EnumerateFiles(House.Shared("data"), "*", SearchOption.AllDirectories).Count(), files.Count);
        Assert.All(files, file =>
        {
            var parts = new[] { "added", "changed", "unchanged", "merged", "rejected" }.Sum(name => (long)file![name]!);
            Assert.Equal((long)file!["read"]!, parts);
            Assert.True(file["refused"] is not null || file["format"] is not null, $"{file["path"]} is neither read nor refused.");
        });
        Assert.Equal(0, _concord.Run("ledger", "verify").Status);
    }

    private JsonNode Signs(params string[] arguments) => _concord.Run(["signs", "--json", .. arguments]).Json;

    private static string? StateOf(JsonNode signs, string id, string direction) =>
        (string?)signs["signs"]!.AsArray().Single(s => (string?)s!["id"] == id)!["directions"]![direction]!["state"];

    // Without the moment of asking, which differs by nature.
    private static string Bare(JsonNode signs)
    {
        signs.AsObject().Remove("knownAt");

        return signs.ToJsonString();
    }
}
