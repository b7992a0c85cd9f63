using Concord.Numerics;

namespace Concord.Tests.Numerics;

public sealed class StrangerGuessTests
{
    [Fact] // The sum of the fifteen squared chances of being chosen, worked out apart over all 3,003 sets and their 120 orders each.
    public void With_fifteen_items_a_stranger_names_two_of_five()
    {
        Assert.Equal(2.0378640833, StrangerGuess.Of(15).Mean, 1e-9);
    }

    [Fact] // By simulation of 400,000 pairs apart: 0.9751.
    public void Fewer_than_seven_of_ten_flags_a_stranger_in_97_of_100_cases()
    {
        Assert.Equal(0.9751, 1 - StrangerGuess.AtLeast([StrangerGuess.Of(15), StrangerGuess.Of(15)], 7), 0.001);
    }

    [Theory]
    [InlineData(5, 5)]
    [InlineData(1, 1)]
    public void Where_everything_is_chosen_everything_is_hit(int items, int length)
    {
        Assert.Equal(length, StrangerGuess.Of(items, length).Mean, 9);
    }

    [Fact] // One of two items with weights 1 and 2^−0.7: both choose the first with chance 0.6190, so they agree with 0.6190² + 0.3810².
    public void One_of_two_items_is_hit_as_often_as_two_weighted_coins_agree()
    {
        var first = 1 / (1 + Math.Pow(2, -0.7));

        Assert.Equal((first * first) + ((1 - first) * (1 - first)), StrangerGuess.Of(2, 1).Mean, 12);
    }

    [Fact]
    public void The_chances_add_up_and_the_longer_menu_is_the_harder()
    {
        Assert.Equal(1, Enumerable.Range(0, 6).Sum(StrangerGuess.Of(15).Chance), 9);
        Assert.Equal(1, StrangerGuess.AtLeast([StrangerGuess.Of(15)], 0), 9);
        Assert.Equal(StrangerGuess.Of(15).Chance(5), StrangerGuess.AtLeast([StrangerGuess.Of(15)], 5), 12);
        Assert.True(StrangerGuess.Of(30).Mean < StrangerGuess.Of(15).Mean);
        Assert.Equal(0, StrangerGuess.Of(15).Chance(6));
    }

    [Fact]
    public void A_list_longer_than_the_menu_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => StrangerGuess.Of(4));
        Assert.Throws<ArgumentOutOfRangeException>(() => StrangerGuess.Of(4, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => StrangerGuess.Of(15, 6));
    }
}
