using Concord.Tests;

namespace Concord.SystemTests.Cli;

/// <summary><c>concord risk losses</c> through the program: a file, the register, and what it refuses.</summary>
public sealed class RiskLossesTests : IDisposable
{
    private const string Ransom = """
        {"currency":"EUR","scenarios":[{"id":"ransom","frequency":{"type":"poisson","lambda":2},"severity":{"type":"exponential","mean":100}}],
         "tolerance":[{"loss":1000,"probability":0.1}],"grid":{"log2":14},"monteCarlo":{"years":20000,"seed":3}}
        """;

    private readonly ConcordProgram _concord = new();

    public void Dispose() => _concord.Dispose();

    [Fact]
    public void A_file_is_answered_with_bounds_verdict_and_assumptions()
    {
        var answer = _concord.Run("risk", "losses", _concord.Write("r.json", Ransom), "--json", "--at", "0.95", "--cdf", "0,500").Json;

        Assert.Equal(200, (double)answer["mean"]!, 1e-9);
        Assert.Equal(200, (double)answer["sd"]!, 1e-6);
        Assert.Equal(16_384, (int)answer["grid"]!["n"]!);
        var quantile = Assert.Single(answer["quantiles"]!.AsArray())!;
        Assert.True((double)quantile["lower"]! <= (double)quantile["mid"]! && (double)quantile["mid"]! <= (double)quantile["upper"]!);
        Assert.Equal(Math.Exp(-2), (double)answer["cdf"]![0]!["mid"]!, 1e-6);
        Assert.Equal("within", (string?)answer["verdict"]);
        Assert.Equal("ransom", (string?)answer["perScenario"]![0]!["id"]);
        Assert.Equal(20_000, (int)answer["monteCarlo"]!["years"]!);
        Assert.NotEmpty(answer["assumptions"]!.AsArray());
    }

    [Fact]
    public void The_figures_are_the_same_on_any_number_of_threads_and_any_width()
    {
        var file = _concord.Write("r.json", Ransom);
        var answers = new[] { "1", "2" }.Select(threads => _concord.Run("risk", "losses", file, "--json", "--threads", threads).Output)
            .Append(_concord.Run("risk", "losses", file, "--json", "--isa", "scalar").Output);

        Assert.Single(answers.Distinct());
    }

    [Fact]
    public void The_samples_register_is_answered_for_people()
    {
        _concord.Run("import", House.At("samples", "halden-freight"));
        var answer = _concord.Run("risk", "losses");

        Assert.Equal(0, answer.Status);
        Assert.Contains("The loss of a year over 10 scenarios", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Scenarios are taken to be independent of each other.", answer.Output, StringComparison.Ordinal);
        Assert.Contains("as their incidents taught them", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_problem_is_a_sentence_of_its_own_and_nothing_is_answered()
    {
        var answer = _concord.Run("risk", "losses", _concord.Write("r.json", """
            {"scenarios":[{"id":"a","frequency":{"type":"poisson","lambda":1e9},"severity":{"type":"lognormal","p05":10,"p95":5}},
                          {"id":"b","frequency":{"type":"bernoulli","p":1.2},"severity":{"type":"lognormal","mu":1,"sigma":6}}]}
            """));

        Assert.Equal(2, answer.Status);
        Assert.Empty(answer.Output);
        Assert.Equal(
        [
            "concord: scenarios[0].frequency.lambda: must be between 0 and 100000, is 1000000000.",
            "concord: scenarios[0].severity.p95: must be above p05 (10), is 5.",
            "concord: scenarios[1].frequency.p: must be between 0 and 1, is 1.2.",
            "concord: scenarios[1].severity.sigma: must be above 0 and at most 5, is 6.",
        ], answer.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("--at", "1")]
    [InlineData("--at", "often")]
    [InlineData("--cdf", "-5")]
    [InlineData("--threads", "0")]
    [InlineData("--isa", "mmx")]
    public void An_option_that_cannot_be_meant_is_refused(string option, string value)
    {
        var answer = _concord.Run("risk", "losses", _concord.Write("r.json", Ransom), option, value);

        Assert.Equal(2, answer.Status);
        Assert.StartsWith("concord: ", answer.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused_with_a_sentence()
    {
        Assert.Equal(2, _concord.Run("risk", "losses", "nowhere.json").Status);
    }

    [Fact]
    public void The_example_of_the_format_works()
    {
        var page = File.ReadAllText(House.At("docs", "risk", "format.md"));
        var start = page.IndexOf("```json", StringComparison.Ordinal) + "```json".Length;
        var example = page[start..page.IndexOf("```", start, StringComparison.Ordinal)];

        Assert.Equal(0, _concord.Run("risk", "losses", _concord.Write("r.json", example)).Status);
    }
}
