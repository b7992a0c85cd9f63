using Concord.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Concord.Tests.Numerics;

public class EDetectorTests
{
    // SIGNS M6 by hand: tol 0.20, worse shares 0.296, 0.40, 0.52, 0.68; M ← LR (M + 1).
    [Fact]
    public void Two_weeks_by_hand()
    {
        double[] worse = [0.296, 0.40, 0.52, 0.68];
        var first = worse.Select(p => p / 0.2).ToArray();
        var second = worse.Select((p, j) => p / 0.2 * ((1 - p) / 0.8) * (first[j] + 1));

        var detector = EDetector.Proportion(0.20, 33).Feed(StreamWeek.Counted(1, 1));
        Assert.Equal(first.Average(), detector.Evidence, 10);
        Assert.Equal(second.Average(), detector.Feed(StreamWeek.Counted(1, 2)).Evidence, 10);
        Assert.Equal(52 * 33, detector.Limit);
    }

    [Fact]
    public void The_worse_levels_are_those_of_the_design()
    {
        Assert.Equal([0.34, 0.4375, 0.55, 0.70], Of<ProportionContrast>(EDetector.Proportion(0.25, 33)).Select(c => Math.Round(c.Worse, 10)));
        Assert.Equal([0.8, 0.65, 0.5, 0.35], Of<HazardContrast>(EDetector.Hazard(0.04, 33)).Select(c => Math.Round(c.Worse / 0.04, 10)));
        Assert.Equal([0.3, 0.6, 1.0, 1.6], Of<BettingContrast>(EDetector.Mean(0.3, 33)).Select(c => c.Stake));
        Assert.Equal([0.3, 0.6, 1.0], Of<BettingContrast>(EDetector.Mean(0.7, 33)).Select(c => c.Stake));
        Assert.Equal(0.55 / 0.45 * 3, Of<ComparedContrast>(EDetector.Compared(0.25, 33))[2].OddsRatio, 10);
    }

    [Fact]
    public void Weeks_that_bring_nothing_count_as_weeks_and_no_more()
    {
        var detector = Enumerable.Range(0, 20).Aggregate(EDetector.Hazard(0.035, 33), (d, _) => d.Feed(StreamWeek.Timed(0, 0)));

        Assert.Equal(20, detector.Evidence, 9);
    }

    [Fact]
    public void Before_the_first_week_there_is_no_evidence()
    {
        Assert.Equal(0, EDetector.Proportion(0.2, 33).Evidence);
        Assert.False(EDetector.Proportion(0.2, 33).Alarmed);
    }

    [Fact]
    public void The_alarm_comes_when_the_mean_reaches_the_limit_and_the_next_week_starts_anew()
    {
        var detector = EDetector.Proportion(0.2, 33);
        while (!detector.Alarmed && detector.Weeks < 100)
        {
            var next = detector.Feed(StreamWeek.Counted(1, 1));
            Assert.Equal(next.Evidence >= 52 * 33, next.Alarmed);
            detector = next;
        }

        Assert.InRange(detector.Weeks, 6, 9);
        Assert.Equal(EDetector.Proportion(0.2, 33).Feed(StreamWeek.Counted(1, 1)).Evidence, detector.Feed(StreamWeek.Counted(1, 1)).Evidence, 10);
        Assert.Equal(0, detector.Restart().Evidence);
    }

    [Fact]
    public void A_thousand_overrides_in_a_week_do_not_overflow()
    {
        var detector = EDetector.Start([new ProportionContrast(0.01, 0.9)], 1e300)
            .Feed(StreamWeek.Counted(1000, 1000));

        Assert.Equal(1000 * Math.Log(90), detector.LogEvidence, 8);
        Assert.True(detector.Alarmed);
    }

    [Fact]
    public void One_more_event_never_makes_the_evidence_smaller()
    {
        var weeks = (from n in Gen.Choose(1, 5) from k in Gen.Choose(0, n) select (k, n)).ListOf(15).ToArbitrary();

        Prop.ForAll(weeks, Gen.Choose(0, 14).ToArbitrary(), (list, changed) =>
        {
            var more = list.Select((w, i) => i == changed ? (Math.Min(w.k + 1, w.n), w.n) : w);

            return Fed(more).LogEvidence >= Fed(list).LogEvidence - 1e-12;
        }).QuickCheckThrowOnFailure();
    }

    // SIGNS M6: the average run length is at least the limit whenever the true level is at most the tolerance. A small limit makes
    // it cheap to see: without any guard a run at the tolerance would end much sooner. Three standard errors are allowed.
    [Theory]
    [MemberData(nameof(AtTheTolerance))]
    public void At_the_tolerance_the_run_is_as_long_as_guaranteed(string name, EDetector detector, SimulatedStream stream)
    {
        const int Runs = 400;
        const double Limit = 52;
        var weeks = Enumerable.Range(0, Runs)
            .Select(i => (double)RunLength(EDetector.Start(detector.Contrasts, Limit), stream.Start(new SeededGenerator(7).Split((ulong)i))))
            .ToList();
        var mean = weeks.Average();
        var error = Math.Sqrt(weeks.Sum(w => (w - mean) * (w - mean)) / Runs / Runs);

        Assert.True(mean + (3 * error) >= Limit, $"{name}: {mean:F0} weeks on average.");
    }

    public static TheoryData<string, EDetector, SimulatedStream> AtTheTolerance => new()
    {
        { "share", EDetector.Proportion(0.2, 33), new SimulatedProportion(100, 0.2) },
        { "share, few", EDetector.Proportion(0.2, 33), new SimulatedProportion(15, 0.2) },
        { "hazard", EDetector.Hazard(Math.Log(2) / 20, 33), new SimulatedHazard(60, Math.Log(2) / 20) },
        { "comparison", EDetector.Compared(0.25, 33), new SimulatedComparison(40, 80, 0.25, 0.25) },
        { "mean", EDetector.Mean(0.2, 33), new SimulatedProportionOfOnes(48, 0.2) },
    };

    private static int RunLength(EDetector detector, Func<StreamWeek> next)
    {
        // Cutting a long run short can only make the mean smaller.
        while (!detector.Alarmed && detector.Weeks < 3000)
        {
            detector = detector.Feed(next());
        }

        return detector.Weeks;
    }

    private static List<T> Of<T>(EDetector detector) => [.. detector.Contrasts.Cast<T>()];

    private static EDetector Fed(IEnumerable<(int K, int N)> weeks) =>
        weeks.Aggregate(EDetector.Start(EDetector.Proportion(0.2, 33).Contrasts, 1e200), (d, w) => d.Feed(StreamWeek.Counted(w.K, w.N)));

    /// <summary>Campaigns that are either all on time or all late: of all values between 0 and 1 with a mean, the most variable.</summary>
    private sealed record SimulatedProportionOfOnes(double PerYear, double Mean) : SimulatedStream
    {
        public override Func<StreamWeek> Start(SeededGenerator generator) => () =>
            StreamWeek.Measured([.. Enumerable.Range(0, generator.Poisson(PerYear / 52)).Select(_ => generator.Chance(Mean) ? 1.0 : 0.0)]);
    }
}
