using Concord.Numerics;

namespace Concord.Tests.Numerics;

public class ChapmanTests
{
    // The recapr package's example NChapman(n1 = 100, n2 = 100, m2 = 20): 101 · 101 ÷ 21 − 1.
    [Fact]
    public void The_total_is_Chapmans()
    {
        Assert.Equal(484.7619047619, Chapman.Of(100, 100, 20).Total, 9);
    }

    [Fact]
    public void Lists_that_agree_in_everything_saw_everything()
    {
        var coverage = Chapman.Of(12, 12, 12);

        Assert.Equal((12, 12.0, 1.0, 1.0), (coverage.Seen, coverage.Total, coverage.SeenShare, coverage.SeenShareLow));
    }

    [Fact]
    public void Lists_that_share_nothing_cannot_say_that_much_is_seen()
    {
        var coverage = Chapman.Of(8, 6, 0);

        Assert.Equal(62, coverage.Total);
        Assert.InRange(coverage.SeenShareLow, 0, 0.1);
    }

    [Fact]
    public void Empty_lists_have_nothing_to_miss()
    {
        Assert.Equal((0.0, 1.0), (Chapman.Of(0, 0, 0).Total, Chapman.Of(0, 0, 0).SeenShare));
    }

    // SIMULATOR 5.9: true 20 cases: median of the estimates 19.4, 90 % of them between 15 and 27; seen by the lists with chance 0.6 and 0.5.
    [Fact]
    public void Twenty_true_cases_are_estimated_as_the_design_measured()
    {
        var generator = new SeededGenerator(20);
        var totals = Enumerable.Range(0, 4000)
            .Select(_ => Lists(generator, 20, 0.6, 0.5))
            .Select(l => Chapman.Of(l.A, l.B, l.Both, draws: 100).Total)
            .Order()
            .ToArray();

        Assert.Equal(19.4, totals[2000], 0.5);
        Assert.Equal(15, totals[200], 0.7);
        Assert.Equal(27, totals[3800], 1.5);
    }

    // The lower bound of the seen share is what blocks a state: it must lie below the truth in about 95 of 100 cases.
    [Theory]
    [InlineData(20, 0.7, 0.6)]
    [InlineData(40, 0.5, 0.4)]
    [InlineData(100, 0.8, 0.8)]
    public void The_lower_bound_of_the_seen_share_is_careful_enough(int cases, double chanceA, double chanceB)
    {
        const int Runs = 1000;
        var generator = new SeededGenerator(5);
        var careful = Enumerable.Range(0, Runs).Count(i =>
        {
            var lists = Lists(generator, cases, chanceA, chanceB);
            var coverage = Chapman.Of(lists.A, lists.B, lists.Both, (ulong)i, draws: 200);

            return coverage.SeenShareLow <= coverage.Seen / (double)cases;
        });

        Assert.InRange((double)careful / Runs, 0.93, 0.985);
    }

    [Fact]
    public void A_list_is_not_shorter_than_what_it_shares()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Chapman.Of(3, 9, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => Chapman.Of(9, 3, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => Chapman.Of(9, 3, -1));
    }

    private static (int A, int B, int Both) Lists(SeededGenerator generator, int cases, double chanceA, double chanceB)
    {
        var a = generator.Binomial(cases, chanceA);
        var both = generator.Binomial(a, chanceB);

        return (a, both + generator.Binomial(cases - a, chanceB), both);
    }
}
