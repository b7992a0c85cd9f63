using System.Numerics;

namespace Concord.Numerics;

/// <summary>Random numbers that are the same for the same seed, on every machine, for ever.</summary>
/// <remarks>
/// xoshiro256** (Blackman and Vigna 2018) with its state filled by splitmix64 (Steele, Lea and Flood 2014). Not for secrets.
/// A generator changes with each draw and belongs to one thread; take a <see cref="Split(string)"/> for each independent part of a simulation.
/// </remarks>
public sealed class SeededGenerator
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private readonly ulong _seed;
    private ulong _s0;
    private ulong _s1;
    private ulong _s2;
    private ulong _s3;

    /// <summary>A generator at the start of the stream that belongs to <paramref name="seed"/>.</summary>
    /// <param name="seed">Any number, 0 included.</param>
    public SeededGenerator(ulong seed)
    {
        _seed = seed;
        _s0 = Mix(seed += Golden);
        _s1 = Mix(seed += Golden);
        _s2 = Mix(seed += Golden);
        _s3 = Mix(seed += Golden);
    }

    internal SeededGenerator(ulong s0, ulong s1, ulong s2, ulong s3) => (_s0, _s1, _s2, _s3) = (s0, s1, s2, s3);

    /// <summary>An independent generator named by <paramref name="key"/>. It depends on this generator's seed and the key,
    /// not on what was drawn before, so that adding one part to a simulation leaves the others as they were.</summary>
    /// <param name="key">The name of the part.</param>
    public SeededGenerator Split(string key)
    {
        ArgumentNullException.ThrowIfNull(key);

        var hash = 0xCBF29CE484222325UL; // FNV-1a over UTF-16 code units
        foreach (var letter in key)
        {
            hash = (hash ^ letter) * 0x100000001B3UL;
        }

        return new SeededGenerator(Mix(Mix(_seed + Golden) ^ hash));
    }

    /// <summary>An independent generator numbered by <paramref name="key"/>, as <see cref="Split(string)"/>.</summary>
    /// <param name="key">The number of the part, such as the repetition.</param>
    public SeededGenerator Split(ulong key) => new(Mix(Mix(_seed ^ Golden) + Mix(key + Golden)));

    /// <summary>64 random bits.</summary>
    public ulong Bits()
    {
        var result = BitOperations.RotateLeft(_s1 * 5, 7) * 9;
        var shifted = _s1 << 17;
        _s2 ^= _s0;
        _s3 ^= _s1;
        _s1 ^= _s2;
        _s0 ^= _s3;
        _s2 ^= shifted;
        _s3 = BitOperations.RotateLeft(_s3, 45);

        return result;
    }

    /// <summary>A number from 0 (possible) to 1 (not possible), in steps of 2⁻⁵³.</summary>
    public double Uniform() => (Bits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from 0 to <paramref name="count"/> − 1, each as likely (Lemire 2019, with rejection).</summary>
    /// <param name="count">At least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public int Below(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);

        var bound = (ulong)count;
        var high = Math.BigMul(Bits(), bound, out var low);
        if (low < bound)
        {
            var threshold = (0 - bound) % bound;
            while (low < threshold)
            {
                high = Math.BigMul(Bits(), bound, out low);
            }
        }

        return (int)high;
    }

    /// <summary>True with chance <paramref name="probability"/>.</summary>
    /// <param name="probability">From 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is not between 0 and 1.</exception>
    public bool Chance(double probability)
    {
        Require.Probability(probability);

        return Uniform() < probability;
    }

    /// <summary>A number between 0 and 1, neither end possible.</summary>
    internal double OpenUniform() => ((Bits() >> 12) + 0.5) * (1.0 / (1UL << 52));

    /// <summary>The output function of splitmix64.</summary>
    internal static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;

        return z ^ (z >> 31);
    }
}
