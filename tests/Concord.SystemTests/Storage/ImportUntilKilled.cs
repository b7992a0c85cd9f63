using Concord.Storage;
using Concord.Tests.Storage;

namespace Concord.SystemTests.Storage;

/// <summary>What the killed process does: opens a workspace, says what it found, and imports, saying after each import that it is safe.</summary>
internal static class ImportUntilKilled
{
    /// <summary>Findings for each promise, so that a torn import would show in the counts.</summary>
    public const int FindingsEach = 3;

    /// <summary>Runs until the process is killed.</summary>
    public static int Run(string folder)
    {
        using var workspace = Workspace.Open(folder, TimeProvider.System);
        var next = workspace.Counts().GetValueOrDefault("promise");
        Say($"open {next} {workspace.Counts().GetValueOrDefault("finding")} {workspace.Status.Trouble ?? "well"}");
        for (; ; next++)
        {
            workspace.Record([Place.File([Place.Promise($"p{next}", 4), .. Findings(next)])], Place.Cio);
            Say($"safe {next + 1}");
        }
    }

    private static IEnumerable<string> Findings(long import) => Enumerable.Range(0, FindingsEach).Select(i => Place.Finding($"f{import}-{i}"));

    private static void Say(string line)
    {
        Console.Out.WriteLine(line);
        Console.Out.Flush();
    }
}
