using Concord.Numerics;

namespace Concord.Tests.Numerics;

public class CountForecastTests
{
    // Changes +2, −4, +2, −4, +2, −4: drift −1, squared deviations 6 · 9 = 54, plus one: s² = 55/5 = 11; t with 5 degrees of freedom is 2.015 at 95 %.
    [Fact]
    public void The_fan_is_the_one_worked_out_by_hand()
    {
        var forecast = CountForecast.Of([40, 42, 38, 40, 36, 38, 34]);
        var fan = forecast.At(3);

        Assert.Equal(-1, forecast.Drift, 12);
        Assert.Equal(31, fan.Value, 12);
        Assert.Equal(31 - (2.015 * Math.Sqrt(11 * (3 + (9 / 6.0)))), fan.Low, 2);
        Assert.Equal(31 + (2.015 * Math.Sqrt(11 * (3 + (9 / 6.0)))), fan.High, 2);
    }

    [Fact]
    public void The_fan_widens_with_time_and_never_falls_below_nothing()
    {
        var forecast = CountForecast.Of([12, 9, 11, 6, 7, 3, 2]);
        var fans = Enumerable.Range(1, 26).Select(w => forecast.At(w)).ToList();

        Assert.All(fans, f => Assert.True(0 <= f.Low && f.Low <= f.Value && f.Value <= f.High));
        Assert.All(fans.Zip(fans.Skip(1)), pair => Assert.True(pair.First.High - pair.First.Value < pair.Second.High - pair.Second.Value));
    }

    [Fact]
    public void A_count_that_stood_still_does_not_promise_to()
    {
        var forecast = CountForecast.Of(Enumerable.Repeat(5, 13).ToList());

        Assert.Equal(5, forecast.At(4).Value);
        Assert.InRange(forecast.At(4).High, 5.1, 7);
        Assert.InRange(forecast.ProbabilityAtMost(4, 4), 0.01, 0.4);
    }

    // The middle after a week is 8.5: at most 8 and at least 9 are then as likely.
    [Fact]
    public void The_chance_to_reach_a_target_is_a_half_where_the_middle_lies_half_a_count_above_it()
    {
        var forecast = CountForecast.Of([40, 42, 38, 40, 36, 38, 34]);

        Assert.Equal(0.5, CountForecast.Of([10, 9, 9]).ProbabilityAtMost(8, 1), 12);
        Assert.True(forecast.ProbabilityAtMost(20, 4) < forecast.ProbabilityAtMost(40, 4));
    }

    // A random walk continued: nine in ten ends must lie in the 90 % fan.
    [Fact]
    public void Nine_in_ten_futures_lie_in_the_fan()
    {
        const int Runs = 2000;
        var generator = new SeededGenerator(14);
        var held = Enumerable.Range(0, Runs).Count(_ =>
        {
            var series = new List<int> { 400 };
            for (var week = 0; week < 34; week++)
            {
                series.Add(series[^1] + generator.Poisson(6) - generator.Poisson(7));
            }

            var fan = CountForecast.Of(series.Take(27).ToList()).At(8);

            return fan.Low <= series[^1] && series[^1] <= fan.High;
        });

        Assert.InRange((double)held / Runs, 0.87, 0.93);
    }

    [Fact]
    public void Two_weeks_are_no_series()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CountForecast.Of([3, 4]));
        Assert.Throws<ArgumentOutOfRangeException>(() => CountForecast.Of([3, 4, -1]));
    }
}
