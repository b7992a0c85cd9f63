using Concord.Numerics;

namespace Concord.Tests.Numerics;

public sealed class RankBiasedOverlapTests
{
    [Theory] // Webber, Moffat and Zobel 2010, equation 32, worked out by hand.
    [InlineData("abcde", "abcde", 0.9, 1)]
    [InlineData("abcde", "fghij", 0.9, 0)]
    [InlineData("abcde", "bacde", 0.9, 0.9)]
    [InlineData("abcde", "bacde", 0.5, 0.5)]
    [InlineData("ab", "ba", 0.9, 0.9)]
    [InlineData("a", "ab", 0.9, 1)]
    [InlineData("", "ab", 0.9, 0)]
    public void The_overlap_is_the_papers(string first, string second, double persistence, double overlap)
    {
        Assert.Equal(overlap, RankBiasedOverlap.Of([.. first], [.. second], persistence), 12);
        Assert.Equal(RankBiasedOverlap.Of([.. first], [.. second], persistence), RankBiasedOverlap.Of([.. second], [.. first], persistence));
    }

    [Fact]
    public void Of_lists_with_three_of_five_in_common_each_depth_counts_with_its_weight()
    {
        // abcde and cafbg: in common at depth 1 to 5 are 0, 1, 2, 3, 3.
        var sum = (0.81 * 1 / 2) + (0.729 * 2 / 3) + (0.6561 * 3 / 4) + (0.59049 * 3 / 5);

        Assert.Equal((0.1 / 0.9 * sum) + (0.59049 * 3 / 5), RankBiasedOverlap.Of([.. "abcde"], [.. "cafbg"]), 12);
    }

    [Fact]
    public void A_difference_in_the_first_place_counts_more_than_in_the_last()
    {
        Assert.True(RankBiasedOverlap.Of([.. "abcde"], [.. "xbcde"]) < RankBiasedOverlap.Of([.. "abcde"], [.. "abcdx"]));
    }
}
