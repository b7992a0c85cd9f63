using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Concord.Benchmarks;

/// <summary>Other programs that compute the same losses, run on this machine by the scripts in <c>shared/peers</c> beside the repository.</summary>
internal sealed class RiskPeer(string program, string script)
{
    /// <summary>The folder of the scripts and scenario sets; null where there is none beside the repository.</summary>
    public static string? Folder { get; } = FindFolder();

    /// <summary>Why it cannot be run here; null where it can.</summary>
    public string? Missing { get; private set; } = Folder is null ? "no folder shared/peers beside the repository" : null;

    /// <summary>The shortest time of its own core in several runs, in seconds; null where it cannot be run.</summary>
    public double? Seconds(int times, params object[] arguments)
    {
        double? best = null;
        for (var i = 0; i < times && Missing is null; i++)
        {
            if (Once(arguments) is { } seconds)
            {
                best = Math.Min(best ?? seconds, seconds);
            }
        }

        return best;
    }

    private double? Once(object[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Folder! };
        start.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
        start.ArgumentList.Add(script);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(string.Create(CultureInfo.InvariantCulture, $"{argument}"));
        }

        try
        {
            using var process = Process.Start(start)!;
            var trouble = process.StandardError.ReadToEndAsync();
            var answer = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode == 0)
            {
                using var json = JsonDocument.Parse(answer);

                return json.RootElement.GetProperty("core_s").GetDouble();
            }

            Missing = $"{program} {script} ended with {process.ExitCode}: {trouble.Result.Trim().Split('\n')[^1]}";
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Missing = $"{program} is not installed";
        }

        return null;
    }

    private static string? FindFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Concord.slnx")))
            {
                var peers = Path.GetFullPath(Path.Combine(folder.FullName, "..", "shared", "peers"));

                return Directory.Exists(peers) ? peers : null;
            }
        }

        return null;
    }
}
