using Concord.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Concord.Tests.Numerics;

public class CusumDetectorTests
{
    private static readonly CusumDetector Start = new(new ProportionContrast(0.1, 0.4), limit: 4);

    [Fact]
    public void Evidence_adds_up_falls_and_stops_at_0()
    {
        var (up, down) = (Math.Log(4), Math.Log(0.6 / 0.9));

        var detector = Start.Feed(StreamWeek.Counted(1, 2));
        Assert.Equal(up + down, detector.Statistic, 12);

        Assert.Equal(0, detector.Feed(StreamWeek.Counted(0, 9)).Statistic);
        Assert.Equal(up + (3 * down), detector.Feed(StreamWeek.Counted(0, 2)).Statistic, 12);
    }

    [Fact]
    public void Three_overrides_out_of_three_answers_alarm_and_the_next_week_starts_anew()
    {
        var alarmed = Start.Feed(StreamWeek.Counted(3, 3));
        Assert.True(alarmed.Alarmed);
        Assert.Equal(1, alarmed.Filled);

        var next = alarmed.Feed(StreamWeek.Counted(1, 1));
        Assert.False(next.Alarmed);
        Assert.Equal(Math.Log(4), next.Statistic, 12);
        Assert.Equal(2, next.Weeks);
    }

    [Fact]
    public void Feeding_a_detector_leaves_it_as_it_was()
    {
        _ = Start.Feed(StreamWeek.Counted(2, 2));

        Assert.Equal(0, Start.Statistic);
        Assert.Equal(Start.Feed(StreamWeek.Counted(2, 2)), Start.Feed(StreamWeek.Counted(2, 2)));
    }

    [Fact]
    public void A_week_that_brought_nothing_changes_nothing()
    {
        var detector = Start.Feed(StreamWeek.Counted(1, 1));

        Assert.Equal(detector.Statistic, detector.Feed(StreamWeek.Counted(0, 0)).Statistic);
        Assert.Equal(0, detector.Restart().Statistic);
    }

    [Fact]
    public void One_more_event_never_makes_the_evidence_smaller()
    {
        var weeks = (from n in Gen.Choose(1, 6) from k in Gen.Choose(0, n) select (k, n)).ListOf(20).ToArbitrary();

        Prop.ForAll(weeks, Gen.Choose(0, 19).ToArbitrary(), (list, changed) =>
        {
            var more = list.Select((w, i) => i == changed ? (Math.Min(w.k + 1, w.n), w.n) : w);

            return Fed(more).Statistic >= Fed(list).Statistic - 1e-12;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_limit_must_be_above_0()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CusumDetector(new ProportionContrast(0.1, 0.4), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CusumDetector(new ProportionContrast(0.1, 0.4), double.NaN));
    }

    private static CusumDetector Fed(IEnumerable<(int K, int N)> weeks) =>
        weeks.Aggregate(new CusumDetector(new ProportionContrast(0.1, 0.4), 1000), (d, w) => d.Feed(StreamWeek.Counted(w.K, w.N)));
}
