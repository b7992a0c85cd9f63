using Concord.Numerics.Losses;

namespace Concord.Tests.Numerics.Losses;

public class CounterGeneratorTests
{
    [Theory] // Random123, tests/kat_vectors: the three lines "philox4x32 10"
    [InlineData("00000000 00000000 00000000 00000000", "00000000 00000000", "6627e8d5 e169c58d bc57ac4c 9b00dbd8")]
    [InlineData("ffffffff ffffffff ffffffff ffffffff", "ffffffff ffffffff", "408f276d 41c83b0e a20bc7c6 6d5451fd")]
    [InlineData("243f6a88 85a308d3 13198a2e 03707344", "a4093822 299f31d0", "d16cfe09 94fdcceb 5001e420 24126ea1")]
    public void The_blocks_are_those_its_authors_published(string counter, string key, string expected)
    {
        var (c, k) = (Words(counter), Words(key));


        var (w0, w1, w2, w3) = CounterGenerator.Block(c[0], c[1], c[2], c[3], k[0], k[1]);

        Assert.Equal(Words(expected), new[] { w0, w1, w2, w3 });
    }

    [Fact] // the first two vectors above: 0xe169c58d6627e8d5 and 0x9b00dbd8bc57ac4c, their first 52 bits plus a half
    public void A_number_is_the_upper_bits_of_half_a_block()
    {
        Assert.Equal((0xe169c58d6627eUL + 0.5) / (1UL << 52), CounterGenerator.Uniform(0, 0, 0, 0, 0));
        Assert.Equal((0x9b00dbd8bc57aUL + 0.5) / (1UL << 52), CounterGenerator.Uniform(0, 0, 0, 0, 1));
    }

    [Fact]
    public void Each_part_of_the_name_counts()
    {
        double[] numbers =
        [
            CounterGenerator.Uniform(1, 2, 3, 4, 6), CounterGenerator.Uniform(1UL << 32, 2, 3, 4, 6), CounterGenerator.Uniform(1, 3, 2, 4, 6),
            CounterGenerator.Uniform(1, 2, 4, 3, 6), CounterGenerator.Uniform(1, 2, 3, 6, 4), CounterGenerator.Uniform(1, 2, 3, 4, 7),
            CounterGenerator.Uniform(2, 1, 3, 4, 6), CounterGenerator.Uniform(1, -2, 3, 4, 6), CounterGenerator.Uniform(1, 2, -3, 4, 6),
        ];

        Assert.Equal(numbers.Length, numbers.Distinct().Count());
        Assert.Equal(numbers[0], CounterGenerator.Uniform(1, 2, 3, 4, 6));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Along_each_part_of_the_name_the_numbers_are_uniform_and_neighbours_unrelated(int part)
    {
        const int N = 100_000;
        var u = Enumerable.Range(0, N).Select(i => part switch
        {
            0 => CounterGenerator.Uniform(7, i, 5, 5, 5),
            1 => CounterGenerator.Uniform(7, 5, i, 5, 5),
            2 => CounterGenerator.Uniform(7, 5, 5, i, 5),
            _ => CounterGenerator.Uniform(7, 5, 5, 5, i),
        }).ToArray();
        var cells = new int[100];
        foreach (var value in u)
        {
            Assert.InRange(value, double.Epsilon, 1 - double.Epsilon);
            cells[(int)(value * 100)]++;
        }

        var chiSquare = cells.Sum(c => (c - (N / 100.0)) * (c - (N / 100.0)) / (N / 100.0));
        var lagged = Enumerable.Range(1, N - 1).Sum(i => (u[i] - 0.5) * (u[i - 1] - 0.5)) / (N - 1) * 12;

        Assert.InRange(chiSquare, 99 - (4.5 * Math.Sqrt(2 * 99)), 99 + (4.5 * Math.Sqrt(2 * 99)));
        Assert.InRange(lagged, -4.5 / Math.Sqrt(N), 4.5 / Math.Sqrt(N));
    }

    private static uint[] Words(string text) => [.. text.Split(' ').Select(w => Convert.ToUInt32(w, 16))];
}
