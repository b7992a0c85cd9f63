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

    private static void Follow(Scenario scenario, ulong seed)
    {
        var company = Company.Run(scenario, seed);
        SignCatalogue.Follow(company.Dossier, company.LastMonday);
    }
}
