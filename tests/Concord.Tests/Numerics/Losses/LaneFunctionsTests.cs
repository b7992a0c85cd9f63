using Concord.Numerics;
using Concord.Numerics.Losses;

namespace Concord.Tests.Numerics.Losses;

public class LaneFunctionsTests
{
    private const int N = 4096;

    public static TheoryData<InstructionSet> Widths => [.. Enum.GetValues<InstructionSet>().Where(InstructionSets.Has)];

    [Theory]
    [MemberData(nameof(Widths))]
    public void Numbers_drawn_side_by_side_are_those_of_the_generator(InstructionSet set)
    {
        var (places, to) = (Places(), Room());


        LaneKernels.Of(set, 0xFEDC_BA98_7654_3210).Draw(-7, 1 << 20, 5, N, places, to);

        for (var i = 0; i < N; i++)
        {
            Assert.Equal(CounterGenerator.Uniform(0xFEDC_BA98_7654_3210, -7, (1 << 20) + (N - 1 - i), 5, 0), to[i]);
        }
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void The_ladder_keeps_the_years_whose_number_reaches_the_step(InstructionSet set)
    {
        const int First = 1 << 14;
        var kernels = LaneKernels.Of(set, 3);
        var (numbers, places) = (Room(), Room());
        double Count(int year) => CounterGenerator.Uniform(3, 2, (First + year) >> 1, LaneKernels.CountNumber, (First + year) & 1);
        IEnumerable<int> Reaching(double bound) => Enumerable.Range(0, N).Where(year => Count(year) >= bound);
        int[] Kept(int count) => [.. places[..count].Select(p => (int)BitConverter.DoubleToInt64Bits(p)).Order()];


        var first = kernels.Begin(2, First, N, 0.4, numbers, places);

        Assert.Equal([.. Reaching(0.4)], Kept(first));

        var second = kernels.Climb(first, 0.9, numbers, places);

        Assert.Equal([.. Reaching(0.9)], Kept(second));
        for (var i = 0; i < second; i++)
        {
            Assert.Equal(Count((int)BitConverter.DoubleToInt64Bits(places[i])), numbers[i]);
        }
    }

    // Against Wichura's AS 241, itself within 1e-15: the middle, the seam at w = 6 (a distance of 6.2e-4 to either end) and both ends.
    [Theory]
    [MemberData(nameof(Widths))]
    public void The_normal_quantile_is_within_1e_14(InstructionSet set)
    {
        double[] uniforms =
        [
            .. Enumerable.Range(0, N).Select(i => (i + 0.5) / N),
            .. Enumerable.Range(0, N).Select(i => 0.5 + ((i + 0.5) * Math.Pow(2, -52 + (i % 40)))).Where(u => u < 1),
            .. Enumerable.Range(1, 52).SelectMany(e => new[] { Math.Pow(2, -e), 1 - Math.Pow(2, -e), 1.37 * Math.Pow(2, -e - 1), 1 - (1.83 * Math.Pow(2, -e - 1)) }),
            .. Enumerable.Range(-500, 1000).Select(i => 6.2e-4 + (i * 1e-7)),
            Math.Pow(2, -53), 1 - Math.Pow(2, -53),
        ];
        var numbers = uniforms.Concat(new double[LaneKernels.Room]).ToArray();


        LaneKernels.Of(set, 0).Normal(uniforms.Length, numbers);

        for (var i = 0; i < uniforms.Length; i++)
        {
            var expected = NormalDistribution.Standard.Quantile(uniforms[i]);
            Assert.InRange(Math.Abs(numbers[i] - expected), 0, 1e-14 * Math.Abs(expected));
        }
    }

    [Theory]
    [InlineData(0.01)]
    [InlineData(1.3)]
    [InlineData(6)]
    [InlineData(80)]
    public void A_lognormal_loss_is_the_median_times_a_power_of_e(double sigma)
    {
        foreach (var set in Widths)
        {
            double[] uniforms = [.. Enumerable.Range(0, N).Select(i => CounterGenerator.Uniform(1, 1, i, 1, 1)), Math.Pow(2, -53), 1 - Math.Pow(2, -53)];
            var numbers = uniforms.Concat(new double[LaneKernels.Room]).ToArray();

            LaneKernels.Of(set, 0).Lognormal(1e5, sigma, uniforms.Length, numbers);

            for (var i = 0; i < uniforms.Length; i++)
            {
                var power = sigma * NormalDistribution.Standard.Quantile(uniforms[i]);
                Assert.Equal(1, numbers[i] / (1e5 * Math.Exp(power)), 2e-15 + (2e-14 * Math.Abs(power)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Every_width_gives_the_bits_of_one_number_at_a_time(InstructionSet set)
    {
        var (one, many) = (Room(), Room());


        foreach (var (kernels, numbers) in new[] { (LaneKernels.Of(InstructionSet.Scalar, 9), one), (LaneKernels.Of(set, 9), many) })
        {
            kernels.Draw(1, 0, 2, N, Places(), numbers);
            kernels.Lognormal(2, 1.7, N, numbers);
        }

        Assert.Equal(one[..N].Select(BitConverter.DoubleToInt64Bits), many[..N].Select(BitConverter.DoubleToInt64Bits));
    }

    private static double[] Room() => new double[N + LaneKernels.Room];

    private static double[] Places() => [.. Enumerable.Range(0, N + LaneKernels.Room).Select(i => BitConverter.Int64BitsToDouble(Math.Max(0, N - 1 - i)))];
}
