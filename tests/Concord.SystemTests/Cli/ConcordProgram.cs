using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Concord.SystemTests.Cli;

/// <summary>The program <c>concord</c> as a person runs it: a process of its own in a folder of its own.</summary>
internal sealed class ConcordProgram : IDisposable
{
    // What a program that is killed leaves behind lies here and not among the machine's own.
    private readonly string _temporary = Directory.CreateTempSubdirectory("concord-cli-tmp-").FullName;

    /// <summary>A fresh folder in which the program runs; gone with this object.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("concord-cli-").FullName;

    /// <summary>Runs the program to its end.</summary>
    public Answer Run(params string[] arguments)
    {
        using var process = Start(arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        return new Answer(process.ExitCode, output, errors.Result);
    }

    /// <summary>Starts the program and lets it run.</summary>
    public Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.Environment["TMPDIR"] = _temporary;
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Concord.Cli.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    /// <summary>Writes a file into the program's folder and names its path.</summary>
    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);

        return path;
    }

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        Directory.Delete(_temporary, recursive: true);
    }

    /// <summary>What the program said and how it ended.</summary>
    internal sealed record Answer(int Status, string Output, string Errors)
    {
        /// <summary>Standard output as the one JSON document it promises to be.</summary>
        public JsonNode Json => JsonNode.Parse(Output)!;
    }
}
