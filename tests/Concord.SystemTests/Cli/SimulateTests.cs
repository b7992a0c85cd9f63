namespace Concord.SystemTests.Cli;

/// <summary>Synthetic companies through files, ledger and detectors (SIMULATOR §7).</summary>
public sealed class SimulateTests : IDisposable
{
    private readonly ConcordProgram _concord = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("concord-simulated-").FullName;

    // With --full a hundred random runs, otherwise some of them.
    private static readonly int _runs = Environment.GetEnvironmentVariable("CONCORD_FULL") == "1" ? 25 : 1;

    public void Dispose()
    {
        _concord.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("S6:g=1,dir=CIO>CISO,onset=20;S11:g=1.5;size=S;weeks=60;sigma=0.6")]
    [InlineData("ALL:g=1,onset=10;size=S;weeks=45;log=0.8")]
    [InlineData("N3;N9;N11;N12;size=S;weeks=60")]
    [InlineData("G5;G7;G8;G11;size=S;weeks=60;world=boundary")]
    public void Files_and_memory_give_the_same_states_in_every_week(string scenario)
    {
        var place = Path.Combine(_folder, "runs");
        Assert.Equal(0, _concord.Run("simulate", "run", "--scenario", scenario, "--reps", $"{_runs}", "--seed", "11", "--out", place).Status);

        var answer = _concord.Run("simulate", "score", place, "--json");

        Assert.Equal(0, answer.Status);
        Assert.Equal("files", (string)answer.Json["way"]!);
        Assert.Equal(_runs, (int)answer.Json["sameStates"]!);
    }

    [Fact]
    public void The_truth_lies_apart_and_a_changed_one_is_refused()
    {
        var place = Path.Combine(_folder, "runs");
        _concord.Run("simulate", "run", "--scenario", "size=S;weeks=30", "--out", place);
        Assert.DoesNotContain("strain", string.Concat(Directory.GetFiles(Path.Combine(place, "00001"), "*.jsonl").Select(File.ReadAllText)), StringComparison.OrdinalIgnoreCase);
        var truth = Path.Combine(place, "truth", "00001.jsonl");
        File.WriteAllText(truth, File.ReadAllText(truth).Replace("S6.1", "S6.3", StringComparison.Ordinal));

        var answer = _concord.Run("simulate", "score", place);

        Assert.Equal(2, answer.Status);
        Assert.Contains("digest", answer.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("S99:g=1")]
    [InlineData("S6:g=lots")]
    [InlineData("N15")]
    public void A_scenario_that_makes_no_sense_is_refused_in_one_sentence(string scenario)
    {
        var answer = _concord.Run("simulate", "run", "--scenario", scenario, "--out", Path.Combine(_folder, "runs"));

        Assert.Equal(2, answer.Status);
        Assert.StartsWith("--scenario: ", answer.Errors.Replace("concord: ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Single(answer.Errors.Trim().Split('\n'));
    }
}
