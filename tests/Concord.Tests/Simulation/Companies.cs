using System.Text;
using Concord.Evidence;
using Concord.Evidence.Interchange;
using Concord.Numerics;
using Concord.Simulation;

namespace Concord.Tests.Simulation;

/// <summary>Many companies of one scenario, and bounds that chance keeps all but once in a million times.</summary>
internal static class Companies
{
    private const double Rare = 1e-6;

    internal static IReadOnlyList<SimulatedCompany> Many(string scenario, int count)
    {
        var made = new SimulatedCompany[count];
        Parallel.For(0, count, i => made[i] = Company.Run(Scenario.Parse(scenario), (ulong)(1000 + i)));

        return made;
    }

    /// <summary>Evidence as it is written, with the ledger's own time: two records of the same content are one line.</summary>
    internal static IReadOnlyList<string> Lines(IEnumerable<Exhibit> evidence) =>
        [.. evidence.Select(e => $"{e.RecordedAt:O} {Encoding.UTF8.GetString(EvidenceText.Write(e))}")];

    /// <summary>So many events in so many tries are no wonder at this chance.</summary>
    internal static void AssertShare(double chance, int events, int tries, string what)
    {
        var distribution = new BinomialDistribution(tries, chance);

        Assert.True(
            distribution.ProbabilityAtMost(events) > Rare && 1 - distribution.ProbabilityAtMost(events - 1) > Rare,
            $"{what}: {events} of {tries} at {chance:0.000}.");
    }

    /// <summary>So many are no wonder where so many are expected. P(N ≤ k) = 1 − P(Gamma(k + 1) ≤ mean).</summary>
    internal static void AssertCount(double expected, int count, string what) => Assert.True(
        1 - new GammaDistribution(count + 1, 1).ProbabilityBelow(expected) > Rare && (count == 0 || new GammaDistribution(count, 1).ProbabilityBelow(expected) > Rare),
        $"{what}: {count} where {expected:0.0} are expected.");
}
