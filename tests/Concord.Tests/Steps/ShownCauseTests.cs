using Concord.Numerics;
using Concord.Steps;

namespace Concord.Tests.Steps;

public sealed class ShownCauseTests
{
    private static readonly Counted Before = new(16, 40);

    [Theory]
    [InlineData(25, 0)]
    [InlineData(26, 26)]
    [InlineData(51, 26)]
    [InlineData(52, 52)]
    [InlineData(300, 52)]
    public void It_is_asked_twice_only(int weeks, int used) => Assert.Equal(used, ShownCause.WeeksAsked(weeks));

    [Fact]
    public void Where_the_play_started_first_the_event_is_much_rarer_than_elsewhere()
    {
        Assert.True(ShownCause.Staggered(new(1, 20), new(9, 20), Before, Before));
        Assert.False(ShownCause.Staggered(new(9, 20), new(1, 20), Before, Before));
        Assert.False(ShownCause.Staggered(new(5, 20), new(8, 20), Before, Before));
    }

    [Fact]
    public void Starting_with_the_group_that_was_better_already_shows_nothing() =>
        Assert.False(ShownCause.Staggered(new(1, 20), new(9, 20), new(4, 40), Before));

    [Fact]
    public void A_group_of_seven_is_too_few() =>
        Assert.False(ShownCause.Staggered(new(0, 7), new(18, 20), Before, Before));

    [Fact]
    public void A_fall_that_others_had_too_is_not_the_plays()
    {
        Assert.True(ShownCause.Compared(new(1, 40), 0.20, new(30, 100), new(30, 100)));
        Assert.False(ShownCause.Compared(new(1, 40), 0.20, new(30, 100), new(2, 100)));
        Assert.True(ShownCause.Compared(new(1, 40), 0.20, new(30, 100), new(60, 100)));
    }

    [Fact]
    public void What_is_not_within_its_tolerance_has_no_cause_to_show() =>
        Assert.False(ShownCause.Compared(new(6, 40), 0.20, new(10, 100), new(90, 100)));

    [Theory]
    [InlineData(0.10)]
    [InlineData(0.20)]
    [InlineData(0.40)]
    public void A_play_without_effect_is_called_a_cause_in_at_most_one_case_in_twenty(double rate)
    {
        var generator = new SeededGenerator((ulong)(rate * 1000));
        const int Plays = 2000;
        var staggered = Enumerable.Range(0, Plays).Count(_ => ShownCause.Staggered(Draw(13, rate), Draw(14, rate), Draw(20, rate), Draw(20, rate)));
        var compared = Enumerable.Range(0, Plays).Count(_ => ShownCause.Compared(Draw(27, rate), rate, Draw(80, rate), Draw(80, rate)));

        Assert.InRange(staggered / (double)Plays, 0, 0.03);
        Assert.InRange(compared / (double)Plays, 0, 0.03);

        Counted Draw(int opportunities, double share) => new(Enumerable.Range(0, opportunities).Count(_ => generator.Uniform() < share), opportunities);
    }
}
