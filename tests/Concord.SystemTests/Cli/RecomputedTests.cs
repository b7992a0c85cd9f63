using System.Text.Json.Nodes;
using Concord.SystemTests.Ledger;
using Concord.Tests;

namespace Concord.SystemTests.Cli;

/// <summary>A script in another language, written from the specification and sharing no code, works the sample's figures out of the raw files.</summary>
public sealed class RecomputedTests : IDisposable
{
    private const string Week = "2026-11-20";

    // The program draws the bootstrap 2,000 times, the script integrates it: an end is known to about a thousandth.
    private const double Drawn = 6e-3;

    private readonly ConcordProgram _concord = new();

    public void Dispose() => _concord.Dispose();

    [Fact]
    public void A_script_that_shares_no_code_finds_the_same_figures()
    {
        var sample = House.At("samples", "halden-freight");
        _concord.Run("import", sample);
        var answer = _concord.Run("signs", "--json", "--as-of", Week).Json;
        var figures = answer["signs"]!.AsArray().SelectMany(s => s!["indicators"]!.AsArray()).ToDictionary(i => Name(i!), i => i!);
        figures["RS.2 JOINT"] = TimeToContain(answer);

        var script = Tool.Run(_concord.Folder, new Dictionary<string, string>(), "python3", House.At("tests", "recompute", "recompute.py"), sample, Week);
        Assert.True(script.Status == 0, script.Errors);
        var again = JsonNode.Parse(script.Output)!.AsArray();

        Assert.Equal(11, again.Count);
        Assert.All(again, row =>
        {
            var figure = figures[Name(row!)];
            Same("k", 0);
            Same("n", 0);
            Same("estimate", 1e-6);
            Same("low", (string?)row!["id"] == "S11.1" ? Drawn : 1e-6);
            Same("high", (string?)row["id"] == "S11.1" ? Drawn : 1e-6);

            void Same(string field, double within)
            {
                var (one, other) = ((double?)figure[field], (double?)row![field]);
                Assert.True(
                    one is null == other is null && !(Math.Abs((one - other) ?? 0) > within),
                    $"{Name(row)} {field}: the program says {one}, the script {other}.");
            }
        });
    }

    private static string Name(JsonNode row) => $"{row["id"]} {row["direction"]}";

    private static JsonObject TimeToContain(JsonNode answer)
    {
        var time = answer["structure"]!["timeToContain"]!;

        return new JsonObject
        {
            ["k"] = (double)time["n"]! - (double)time["open"]!,
            ["n"] = (double)time["n"]!,
            ["estimate"] = (double?)time["medianDays"],
            ["low"] = (double?)time["low"],
            ["high"] = (double?)time["high"],
        };
    }
}
