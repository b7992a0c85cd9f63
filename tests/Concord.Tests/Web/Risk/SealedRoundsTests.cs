using Concord.Evidence;
using Concord.Web.Risk;

namespace Concord.Tests.Web.Risk;

public sealed class SealedRoundsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 19, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void An_estimate_is_sealed_until_the_other_side_has_estimated_the_same_risk()
    {
        var alone = Of(Estimate("a", Side.Cio, 1));
        var other = Of(Estimate("a", Side.Cio, 1), Estimate("b", Side.Ciso, 2, "another-risk"));
        var both = Of(Estimate("a", Side.Cio, 1), Estimate("b", Side.Ciso, 2));

        Assert.False(alone.MaySee("a", Side.Cio, Side.Ciso));
        Assert.False(other.MaySee("a", Side.Cio, Side.Ciso));
        Assert.True(both.MaySee("a", Side.Cio, Side.Ciso));
        Assert.True(both.MaySee("b", Side.Ciso, Side.Cio));
    }

    [Fact]
    public void Each_side_always_sees_its_own_and_who_has_no_side_sees_none_that_is_sealed()
    {
        var rounds = Of(Estimate("a", Side.Ciso, 1));

        Assert.True(rounds.MaySee("a", Side.Ciso, Side.Ciso));
        Assert.False(rounds.MaySee("a", Side.Ciso, null));
        Assert.False(rounds.MaySee("a", null, null));
        Assert.False(rounds.MaySee("unknown", Side.Cio, Side.Ciso));
    }

    [Fact]
    public void What_comes_after_both_are_in_is_not_blind_and_begins_the_next_round()
    {
        var rounds = Of(Estimate("a", Side.Cio, 1), Estimate("b", Side.Ciso, 2), Estimate("c", Side.Cio, 3));

        Assert.Equal(2, rounds.All.Count);
        Assert.False(rounds.MaySee("c", Side.Cio, Side.Ciso));
        Assert.Equal("a", rounds.Compared("R-1")!.Cio!.Id);
        Assert.Equal("c", rounds.Newest("R-1")!.Cio!.Id);
    }

    [Fact]
    public void Until_the_other_side_answers_a_side_may_think_again_and_its_newest_counts()
    {
        var rounds = Of(Estimate("a", Side.Cio, 1), Estimate("c", Side.Cio, 2), Estimate("b", Side.Ciso, 3));

        Assert.Equal("c", Assert.Single(rounds.All).Cio!.Id);
    }

    [Fact]
    public void The_end_of_an_agreed_round_reveals_what_came_in()
    {
        var wave = new Wave { Id = "w", Type = WaveType.Estimates, OpensAt = At(1), ClosesAt = At(7) };

        Assert.True(SealedRounds.Of([Estimate("a", Side.Cio, 3)], [wave], Now).MaySee("a", Side.Cio, Side.Ciso));
        Assert.False(SealedRounds.Of([Estimate("a", Side.Cio, 3)], [wave], At(7).Latest).MaySee("a", Side.Cio, Side.Ciso));
        Assert.False(SealedRounds.Of([Estimate("a", Side.Cio, 9)], [wave], Now).MaySee("a", Side.Cio, Side.Ciso));
        Assert.False(SealedRounds.Of([Estimate("a", Side.Cio, 3)], [wave with { Type = WaveType.Survey }], Now).MaySee("a", Side.Cio, Side.Ciso));
    }

    [Fact]
    public void An_estimate_of_an_agreed_round_is_not_compared_with_one_from_before_it()
    {
        var wave = new Wave { Id = "w", Type = WaveType.Estimates, OpensAt = At(2), ClosesAt = At(7) };
        var rounds = SealedRounds.Of([Estimate("a", Side.Cio, 1), Estimate("b", Side.Ciso, 3)], [wave], At(5).Earliest);

        Assert.Null(rounds.Compared("R-1"));
        Assert.False(rounds.MaySee("b", Side.Ciso, Side.Cio));
    }

    [Fact]
    public void Apart_is_the_ratio_of_the_middles_whichever_is_higher()
    {
        // Middles: 100,000 and 400,000.
        var round = Of(Estimate("a", Side.Cio, 1, low: 50_000, high: 200_000), Estimate("b", Side.Ciso, 2, low: 300_000, high: 1_600_000.0 / 3)).All[0];
        var swapped = Of(Estimate("a", Side.Ciso, 1, low: 50_000, high: 200_000), Estimate("b", Side.Cio, 2, low: 300_000, high: 1_600_000.0 / 3)).All[0];

        Assert.Equal(4, round.Factor!.Value, 9);
        Assert.Equal(Math.Log10(4), round.Distance!.Value, 9);
        Assert.Equal(round.Factor!.Value, swapped.Factor!.Value, 9);
        Assert.False(round.DoOverlap);
        Assert.True(Of(Estimate("a", Side.Cio, 1), Estimate("b", Side.Ciso, 2)).All[0].DoOverlap);
    }

    [Fact]
    public void A_range_from_nothing_has_no_middle_to_compare() =>
        Assert.Null(Of(Estimate("a", Side.Cio, 1, low: 0), Estimate("b", Side.Ciso, 2)).All[0].Factor);

    private static SealedRounds Of(params RiskEstimate[] estimates) => SealedRounds.Of(estimates, [], Now);

    private static Moment At(int day) => Moment.At(new DateTimeOffset(2026, 11, day, 9, 0, 0, TimeSpan.Zero));

    private static RiskEstimate Estimate(string id, Side by, int day, string risk = "R-1", double low = 10_000, double high = 1_000_000) => new()
    {
        Id = id,
        Risk = risk,
        By = by,
        At = At(day),
        Loss90 = new Range90 { Low = low, High = high },
        Frequency90 = new Range90 { Low = 0.1, High = 1 },
    };
}
