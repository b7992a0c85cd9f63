using Concord.Numerics.Losses;

namespace Concord.Tests.Numerics.Losses;

public class LayersAndDependenceTests
{
    private static readonly LossGrid _whole = new(9, 512);

    // Poisson 2, losses 1, 2 and 5: what a cover of 3 above 1 pays is 0, 1 and 3, what it leaves is 1, 1 and 2.
    [Fact]
    public void What_a_layer_takes_and_what_it_leaves_are_losses_of_their_own()
    {
        var loss = new DiscreteSeverity([1, 2, 5], [0.5, 0.3, 0.2]);
        var number = new PoissonFrequency(2);

        AssertSame(new(number, new DiscreteSeverity([0, 1, 3], [0.5, 0.3, 0.2])), new(number, new LayeredSeverity(loss, 1, 3)));
        AssertSame(new(number, new DiscreteSeverity([1, 1, 2], [0.5, 0.3, 0.2])), new(number, new RetainedSeverity(loss, 1, 3)));
        AssertSame(new(number, new DiscreteSeverity([1, 2, 4], [0.5, 0.3, 0.2])), new(number, new CappedSeverity(loss, 4)));
        Assert.Equal(loss.Mean, new LayeredSeverity(loss, 1, 3).Mean + new RetainedSeverity(loss, 1, 3).Mean, 12);
    }

    [Fact]
    public void A_yearly_deductible_and_limit_act_on_the_sum()
    {
        var source = new LossSource(new PoissonFrequency(2), new DiscreteSeverity([1, 2, 5], [0.5, 0.3, 0.2]));
        var ground = AggregateLoss.Bracket([source], _whole);
        var layer = AggregateLoss.Bracket([source with { AggregateDeductible = 3, AggregateLimit = 6 }], _whole);

        Assert.All(Enumerable.Range(0, 6), x => Assert.Equal(ground.Exceedance(x + 3).Mid!.Value, layer.Exceedance(x).Mid!.Value, 1e-7));
        Assert.Equal(0, layer.Exceedance(6).Upper!.Value, 1e-9);
        Assert.Equal(Enumerable.Range(3, 6).Sum(x => ground.Exceedance(x).Mid!.Value), layer.Mean!.Value, 1e-6);
        Assert.Null(layer.Deviation);
    }

    [Fact]
    public void A_yearly_limit_holds_for_continuous_losses_at_every_grid_size()
    {
        var source = new LossSource(new NegativeBinomialFrequency(1, 4), new ExponentialSeverity(1));

        foreach (var log2 in new[] { 8, 10, 12 })
        {
            var layer = AggregateLoss.Bracket([source with { AggregateDeductible = 2, AggregateLimit = 10 }], new LossGrid(log2));
            foreach (var x in new[] { 0, 0.5, 3, 9.9 })
            {
                Assert.InRange(0.8 * Math.Exp(-(x + 2) / 5), layer.Exceedance(x).Lower, layer.Exceedance(x).Upper!.Value);
            }

            Assert.Equal(10, layer.Quantile(0.999).Upper!.Value, 1e-9);
        }
    }

    // LM = primary + a secondary loss in 30 % of the events, on a lattice exactly.
    [Fact]
    public void A_secondary_loss_follows_in_its_share_of_the_events()
    {
        var sum = new SumSeverity(new DiscreteSeverity([1, 2], [0.5, 0.5]), 0.3, new DiscreteSeverity([10, 20], [0.8, 0.2]));

        AssertSame(
            new(new PoissonFrequency(1), new DiscreteSeverity([1, 2, 11, 12, 21, 22], [0.35, 0.35, 0.12, 0.12, 0.03, 0.03])),
            new(new PoissonFrequency(1), sum));
        Assert.Equal(1.5 + (0.3 * 12), sum.Mean, 12);
        Assert.Equal((0.35 * 5) + (0.12 * 265) + (0.03 * 925), sum.SecondMoment, 10);
    }

    // Two exponential losses of the same mean add up to an Erlang loss: S(x) = e^−x (1 + x).
    [Fact]
    public void The_survival_of_a_sum_is_that_of_its_parts_folded()
    {
        var sum = new SumSeverity(new ExponentialSeverity(1), 1, new ExponentialSeverity(1));

        Assert.All(new[] { 0.1, 1, 5, 12 }, x => Assert.Equal(Math.Exp(-x) * (1 + x), sum.Survival(x), 1e-6));
        Assert.Equal(1 - 0.95, sum.Survival(sum.Quantile(0.95)), 1e-6);
        Assert.Equal(2 - (Math.Exp(-3) * 5), sum.LimitedMean(3), 1e-6);
    }

    // Given the factor g, N is Poisson(λg); with a gamma factor the number of one source is negative binomial.
    [Fact]
    public void A_shared_gamma_factor_makes_Poisson_sources_negative_binomial_together()
    {
        LossSource[] sources = [new(new PoissonFrequency(1), new ConstantSeverity(1)), new(new PoissonFrequency(2), new ConstantSeverity(1))];
        var shared = AggregateLoss.Bracket(sources, _whole, Dependence.CommonFactor(new UncertainGamma(4, 0.25), 32));
        var together = AggregateLoss.Bracket([new(new NegativeBinomialFrequency(4, 0.75), new ConstantSeverity(1))], _whole);

        Assert.All(Enumerable.Range(0, 25), x => Assert.Equal(together.Exceedance(x).Mid!.Value, shared.Exceedance(x).Mid!.Value, 1e-9));
        Assert.Equal(together.Deviation!.Value, shared.Deviation!.Value, 1e-9);
        Assert.Equal(3, shared.Mean!.Value, 9);
    }

    [Fact]
    public void A_shared_factor_must_leave_the_means_as_they_are()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Dependence.CommonFactor(new UncertainGamma(4, 0.5)));
        Assert.Throws<ArgumentOutOfRangeException>(() => AggregateLoss.Bracket(
            [new(new BinomialFrequency(1, 0.8), new ConstantSeverity(1))], _whole, Dependence.CommonFactor(new UncertainGamma(4, 0.25))));
    }

    // The means beyond a quantile are subadditive: the comonotonic sum bounds every dependence (Dhaene and others 2002).
    [Fact]
    public void The_comonotonic_tail_is_above_the_independent_one()
    {
        LossSource[] sources = [new(new PoissonFrequency(1), new ExponentialSeverity(3)), new(new BinomialFrequency(1, 0.2), LognormalSeverity.FromRange(1, 30))];
        var worst = AggregateLoss.Comonotonic(sources, new LossGrid(12), 0.95);
        var independent = AggregateLoss.Bracket(sources, new LossGrid(12)).Tvar(0.95);
        var shared = AggregateLoss.Bracket([sources[0]], new LossGrid(12), Dependence.CommonFactor(new UncertainGamma(1, 1))).Tvar(0.95);

        Assert.True(worst.Tvar.Lower > independent.Upper!.Value);
        Assert.True(worst.Tvar.Lower <= worst.Tvar.Mid && worst.Tvar.Mid <= worst.Tvar.Upper);
        Assert.True(worst.Quantile.Lower <= worst.Quantile.Upper);
        Assert.True(shared.Lower > AggregateLoss.Bracket([sources[0]], new LossGrid(12)).Tvar(0.95).Upper!.Value);
    }

    private static void AssertSame(LossSource expected, LossSource actual)
    {
        var (a, b) = (AggregateLoss.Bracket([expected], _whole), AggregateLoss.Bracket([actual], _whole));

        Assert.All(Enumerable.Range(0, 60), x => Assert.Equal(a.Exceedance(x).Mid!.Value, b.Exceedance(x).Mid!.Value, 1e-11));
        Assert.Equal(a.Mean!.Value, b.Mean!.Value, 1e-9);
        Assert.Equal(a.Deviation!.Value, b.Deviation!.Value, 1e-9);
    }
}
