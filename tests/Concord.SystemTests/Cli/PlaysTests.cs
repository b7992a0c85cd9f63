using Concord.Tests;

namespace Concord.SystemTests.Cli;

/// <summary>The repairs through the program: due ones of the sample, and a run of one's own.</summary>
public sealed class PlaysTests : IDisposable
{
    private const string Week = "2026-11-20";

    private readonly ConcordProgram _concord = new();

    public void Dispose() => _concord.Dispose();

    [Fact]
    public void The_sample_calls_for_plays_with_owners_on_both_sides_and_at_most_three_at_once()
    {
        _concord.Run("import", House.At("samples", "halden-freight"));

        var plays = _concord.Run("plays", "--json", "--as-of", Week).Json.AsArray();

        Assert.Contains(plays, p => (string?)p!["state"] == "DUE");
        Assert.InRange(plays.Count(p => (string?)p!["state"] is "OPEN" or "DUE"), 1, 3);
        Assert.All(plays, p =>
        {
            Assert.Matches("^P[0-9]{2}$", (string?)p!["id"]);
            Assert.False(string.IsNullOrEmpty((string?)p["trigger"]));
            Assert.False(string.IsNullOrEmpty((string?)p["owners"]!["CIO"]) || string.IsNullOrEmpty((string?)p["owners"]!["CISO"]));
            Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", (string?)p["due"]);
        });
    }

    [Fact]
    public void A_run_is_open_until_its_steps_are_done_and_the_three_answers_stand_apart()
    {
        _concord.Run("import", _concord.Write("run.jsonl", Run("\"title\":\"Only step\"")));
        var open = Assert.Single(Plays(), p => p.Id == "P11");
        _concord.Run("import", _concord.Write("done.jsonl", Run("\"title\":\"Only step\",\"doneAt\":\"2026-10-05\"")));
        var done = Assert.Single(Plays(), p => p.Id == "P11");
        var text = _concord.Run("plays", "--as-of", Week);

        Assert.Equal("OPEN", open.State);
        Assert.Equal("DONE", done.State);
        Assert.Equal(0, text.Status);
        Assert.Contains("Done: 1 of 1 steps.", text.Output, StringComparison.Ordinal);
        Assert.Contains("State: ", text.Output, StringComparison.Ordinal);
        Assert.Contains("Cause: ", text.Output, StringComparison.Ordinal);

        static string Run(string step) =>
            "{\"kind\":\"play-run\",\"id\":\"r1\",\"play\":\"P11\",\"trigger\":\"S7.1\",\"openedAt\":\"2026-09-28\",\"owners\":{\"CIO\":\"CIO\",\"CISO\":\"CISO\"},\"due\":\"2026-10-19\",\"steps\":[{" + step + "}]}\n";
    }

    [Fact]
    public void A_week_that_is_none_is_refused_with_a_sentence()
    {
        _concord.Run("import", _concord.Write("talk.jsonl", """{"kind":"contact","id":"c1","at":"2026-03-02T09:00:00+01:00","between":["CIO","CISO"],"channel":"DIRECT"}"""));

        var answer = _concord.Run("plays", "--as-of", "yesterday");

        Assert.Equal(2, answer.Status);
        Assert.StartsWith("concord: ", answer.Errors, StringComparison.Ordinal);
    }

    private IEnumerable<(string? Id, string? State)> Plays() =>
        _concord.Run("plays", "--json", "--as-of", Week).Json.AsArray().Select(p => ((string?)p!["id"], (string?)p["state"]));
}
