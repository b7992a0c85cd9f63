namespace Concord.Numerics.Losses;

/// <summary>Random numbers that are looked up by their name instead of drawn in a row: the same seed and place give the same number,
/// whatever else is asked, in whatever order and on however many threads.</summary>
/// <remarks>
/// Philox4x32-10 (Salmon, Moraes, Dror and Shaw 2011, "Parallel random numbers: as easy as 1, 2, 3"). The key is the seed; the counter is
/// (trial, number, source, dimension ÷ 2), and its 128 bits give the numbers of two dimensions. Not for secrets.
/// </remarks>
public static class CounterGenerator
{
    internal const uint Multiplier0 = 0xD2511F53;
    internal const uint Multiplier1 = 0xCD9E8D57;
    internal const uint Weyl0 = 0x9E3779B9;
    internal const uint Weyl1 = 0xBB67AE85;
    internal const int Rounds = 10;

    /// <summary>A number between 0 and 1, neither end possible, in steps of 2⁻⁵².</summary>
    /// <param name="seed">Any number, 0 included.</param>
    /// <param name="source">Which source of events. All five may be any number; each combination has its own draw.</param>
    /// <param name="trial">Which repetition, such as the simulated year.</param>
    /// <param name="number">Which event of the trial.</param>
    /// <param name="dimension">Which draw of the event, such as its size or its moment.</param>
    public static double Uniform(ulong seed, int source, int trial, int number, int dimension)
    {
        var (a, b, c, d) = Block((uint)trial, (uint)number, (uint)source, (uint)dimension >> 1, (uint)seed, (uint)(seed >> 32));

        return (dimension & 1) == 0 ? OpenUniform(a, b) : OpenUniform(c, d);
    }

    internal static (uint A, uint B, uint C, uint D) Block(uint a, uint b, uint c, uint d, uint key0, uint key1)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var product0 = (ulong)Multiplier0 * a;
            var product1 = (ulong)Multiplier1 * c;
            (a, b, c, d) = ((uint)(product1 >> 32) ^ b ^ key0, (uint)product1, (uint)(product0 >> 32) ^ d ^ key1, (uint)product0);
            key0 += Weyl0;
            key1 += Weyl1;
        }

        return (a, b, c, d);
    }

    private static double OpenUniform(uint low, uint high) => (((((ulong)high << 32) | low) >> 12) + 0.5) * (1.0 / (1UL << 52));
}
