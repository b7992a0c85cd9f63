using System.Numerics;
using Concord.Numerics.Losses;
using MathNet.Numerics.Distributions;

namespace Concord.Tests.Numerics.Losses;

public class FrequencyTests
{
    public static TheoryData<string> Names => [.. _forms.Keys];

    private static readonly Dictionary<string, Frequency> _forms = new()
    {
        ["poisson"] = new PoissonFrequency(2.5),
        ["poisson of nothing"] = new PoissonFrequency(0),
        ["poisson of many"] = new PoissonFrequency(2000),
        ["bernoulli"] = new BinomialFrequency(1, 0.2),
        ["binomial"] = new BinomialFrequency(30, 0.2),
        ["binomial of certain events"] = new BinomialFrequency(3, 1),
        ["negative binomial"] = new NegativeBinomialFrequency(3.5, 2),
        ["negative binomial of a small r"] = new NegativeBinomialFrequency(0.1, 8),
        ["negative binomial of many"] = new NegativeBinomialFrequency(900, 3),
        ["fixed"] = new FixedFrequency(4),
        ["discrete"] = new DiscreteFrequency([0, 2, 5], [0.5, 0.3, 0.2]),
        ["zero-inflated"] = new ZeroInflatedFrequency(0.4, new PoissonFrequency(3)),
        ["mixed"] = PoissonFrequency.Of(new UncertainPert(0.1, 0.5, 2)),
        ["mixed lognormal"] = PoissonFrequency.Of(UncertainLognormal.FromRange(0.2, 3)),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void The_chances_sum_to_1_and_have_the_mean_and_the_variance(string name)
    {
        var frequency = _forms[name];
        var chances = frequency.Probabilities(1e-17);
        var mean = chances.Select((p, n) => p * n).Sum();

        Assert.Equal(1, chances.Sum(), 1e-10);
        Assert.Equal(frequency.Mean, mean, 1e-9 * Math.Max(1, mean));
        Assert.Equal(frequency.Variance, chances.Select((p, n) => p * (n - mean) * (n - mean)).Sum(), 2e-9 * Math.Max(1, mean * mean));
        Assert.All(chances, p => Assert.True(p >= 0));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_generating_function_is_the_sum_over_the_chances(string name)
    {
        var chances = _forms[name].Probabilities(1e-17);

        foreach (var z in new[] { Complex.One, Complex.Zero, 0.5, new(0, 1), new(-0.6, 0.3), new(0.999, 0.01) })
        {
            var sum = Complex.Zero;
            for (var n = chances.Count - 1; n >= 0; n--)
            {
                sum = (sum * z) + chances[n];
            }

            Assert.True((sum - _forms[name].Generating(z)).Magnitude < 1e-10, $"{name} at {z}");
        }
    }

    // Keeping each event with chance s replaces z by 1 − s + sz.
    [Theory]
    [MemberData(nameof(Names))]
    public void Thinning_keeps_each_event_with_the_share(string name)
    {
        var thinned = _forms[name].Thinned(0.3);

        Assert.Equal(0.3 * _forms[name].Mean, thinned.Mean, 1e-9 * Math.Max(1, thinned.Mean));
        Assert.True((thinned.Generating(new(0.2, 0.4)) - _forms[name].Generating(new(0.76, 0.12))).Magnitude < 1e-12);
    }

    [Fact]
    public void Rates_can_be_raised()
    {
        Assert.Equal(5, new PoissonFrequency(2.5).Thinned(2).Mean, 12);
        Assert.Equal(14, new NegativeBinomialFrequency(3.5, 2).Thinned(2).Mean, 12);
        Assert.Equal(0.4, new BinomialFrequency(1, 0.2).Thinned(2).Mean, 12);
        Assert.Throws<ArgumentOutOfRangeException>(() => new BinomialFrequency(1, 0.6).Thinned(2));
    }

    [Fact]
    public void The_chances_are_those_of_MathNet()
    {
        Assert.All(Enumerable.Range(0, 40), n => Assert.Equal(Poisson.PMF(7.5, n), new PoissonFrequency(7.5).Probabilities(1e-25)[n], 1e-14));
        Assert.All(Enumerable.Range(0, 20), n => Assert.Equal(Binomial.PMF(0.3, 20, n), new BinomialFrequency(20, 0.3).Probabilities(1e-25)[n], 1e-13));
        Assert.All(Enumerable.Range(0, 40), n => Assert.Equal(NegativeBinomial.PMF(3.5, 1 / 3.0, n), new NegativeBinomialFrequency(3.5, 2).Probabilities(1e-25)[n], 1e-13));
    }

    [Fact]
    public void A_gamma_rate_gives_the_negative_binomial()
    {
        var closed = PoissonFrequency.Of(new UncertainGamma(2, 0.7)).Probabilities(1e-17);
        var mixed = MixedFrequency.Of(new UncertainGamma(2, 0.7), rate => new PoissonFrequency(rate), 64).Probabilities(1e-17);

        Assert.All(Enumerable.Range(0, 20), n => Assert.Equal(closed[n], mixed[n], 1e-10));
    }

    [Fact]
    public void At_least_once_has_the_chance_it_was_given()
    {
        Assert.Equal(0.37, 1 - PoissonFrequency.AtLeastOnce(0.37).Probabilities(1e-9)[0], 14);
    }

    // The mean of a polynomial of degree 2n − 1 is exact, and quantiles are those of the distribution.
    [Fact]
    public void The_nodes_of_an_uncertain_parameter_have_its_moments()
    {
        var pert = new UncertainPert(0.1, 0.5, 2);
        var gamma = new UncertainGamma(1.5, 2);
        var lognormal = UncertainLognormal.FromRange(0.2, 3);

        Assert.Equal((0.1 + (4 * 0.5) + 2) / 6, pert.Mean, 14);
        Assert.Equal(pert.Mean, pert.Nodes(5).Sum(n => n.Weight * n.Value), 13);
        Assert.Equal(2 * 1.5 * 2.5 * 2, gamma.Nodes(3).Sum(n => n.Weight * n.Value * n.Value), 11);
        Assert.Equal(lognormal.Mean, lognormal.Nodes(24).Sum(n => n.Weight * n.Value), 12);
        Assert.Equal(0.2, lognormal.Quantile(0.05), 12);
        Assert.All(new Uncertain[] { pert, gamma, lognormal, new Known(3) }, u =>
        {
            Assert.Equal(1, u.Nodes(64).Sum(n => n.Weight), 12);
            Assert.True(u.Quantile(0.2) <= u.Quantile(0.8));
        });
    }
}
