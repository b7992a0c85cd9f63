using System.Numerics;
using Concord.Numerics;
using Concord.Numerics.Losses;

namespace Concord.Tests.Numerics.Losses;

public class FourierPlanTests
{
    // Forwards and backwards is n times the identity; two transforms are compared with sums written out.
    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(10)]
    [InlineData(13)]
    public void There_and_back_is_where_one_began(int log2)
    {
        var plan = FourierPlan.Of(log2);
        var random = new SeededGenerator(7);
        var (re, im) = (Enumerable.Range(0, plan.Count).Select(_ => random.Uniform()).ToArray(), Enumerable.Range(0, plan.Count).Select(_ => random.Uniform()).ToArray());
        var (real, imaginary) = (re.ToArray(), im.ToArray());

        plan.Forward(real, imaginary);
        plan.Backward(real, imaginary);

        Assert.All(Enumerable.Range(0, plan.Count), k => Assert.Equal(re[k], real[k] / plan.Count, 1e-14));
        Assert.All(Enumerable.Range(0, plan.Count), k => Assert.Equal(im[k], imaginary[k] / plan.Count, 1e-14));
    }

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    public void The_spectrum_stands_in_bit_reversed_order(int log2)
    {
        var plan = FourierPlan.Of(log2);
        var n = plan.Count;
        var random = new SeededGenerator(3);
        var x = Enumerable.Range(0, n).Select(_ => new Complex(random.Uniform(), random.Uniform())).ToArray();
        var (real, imaginary) = (x.Select(z => z.Real).ToArray(), x.Select(z => z.Imaginary).ToArray());
        plan.Forward(real, imaginary);

        for (var k = 0; k < n; k++)
        {
            var sum = x.Select((z, j) => z * Complex.FromPolarCoordinates(1, -2 * Math.PI * j * k / n)).Aggregate((a, b) => a + b);
            var at = Enumerable.Range(0, log2).Sum(b => ((k >> b) & 1) << (log2 - 1 - b));

            Assert.Equal(sum.Real, real[at], 1e-12);
            Assert.Equal(sum.Imaginary, imaginary[at], 1e-12);
        }
    }

    [Fact]
    public void Two_real_sequences_come_apart_and_together_again()
    {
        var plan = FourierPlan.Of(8);
        var random = new SeededGenerator(9);
        var (down, up) = (Enumerable.Range(0, 256).Select(_ => random.Uniform()).ToArray(), Enumerable.Range(0, 256).Select(_ => random.Uniform()).ToArray());
        var (real, imaginary) = (down.ToArray(), up.ToArray());
        var spectrum = new Spectrum(256);

        plan.Forward(real, imaginary);
        spectrum.Unpack(real, imaginary);
        Assert.Equal(down.Sum(), spectrum.Real[0], 1e-12);
        Assert.Equal(up.Sum(), spectrum.Real[spectrum.Real.Length / 2], 1e-12);
        spectrum.Pack(real, imaginary);
        plan.Backward(real, imaginary);

        Assert.All(Enumerable.Range(0, 256), k => Assert.Equal(down[k], real[k] / 256, 1e-14));
        Assert.All(Enumerable.Range(0, 256), k => Assert.Equal(up[k], imaginary[k] / 256, 1e-14));
    }
}
