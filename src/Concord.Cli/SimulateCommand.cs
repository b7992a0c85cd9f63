using System.CommandLine;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Concord.Simulation;

namespace Concord.Cli;

/// <summary><c>concord simulate</c>: what the product finds in organisations whose truth is known.</summary>
internal static class SimulateCommand
{
    private static readonly Option<bool> _full = new("--full")
    {
        Description = "Every cell with its full number of runs, an hour or more on two cores; otherwise one run in twenty.",
    };

    private static readonly Option<string[]> _bar = new("--bar")
    {
        Description = "Only this bar, such as A3; may be given more than once.",
        HelpName = "ID",
    };

    private static readonly Option<ulong> _seed = new("--seed")
    {
        Description = "Where all randomness comes from.",
        HelpName = "N",
        DefaultValueFactory = _ => 1,
    };

    private static readonly Option<int> _threads = new("--threads")
    {
        Description = "How many cores work at once; -1 = all.",
        HelpName = "N",
        DefaultValueFactory = _ => -1,
    };

    private static readonly Option<DirectoryInfo> _out = new("--out")
    {
        Description = "The folder for the report.",
        HelpName = "DIR",
        DefaultValueFactory = _ => new DirectoryInfo(Path.Combine("artifacts", "bars")),
    };

    public static Command Create() => new("simulate", "Measures what is found, and what is raised falsely, in simulated organisations whose truth is known.")
    {
        SimulateRun.Create(), SimulateScore.Create(), Bars(),
    };

    private static Command Bars()
    {
        var command = new Command("bars", "Measures the accuracy bars and writes a report: text, data and pictures. Ends with 1 when a bar is not reached.")
        {
            _full, _bar, _seed, _threads, _out,
        };
        command.SetAction(Measure);

        return command;
    }

    private static Task<int> Measure(ParseResult parsed, CancellationToken stop)
    {
        var bars = BarsOf(parsed.GetValue(_bar) ?? []);
        var folder = parsed.GetRequiredValue(_out);
        folder.Create();
        var watch = Stopwatch.StartNew();
        using var line = new StatusLine();
        using var progress = File.CreateText(Path.Combine(folder.FullName, "progress.txt"));
        progress.AutoFlush = true;
        var run = new BarRun(parsed.GetValue(_seed), parsed.GetValue(_full), Tell, stop) { Threads = ThreadsOf(parsed.GetValue(_threads)) };
        var report = BarReport.Measure(bars, run, soFar => Keep(soFar, folder.FullName));
        line.Clear();
        progress.WriteLine($"{watch.Elapsed:hh\\:mm\\:ss} done");

        if (parsed.GetValue(GlobalOptions.Json))
        {
            Answers.Print(JsonNode.Parse(File.ReadAllText(Path.Combine(folder.FullName, "bars.json"))));
        }
        else
        {
            Console.Write(report.Summary());
            Console.WriteLine($"{folder}: bars.md, bars.json and pictures");
        }

        return Task.FromResult(report.Passes ? Run.Done : Run.No);

        void Tell(string what)
        {
            line.Show(what);
            progress.WriteLine($"{watch.Elapsed:hh\\:mm\\:ss} {what}");
        }
    }

    // After each bar anew, so that a run that is cut off keeps what it has.
    private static void Keep(BarReport report, string folder)
    {
        foreach (var (name, text) in report.Files())
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }

        var times = new JsonObject(report.Results.Select(r => KeyValuePair.Create(r.Bar.Id, (JsonNode?)Math.Round(r.Took.TotalSeconds, 1))));
        File.WriteAllText(Path.Combine(folder, "seconds.json"), times.ToJsonString() + "\n");
    }

    private static int ThreadsOf(int threads) =>
        threads is -1 or > 0 ? threads : throw new RefusedUse($"{threads} threads can't work: name 1 or more, or -1 for every core.");

    private static IReadOnlyList<AccuracyBar> BarsOf(string[] ids) => ids is []
        ? BarCatalogue.All
        : [.. ids.Select(id => BarCatalogue.Find(id) ?? throw new RefusedUse($"There is no bar '{id}'. There are {string.Join(", ", BarCatalogue.All.Select(b => b.Id))}."))];
}
