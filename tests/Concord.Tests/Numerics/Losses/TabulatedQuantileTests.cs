using Concord.Numerics.Losses;

namespace Concord.Tests.Numerics.Losses;

public class TabulatedQuantileTests
{
    public static TheoryData<double, double> Gammas => new() { { 0.2, 1e6 }, { 0.4, 1e5 }, { 1, 1 }, { 2.5, 3e4 }, { 60, 100 } };

    [Theory]
    [MemberData(nameof(Gammas))]
    public void A_gamma_loss_is_read_within_the_stated_error(double shape, double scale) => Check(new GammaSeverity(shape, scale));

    [Theory]
    [InlineData(0, 10, 100)]
    [InlineData(1000, 1000, 1e6)]
    [InlineData(5, 1e5, 1e5)]
    public void A_PERT_loss_is_read_within_the_stated_error(double min, double mode, double max) => Check(new PertSeverity(min, mode, max));

    private static void Check(Severity severity)
    {
        var table = new TabulatedQuantile(severity.Quantile);
        double[] numbers =
        [
            .. Enumerable.Range(0, 3000).Select(i => CounterGenerator.Uniform(1, 0, i, 0, 0)), 0.25, 0.5, 0.75,
            .. Enumerable.Range(1, 200).SelectMany(i => new[] { Math.Pow(2, -i / 4.0), 1 - Math.Pow(2, -i / 4.0) }).Where(p => p is > 0 and < 1),
        ];

        Assert.All(numbers, p => Assert.InRange(
            Math.Abs(table.At(p) - severity.Quantile(p)), 0, Math.Max(1e-6 * severity.Quantile(p), 1e-9 * severity.Mean)));
    }
}
