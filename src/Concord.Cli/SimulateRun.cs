using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Concord.Simulation;

namespace Concord.Cli;

/// <summary><c>concord simulate run</c>: synthetic companies as the files their systems would export, the truth apart.</summary>
internal static class SimulateRun
{
    private static readonly Option<string> _scenario = new("--scenario")
    {
        Description = "What is planted, such as S6:g=1,dir=CIO>CISO,onset=53 or N5;G3;world=boundary (default: nothing).",
        HelpName = "TEXT",
        DefaultValueFactory = _ => string.Empty,
    };

    private static readonly Option<string?> _size = new Option<string?>("--size") { Description = "How large the company is: S, M or L (default: M).", HelpName = "S|M|L" };

    private static readonly Option<double?> _sigma = new("--sigma") { Description = "How much the load that everybody shares varies, 0 to 5 (default: 0).", HelpName = "X" };

    private static readonly Option<int> _repetitions = new("--reps") { Description = "How many companies, 1 to 10000.", HelpName = "N", DefaultValueFactory = _ => 1 };

    private static readonly Option<ulong> _seed = new("--seed") { Description = "Where all randomness comes from; each company adds one.", HelpName = "N", DefaultValueFactory = _ => 1 };

    private static readonly Option<DirectoryInfo> _out = new("--out") { Description = "A new or empty folder for the files.", HelpName = "DIR", Required = true };

    public static Command Create()
    {
        _size.AcceptOnlyFromAmong("S", "M", "L");
        var command = new Command("run", "Writes synthetic companies: export files that can be imported, and what is really so in a folder of its own.")
        {
            _scenario, _size, _sigma, _repetitions, _seed, _out,
        };
        command.SetAction(Write);

        return command;
    }

    private static int Write(ParseResult parsed)
    {
        var scenario = ScenarioOf(parsed);
        var repetitions = parsed.GetValue(_repetitions) is var n and >= 1 and <= 10_000 ? n : throw new RefusedUse("--reps is the number of companies, from 1 to 10000.");
        var folder = parsed.GetRequiredValue(_out);
        if (folder.Exists && folder.EnumerateFileSystemInfos().Any())
        {
            throw new RefusedUse($"{folder} is not empty; name a new folder, so that nothing is mixed or lost.");
        }

        var seed = parsed.GetValue(_seed);
        using var line = new StatusLine();
        var written = 0;
        var digests = new string[repetitions];
        Parallel.For(0, repetitions, i =>
        {
            digests[i] = Write(Company.Run(scenario, seed + (ulong)i), folder.FullName, SimulatedRuns.NameOf(i));
            line.Show($"{Interlocked.Increment(ref written)} of {repetitions} companies");
        });
        line.Clear();
        new SimulatedRuns(scenario.ToString(), seed, repetitions, digests).Write(folder.FullName);
        if (parsed.GetValue(GlobalOptions.Json))
        {
            Answers.Print(new { scenario = scenario.ToString(), seed, runs = repetitions, folder = folder.ToString() });
        }
        else
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{SimulateScore.Companies(repetitions)} of {scenario.Weeks} weeks in {folder}; `concord simulate score {folder}` reads them."));
        }

        return Run.Done;
    }

    private static Scenario ScenarioOf(ParseResult parsed)
    {
        string?[] parts =
        [
            parsed.GetValue(_scenario),
            parsed.GetValue(_size) is { } size ? $"size={size}" : null,
            parsed.GetValue(_sigma) is { } sigma ? string.Create(CultureInfo.InvariantCulture, $"sigma={sigma}") : null,
        ];
        try
        {
            return Scenario.Parse(string.Join(';', parts.Where(p => !string.IsNullOrEmpty(p))));
        }
        catch (FormatException wrong)
        {
            throw new RefusedUse($"--scenario: {wrong.Message}");
        }
    }

    private static string Write(SimulatedCompany company, string folder, string name)
    {
        foreach (var file in CompanyExports.Of(company))
        {
            var path = Path.Combine(folder, name, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes);
            if (file.Map is { } map)
            {
                File.WriteAllBytes(Path.ChangeExtension(path, ".map.json"), map);
            }
        }

        var truth = TruthFile.Write(company.Truth);
        Directory.CreateDirectory(Path.Combine(folder, SimulatedRuns.TruthFolder));
        File.WriteAllBytes(SimulatedRuns.TruthOf(folder, name), truth);

        return TruthFile.DigestOf(truth);
    }
}

/// <summary>What a folder of synthetic companies says of itself: from what they were made, and the digest of each truth file.</summary>
internal sealed record SimulatedRuns(string Scenario, ulong Seed, int Runs, IReadOnlyList<string> TruthSha256)
{
    public const string TruthFolder = "truth";
    private const string FileName = "runs.json";

    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static string NameOf(int number) => (number + 1).ToString("00000", CultureInfo.InvariantCulture);

    public static string TruthOf(string folder, string name) => Path.Combine(folder, TruthFolder, $"{name}.jsonl");

    public void Write(string folder) => File.WriteAllBytes(Path.Combine(folder, FileName), JsonSerializer.SerializeToUtf8Bytes(this, _json));

    public static SimulatedRuns Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            return JsonSerializer.Deserialize<SimulatedRuns>(File.ReadAllBytes(path), _json) is { Runs: > 0 } runs && runs.TruthSha256.Count == runs.Runs
                ? runs
                : throw new RefusedUse($"{path} does not say which companies there are; write them anew with `concord simulate run`.");
        }
        catch (Exception wrong) when (wrong is IOException or JsonException or UnauthorizedAccessException)
        {
            throw new RefusedUse($"{path} can't be read: name a folder that `concord simulate run` wrote.");
        }
    }
}
