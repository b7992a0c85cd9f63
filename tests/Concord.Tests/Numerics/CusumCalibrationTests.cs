using Concord.Numerics;

namespace Concord.Tests.Numerics;

public class CusumCalibrationTests
{
    private const double Budget = 1.0 / 33;

    private static readonly CusumCalibration Overrides = new(new ProportionContrast(0.1, 0.4), new SimulatedProportion(40, 0.1), Budget);

    [Fact]
    public void The_same_inputs_are_the_same_key_and_give_the_same_limit()
    {
        var once = Overrides with { Copies = 40 };
        var again = new CusumCalibration(new ProportionContrast(0.1, 0.4), new SimulatedProportion(40, 0.1), Budget) { Copies = 40 };

        Assert.Equal(once, again);
        Assert.Equal(once.GetHashCode(), again.GetHashCode());
        Assert.Equal(once.FindLimit(), again.FindLimit());
        Assert.NotEqual(once, again with { Seed = 33 });
        Assert.NotEqual(once, again with { Contrast = new ProportionContrast(0.1, 0.5) });
        Assert.NotEqual(once, again with { Stream = new SimulatedProportion(41, 0.1) });
    }

    // SIGNS M5: false alarms at ref are budget ÷ K a year. Measured on other seeds than the limit was found with.
    [Theory]
    [MemberData(nameof(Streams))]
    public void A_healthy_stream_raises_as_many_false_alarms_as_the_budget_gives(CusumCalibration calibration)
    {
        const int Years = 4000;
        var detector = new CusumDetector(calibration.Contrast, calibration.FindLimit());
        var next = calibration.Stream.Start(new SeededGenerator(2024));
        var alarms = 0;
        for (var week = 0; week < Years * 52; week++)
        {
            detector = detector.Feed(next());
            alarms += detector.Alarmed ? 1 : 0;
        }

        // About 120 alarms are expected, with a standard error of 11; a coarse lattice of evidence may leave some of the budget unspent.
        Assert.InRange(alarms / (double)Years, 0.70 * Budget, 1.25 * Budget);
    }

    public static TheoryData<CusumCalibration> Streams => new(
        Overrides,
        new CusumCalibration(new ProportionContrast(0.15, 0.6), new SimulatedSlots(23, 0.15), Budget),
        new CusumCalibration(HazardContrast.OfMedians(10, 40), new SimulatedHazard(24, Math.Log(2) / 10), Budget),
        new CusumCalibration(ComparedContrast.OfShares(0.15, 0.5), new SimulatedMatch(40, 2, 0.15, 0.15), Budget));

    [Fact]
    public void Fewer_false_alarms_need_a_higher_limit()
    {
        var few = Overrides with { Copies = 60 };

        Assert.True((few with { FalseAlarmsPerYear = Budget / 10 }).FindLimit() > few.FindLimit() + 1);
    }

    // P(exceed h in a week) is at most e^(−h) for a log-likelihood ratio, so ln(52 ÷ budget) always suffices (Lorden 1971).
    [Fact]
    public void The_limit_stays_below_the_bound_that_always_holds()
    {
        Assert.InRange(Overrides.FindLimit(), 3, Math.Log(52 / Budget));
    }

    [Fact]
    public void Another_seed_finds_nearly_the_same_limit()
    {
        var some = Overrides with { Copies = 120 };

        Assert.Equal(some.FindLimit(), (some with { Seed = 77 }).FindLimit(), 0.3);
    }

    [Fact]
    public void Without_a_budget_or_a_year_there_is_no_limit()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => (Overrides with { FalseAlarmsPerYear = 0 }).FindLimit());
        Assert.Throws<ArgumentOutOfRangeException>(() => (Overrides with { Years = 0 }).FindLimit());
        Assert.Throws<ArgumentOutOfRangeException>(() => (Overrides with { Copies = 0 }).FindLimit());
    }
}
