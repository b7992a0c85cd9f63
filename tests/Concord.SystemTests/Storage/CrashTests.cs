using System.Diagnostics;
using System.Globalization;
using Concord.Storage;

namespace Concord.SystemTests.Storage;

/// <summary>The program dies without warning, again and again, in the middle of imports.</summary>
public sealed class CrashTests : IDisposable
{
    private const int Lanes = 2;
    private const int KillsInLane = 250;
    private const int KillsBetweenChecks = 50;
    private const int LongestWait = 40;
    private readonly string _folder = Directory.CreateTempSubdirectory("concord-crash-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Of_what_was_acknowledged_nothing_is_lost_in_500_kills_and_the_ledger_holds()
    {
        var acknowledged = await Task.WhenAll(Enumerable.Range(0, Lanes).Select(lane => Task.Run(() => Kill(Path.Combine(_folder, $"{lane}"), new Random(lane)))));

        Assert.True(acknowledged.Sum() > Lanes * KillsInLane / 2, $"Only {acknowledged.Sum()} imports were acknowledged between the kills.");
    }

    /// <summary>Kills one workspace's program again and again, and answers how many imports it acknowledged.</summary>
    private static async Task<long> Kill(string folder, Random chance)
    {
        var (acknowledged, all, checkpoint) = (0L, 0L, default(string));
        for (var kill = 1; kill <= KillsInLane; kill++)
        {
            var life = await LiveAndDie(folder, chance);
            Assert.True(life.Found >= acknowledged, $"Kill {kill}: {acknowledged} imports were acknowledged and {life.Found} are there.");
            Assert.Equal(life.Found * ImportUntilKilled.FindingsEach, life.Findings);
            Assert.Equal("well", life.State);
            acknowledged = life.Acknowledged;
            all += life.Acknowledged - life.Found;

            if (kill % KillsBetweenChecks == 0)
            {
                checkpoint = Check(folder, checkpoint);
            }
        }

        return all;
    }

    /// <summary>Everything holds, and the log only grew since the last check.</summary>
    private static string Check(string folder, string? checkpoint)
    {
        using var workspace = Workspace.Open(folder, TimeProvider.System);
        Assert.Null(workspace.Verify(checkpoint).Break);

        return workspace.Checkpoint;
    }

    /// <summary>Starts the program, kills it at a moment of chance after its first word or its first import, and answers what it had said.</summary>
    private static async Task<Life> LiveAndDie(string folder, Random chance)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(CrashTests).Assembly.Location, "import-until-killed", folder])
        {
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_TieredPGO"] = "0" },
        };
        using var process = Process.Start(start)!;
        var opened = await process.StandardOutput.ReadLineAsync() ?? "";
        var first = chance.Next(4) == 0 ? "" : $"{await process.StandardOutput.ReadLineAsync()}\n";
        await Task.Delay(chance.Next(LongestWait));
        process.Kill();
        var rest = first + await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.StartsWith("open ", opened, StringComparison.Ordinal);

        return Life.Of(opened, rest);
    }

    private sealed record Life(long Found, long Findings, string State, long Acknowledged)
    {
        public static Life Of(string opened, string rest)
        {
            var words = opened.Split(' ', 4);
            var safe = rest.Split('\n').Where(line => line.StartsWith("safe ", StringComparison.Ordinal)).ToList();
            var found = long.Parse(words[1], CultureInfo.InvariantCulture);
            var last = rest.EndsWith('\n') || safe.Count == 0 ? safe : safe[..^1];

            return new Life(
                found,
                long.Parse(words[2], CultureInfo.InvariantCulture),
                words[3],
                last.Count == 0 ? found : long.Parse(last[^1].AsSpan(5), CultureInfo.InvariantCulture));
        }
    }
}
