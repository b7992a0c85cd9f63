using Concord.Numerics.Losses;

namespace Concord.Tests.Numerics.Losses;

public class ParameterBandTests
{
    // One event a year of a known exponential form with an uncertain mean: the quantile is the mean times −ln(1 − p).
    [Fact]
    public void The_band_of_a_quantile_is_the_quantile_at_the_ends_of_the_parameter()
    {
        var mean = UncertainLognormal.FromRange(50, 200);
        var band = ParameterBand.Of([mean], v => [new(new FixedFrequency(1), new ExponentialSeverity(v[0]))], new LossGrid(14), [0.5, 0.95], [300], 400);

        Assert.Equal(50 * Math.Log(2), band.Quantiles[0].Low, 0.6);
        Assert.Equal(200 * Math.Log(2), band.Quantiles[0].High!.Value, 2.5);
        Assert.Equal(200 * Math.Log(20), band.Quantiles[1].High!.Value, 10.0);
        Assert.Equal(Math.Exp(-300 / 50.0), band.Exceedances[0].Low, 3e-4);
        Assert.Equal(Math.Exp(-300 / 200.0), band.Exceedances[0].High, 5e-3);
    }

    [Fact]
    public void Rates_that_are_drawn_share_the_transforms_of_their_losses_and_the_same_seed_gives_the_same_band()
    {
        var severity = new ExponentialSeverity(1);
        IReadOnlyList<LossSource> Sources(IReadOnlyList<double> v) => [new(new PoissonFrequency(v[0]), severity), new(new PoissonFrequency(v[1]), severity)];
        var parameters = new Uncertain[] { new UncertainPert(1, 2, 5), new Known(1) };
        var (first, again) = (ParameterBand.Of(parameters, Sources, new LossGrid(12), [0.9], [2]), ParameterBand.Of(parameters, Sources, new LossGrid(12), [0.9], [2]));
        var low = AggregateLoss.Bracket(Sources([parameters[0].Quantile(0.05), 1]), new LossGrid(12)).Quantile(0.9);
        var high = AggregateLoss.Bracket(Sources([parameters[0].Quantile(0.95), 1]), new LossGrid(12)).Quantile(0.9);

        Assert.Equal(first.Quantiles, again.Quantiles);
        Assert.Equal(low.Mid!.Value, first.Quantiles[0].Low, 0.05);
        Assert.Equal(high.Mid!.Value, first.Quantiles[0].High!.Value, 0.05);
    }

    [Fact]
    public void Too_few_draws_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ParameterBand.Of([], _ => [new(new FixedFrequency(1), new ConstantSeverity(1))], new LossGrid(8), [], [], 100));
}
