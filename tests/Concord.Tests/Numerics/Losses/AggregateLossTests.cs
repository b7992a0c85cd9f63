using Concord.Numerics.Losses;

namespace Concord.Tests.Numerics.Losses;

public class AggregateLossTests
{
    // A geometric number (r = 1) of exponential losses: P(S > x) = β/(1 + β) e^(−x/(θ(1 + β))). Klugman, Panjer, Willmot, Loss Models, example 9.7 (4th edition).
    private static readonly LossSource _geometric = new(new NegativeBinomialFrequency(1, 4), new ExponentialSeverity(1));

    private static double GeometricSurvival(double x) => 0.8 * Math.Exp(-x / 5);

    public static TheoryData<int> Grids => [.. Enumerable.Range(8, 9)];

    [Theory]
    [MemberData(nameof(Grids))]
    public void The_bracket_holds_the_truth_at_every_grid_size(int log2)
    {
        var bracket = AggregateLoss.Bracket([_geometric], new LossGrid(log2));

        foreach (var x in Enumerable.Range(0, 200).Select(i => i * 0.31))
        {
            var chance = bracket.Exceedance(x);
            Assert.InRange(GeometricSurvival(x), chance.Lower, chance.Upper!.Value);
            Assert.InRange(chance.Mid ?? chance.Lower, chance.Lower, chance.Upper!.Value);
            Assert.Equal(x < bracket.Max, chance.Mid is not null);
        }

        foreach (var p in new[] { 0.3, 0.5, 0.9, 0.99, 0.999, 0.9999 })
        {
            var truth = -5 * Math.Log((1 - p) / 0.8);
            var quantile = bracket.Quantile(p);
            Assert.InRange(truth, quantile.Lower, quantile.Upper!.Value);
            var tail = bracket.Tvar(p);
            Assert.InRange(truth + 5, tail.Lower, tail.Upper!.Value);
        }
    }
}
