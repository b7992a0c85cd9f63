using Concord.Numerics;

namespace Concord.Tests.Numerics;

public class DrawsTests
{
    private const int Many = 20_000;

    // Kolmogorov's statistic √n·D stays below 1.95 in 999 of 1,000 cases.
    private const double Kolmogorov = 1.95;

    [Fact]
    public void Continuous_draws_follow_their_distribution()
    {
        var normal = new NormalDistribution(3, 2);
        AssertFollows(g => g.Normal(3, 2), normal.ProbabilityBelow);
        AssertFollows(g => g.LogNormal(7, 0.8), x => new NormalDistribution(Math.Log(7), 0.8).ProbabilityBelow(Math.Log(x)));
        AssertFollows(g => g.Exponential(0.2), x => 1 - Math.Exp(-0.2 * x));
        AssertFollows(g => g.Weibull(0.9, 7), x => 1 - Math.Exp(-Math.Pow(x / 7, 0.9)));
        AssertFollows(g => g.Gamma(0.3, 2), new GammaDistribution(0.3, 2).ProbabilityBelow);
        AssertFollows(g => g.Gamma(5.5, 0.1), new GammaDistribution(5.5, 0.1).ProbabilityBelow);
        AssertFollows(g => g.Beta(0.5, 3), new BetaDistribution(0.5, 3).ProbabilityBelow);
    }

    // Chi-squared against the exact chances; 999 of 1,000 cases stay below the Wilson–Hilferty quantile.
    [Theory]
    [InlineData(4, 0.35)]
    [InlineData(24, 0.1)]
    [InlineData(90, 0.02)]
    [InlineData(400, 0.6)]
    public void Binomial_draws_follow_their_distribution(int opportunities, double share)
    {
        var binomial = new BinomialDistribution(opportunities, share);

        AssertCounts(g => g.Binomial(opportunities, share), binomial.ProbabilityOf);
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(4)]
    [InlineData(30)]
    [InlineData(250)]
    public void Poisson_draws_follow_their_distribution(double mean)
    {
        AssertCounts(g => g.Poisson(mean), k => PoissonChance(k, mean));

        var table = new PoissonTable(mean);
        AssertCounts(table.Draw, k => PoissonChance(k, mean));
    }

    [Fact]
    public void Nothing_expected_is_nothing_drawn()
    {
        var generator = new SeededGenerator(1);

        Assert.Equal(0, generator.Poisson(0));
        Assert.Equal(0, new PoissonTable(0).Draw(generator));
        Assert.Equal(0, generator.Binomial(100, 0));
        Assert.Equal(100, generator.Binomial(100, 1));
        Assert.Equal(0, generator.Binomial(0, 0.5));
    }

    [Fact]
    public void Negative_binomial_draws_have_the_mean_and_variance_they_should()
    {
        var generator = new SeededGenerator(4);
        var drawn = Enumerable.Range(0, Many).Select(_ => (double)generator.NegativeBinomial(40, 0.8)).ToList();
        var mean = drawn.Average();

        Assert.Equal(40, mean, 1.3);
        Assert.Equal(40 + (40 * 40 / 0.8), drawn.Average(d => (d - mean) * (d - mean)), 150.0);
    }

    [Fact]
    public void A_shuffle_puts_every_item_in_every_place_equally_often()
    {
        var generator = new SeededGenerator(8);
        var places = new int[4, 4];
        for (var i = 0; i < 8000; i++)
        {
            int[] items = [0, 1, 2, 3];
            generator.Shuffle<int>(items);
            for (var place = 0; place < 4; place++)
            {
                places[items[place], place]++;
            }
        }

        // Nine degrees of freedom, 999 of 1,000.
        Assert.True(places.Cast<int>().Sum(c => Math.Pow(c - 2000, 2) / 2000) < 27.9);
    }

    [Fact]
    public void Parameters_outside_their_range_are_refused()
    {
        var generator = new SeededGenerator(1);

        Assert.Throws<ArgumentOutOfRangeException>(() => generator.Chance(1.2));
        Assert.Throws<ArgumentOutOfRangeException>(() => generator.Normal(0, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => generator.Exponential(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => generator.Gamma(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => generator.Poisson(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => generator.Binomial(-1, 0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => generator.Pick(Array.Empty<int>()));
    }

    private static void AssertFollows(Func<SeededGenerator, double> draw, Func<double, double> probabilityBelow)
    {
        var generator = new SeededGenerator(11);
        var drawn = Enumerable.Range(0, Many).Select(_ => draw(generator)).Order().ToArray();
        var furthest = drawn.Select((x, i) => Math.Abs(probabilityBelow(x) - ((i + 0.5) / Many))).Max();

        Assert.InRange(furthest * Math.Sqrt(Many), 0, Kolmogorov);
    }

    private static void AssertCounts(Func<SeededGenerator, int> draw, Func<int, double> chance)
    {
        var generator = new SeededGenerator(12);
        var counts = Enumerable.Range(0, Many).Select(_ => draw(generator)).GroupBy(k => k).ToDictionary(g => g.Key, g => g.Count());
        var cells = Enumerable.Range(0, counts.Keys.Max() + 1)
            .Select(k => (Expected: chance(k) * Many, Seen: counts.GetValueOrDefault(k)))
            .ToList();
        var large = cells.Where(c => c.Expected >= 5).ToList();
        var (restExpected, restSeen) = (Many - large.Sum(c => c.Expected), Many - large.Sum(c => c.Seen));
        var chi = large.Sum(c => Math.Pow(c.Seen - c.Expected, 2) / c.Expected) + (Math.Pow(restSeen - restExpected, 2) / Math.Max(restExpected, 5));
        var limit = 2 * GammaFunctions.InverseLowerRegularized(large.Count / 2.0, 0.999);

        Assert.InRange(chi, 0, limit);
    }

    private static double PoissonChance(int k, double mean) =>
        Math.Exp((k * Math.Log(mean)) - mean - GammaFunctions.LogGamma(k + 1.0));
}
