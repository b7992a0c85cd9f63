using Concord.Tests;

namespace Concord.SystemTests.Cli;

/// <summary>What the documents tell a person to type works as they say.</summary>
public sealed class DocumentedCommandsTests : IDisposable
{
    private readonly ConcordProgram _concord = new();

    public void Dispose() => _concord.Dispose();

    [Theory]
    [InlineData("README.md", 9)]
    [InlineData("docs/ledger/README.md", 7)]
    public void Every_command_of_a_document_runs_in_the_order_it_is_told(string document, int commands)
    {
        var sample = House.At("samples", "halden-freight");
        File.Copy(Path.Combine(sample, "calendar.ics"), Path.Combine(_concord.Folder, "calendar.ics"));
        File.Copy(Path.Combine(sample, "org-chart.csv"), Path.Combine(_concord.Folder, "org-chart.csv"));
        Assert.Equal(0, _concord.Run("import", Path.Combine(sample, "decision-log.jsonl")).Status);

        var told = Commands(House.At(document.Split('/'))).ToList();

        Assert.True(told.Count >= commands, $"{document} tells only {told.Count} commands.");
        Assert.All(told, Follow);
    }

    [Theory]
    [InlineData("demo")]
    [InlineData("serve")]
    [InlineData("import")]
    [InlineData("evidence")]
    [InlineData("formats")]
    [InlineData("signs")]
    [InlineData("plays")]
    [InlineData("risk")]
    [InlineData("briefing")]
    [InlineData("report")]
    [InlineData("simulate")]
    [InlineData("ledger")]
    public void Every_command_explains_itself(string command)
    {
        var help = _concord.Run(command, "--help");

        Assert.Equal(0, help.Status);
        Assert.Contains("Usage:", help.Output, StringComparison.Ordinal);
        Assert.Contains($"\n  {command}", _concord.Run("--help").Output, StringComparison.Ordinal);
    }

    private void Follow(string[] arguments)
    {
        if (arguments[0] is "demo" or "serve")
        {
            Serve(arguments);

            return;
        }

        var answer = _concord.Run(arguments);

        Assert.True(answer.Status == 0, $"concord {string.Join(' ', arguments)} ended with {answer.Status}: {answer.Errors}");
        if (arguments is ["ledger", "checkpoint"])
        {
            _concord.Write("checkpoint.txt", answer.Output);
        }
    }

    private void Serve(string[] arguments)
    {
        var port = arguments[0] == "demo" ? ["--port", "0"] : new[] { "--urls", "http://127.0.0.1:0" };
        using var server = _concord.Start([.. arguments, .. port]);
        try
        {
            Assert.Contains("Concord serves", server.StandardError.ReadLine(), StringComparison.Ordinal);
        }
        finally
        {
            server.Kill();
            server.WaitForExit();
        }
    }

    private static IEnumerable<string[]> Commands(string document) => File.ReadLines(document)
        .Select(line => line.Trim())
        .Where(line => line.StartsWith("./concord ", StringComparison.Ordinal))
        .Select(line => line["./concord ".Length..].Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
