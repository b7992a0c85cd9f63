using System.Diagnostics;
using Concord.Signs;
using Concord.Simulation;

namespace Concord.Benchmarks;

/// <summary>Synthetic companies made and followed in memory: what a year of one costs.</summary>
internal static class CompanySpeed
{
    private const int Companies = 40;
    private const int WarmUp = 6;

    public static IReadOnlyList<Measurement> Measure()
    {
        var scenario = new Scenario();
        Parallel.For(0, WarmUp, i => Follow(scenario, (ulong)i));
        var watch = Stopwatch.StartNew();
        Parallel.For(WarmUp, WarmUp + Companies, i => Follow(scenario, (ulong)i));
        var years = Companies * scenario.Weeks / (double)Week.Year;

        return [new("a company's year made and followed in memory", watch.Elapsed.TotalMilliseconds / years, 60, "ms")];
    }

    /// <summary>The same through the program itself: export files written, then read into a ledger each and scored.</summary>
    public static Measurement MeasureThroughFiles(string folder)
    {
        const int Through = 12;
        const int Years = 4;
        Directory.CreateDirectory(folder);
        var runs = Path.Combine(folder, "runs");
        var milliseconds = Measurement.Once(() =>
        {
            ImportSpeed.Run("simulate", "run", "--scenario", $"size=M;weeks={Years * Week.Year}", "--reps", $"{Through}", "--out", runs);
            ImportSpeed.Run("simulate", "score", runs);
        });

        return new("… through files and ledgers", milliseconds / (Through * Years), 600, "ms");
    }

    private static void Follow(Scenario scenario, ulong seed)
    {
        var company = Company.Run(scenario, seed);
        SignCatalogue.Follow(company.Dossier, company.LastMonday);
    }
}
