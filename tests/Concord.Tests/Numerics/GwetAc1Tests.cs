using Concord.Numerics;

namespace Concord.Tests.Numerics;

public sealed class GwetAc1Tests
{
    [Fact] // Gwet (2002), Statistical Methods for Inter-Rater Reliability Assessment 1: 118, 5, 2 and 0 of 125 subjects; AC1 0.9408 where kappa is −0.0234.
    public void Nearly_everything_in_one_category_keeps_the_agreement_high()
    {
        var ratings = Table((118, "+", "+"), (5, "+", "-"), (2, "-", "+"));

        Assert.Equal(0.9408, GwetAc1.Of(ratings), 4);
        Assert.Equal((0.944 - (2 * 0.972 * 0.028)) / (1 - (2 * 0.972 * 0.028)), GwetAc1.Of(ratings), 12);
    }

    [Fact] // By hand: 4 of 6 agree; shares 5/12, 4/12, 3/12; Σ π(1 − π) = 94/144, over q − 1 = 2.
    public void Three_categories_share_the_chance_between_them()
    {
        var ratings = Table((2, "a", "a"), (1, "a", "b"), (1, "b", "b"), (1, "b", "c"), (1, "c", "c"));
        var byChance = 94.0 / 288;

        Assert.Equal(((4.0 / 6) - byChance) / (1 - byChance), GwetAc1.Of(ratings), 12);
    }

    [Fact]
    public void Always_agreeing_is_one_and_exchanging_the_raters_changes_nothing()
    {
        var ratings = Table((3, "a", "b"), (4, "b", "b"), (2, "c", "a"));

        Assert.Equal(1, GwetAc1.Of(Table((5, "a", "a"), (3, "b", "b"))), 12);
        Assert.Equal(1, GwetAc1.Of(Table((5, "a", "a"))), 12);
        Assert.Equal(GwetAc1.Of(ratings), GwetAc1.Of(ratings.Select(r => (r.Second, r.First))), 12);
    }

    [Fact]
    public void Without_an_item_there_is_no_agreement() => Assert.Throws<ArgumentException>(() => GwetAc1.Of<string>([]));

    private static IEnumerable<(string First, string Second)> Table(params (int Count, string First, string Second)[] cells) =>
        cells.SelectMany(c => Enumerable.Repeat((c.First, c.Second), c.Count));
}
