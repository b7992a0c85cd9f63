using System.Globalization;
using Concord.Numerics;
using Concord.Numerics.Losses;

namespace Concord.Tests.Numerics.Losses;

/// <summary>The bracket and the simulation, made in different ways, check each other.</summary>
public class EnginesTests
{
    private const double Errors = 4.5;

    private static readonly double[] _chances = [0.5, 0.9, 0.95, 0.99, 0.995];

    // The scenario sets beside the repository: the rate a PERT, the loss a lognormal by its 90 % range.
    [Theory]
    [InlineData(1, 400_000)]
    [InlineData(10, 300_000)]
    [InlineData(100, 100_000)]
    public void They_agree_on_the_scenario_sets(int set, int years)
    {
        var file = House.Shared("peers", $"scenarios_{set}.csv");
        var sources = File.ReadLines(file).Skip(1).Select(line =>
        {
            double[] v = [.. line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture))];

            return new LossSource(PoissonFrequency.Of(new UncertainPert(v[1], v[2], v[3])), LognormalSeverity.FromRange(v[4], v[5]));
        }).ToList();

        Agree(sources, years, 14, (ulong)set);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void They_agree_on_random_models_over_all_forms(int model)
    {
        var generator = new SeededGenerator((ulong)model).Split("engines");
        var sources = Enumerable.Range(0, 1 + generator.Below(4)).Select(_ => new LossSource(SomeFrequency(generator), SomeSeverity(generator, 2))
        {
            AggregateDeductible = generator.Chance(0.15) ? generator.LogNormal(2e4, 0.5) : 0,
            AggregateLimit = generator.Chance(0.15) ? generator.LogNormal(2e5, 0.5) : double.PositiveInfinity,
        }).ToList();
        var factor = model % 5 == 4 && sources.TrueForAll(s => s.Frequency is PoissonFrequency or NegativeBinomialFrequency)
            ? Dependence.CommonFactor(new UncertainGamma(4, 0.25), 8)
            : null;

        Agree(sources, 60_000, 14, (ulong)model, factor);
    }

    public static TheoryData<int> Models => [.. Enumerable.Range(0, 30)];

    private static void Agree(IReadOnlyList<LossSource> sources, int years, int log2, ulong seed, Dependence? dependence = null)
    {
        var bracket = AggregateLoss.Bracket(sources, new LossGrid(log2), dependence);
        var simulation = LossSimulation.Run(sources, years, seed, 2, dependence: dependence);

        if (bracket.Mean is { } mean && double.IsFinite(bracket.Deviation ?? double.PositiveInfinity))
        {
            Assert.InRange(simulation.Mean.Value - mean, -Errors * simulation.Mean.Error!.Value, Errors * simulation.Mean.Error!.Value);
        }

        foreach (var p in _chances)
        {
            // By chance, not by distance: a jump of the curve has no error in money. The simulated quantile lies at its chance within the error of ranks.
            var quantile = simulation.Quantile(p).Value;
            var spread = Errors * Math.Sqrt(p * (1 - p) / years);
            var (lower, upper) = (bracket.Quantile(Math.Max(0, p - spread)).Lower, p + spread < 1 ? bracket.Quantile(p + spread).Upper : null);
            Assert.True(quantile >= lower, $"{p}: {quantile} is below {lower}");
            Assert.True(upper is null || quantile <= upper, $"{p}: {quantile} is above {upper}");
        }
    }

    private static Frequency SomeFrequency(SeededGenerator generator) => generator.Below(8) switch
    {
        0 => new BinomialFrequency(1 + generator.Below(5), generator.OpenUniform()),
        1 => new NegativeBinomialFrequency(0.5 + (3 * generator.Uniform()), 0.2 + generator.Uniform()),
        2 => new FixedFrequency(generator.Below(4)),
        3 => new DiscreteFrequency([0, 1, 5], [0.5, 0.3, 0.2]),
        4 => new ZeroInflatedFrequency(generator.Uniform(), new PoissonFrequency(3)),
        5 => PoissonFrequency.Of(new UncertainPert(0.1, 0.5, 2 + (5 * generator.Uniform()))),
        6 => PoissonFrequency.Of(new UncertainLognormal(-1, 0.8)),
        _ => new PoissonFrequency(generator.LogNormal(1, 1.2)),
    };

    private static Severity SomeSeverity(SeededGenerator generator, int depth)
    {
        var size = generator.LogNormal(2e4, 0.7);

        return generator.Below(depth > 0 ? 18 : 13) switch
        {
            12 or 16 => new LognormalSeverity(Math.Log(size), 0.5 + generator.Uniform()),
            13 => new CappedSeverity(SomeSeverity(generator, depth - 1), 4 * size),
            14 => new LayeredSeverity(SomeSeverity(generator, depth - 1), size / 2, 3 * size),
            15 => new RetainedSeverity(SomeSeverity(generator, depth - 1), size / 2, size),
            0 => new GammaSeverity(0.3 + (3 * generator.Uniform()), size),
            1 => new PertSeverity(0, size, 5 * size),
            2 => new WeibullSeverity(0.6 + generator.Uniform(), size),
            3 => new BurrSeverity(2.5 + generator.Uniform(), size, 1.5),
            4 => new ParetoSeverity(2.5 + generator.Uniform(), size),
            5 => new UniformSeverity(0, size),
            6 => new TriangularSeverity(0, size, 3 * size),
            7 => new NormalSeverity(size, size),
            8 => new ConstantSeverity(size),
            9 => new DiscreteSeverity([size, 3 * size], [0.7, 0.3]),
            10 => new ExponentialSeverity(size),
            11 => new EmpiricalSeverity([.. Enumerable.Range(0, 20).Select(_ => generator.LogNormal(size, 1))]),
            _ => new TailSeverity(new LognormalSeverity(Math.Log(size), 1), 2 * size, 0.2, size),
        };
    }
}
