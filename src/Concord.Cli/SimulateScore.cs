using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Concord.Import;
using Concord.Numerics;
using Concord.Signs;
using Concord.Simulation;
using Concord.Storage;

namespace Concord.Cli;

/// <summary><c>concord simulate score</c>: the files of synthetic companies through readers, ledger and detectors, against what is really so.</summary>
internal static class SimulateScore
{
    private static readonly Argument<DirectoryInfo> _folder = new("DIR") { Description = "A folder that `concord simulate run` wrote." };

    private static readonly Option<bool> _fast = new("--fast") { Description = "In memory, from the seeds, without files and ledger." };

    public static Command Create()
    {
        var command = new Command("score", "Reads synthetic companies through readers, ledger and detectors, and says what was found, how soon, and what was raised falsely.")
        {
            _folder, _fast,
        };
        command.SetAction(Score);

        return command;
    }

    internal static string Companies(int count) => count == 1 ? "1 company" : $"{count} companies";

    private static int Score(ParseResult parsed)
    {
        var folder = parsed.GetRequiredValue(_folder).FullName;
        var runs = SimulatedRuns.Read(folder);
        var isFast = parsed.GetValue(_fast);
        var watch = Stopwatch.StartNew();
        using var line = new StatusLine();
        var truths = Enumerable.Range(0, runs.Runs).Select(i => TruthOf(folder, runs, i)).ToList();
        var scores = new RunScore[runs.Runs];
        var (done, same) = (0, 0);
        Parallel.For(0, runs.Runs, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            var company = Company.Run(Scenario.Parse(runs.Scenario), runs.Seed + (ulong)i);
            var inMemory = SignCatalogue.Read(company.Dossier, company.LastMonday);
            var reading = isFast ? inMemory : Read(Path.Combine(folder, SimulatedRuns.NameOf(i)), company.LastMonday);
            if (AreSame(reading, inMemory))
            {
                Interlocked.Increment(ref same);
            }

            scores[i] = RunScore.Of(reading, truths[i], company.FirstMonday);
            line.Show($"{Interlocked.Increment(ref done)} of {runs.Runs} companies");
        });
        line.Clear();
        var summary = ScoreSummary.Of(scores);
        if (parsed.GetValue(GlobalOptions.Json))
        {
            Answers.Print(new { runs.Scenario, runs.Seed, way = isFast ? "memory" : "files", sameStates = same, seconds = watch.Elapsed.TotalSeconds, memoryMiB = PeakMemory(), summary });
        }
        else
        {
            Print(runs, summary, isFast, same, watch.Elapsed);
        }

        return same == runs.Runs ? Run.Done : Run.No;
    }

    // A workspace of its own for each company, as a new organisation would begin.
    private static SignsReading Read(string exports, DateOnly lastMonday)
    {
        var place = Directory.CreateTempSubdirectory("concord-simulated-").FullName;
        try
        {
            var now = new DateTimeOffset(lastMonday.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
            using var workspace = Workspace.Open(Path.Combine(place, "workspace"), new StillClock(now));
            var choices = new ImportChoices { Zone = workspace.Zone, Now = now };
            var receipt = workspace.Record(SourceFiles.Under([exports]).Select(file => ImporterCatalogue.Read(file, choices)), Actor.Of("connector"));
            if (receipt.Files.FirstOrDefault(f => f.Refused is not null || f.Rejected > 0) is { } trouble)
            {
                throw new RefusedUse($"{trouble.Path}: {trouble.Refused ?? trouble.Rejections[0].Reason}");
            }

            return workspace.ReadSigns(now);
        }
        finally
        {
            Directory.Delete(place, recursive: true);
        }
    }

    private static Truth TruthOf(string folder, SimulatedRuns runs, int number)
    {
        var path = SimulatedRuns.TruthOf(folder, SimulatedRuns.NameOf(number));
        var file = File.ReadAllBytes(path);

        return TruthFile.DigestOf(file) == runs.TruthSha256[number]
            ? TruthFile.Read(file)
            : throw new RefusedUse($"{path} is not the truth that was written: its digest is another than runs.json says.");
    }

    private static bool AreSame(SignsReading one, SignsReading other) => States(one).SequenceEqual(States(other));

    private static IEnumerable<(string, Direction, IndicatorState, string, string)> States(SignsReading reading) =>
        reading.Signs.SelectMany(s => s.Readings).Concat(reading.Causes.SelectMany(c => c.Readings)).Select(r => (
            r.Indicator, r.Direction, r.State, string.Join(',', r.History.Select(p => (int)p.State)), string.Join(',', r.Alarms.Select(a => $"{a.Tier}{a.Raised:yyMMdd}"))));

    private static long PeakMemory() => Process.GetCurrentProcess().PeakWorkingSet64 >> 20;

    private static void Print(SimulatedRuns runs, ScoreSummary summary, bool isFast, int same, TimeSpan took)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Companies(summary.Runs)}, {summary.Years:0} organisation-years, '{runs.Scenario}', {(isFast ? "in memory" : "through files and ledger")}: {took.TotalSeconds:0.0} s, {PeakMemory()} MiB"));
        if (!isFast)
        {
            Console.WriteLine($"The same states in every week as in memory: {same} of {summary.Runs}");
        }

        Console.WriteLine($"False early signals a year: {Text(summary.FalseEarlyPerYear)}; false reportable signals a year: {Text(summary.FalseReportablePerYear)}");
        foreach (var planted in summary.Planted)
        {
            Console.WriteLine($"{planted.Indicator,-6} {planted.Direction,-5} early within 26 weeks {Text(planted.Early.Within26)}, median {Weeks(planted.Early.MedianDelay)}; reportable {Text(planted.Reportable.Within26)}, median {Weeks(planted.Reportable.MedianDelay)}");
        }

        if (summary.RightDirection is { } right)
        {
            Console.WriteLine($"Right direction where one was declared: {Text(right)}");
        }

        if (summary.Coverage is { } coverage)
        {
            Console.WriteLine($"90 % intervals that hold the truth: {Text(coverage)}");
        }
    }

    private static string Text(Interval i) => string.Create(CultureInfo.InvariantCulture, $"{i.Value:0.00} (90 %: {i.Low:0.00}–{i.High:0.00})");

    private static string Weeks(int? weeks) => weeks is { } w ? $"{w} weeks" : "not reached";

    private sealed class StillClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
