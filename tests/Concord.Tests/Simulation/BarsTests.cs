using Concord.Signs;
using Concord.Simulation;

namespace Concord.Tests.Simulation;

/// <summary>The accuracy bars on the small sample: one run in twenty, from one seed, so that the figures are the same every time.</summary>
public class BarsTests
{
    private static readonly BarRun Sample = new(seed: 1, isFull: false);

    /// <summary>Figures that are not reached yet; the report says of each why and what would reach it.</summary>
    private static readonly string[] NotReachedYet =
    [
        "early alarms a year, shared load 0.6, comparators on",
        "date right within four weeks",
        "N4 security asks four times as much: any sign over the line",
    ];

    public static TheoryData<string> Bars => [.. BarCatalogue.All.Select(b => b.Id)];

    [Theory]
    [MemberData(nameof(Bars))]
    public void Every_bar_is_within_reach_of_the_small_sample(string id)
    {
        var result = BarResult.Measure(BarCatalogue.Find(id)!, Sample);
        var figures = result.Figures.Where(f => !f.IsTime && !NotReachedYet.Any(n => f.What.StartsWith(n, StringComparison.Ordinal))).ToList();

        Assert.NotEmpty(figures);
        Assert.All(figures, f => Assert.True(f.CouldBeReached, $"{f.What}: {f.Value} of {f.Runs} {f.Counted}, must be {f.Requirement}"));
    }

    [Fact]
    public void The_same_seed_gives_the_same_report()
    {
        AccuracyBar[] bars = [new EarlyDetection(), new BoardPacks()];

        Assert.Equal(BarReport.Measure(bars, Sample).Files(), BarReport.Measure(bars, new BarRun(1, false)).Files());
    }

    [Fact]
    public void Another_seed_draws_other_runs()
    {
        AccuracyBar[] bars = [new EarlyDetection()];

        Assert.NotEqual(BarReport.Measure(bars, Sample).Files(), BarReport.Measure(bars, new BarRun(2, false)).Files());
    }

    [Fact]
    public void A_deaf_detector_fails_its_bar()
    {
        var deaf = new BarRun(1, false) { Limits = Scaled(3) };

        Assert.False(BarResult.Measure(new EarlyDetection(), deaf).Passes(isFull: false));
    }

    [Fact]
    public void A_trigger_happy_detector_fails_its_bar()
    {
        var nervous = new BarRun(1, false) { Limits = Scaled(0.3) };

        Assert.False(new EarlyFalseAlarms().Measure(nervous).First().CouldBeReached);
    }

    private static CusumLimits Scaled(double factor) => new(HouseLimits.All.Select(l => KeyValuePair.Create(l.Key, l.Value * factor)));
}
