using System.CommandLine;
using System.Diagnostics;

namespace Concord.Cli;

/// <summary><c>concord bench</c>: what the product promises about speed, measured on this machine by <c>bench/Concord.Benchmarks</c>.</summary>
internal static class BenchCommand
{
    private static readonly Option<FileInfo?> _out = new("--out") { Description = "Also write the table to this file.", HelpName = "FILE" };

    public static Command Create() => new("bench", "Measures what is promised about speed, each figure beside its limit or another program.") 
    {
        Part("risk", "Losses: the bracket and the simulation, beside numpy and actuar where they are installed. Ends with 1 when a limit is missed."),
        Part("briefings", "Briefings: a deck of 100 slides held against 60 facts, the difference of two editions, a pack. Ends with 1 when a limit is missed."),
    };

    private static Command Part(string name, string what)
    {
        var command = new Command(name, what)
        {
            _out,
        };
        command.SetAction(parsed => Start(
            parsed,
            [name, .. parsed.GetValue(GlobalOptions.Json) ? ["--json"] : Array.Empty<string>(), .. parsed.GetValue(_out) is { } file ? ["--out", file.FullName] : Array.Empty<string>()]));

        return command;
    }

    // The measurements are no part of the program: they are built from the sources beside it.
    private static int Start(ParseResult parsed, string[] arguments)
    {
        var project = Path.Combine(Sources().FullName, "bench", "Concord.Benchmarks", "Concord.Benchmarks.csproj");
        if (!parsed.GetValue(GlobalOptions.Json))
        {
            Console.Error.WriteLine("Building the measurements …");
        }

        if (Run(["build", project, "-c", "Release", "-v", "q", "--nologo", "-clp:NoSummary"], Console.Error) != 0)
        {
            throw new RefusedUse("The measurements could not be built; the reasons stand above.");
        }

        return Run([Path.Combine(Path.GetDirectoryName(project)!, "bin", "Release", "net10.0", "Concord.Benchmarks.dll"), .. arguments], Console.Out) == 0 ? Cli.Run.Done : Cli.Run.No;
    }

    private static int Run(string[] arguments, TextWriter to)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })
            ?? throw new RefusedUse("'dotnet' could not be started.");
        while (process.StandardOutput.ReadLine() is { } line)
        {
            to.WriteLine(line);
        }

        process.WaitForExit();

        return process.ExitCode;
    }

    private static DirectoryInfo Sources()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Concord.slnx")))
            {
                return folder;
            }
        }

        throw new RefusedUse("The measurements are built from the sources, and this program does not lie in a copy of them; start it as ./concord there.");
    }
}
