using Concord.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Interval = Concord.Numerics.Interval;

namespace Concord.Tests.Numerics;

public class KaplanMeierTests
{
    // Weeks in remission of 21 patients on 6-MP: Freireich et al. (1963), Blood 21, 699–716; + = still in remission.
    private static readonly KaplanMeier Treated = KaplanMeier.Of(Spells(
        "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+"));

    private static readonly KaplanMeier Placebo = KaplanMeier.Of(Spells(
        "1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23"));

    // The product-limit table of these data, Klein and Moeschberger (2003), table 4.1; 95 % log-log limits as survival packages print them.
    [Theory]
    [InlineData(6, 0.8571, 0.6197, 0.9516)]
    [InlineData(7, 0.8067, 0.5631, 0.9228)]
    [InlineData(10, 0.7529, 0.5032, 0.8894)]
    [InlineData(13, 0.6902, 0.4316, 0.8491)]
    [InlineData(16, 0.6275, 0.3675, 0.8049)]
    [InlineData(22, 0.5378, 0.2678, 0.7468)]
    [InlineData(23, 0.4482, 0.1881, 0.6801)]
    public void The_leukemia_data_give_the_published_table(double week, double open, double low, double high)
    {
        var ended = Treated.EndedBy(week, 0.95);

        Assert.Equal(open, 1 - ended.Value, 4);
        Assert.Equal(low, 1 - ended.High, 4);
        Assert.Equal(high, 1 - ended.Low, 4);
    }

    [Fact]
    public void The_leukemia_data_give_the_published_medians()
    {
        Assert.Equal(new Interval(23, 13, double.PositiveInfinity), Treated.MedianInterval(0.95));
        Assert.Equal(new Interval(8, 4, 11), Placebo.MedianInterval(0.95));
    }

    [Fact]
    public void Between_two_ends_the_share_stays_as_it_was()
    {
        Assert.Equal(Treated.EndedBy(10).Value, Treated.EndedBy(12.9).Value);
        Assert.Equal(0, Treated.EndedBy(5.9).Value);
    }

    // With nothing censored the estimate is the share of cases and Greenwood's variance is p(1 − p)/n.
    [Fact]
    public void With_nothing_open_it_is_the_plain_share()
    {
        var ended = Placebo.EndedBy(8, 0.90);
        var open = 8 / 21.0;
        var spread = 1.6448536269514722 * Math.Sqrt((1 - open) / (21 * open)) / Math.Abs(Math.Log(open));

        Assert.Equal(1 - open, ended.Value, 12);
        Assert.Equal(1 - Math.Pow(open, Math.Exp(-spread)), ended.Low, 12);
        Assert.Equal(1 - Math.Pow(open, Math.Exp(spread)), ended.High, 12);
    }

    [Fact]
    public void An_even_number_of_complete_durations_has_the_ordinary_median()
    {
        Assert.Equal(5, KaplanMeier.Of(Spells("2 4 6 8")).Median);
        Assert.Equal(4, KaplanMeier.Of(Spells("2 4 8")).Median);
    }

    [Fact]
    public void While_more_than_half_are_open_there_is_no_median()
    {
        var estimate = KaplanMeier.Of(Spells("3 5+ 8+ 9+ 9+"));

        Assert.Null(estimate.Median);
        Assert.Null(estimate.MedianInterval());
    }

    [Fact]
    public void Before_the_first_end_the_upper_end_is_that_of_no_event_among_those_still_watched()
    {
        var ended = KaplanMeier.Of(Spells("2+ 9 9 9 9 9 9 9 9")).EndedBy(5);

        Assert.Equal((0, 0), (ended.Value, ended.Low));
        Assert.Equal(JeffreysInterval.Of(0, 8).High, ended.High, 12);
    }

    [Fact]
    public void When_everything_ended_the_lower_end_is_not_certainty()
    {
        var ended = Placebo.EndedBy(23);

        Assert.Equal(1, ended.Value);
        Assert.Equal(JeffreysInterval.Of(21, 21).Low, ended.Low, 12);
    }

    [Fact]
    public void Nothing_seen_is_nothing_known()
    {
        var estimate = KaplanMeier.Of([]);

        Assert.Equal(new Interval(0, 0, 1), estimate.EndedBy(30));
        Assert.Null(estimate.Median);
    }

    [Fact]
    public void A_campaign_that_shares_one_weight_counts_as_one_case()
    {
        var quick = Enumerable.Repeat(new Spell(2, true, 0.02), 50);
        var slow = Enumerable.Range(0, 4).Select(_ => new Spell(30, true));

        Assert.Equal(0.2, KaplanMeier.Of(quick.Concat(slow)).EndedBy(10).Value, 12);
    }

    [Fact]
    public void The_order_of_the_spells_does_not_matter()
    {
        var spells = Spells("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16").ToArray();
        new SeededGenerator(1).Shuffle<Spell>(spells);

        Assert.Equal(KaplanMeier.Of(Spells("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16")).StillOpen, KaplanMeier.Of(spells).StillOpen);
    }

    [Fact]
    public void The_share_ended_never_falls_and_lies_in_its_band()
    {
        var spells = (from time in Gen.Choose(0, 60) from ended in Gen.Elements(true, false) select new Spell(time, ended))
            .ListOf()
            .ToArbitrary();

        Prop.ForAll(spells, list =>
        {
            var estimate = KaplanMeier.Of(list);
            var ended = Enumerable.Range(0, 62).Select(t => estimate.EndedBy(t)).ToList();

            return ended.Zip(ended.Skip(1), (a, b) => a.Value <= b.Value).All(holds => holds)
                && ended.TrueForAll(e => 0 <= e.Low && e.Low <= e.Value && e.Value <= e.High && e.High <= 1);
        }).QuickCheckThrowOnFailure();
    }

    // SIMULATOR bar A9: bands cover 0.86–0.94 at the agreed time. 20 disagreements, median 10 days, up to 45 days of watching, asked at 30 days.
    [Fact]
    public void Nine_in_ten_bands_hold_the_truth()
    {
        const int Runs = 3000;
        var generator = new SeededGenerator(9);
        var truth = 1 - Math.Pow(0.5, 2);

        var held = Enumerable.Range(0, Runs).Count(_ =>
        {
            var ended = KaplanMeier.Of(Enumerable.Range(0, 20).Select(_ => Censored(generator.Exponential(Math.Log(2) / 10), 45 * generator.Uniform()))).EndedBy(20);

            return ended.Low <= truth && truth <= ended.High;
        });

        Assert.InRange((double)held / Runs, 0.86, 0.94);
    }

    private static Spell Censored(double time, double watched) => new(Math.Min(time, watched), time <= watched);

    private static IEnumerable<Spell> Spells(string weeks) => weeks.Split(' ')
        .Select(w => new Spell(double.Parse(w.TrimEnd('+'), System.Globalization.CultureInfo.InvariantCulture), !w.EndsWith('+')));
}
