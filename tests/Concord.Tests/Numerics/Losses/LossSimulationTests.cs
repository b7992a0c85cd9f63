using Concord.Numerics.Losses;

namespace Concord.Tests.Numerics.Losses;

public class LossSimulationTests
{
    private const int Years = 50_000; // three blocks and a part of one

    private static readonly LossSource[] _every =
    [
        new(new PoissonFrequency(0.6), new LognormalSeverity(11, 1.4)),
        new(PoissonFrequency.Of(new UncertainPert(0.1, 0.5, 2)), LognormalSeverity.FromRange(1e4, 1e6)),
        new(new BinomialFrequency(4, 0.3), new CappedSeverity(new LognormalSeverity(11, 2), 3e5)),
        new(new NegativeBinomialFrequency(2, 0.7), new LayeredSeverity(new LognormalSeverity(11, 1), 5e4, 2e5)),
        new(new ZeroInflatedFrequency(0.5, new PoissonFrequency(3)), new RetainedSeverity(new GammaSeverity(2, 4e4), 5e4, 1e5)),
        new(new FixedFrequency(2), new GammaSeverity(0.7, 5e4)),
        new(new DiscreteFrequency([0, 3], [0.4, 0.6]), new PertSeverity(1e3, 2e4, 2e5)),
        new(new PoissonFrequency(1), new TailSeverity(new LognormalSeverity(10, 1), 5e4, 0.2, 4e4)),
        new(new PoissonFrequency(2), new NormalSeverity(1e4, 1e4)),
        new(new PoissonFrequency(0.2), new DiscreteSeverity([1e4, 5e5], [0.9, 0.1])),
        new(new PoissonFrequency(1), new ParetoSeverity(3, 1e4)),
        new(new PoissonFrequency(1), new WeibullSeverity(0.8, 2e4)),
        new(new PoissonFrequency(1), new BurrSeverity(3, 2e4, 1.5)),
        new(new PoissonFrequency(1), new EmpiricalSeverity([1e3, 2e3, 7e4])),
        new(new PoissonFrequency(40), new UniformSeverity(0, 1e4)),
        new(new PoissonFrequency(1), new TriangularSeverity(0, 1e4, 5e4)),
        new(new PoissonFrequency(1), new ExponentialSeverity(2e4)),
        new(new PoissonFrequency(1), new ConstantSeverity(7e3)),
        new(new PoissonFrequency(2), new CappedSeverity(new SumSeverity(new LognormalSeverity(10, 0.8), 0.3, new GammaSeverity(2, 2e4)), 2e5)),
    ];

    public static TheoryData<int> Each => [.. Enumerable.Range(0, _every.Length)];

    [Fact]
    public void The_same_seed_gives_the_same_bits_on_any_threads_and_at_any_width()
    {
        var first = Bits(LossSimulation.Run(_every, Years, 5, 1, InstructionSet.Scalar));

        foreach (var set in Enum.GetValues<InstructionSet>().Where(InstructionSets.Has))
        {
            foreach (var threads in new[] { 1, 2, 7 })
            {
                Assert.Equal(first, Bits(LossSimulation.Run(_every, Years, 5, threads, set)));
            }
        }

        Assert.NotEqual(first, Bits(LossSimulation.Run(_every, Years, 6)));
    }

    [Fact]
    public void A_longer_simulation_begins_with_the_years_of_a_shorter_one()
    {
        var (longer, shorter) = (LossSimulation.Run(_every, 20_000, 5), LossSimulation.Run(_every, 777, 5));

        Assert.Equal(shorter.Losses, longer.Losses.Take(777));
    }

    [Fact]
    public void A_year_is_made_of_the_numbers_of_the_generator()
    {
        var source = new LossSource(new PoissonFrequency(1.7), new ExponentialSeverity(10));
        var simulation = LossSimulation.Run([_every[0], source], 300, 8);
        var alone = LossSimulation.Run([_every[0]], 300, 8);
        var chances = source.Frequency.Probabilities(1e-17);

        for (var year = 0; year < 300; year++)
        {
            var u = CounterGenerator.Uniform(8, 1, year >> 1, -1, year & 1);
            var events = Enumerable.Range(0, 60).First(n => u < chances.Take(n + 1).Sum());
            var loss = Enumerable.Range(0, events).Sum(n => source.Severity.Quantile(CounterGenerator.Uniform(8, 1, year, n, 0)));
            Assert.Equal(alone.Losses[year] + loss, simulation.Losses[year], 1e-6);
        }
    }

    // E L = E N · E X; Var L = E N · Var X + Var N · (E X)² (Klugman, Panjer and Willmot, Loss Models, section 9.3).
    [Theory]
    [MemberData(nameof(Each))]
    public void The_mean_and_the_deviation_are_those_of_the_forms(int which)
    {
        var source = _every[which];
        var (frequency, severity) = source;
        var simulation = LossSimulation.Run([source], 200_000, 17);
        var mean = frequency.Mean * severity.Mean;
        var variance = (frequency.Mean * (severity.SecondMoment - (severity.Mean * severity.Mean))) + (frequency.Variance * severity.Mean * severity.Mean);

        Assert.InRange(simulation.Mean.Value, mean - (4.5 * simulation.Mean.Error!.Value), mean + (4.5 * simulation.Mean.Error!.Value));
        Assert.InRange(simulation.Mean.Error!.Value, 0, 2 * Math.Sqrt(variance / 200_000));
        Assert.InRange(simulation.Deviation / Math.Sqrt(variance), 0.7, 1.2);
    }

    // One event a year: the year's loss is the event's.
    [Theory]
    [MemberData(nameof(Each))]
    public void A_single_event_has_the_distribution_of_its_form(int which)
    {
        var severity = _every[which].Severity;
        var simulation = LossSimulation.Run([new LossSource(new FixedFrequency(1), severity)], 100_000, 3);

        foreach (var p in new[] { 0.01, 0.1, 0.5, 0.9, 0.99, 0.999 })
        {
            var x = severity.Quantile(p);
            var above = severity.Survival(x);
            Assert.InRange(simulation.Exceedance(x).Value - above, -4.5 * Math.Sqrt(above * (1 - above) / 100_000), 4.5 * Math.Sqrt(above * (1 - above) / 100_000));
        }
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(8)]
    [InlineData(900)]
    public void The_number_of_events_has_the_distribution_of_its_form(double lambda)
    {
        const int N = 60_000;
        var chances = new PoissonFrequency(lambda).Probabilities(1e-12);
        var counted = LossSimulation.Run([new LossSource(new PoissonFrequency(lambda), new ConstantSeverity(1))], N, 4).Losses.CountBy(l => (int)l).ToDictionary();

        var cells = chances.Select((p, n) => (Expected: p * N, Seen: counted.GetValueOrDefault(n))).Where(c => c.Expected >= 5).ToList();
        var chiSquare = cells.Sum(c => (c.Seen - c.Expected) * (c.Seen - c.Expected) / c.Expected);

        Assert.InRange(chiSquare, 0, cells.Count + (4.5 * Math.Sqrt(2 * cells.Count)));
    }

    [Fact]
    public void A_secondary_loss_is_drawn_from_dimensions_of_its_own()
    {
        var (primary, secondary) = (new ExponentialSeverity(10), new ExponentialSeverity(1000));
        var simulation = LossSimulation.Run([new LossSource(new FixedFrequency(1), new SumSeverity(primary, 0.4, secondary))], 200, 6);

        Assert.All(Enumerable.Range(0, 200), year =>
        {
            double Draw(int dimension) => CounterGenerator.Uniform(6, 0, year, 0, dimension);
            Assert.Equal(primary.Quantile(Draw(0)) + (Draw(2) < 0.4 ? secondary.Quantile(Draw(3)) : 0), simulation.Losses[year], 1e-9);
        });
    }

    [Fact]
    public void Quantiles_errors_and_the_mean_of_the_worst_years_are_those_of_the_ranks()
    {
        var simulation = LossSimulation.Run([_every[0], _every[5]], 1000, 2);
        double[] sorted = [.. simulation.Losses.Order()];

        // √(1000 · 0.9 · 0.1) = 9.49: ranks 891 and 910 of 1000.
        Assert.Equal(new Simulated(sorted[899], (sorted[909] - sorted[890]) / 2), simulation.Quantile(0.9));
        Assert.Equal(sorted[..500].Average(), (simulation.Mean.Value - (simulation.Tvar(0.5).Value / 2)) * 2, 1e-6 * sorted[999]);
        Assert.Equal(sorted[990..].Average(), simulation.Tvar(0.99).Value, 1e-6);
        Assert.Equal(new Simulated(0.25, Math.Sqrt(0.25 * 0.75 / 1000)), simulation.Exceedance(sorted[749]));
        Assert.Equal(simulation.Mean.Error!.Value, simulation.Deviation / Math.Sqrt(1000), 1e-9 * simulation.Deviation);
    }

    [Fact]
    public void The_stated_errors_are_those_seen_over_many_seeds()
    {
        var runs = Enumerable.Range(0, 200).Select(seed => LossSimulation.Run([_every[0], _every[5]], 4000, (ulong)seed)).ToList();

        foreach (var figure in new Func<LossSimulation, Simulated>[] { r => r.Mean, r => r.Quantile(0.5), r => r.Quantile(0.95), r => r.Tvar(0.9), r => r.Exceedance(1e5) })
        {
            var values = runs.Select(r => figure(r).Value).ToList();
            var seen = Math.Sqrt(values.Sum(v => Math.Pow(v - values.Average(), 2)) / (values.Count - 1));
            Assert.InRange(runs.Average(r => figure(r).Error!.Value) / seen, 0.8, 1.25); // ± 5 % from 200 runs, the rest from the estimate
        }
    }

    [Fact]
    public void Where_too_few_years_lie_beyond_there_is_no_error()
    {
        var simulation = LossSimulation.Run([_every[0]], 100, 1);

        Assert.Null(simulation.Quantile(0.995).Error);
        Assert.Null(LossSimulation.Run([_every[0]], 1, 1).Mean.Error);
        Assert.True(double.IsFinite(simulation.Quantile(0.999999).Value));
    }

    [Fact]
    public void What_cannot_be_drawn_is_refused_in_a_sentence()
    {
        Assert.Contains("at least one source", Assert.Throws<ArgumentException>(() => LossSimulation.Run([], 10, 1)).Message);
        Assert.Contains("1 to 50 million", Assert.Throws<ArgumentOutOfRangeException>(() => LossSimulation.Run(_every, 0, 1)).Message);
        Assert.Contains("at least 1", Assert.Throws<ArgumentOutOfRangeException>(() => LossSimulation.Run(_every, 10, 1, 0)).Message);
        Assert.Contains("fewer years", Assert.Throws<ArgumentOutOfRangeException>(() =>
            LossSimulation.Run([new LossSource(new PoissonFrequency(1e6), new ConstantSeverity(1))], 1_000_000, 1)).Message);
        Assert.Contains("cap", Assert.Throws<ArgumentException>(() =>
            LossSimulation.Run([new LossSource(new PoissonFrequency(1), new ParetoSeverity(0.01, 1))], 10, 1)).Message);
        Assert.Throws<OperationCanceledException>(() => LossSimulation.Run(_every, 10, 1, stop: new CancellationToken(true)));
    }

    private static long[] Bits(LossSimulation simulation) =>
    [
        .. simulation.Losses.Append(simulation.Mean.Value).Append(simulation.Mean.Error!.Value).Append(simulation.Quantile(0.99).Value).Append(simulation.Tvar(0.95).Value)
            .Select(BitConverter.DoubleToInt64Bits),
    ];
}
