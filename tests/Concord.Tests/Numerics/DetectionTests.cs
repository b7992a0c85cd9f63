using Concord.Numerics;

namespace Concord.Tests.Numerics;

/// <summary>What SIMULATOR 5.2 promises of the two tiers: found within 13, 26 and 52 weeks after a step, after a healthy year.</summary>
public class DetectionTests
{
    private const int Runs = 2000;
    private const int Streams = 30; // as the design's own simulations

    [Theory]
    [InlineData(15, 0.4, 0.14, 0.39, 0.75)]
    [InlineData(40, 0.4, 0.41, 0.78, 0.98)]
    [InlineData(40, 0.6, 0.80, 0.99, 1)]
    [InlineData(100, 0.4, 0.80, 0.98, 1)]
    public void Overrides_are_noticed_early_as_often_as_designed(double perYear, double truth, double by13, double by26, double by52)
    {
        var found = Found(Cusum(new ProportionContrast(0.1, 0.4), new SimulatedProportion(perYear, 0.1)), new SimulatedProportion(perYear, 0.1), new SimulatedProportion(perYear, truth));

        AssertNear([by13, by26, by52], found, 0.04);
    }

    [Fact]
    public void Unilateral_escalations_are_noticed_early_as_often_as_designed()
    {
        var healthy = new SimulatedProportion(24, 0.1);
        var found = Found(Cusum(new ProportionContrast(0.1, 0.5), healthy), healthy, new SimulatedProportion(24, 0.5));

        AssertNear([0.39, 0.76, 0.97], found, 0.04);
    }

    // Slots come on schedule.
    [Theory]
    [InlineData(0.60, 0.37, 0.77, 0.98)]
    [InlineData(0.95, 0.98, 1, 1)]
    public void Missed_one_to_ones_are_noticed_early_as_often_as_designed(double truth, double by13, double by26, double by52)
    {
        var healthy = new SimulatedSlots(23, 0.15);
        var found = Found(Cusum(new ProportionContrast(0.15, 0.6), healthy), healthy, new SimulatedSlots(23, truth));

        AssertNear([by13, by26, by52], found, 0.04);
    }

    // Times to agreement with Weibull shape 1.2 meet the design's figures for a fourfold slowing.
    [Fact]
    public void Slow_agreement_is_noticed_early_as_often_as_designed()
    {
        var healthy = new SimulatedHazard(24, Math.Log(2) / 10) { Shape = 1.2 };
        var found = Found(Cusum(HazardContrast.OfMedians(10, 40), healthy), healthy, new SimulatedHazard(24, Math.Log(2) / 40) { Shape = 1.2 });

        AssertNear([0.73, 0.97, 1], found, 0.05);
    }

    [Fact]
    public void Late_fix_campaigns_are_noticed_early_as_often_as_designed()
    {
        var healthy = new SimulatedCampaigns(48, 7, 21);
        var found = Found(Cusum(new MeanContrast(0.20, 0.48), healthy), healthy, new SimulatedCampaigns(48, 21, 21), runs: 1000);

        AssertNear([0.73, 0.97, 1], found, 0.05);
    }

    // SIMULATOR 5.4: with two comparator opportunities for each initiative, 0.59 by 26 weeks at 40 a year.
    [Fact]
    public void Late_consults_beside_a_comparator_are_noticed_early_as_often_as_designed()
    {
        var healthy = new SimulatedMatch(40, 2, 0.15, 0.15);
        var found = Found(Cusum(ComparedContrast.OfShares(0.15, 0.5), healthy), healthy, new SimulatedMatch(40, 2, 0.5, 0.15));

        Assert.Equal(0.59, found[1], 0.04);
    }

    // The guaranteed e-detector, strong, by 26 weeks (SIMULATOR 5.2, first paragraph: S1 .77, S2 .51, S7 stop .91).
    [Fact]
    public void Strong_trouble_becomes_reportable_as_often_as_designed()
    {
        AssertReportable(0.77, EDetector.Proportion(0.20, Streams), new SimulatedProportion(40, 0.1), new SimulatedProportion(40, 0.6));
        AssertReportable(0.51, EDetector.Proportion(0.25, Streams), new SimulatedProportion(24, 0.1), new SimulatedProportion(24, 0.7));
        AssertReportable(0.91, EDetector.Proportion(0.35, Streams), new SimulatedSlots(23, 0.15), new SimulatedSlots(23, 0.95));
    }

    // SIMULATOR 5.2: the betting e-detector finds a threefold slowing in .28 by 26 and .94 by 52 weeks at 48 campaigns.
    [Fact]
    public void Late_fix_campaigns_become_reportable_as_often_as_designed()
    {
        var found = Reported(EDetector.Mean(0.30, Streams), new SimulatedCampaigns(48, 7, 21), new SimulatedCampaigns(48, 21, 21), runs: 800);

        AssertNear([0, 0.28, 0.94], found, 0.06);
    }

    // SIMULATOR bar A2: healthy organisations hardly ever.
    [Fact]
    public void A_healthy_stream_is_hardly_ever_reportable()
    {
        var healthy = new SimulatedProportion(40, 0.1);

        Assert.InRange(Reported(EDetector.Proportion(0.20, Streams), healthy, healthy)[2], 0, 0.002);
    }

    private static void AssertReportable(double by26, EDetector detector, SimulatedStream healthy, SimulatedStream trouble) =>
        Assert.Equal(by26, Reported(detector, healthy, trouble, 1500)[1], 0.05);

    private static CusumDetector Cusum(Contrast contrast, SimulatedStream healthy) =>
        new(contrast, new CusumCalibration(contrast, healthy, 1.0 / Streams).FindLimit());

    private static double[] Found(CusumDetector detector, SimulatedStream healthy, SimulatedStream trouble, int runs = Runs) =>
        Shares(runs, i => FirstAlarm(detector, d => d.Alarmed, (d, w) => d.Feed(w), d => d.Restart(), healthy, trouble, i));

    private static double[] Reported(EDetector detector, SimulatedStream healthy, SimulatedStream trouble, int runs = Runs) =>
        Shares(runs, i => FirstAlarm(detector, d => d.Alarmed, (d, w) => d.Feed(w), d => d.Restart(), healthy, trouble, i));

    private static double[] Shares(int runs, Func<int, int> firstAlarm)
    {
        var weeks = Enumerable.Range(0, runs).Select(firstAlarm).ToList();

        return [.. new[] { 13, 26, 52 }.Select(by => weeks.Count(w => w <= by) / (double)runs)];
    }

    private static int FirstAlarm<T>(
        T detector, Func<T, bool> alarmed, Func<T, StreamWeek, T> feed, Func<T, T> restart, SimulatedStream healthy, SimulatedStream trouble, int run)
    {
        var generator = new SeededGenerator(1000).Split((ulong)run);
        var before = healthy.Start(generator.Split("before"));
        for (var week = 0; week < 52; week++)
        {
            detector = feed(detector, before());
        }

        detector = alarmed(detector) ? restart(detector) : detector;
        var after = trouble.Start(generator.Split("after"));
        for (var week = 1; week <= 52; week++)
        {
            detector = feed(detector, after());
            if (alarmed(detector))
            {
                return week;
            }
        }

        return int.MaxValue;
    }

    private static void AssertNear(double[] expected, double[] found, double tolerance)
    {
        var said = string.Join(" / ", found.Select(f => f.ToString("F3", System.Globalization.CultureInfo.InvariantCulture)));

        Assert.True(expected.Zip(found, (e, f) => Math.Abs(e - f) <= tolerance).All(near => near), said);
    }
}
