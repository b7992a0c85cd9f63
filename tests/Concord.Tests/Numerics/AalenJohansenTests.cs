using Concord.Numerics;

namespace Concord.Tests.Numerics;

public class AalenJohansenTests
{
    // Satagopan et al. (2004), British Journal of Cancer 91, 1229–1235, table 2: 305 patients, of whom nine left within 27 months;
    // E = died of breast cancer (cause 1), CR = died of something else (cause 2).
    private static readonly AalenJohansen Patients = AalenJohansen.Of(
    [
        new(7, 0), new(10, 1), new(14, 0), new(16, 1), new(18, 2), new(23, 1), new(24, 0), new(26, 2), new(27, 1),
        .. Enumerable.Repeat(new CompetingSpell(60, 0), 296),
    ]);

    // Worked by hand from the numbers at risk the table prints (304, 302, 301, 300, 298, 297); it rounds to 0.3, 0.6, 0.9 and then adds.
    [Fact]
    public void The_published_patients_give_the_incidence_worked_out_by_hand()
    {
        var after10 = 1 / 304.0;
        var open10 = 303 / 304.0;
        var after16 = after10 + (open10 / 302);
        var open18 = open10 * (301 / 302.0) * (300 / 301.0);
        var after23 = after16 + (open18 / 300);
        var open26 = open18 * (299 / 300.0) * (297 / 298.0);

        Assert.Equal(after10, Patients.EndedBy(1, 10).Value, 14);
        Assert.Equal(after16, Patients.EndedBy(1, 17).Value, 14);
        Assert.Equal(after23, Patients.EndedBy(1, 23).Value, 14);
        Assert.Equal(after23 + (open26 / 297), Patients.EndedBy(1, 27).Value, 14);
        Assert.Equal(0.980, 1 - Patients.EndedBy(1, 27).Value - Patients.EndedBy(2, 27).Value, 3); // the table's overall survival
    }

    [Fact]
    public void Calling_the_other_ends_censored_would_promise_too_much()
    {
        CompetingSpell[] disagreements = [new(5, 1), new(8, 2), new(12, 1), new(15, 2), new(20, 1), new(30, 1)];
        var agreedIfForgotten = KaplanMeier.Of(disagreements.Select(d => new Spell(d.Time, d.Cause == 1))).EndedBy(30).Value;

        Assert.Equal(4 / 6.0, AalenJohansen.Of(disagreements).EndedBy(1, 30).Value, 12);
        Assert.Equal(1, agreedIfForgotten, 12);
    }

    [Fact]
    public void With_one_way_to_end_estimate_and_band_are_those_of_Kaplan_and_Meier()
    {
        var generator = new SeededGenerator(7);
        var spells = Enumerable.Range(0, 40).Select(_ => new Spell(Math.Ceiling(generator.Exponential(0.05)), generator.Chance(0.7))).ToList();
        var (one, other) = (AalenJohansen.Of(spells.Select(s => new CompetingSpell(s.Time, s.Ended ? 1 : 0))), KaplanMeier.Of(spells));

        foreach (var time in Enumerable.Range(0, 60).Where(t => other.StillOpenAfter(t) > 0))
        {
            Assert.Equal(other.EndedBy(time).Value, one.EndedBy(1, time).Value, 12);
            Assert.Equal(other.EndedBy(time).Low, one.EndedBy(1, time).Low, 10);
            Assert.Equal(other.EndedBy(time).High, one.EndedBy(1, time).High, 10);
        }
    }

    [Fact]
    public void All_ways_to_end_together_are_what_ended_at_all()
    {
        var generator = new SeededGenerator(3);
        var spells = Enumerable.Range(0, 60).Select(_ => new CompetingSpell(generator.Below(40), generator.Below(4))).ToList();
        var (byCause, all) = (AalenJohansen.Of(spells), KaplanMeier.Of(spells.Select(s => new Spell(s.Time, s.Cause > 0))));

        Assert.All(
            Enumerable.Range(0, 41),
            t => Assert.Equal(all.EndedBy(t).Value, Enumerable.Range(1, 3).Sum(c => byCause.EndedBy(c, t).Value), 12));
    }

    // With complete data the incidence is a plain share, whatever the other ends, so its variance must be F(1 − F)/n.
    [Fact]
    public void With_nothing_open_the_band_is_that_of_a_plain_share()
    {
        CompetingSpell[] spells = [.. Enumerable.Range(1, 12).Select(t => new CompetingSpell(t, t % 3 == 0 ? 2 : 1))];
        var agreed = AalenJohansen.Of(spells).EndedBy(1, 8);
        var (share, open) = (6 / 12.0, 6 / 12.0);
        var spread = 1.6448536269514722 * Math.Sqrt(share * open / 12) / (open * Math.Abs(Math.Log(open)));

        Assert.Equal(share, agreed.Value, 12);
        Assert.Equal(1 - Math.Pow(open, Math.Exp(-spread)), agreed.Low, 10);
        Assert.Equal(1 - Math.Pow(open, Math.Exp(spread)), agreed.High, 10);
    }

    [Fact]
    public void A_way_that_never_happened_keeps_an_upper_end()
    {
        Assert.Equal(new Interval(0, 0, JeffreysInterval.Of(0, 3).High), AalenJohansen.Of([new(2, 1), new(4, 0), new(9, 0), new(9, 2)]).EndedBy(3, 9));
        Assert.Equal(new Interval(0, 0, 1), AalenJohansen.Of([]).EndedBy(1, 9));
    }

    [Fact]
    public void Nine_in_ten_bands_hold_the_truth()
    {
        const int Runs = 2000;
        var generator = new SeededGenerator(30);

        // Agreement at hazard 0.06 a day, other ends at 0.03: by day 15 a share (2/3)(1 − e^(−1.35)) is agreed.
        var truth = 2 / 3.0 * (1 - Math.Exp(-1.35));
        var held = Enumerable.Range(0, Runs).Count(_ =>
        {
            var agreed = AalenJohansen.Of(Enumerable.Range(0, 24).Select(_ => Drawn(generator))).EndedBy(1, 15);

            return agreed.Low <= truth && truth <= agreed.High;
        });

        Assert.InRange((double)held / Runs, 0.86, 0.94);
    }

    private static CompetingSpell Drawn(SeededGenerator generator)
    {
        var (time, watched) = (generator.Exponential(0.09), 60 * generator.Uniform());

        return time <= watched ? new CompetingSpell(time, generator.Chance(2 / 3.0) ? 1 : 2) : new CompetingSpell(watched, 0);
    }
}
