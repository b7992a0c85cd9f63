using Concord.Signs;
using Concord.Simulation;

namespace Concord.Tests.Simulation;

/// <summary>The accuracy bars on the small sample: one run in twenty, from one seed, so that the figures are the same every time.</summary>
public class BarsTests
{
    private static readonly BarRun Sample = new(seed: 1, isFull: false);

    /// <summary>Figures that are not reached yet, here or with more runs; the report says of each why and what would reach it.</summary>
    private static readonly string[] NotReachedYet =
    [
        "early alarms a year, shared load 0.6, comparators off",
        "N1 busy years: any sign over the line",
        "date right within four weeks",
    ];

    public static TheoryData<string> Bars => [.. BarCatalogue.All.Select(b => b.Id)];

    [Theory]
    [MemberData(nameof(Bars))]
    public void Every_bar_is_within_reach_of_the_small_sample_and_says_what_would_reach_the_rest(string id)
    {
        var result = BarResult.Measure(BarCatalogue.Find(id)!, Sample);
        var figures = result.Figures.Where(f => !f.IsTime && !NotReachedYet.Any(n => f.What.StartsWith(n, StringComparison.Ordinal))).ToList();

        Assert.NotEmpty(figures);
        Assert.All(figures, f => Assert.True(f.CouldBeReached, $"{f.What}: {f.Value} of {f.Runs} {f.Counted}, must be {f.Requirement}"));
        Assert.All(result.Figures.Where(f => !f.IsReached), f => Assert.Contains("reach", f.WhyNot, StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_seed_gives_the_same_report()
    {
        AccuracyBar[] bars = [new EarlyDetection(), new BoardPacks()];

        Assert.Equal(BarReport.Measure(bars, Sample).Files(), BarReport.Measure(bars, new BarRun(1, false)).Files());
    }

    [Fact]
    public void A_run_that_is_cut_off_keeps_the_bars_it_has_and_names_the_rest()
    {
        var soFar = new List<BarReport>();

        BarReport.Measure([new BoardPacks(), new SurveyStatistics()], Sample, soFar.Add);

        Assert.Equal([1, 2], soFar.Select(r => r.Results.Count));
        var text = soFar[0].Files().Single(f => f.Name == "bars.md").Text;
        Assert.Contains("## A6 ", text, StringComparison.Ordinal);
        Assert.Contains("Not measured this time: A1, A2, A3,", text, StringComparison.Ordinal);
    }

    [Fact]
    public void How_many_cores_work_changes_no_figure()
    {
        AccuracyBar[] bars = [new SurveyStatistics()];

        Assert.Equal(BarReport.Measure(bars, Sample).Files(), BarReport.Measure(bars, new BarRun(1, false) { Threads = 1 }).Files());
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
