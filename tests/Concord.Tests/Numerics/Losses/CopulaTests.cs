using Concord.Numerics.Losses;

namespace Concord.Tests.Numerics.Losses;

public class CopulaTests
{
    private const int Years = 20_000;

    private static readonly LossSource _first = new(new PoissonFrequency(3), new LognormalSeverity(10, 1));
    private static readonly LossSource _second = new(new PoissonFrequency(8), new GammaSeverity(2, 1e4));

    [Fact]
    public void Together_at_their_worst_the_quantiles_are_the_sums_of_the_sources_quantiles()
    {
        var (first, second) = (Run([_first]), Run([new LossSource(new PoissonFrequency(0), _first.Severity), _second]));
        var together = Run([_first, _second], copula: Copula.Comonotonic);

        Assert.All(new[] { 0.1, 0.5, 0.9, 0.99, 0.999 }, p =>
            Assert.Equal(first.Quantile(p).Value + second.Quantile(p).Value, together.Quantile(p).Value, 1e-6 * together.Quantile(p).Value));
        Assert.Equal(first.Mean.Value + second.Mean.Value, together.Mean.Value, 1e-6 * together.Mean.Value);
    }

    [Fact]
    public void Without_correlation_a_Gaussian_copula_changes_nothing_beyond_chance()
    {
        var (joined, independent) = (Run([_first, _second], copula: Copula.Gaussian(0)), Run([_first, _second]));

        Assert.InRange(joined.Deviation / independent.Deviation, 0.95, 1.05);
        Assert.Equal(independent.Mean.Value, joined.Mean.Value, 1e-9 * joined.Mean.Value);
    }

    // The rank correlation of a Gaussian copula is 6/π · asin(ρ/2) (Kruskal 1958); a Student one shares the extremes:
    // λ = 2 t_{ν+1}(−√((ν + 1)(1 − ρ)/(1 + ρ))), 0.45 at ν = 2, ρ = 0.6, against 0 in the limit for the Gaussian (Embrechts, McNeil, Straumann 2002).
    [Fact]
    public void Scores_have_the_correlation_and_the_joint_extremes_of_their_copula()
    {
        var gaussian = Ranks(Copula.Gaussian(0.6));
        var student = Ranks(Copula.Student(0.6, 2));
        static double Joint((int A, int B)[] ranks) => ranks.Count(r => r.A >= 0.995 * Years && r.B >= 0.995 * Years) / (0.005 * Years);

        Assert.Equal(6 / Math.PI * Math.Asin(0.3), SpearmanOf(gaussian), 0.03);
        Assert.InRange(Joint(gaussian), 0.08, 0.35);
        Assert.InRange(Joint(student), 0.36, 0.62);
    }

    [Fact]
    public void A_common_factor_leaves_the_mean_and_adds_the_variance_it_should()
    {
        var factor = new UncertainGamma(4, 0.25); // mean 1, variance 0.25
        var simulation = Run([_first, _second], Dependence.CommonFactor(factor, 24));
        double[] means = [.. new[] { _first, _second }.Select(s => s.Frequency.Mean * s.Severity.Mean)];
        var variance = new[] { _first, _second }.Sum(s => s.Frequency.Mean * s.Severity.SecondMoment) + (0.25 * means.Sum() * means.Sum());

        Assert.InRange(simulation.Mean.Value, means.Sum() - (4.5 * simulation.Mean.Error!.Value), means.Sum() + (4.5 * simulation.Mean.Error!.Value));
        Assert.InRange(simulation.Deviation / Math.Sqrt(variance), 0.95, 1.05);
    }

    // One Poisson source with a gamma factor is negative binomial.
    [Fact]
    public void A_common_factor_of_a_single_source_mixes_its_rate()
    {
        var one = new ConstantSeverity(1);
        var mixed = Run([new LossSource(new PoissonFrequency(3), one)], Dependence.CommonFactor(new UncertainGamma(4, 0.25), 24));
        var chances = new NegativeBinomialFrequency(4, 0.75).Probabilities(1e-12);

        for (var n = 0; n < 8; n++)
        {
            var share = (double)mixed.Losses.Count(l => l == n) / Years;
            Assert.InRange(share - chances[n], -4.5 * Math.Sqrt(chances[n] / Years), 4.5 * Math.Sqrt(chances[n] / Years));
        }
    }

    [Fact]
    public void Dependence_changes_no_bit_over_threads_and_widths_and_raises_no_year_after_a_cut()
    {
        var factor = Dependence.CommonFactor(new UncertainGamma(2, 0.5), 8);
        var copula = Copula.Student(0.4, 3);
        LossSource[] cut = [_first with { Severity = _first.Severity.Scaled(0.7) }, _second with { Frequency = _second.Frequency.Thinned(0.5) }];
        var first = LossSimulation.Run([_first, _second], 20_000, 1, 1, InstructionSet.Scalar, factor, copula).Losses;

        Assert.Equal(first, LossSimulation.Run([_first, _second], 20_000, 1, 2, null, factor, copula).Losses);
        Assert.All(first.Zip(LossSimulation.Run(cut, 20_000, 1, 2, null, factor, copula).Losses), year => Assert.True(year.Second <= year.First));
        Assert.All(
            LossSimulation.Run([_first, _second], 20_000, 1, dependence: factor).Losses.Zip(LossSimulation.Run(cut, 20_000, 1, dependence: factor).Losses),
            year => Assert.True(year.Second <= year.First));
    }

    [Fact]
    public void A_layer_of_the_year_holds_the_years_sum()
    {
        var plain = Run([_first, _second]);
        var alone = Run([_first]);
        var layered = Run([_first with { AggregateDeductible = 3e4, AggregateLimit = 5e4 }, _second]);

        Assert.All(Enumerable.Range(0, Years), year => Assert.Equal(
            plain.Losses[year] - alone.Losses[year] + Math.Clamp(alone.Losses[year] - 3e4, 0, 5e4), layered.Losses[year], 1e-9 * plain.Losses[year] + 1e-9));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void A_correlation_no_copula_here_has_is_refused(double correlation)
    {
        Assert.Contains("below 1", Assert.Throws<ArgumentOutOfRangeException>(() => Copula.Gaussian(correlation)).Message);
        Assert.Contains("1 to 1000", Assert.Throws<ArgumentOutOfRangeException>(() => Copula.Student(0.5, 0.5)).Message);
    }

    private static LossSimulation Run(LossSource[] sources, Dependence? dependence = null, Copula? copula = null) =>
        LossSimulation.Run(sources, Years, 21, dependence: dependence, copula: copula);

    private static (int A, int B)[] Ranks(Copula copula) => [.. copula.Ranks(0, Years, 1).Zip(copula.Ranks(1, Years, 1))];

    private static double SpearmanOf((int A, int B)[] ranks) =>
        ranks.Average(r => (r.A - ((Years - 1) / 2.0)) * (r.B - ((Years - 1) / 2.0))) / ((Years * (double)Years - 1) / 12);
}
