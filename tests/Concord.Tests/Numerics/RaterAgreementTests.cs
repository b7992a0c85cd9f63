using Concord.Numerics;

namespace Concord.Tests.Numerics;

public sealed class RaterAgreementTests
{
    [Fact] // Gwet's example of two abstractors and a hundred records, as his package irrCAC gives it: kappa 0.8921569, AC2 0.940.
    public void Two_abstractors_agree_as_published()
    {
        var agreement = RaterAgreement.Of(Table([[13, 0, 0], [0, 20, 7], [0, 4, 56]]), 3);

        Assert.Equal((100, 0.8921569), (agreement.Pairs, Math.Round(agreement.Kappa!.Value, 7)));
        Assert.Equal(0.940, agreement.Ac2, 0.0005);
    }

    [Theory] // The two examples of the command QuadraticWeightedKappa of Maple's EssayTools.
    [InlineData(new[] { 8, 8, 6, 6, 7, 6, 1, 4, 8 }, 0.758620689655172)]
    [InlineData(new[] { 3, 5, 6, 6, 7, 6, 1, 4, 8 }, 0.438095238095238)]
    public void Two_graders_of_essays_agree_as_published(int[] second, double kappa)
    {
        Assert.Equal(kappa, RaterAgreement.Of([.. new[] { 9, 7, 8, 7, 6, 8, 3, 5, 10 }.Zip(second)], 10).Kappa!.Value, 12);
    }

    [Fact]
    public void The_same_marks_agree_wholly_and_opposite_ones_not_at_all()
    {
        Assert.Equal(new RaterAgreement(2, 1, 1), RaterAgreement.Of([(1, 1), (5, 5)], 5));
        Assert.Equal(-1, RaterAgreement.Of([(1, 5), (5, 1)], 5).Kappa!.Value, 12);
    }

    [Fact]
    public void Where_neither_ever_varied_kappa_says_nothing_and_AC2_still_does()
    {
        var agreement = RaterAgreement.Of([(4, 4), (4, 4)], 5);

        Assert.Null(agreement.Kappa);
        Assert.Equal(1, agreement.Ac2);
    }

    [Fact]
    public void Exchanging_the_raters_changes_nothing()
    {
        (int, int)[] pairs = [(1, 2), (3, 3), (5, 4), (2, 4)];
        var (one, other) = (RaterAgreement.Of(pairs, 5), RaterAgreement.Of([.. pairs.Select(p => (p.Item2, p.Item1))], 5));

        Assert.Equal(one.Kappa!.Value, other.Kappa!.Value, 12);
        Assert.Equal(one.Ac2, other.Ac2, 12);
    }

    [Fact]
    public void No_pairs_and_marks_off_the_scale_are_refused()
    {
        Assert.ThrowsAny<ArgumentException>(() => RaterAgreement.Of([], 5));
        Assert.ThrowsAny<ArgumentException>(() => RaterAgreement.Of([(0, 1)], 5));
        Assert.ThrowsAny<ArgumentException>(() => RaterAgreement.Of([(1, 6)], 5));
    }

    private static List<(int, int)> Table(int[][] counts) =>
    [
        .. from row in Enumerable.Range(0, counts.Length)
           from column in Enumerable.Range(0, counts.Length)
           from _ in Enumerable.Range(0, counts[row][column])
           select (row + 1, column + 1),
    ];
}
