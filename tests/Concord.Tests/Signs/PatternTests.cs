using Concord.Signs;

namespace Concord.Tests.Signs;

public sealed class PatternTests
{
    [Fact]
    public void Fewer_than_eight_signs_that_can_be_judged_make_no_pattern()
    {
        Assert.Null(Pattern.Of(Signs(7, 1)));
        Assert.NotNull(Pattern.Of(Signs(8, 1)));
    }

    [Fact]
    public void A_sign_adds_what_its_primary_streams_say_and_at_most_four()
    {
        // Eight signs with two primary streams of 1.5 make 3 each; a ninth with 100 adds 4, a tenth with −100 takes 4 away.
        var pattern = Pattern.Of([.. Signs(8, 1.5, 1.5), One(8, 100), One(9, -100)])!;

        Assert.Equal(24, pattern.Evidence, 12);
        Assert.Equal(10, pattern.Signs);
    }

    [Fact]
    public void The_more_a_pattern_says_the_rarer_it_is_in_healthy_pairs()
    {
        int[] rarer = [.. new[] { -40.0, -30, -26, -20, -15, -10, 0, 30 }.Select(e => new Pattern(e, 12).HealthyOfHundred)];

        Assert.Equal([100, 50, 25, 10, 5, 2, 1, 1], rarer);
        Assert.Equal("A pattern like this appears in about 5 of 100 healthy pairs in our simulation.", new Pattern(-15, 12).Sentence);
    }

    [Fact]
    public void Secondary_measures_add_nothing()
    {
        var signs = Signs(8, 1).Select(s => s with { Readings = [.. s.Readings, s.Readings[0] with { IsPrimary = false, RecentEvidence = 3 }] }).ToList();

        Assert.Equal(8, Pattern.Of(signs)!.Evidence, 12);
    }

    private static List<SignReading> Signs(int count, params double[] evidence) => [.. Enumerable.Range(0, count).Select(i => One(i, evidence))];

    private static SignReading One(int number, params double[] evidence) => new()
    {
        Sign = SignCatalogue.All[number],
        State = IndicatorState.Unclear,
        Cio = IndicatorState.Unclear,
        Ciso = IndicatorState.Unclear,
        Readings =
        [
            .. evidence.Select(e => new Reading
            {
                Indicator = $"S{number}.1",
                IsPrimary = true,
                Direction = Direction.Cio,
                State = IndicatorState.Unclear,
                Unit = Unit.Share,
                Sentence = string.Empty,
                RecentEvidence = e,
            }),
        ],
    };
}
