using System.Diagnostics;
using System.Globalization;

namespace Concord.Benchmarks;

/// <summary>A million findings through the program itself, as a process of its own.</summary>
internal static class ImportSpeed
{
    private const int Lines = 1_000_000;

    public static IEnumerable<Measurement> Measure(string folder)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, "findings.jsonl");
        Write(file);
        using var import = Start("import", file, "--workspace", Path.Combine(folder, "workspace"));
        var watch = Stopwatch.StartNew();
        long peak = 0;
        while (!import.WaitForExit(200))
        {
            peak = Math.Max(peak, PeakOf(import));
        }

        if (import.ExitCode != 0)
        {
            throw new InvalidOperationException($"The import ended with {import.ExitCode}.");
        }

        yield return new Measurement("1 M finding lines imported", watch.Elapsed.TotalSeconds, 60, "s");
        yield return new Measurement("… peak resident memory", peak / 1024.0 / 1024.0, 1024, "MiB");
    }

    /// <summary>The program with these arguments; what it prints is passed over.</summary>
    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        start.ArgumentList.Add(Program());
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();

        return process;
    }

    /// <summary>Runs the program to its end.</summary>
    public static void Run(params string[] arguments)
    {
        using var program = Start(arguments);
        program.WaitForExit();
        if (program.ExitCode != 0)
        {
            throw new InvalidOperationException($"'concord {string.Join(' ', arguments)}' ended with {program.ExitCode}.");
        }
    }

    // What a person runs: the program as the launcher published it, where it did; else the one built with the benchmarks.
    private static string Program()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var published = Path.Combine(folder.FullName, "artifacts", "concord", "Concord.Cli.dll");
            if (File.Exists(published))
            {
                return published;
            }
        }

        return Path.Combine(AppContext.BaseDirectory, "Concord.Cli.dll");
    }

    private static void Write(string file)
    {
        using var writer = new StreamWriter(file);
        for (var i = 0; i < Lines; i++)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $$"""{"kind":"finding","id":"f-{{i}}","asset":"host-{{i % 5000}}.example.org","vulnerability":"CVE-2026-{{10000 + (i / 5000)}}","component":"openssl 3.0.{{i % 20}}","severity":"HIGH","security":true,"firstSeenAt":"2026-03-0{{1 + (i % 9)}}T10:00:00Z","lastSeenAt":"2026-04-01T10:00:00Z","status":"OPEN","owner":"CIO","ownerTeam":"team-{{i % 12}}"}"""));
        }
    }

    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();

            return process.PeakWorkingSet64 > 0 ? process.PeakWorkingSet64 : process.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
