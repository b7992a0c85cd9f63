using Concord.Evidence;
using Concord.Signs;
using Concord.Simulation;

namespace Concord.Tests.Simulation;

/// <summary>Each coupling does what it says when it is on, and nothing when it is off.</summary>
public sealed class CouplingsTests
{
    private const int Runs = 16;

    // ln 2.5 = 0.916; with some 5,500 linked releases, four in ten of them after a late consult, four standard errors are about 0.4.
    [Theory]
    [InlineData("late-consult-flaws", 0.50, 1.35)]
    [InlineData("none", -0.4, 0.4)]
    public void A_late_consult_raises_the_odds_of_a_flawed_release(string couplings, double low, double high)
    {
        var counts = new int[2, 2];
        foreach (var company in Companies.Many($"S6.1:rate=0.4,onset=1;couplings={couplings}", Runs))
        {
            var initiatives = company.Dossier.Initiatives.ToDictionary(i => i.Id);
            foreach (var release in company.Dossier.Releases.Where(r => r.Initiative is not null && initiatives.ContainsKey(r.Initiative)))
            {
                counts[IsLate(initiatives[release.Initiative!]) ? 1 : 0, IsFlawed(release) ? 1 : 0]++;
            }
        }

        Assert.InRange(Math.Log((double)counts[1, 1] * counts[0, 0] / ((double)counts[1, 0] * counts[0, 1])), low, high);
    }

    // In 0.1 + one in 1.3 of odds: 1.3 · 0.1/0.9 = 0.1444, a share of 0.126.
    [Theory]
    [InlineData("no-one-on-one", 0.126)]
    [InlineData("none", 0.10)]
    public void Without_one_to_ones_facts_come_late(string couplings, double share)
    {
        var streams = Companies.Many($"S7.1:rate=0.999,onset=1;couplings={couplings};weeks=104", Runs).SelectMany(c => c.Truth.Streams).Where(s => s.Indicator == "S3.1").ToList();

        Companies.AssertShare(share, streams.Sum(s => s.Events.Skip(10).Sum()), streams.Sum(s => s.Opportunities.Skip(10).Sum()), "S3.1");
    }

    [Fact]
    public void Without_one_to_ones_the_priorities_of_the_other_are_known_less()
    {
        Assert.True(Hits("couplings=none") - Hits("couplings=no-one-on-one") > 0.5);

        static double Hits(string couplings) => Companies.Many($"S7.1:rate=0.999,onset=1;{couplings};weeks=104", 8).Average(c => c.Dossier.PriorityStatements.GroupBy(s => s.Wave).Skip(2)
            .Average(w => w.First(s => s.Party == Party.Cio).Predicted.Intersect(w.First(s => s.Party == Party.Ciso).Own).Count()));
    }

    // 1.5 · 0.1/0.9 = 0.1667, a share of 0.1429.
    [Theory]
    [InlineData("slow-yes", 0.1429)]
    [InlineData("none", 0.10)]
    public void Where_the_yes_is_slow_initiatives_are_found_out(string couplings, double share)
    {
        var streams = Companies.Many($"C2:g=1,dir=CISO>CIO,onset=1;couplings={couplings};weeks=104", Runs).Select(c => c.Truth.Of("S6.3", Direction.Cio)!).ToList();

        Companies.AssertShare(share, streams.Sum(s => s.Events.Sum()), streams.Sum(s => s.Opportunities.Sum()), "S6.3");
    }

    // Capacity is a quarter above the usual inflow: 1 ÷ (1.25 · 0.6) = 4/3 when two fifths of it are gone.
    [Fact]
    public void Where_less_can_be_done_than_is_asked_fixes_take_a_third_longer()
    {
        var usual = Fixes("couplings=capacity");

        Assert.Equal(usual, Fixes("N3;couplings=none"));
        Assert.All(Fixes("N3;couplings=capacity").Where(f => usual.ContainsKey(f.Key)), f => Assert.Equal(
            usual[f.Key].Days * (f.Value.Week < 52 ? 1 : 4 / 3.0), f.Value.Days, 0.002));

        static Dictionary<string, (int Week, double Days)> Fixes(string scenario) => Company.Run(Scenario.Parse($"{scenario};weeks=80"), 3).Dossier.Findings
            .Where(f => f is { Security: true, FixedAt: not null })
            .ToDictionary(f => f.Id, f => ((int)(f.FirstSeenAt.Earliest - new DateTimeOffset(2023, 1, 2, 0, 0, 0, TimeSpan.Zero)).TotalDays / 7, (f.FixedAt!.Value.Earliest - f.FirstSeenAt.Earliest).TotalDays));
    }

    // 1.2^0.9 after an escalation, 1.2^−0.1 otherwise: the usual tenth of escalations is taken out.
    [Fact]
    public void After_an_escalation_the_next_disagreement_takes_longer()
    {
        var off = Lengths("none");
        var ratios = Lengths("escalations").Where(l => off.ContainsKey(l.Key) && off[l.Key] > 1).Select(l => l.Value / off[l.Key]).ToList();

        Assert.All(ratios, r => Assert.True(Math.Abs(r - Math.Pow(1.2, 0.9)) < 0.01 || Math.Abs(r - Math.Pow(1.2, -0.1)) < 0.01, $"{r}"));
        Assert.Contains(ratios, r => r > 1.1);

        static Dictionary<string, double> Lengths(string couplings) => Company.Run(Scenario.Parse($"S2.2:rate=0.6,onset=1;couplings={couplings}"), 3).Dossier.Disagreements
            .Where(d => d.ClosedAt is not null && !d.Id.Contains("others", StringComparison.Ordinal))
            .ToDictionary(d => d.Id, d => (d.ClosedAt!.Value.Earliest - d.OpenedAt.Earliest).TotalDays);
    }

    // 40 · 2 · 0.6 · 0.2 ≈ 9 overrides above the appetite a year over five classes, each raised for half a year: about 0.6 of the time.
    [Fact]
    public void Overrides_above_the_appetite_raise_incidents()
    {
        var (on, off) = (Incidents("override-incidents"), Incidents("none"));

        Assert.InRange((double)on / off, 1.15, 1.45);

        static int Incidents(string couplings) => Companies.Many($"S1.1:rate=0.6,onset=1;couplings={couplings}", 40).Sum(c => c.Dossier.Incidents.Count);
    }

    private static bool IsLate(Initiative initiative) =>
        !initiative.Consults.Any(c => c.Party.Is(initiative.Owner.Counterpart()) && c.RequestedAt.IsBy(initiative.Gates[StageGate.G2]));

    private static bool IsFlawed(Release release) =>
        release.KnownFlaws.Count + release.BaselineGaps.Count > 0 || release.LaterFlaws.Any(f => f is { Security: true, Origin: FlawOrigin.Design });
}
