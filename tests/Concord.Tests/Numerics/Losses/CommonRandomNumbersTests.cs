using Concord.Numerics;
using Concord.Numerics.Losses;

namespace Concord.Tests.Numerics.Losses;

public class CommonRandomNumbersTests
{
    private const int Years = 4000;

    private static readonly Severity[] _severities =
    [
        new LognormalSeverity(11, 1.4), new CappedSeverity(new LognormalSeverity(11, 2), 3e5), new RetainedSeverity(new GammaSeverity(2, 4e4), 5e4, 1e5),
        new GammaSeverity(0.7, 5e4), new PertSeverity(1e3, 2e4, 2e5), new TailSeverity(new LognormalSeverity(10, 1), 5e4, 0.2, 4e4),
        new NormalSeverity(1e4, 1e4), new DiscreteSeverity([1e4, 5e5], [0.9, 0.1]), new ParetoSeverity(1.5, 1e4), new ExponentialSeverity(2e4),
        new SumSeverity(new LognormalSeverity(10, 0.8), 0.3, new GammaSeverity(2, 2e4)),
    ];

    private static readonly Frequency[] _frequencies =
    [
        new PoissonFrequency(0.6), new PoissonFrequency(30), PoissonFrequency.Of(new UncertainPert(0.1, 0.5, 2)), new BinomialFrequency(4, 0.3),
        new NegativeBinomialFrequency(2, 0.7), new ZeroInflatedFrequency(0.5, new PoissonFrequency(3)), new FixedFrequency(2), new DiscreteFrequency([0, 3], [0.4, 0.6]),
    ];

    [Fact]
    public void A_smaller_loss_raises_no_year()
    {
        var generator = new SeededGenerator(11);
        foreach (var severity in _severities)
        {
            for (var i = 0; i < 6; i++)
            {
                var factor = i == 0 ? 1 - 1e-9 : generator.OpenUniform();
                var cap = severity.Quantile(generator.OpenUniform()) + 1;
                var frequency = generator.Pick(_frequencies);
                Rises_nowhere(new LossSource(frequency, severity), new LossSource(frequency, severity.Scaled(factor)));
                Rises_nowhere(new LossSource(frequency, severity), new LossSource(frequency, new CappedSeverity(severity, cap)));
                Rises_nowhere(new LossSource(frequency, severity), new LossSource(frequency, new RetainedSeverity(severity, cap, cap)));
            }
        }
    }

    [Fact]
    public void Fewer_events_raise_no_year()
    {
        var generator = new SeededGenerator(12);
        foreach (var frequency in _frequencies)
        {
            for (var i = 0; i < 8; i++)
            {
                var share = i == 0 ? 1 - 1e-9 : i == 1 ? 0 : generator.OpenUniform();
                var severity = generator.Pick(_severities);
                Rises_nowhere(new LossSource(frequency, severity), new LossSource(frequency.Thinned(share), severity));
            }
        }
    }

    [Fact]
    public void A_change_of_one_source_leaves_the_luck_of_the_others()
    {
        LossSource[] before = [.. _severities.Select(s => new LossSource(new PoissonFrequency(1), s))];
        LossSource[] after = [.. before];
        after[3] = new LossSource(new PoissonFrequency(0), after[3].Severity);
        var (all, others, alone) = (Run(before), Run(after), Run([.. before.Select((s, i) => i == 3 ? s : s with { Frequency = new PoissonFrequency(0) })]));

        Assert.All(Enumerable.Range(0, Years), year => Assert.Equal(all[year], others[year] + alone[year], 1e-9 * all[year]));
    }

    private static void Rises_nowhere(LossSource before, LossSource after)
    {
        var other = new LossSource(new PoissonFrequency(1), new LognormalSeverity(10, 1));
        var (first, second) = (Run([other, before, other]), Run([other, after, other]));

        Assert.All(Enumerable.Range(0, Years), year => Assert.True(second[year] <= first[year], $"{before} → {after}, year {year}: {first[year]:R} → {second[year]:R}"));
    }

    private static IReadOnlyList<double> Run(LossSource[] sources) => LossSimulation.Run(sources, Years, 99).Losses;
}
