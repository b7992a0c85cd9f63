using Concord.Numerics;
using Concord.Steps;

namespace Concord.Tests.Steps;

public sealed class FreshDataTests
{
    [Theory]
    [InlineData(0, 7, FreshState.TooFew)]
    [InlineData(0, 8, FreshState.Within)]
    [InlineData(1, 14, FreshState.NotShown)]
    [InlineData(1, 15, FreshState.Within)]
    [InlineData(8, 8, FreshState.NotShown)]
    public void Within_needs_eight_opportunities_and_a_posterior_of_ninety_percent(int events, int opportunities, FreshState expected) =>
        Assert.Equal(expected, FreshData.OfShare(events, opportunities, 0.20));

    [Theory]
    [InlineData(15, 0.31)]
    [InlineData(40, 0.53)]
    [InlineData(100, 0.82)]
    public void The_chance_to_confirm_a_real_repair_in_a_year_is_the_simulations(double perYear, double simulated) =>
        Assert.Equal(simulated, FreshData.ChanceToConfirmShare(perYear, 0.20), 0.011);

    [Fact]
    public void The_chance_to_confirm_a_shorter_time_is_that_of_simulated_years()
    {
        var generator = new SeededGenerator(20261122);
        const double Tolerance = 20;
        var rate = Math.Log(2) / (FreshData.Repaired * Tolerance);
        var confirmed = Enumerable.Range(0, 4000).Count(_ =>
        {
            var ends = Enumerable.Range(0, 520).Count(_ => generator.Uniform() < 40.0 / 520);
            var days = Enumerable.Range(0, ends).Sum(_ => -Math.Log(1 - generator.Uniform()) / rate);

            return ends >= 8 && new GammaDistribution(0.5 + ends, days).ProbabilityBelow(Math.Log(2) / Tolerance) <= 0.10;
        });

        Assert.Equal(confirmed / 4000.0, FreshData.ChanceToConfirmDuration(40), 0.03);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    public void A_pace_without_eight_in_sight_confirms_nothing(double perYear) =>
        Assert.Equal(0, FreshData.ChanceToConfirmShare(perYear, 0.20), 6);

    [Fact]
    public void A_very_high_pace_confirms_almost_surely() => Assert.InRange(FreshData.ChanceToConfirmShare(100_000, 0.20), 0.999, 1);

    [Fact]
    public void At_the_tolerance_itself_a_year_calls_it_within_in_about_one_case_in_ten()
    {
        var generator = new SeededGenerator(7);
        var within = Enumerable.Range(0, 4000).Count(_ =>
        {
            var cases = Enumerable.Range(0, 520).Count(_ => generator.Uniform() < 40.0 / 520);

            return FreshData.OfShare(Enumerable.Range(0, cases).Count(_ => generator.Uniform() < 0.20), cases, 0.20) == FreshState.Within;
        });

        Assert.InRange(within / 4000.0, 0.08, 0.13);
    }

    [Fact]
    public void Nonsense_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => FreshData.Judge(-1, 0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => FreshData.Judge(8, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => FreshData.ChanceToConfirmShare(double.NaN, 0.2));
        Assert.Throws<ArgumentOutOfRangeException>(() => FreshData.ChanceToConfirmShare(10, 1));
    }
}
