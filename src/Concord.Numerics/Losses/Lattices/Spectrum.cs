using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Concord.Numerics.Losses;

/// <summary>The transforms of a loss rounded down and of the same loss rounded up, at the frequencies from 0 to half of the points.</summary>
/// <remarks>Both come from one complex transform, z = down + i·up: down̂(k) = (ẑ(k) + ẑ*(n−k))/2 and up̂(k) = (ẑ(k) − ẑ*(n−k))/2i. In
/// bit-reversed order k and n − k lie mirrored within each block 2^m … 2^(m+1) − 1, so they are read as they stand.</remarks>
internal sealed class Spectrum
{
    private const int Lanes = 8;

    private static readonly Vector512<long> _mirror = Vector512.Create(7L, 6, 5, 4, 3, 2, 1, 0);

    private readonly int _points;
    private readonly int _half;

    /// <summary>The transforms of a loss of 0.</summary>
    /// <param name="points">Points of the lattice, a power of two.</param>
    internal Spectrum(int points)
    {
        _points = points;
        _half = (points / 2) + Lanes;
        Real = new double[2 * _half];
        Imaginary = new double[2 * _half];
        Array.Fill(Real, 1);
    }

    /// <summary>Real parts: of the loss rounded down, then of the loss rounded up.</summary>
    internal double[] Real { get; }

    /// <summary>Imaginary parts, in the same order.</summary>
    internal double[] Imaginary { get; }

    /// <summary>What of the loss rounded down and up lies on the lattice, as a chance.</summary>
    internal (double Down, double Up) Alive { get; set; } = (1, 1);

    /// <summary>At most the mean of the loss rounded down, at least that of the loss rounded up.</summary>
    internal (double Down, double Up) Means { get; set; } = (0, 0);

    /// <summary>How far the transforms can be from the exact ones through rounding, as the length of the error before the transform.</summary>
    internal double Rounding { get; set; }

    /// <summary>How far the distribution behind them can be from the true one, as a chance.</summary>
    internal double Error { get; set; }

    /// <summary>Takes the transforms apart.</summary>
    internal void Unpack(double[] real, double[] imaginary)
    {
        (Real[0], Imaginary[0], Real[_half], Imaginary[_half]) = (real[0], 0, imaginary[0], 0);
        var last = _points / 2;
        (Real[last], Imaginary[last], Real[_half + last], Imaginary[_half + last]) = (real[1], 0, imaginary[1], 0);
        for (var block = 1; block < last; block *= 2)
        {
            // Here lie, compactly, the frequencies of the lower half of positions 2·block … 4·block − 1.
            var c = block;
            for (; block >= Lanes && c < 2 * block; c += Lanes)
            {
                var (zr, zi) = (Vector512.Create(real, c + block), Vector512.Create(imaginary, c + block));
                var partner = (5 * block) - Lanes - c;
                var (pr, pi) = (Mirrored(real, partner), Mirrored(imaginary, partner));
                ((zr + pr) * 0.5).CopyTo(Real, c);
                ((zi - pi) * 0.5).CopyTo(Imaginary, c);
                ((zi + pi) * 0.5).CopyTo(Real, _half + c);
                ((pr - zr) * 0.5).CopyTo(Imaginary, _half + c);
            }

            for (; c < 2 * block; c++)
            {
                var (z, p) = (c + block, (5 * block) - 1 - c);
                (Real[c], Imaginary[c]) = ((real[z] + real[p]) * 0.5, (imaginary[z] - imaginary[p]) * 0.5);
                (Real[_half + c], Imaginary[_half + c]) = ((imaginary[z] + imaginary[p]) * 0.5, (real[p] - real[z]) * 0.5);
            }
        }
    }

    /// <summary>Puts the transforms together again, ready to be transformed back.</summary>
    internal void Pack(double[] real, double[] imaginary)
    {
        (real[0], imaginary[0]) = (Real[0], Real[_half]);
        var last = _points / 2;
        (real[1], imaginary[1]) = (Real[last], Real[_half + last]);
        for (var block = 1; block < last; block *= 2)
        {
            var c = block;
            for (; block >= Lanes && c < 2 * block; c += Lanes)
            {
                var (dr, di) = (Vector512.Create(Real, c), Vector512.Create(Imaginary, c));
                var (ur, ui) = (Vector512.Create(Real, _half + c), Vector512.Create(Imaginary, _half + c));
                var partner = (5 * block) - Lanes - c;
                (dr - ui).CopyTo(real, c + block);
                (di + ur).CopyTo(imaginary, c + block);
                Vector512.Shuffle(dr + ui, _mirror).CopyTo(real, partner);
                Vector512.Shuffle(ur - di, _mirror).CopyTo(imaginary, partner);
            }

            for (; c < 2 * block; c++)
            {
                var (z, p) = (c + block, (5 * block) - 1 - c);
                (real[z], imaginary[z]) = (Real[c] - Imaginary[_half + c], Imaginary[c] + Real[_half + c]);
                (real[p], imaginary[p]) = (Real[c] + Imaginary[_half + c], Real[_half + c] - Imaginary[c]);
            }
        }
    }

    /// <summary>The same loss and, independently, another: the product of the transforms.</summary>
    internal void Multiply(Spectrum other)
    {
        for (var i = 0; i < Real.Length; i += Lanes)
        {
            var (ar, ai) = (Vector512.Create(Real, i), Vector512.Create(Imaginary, i));
            var (br, bi) = (Vector512.Create(other.Real, i), Vector512.Create(other.Imaginary, i));
            Vector512.FusedMultiplyAdd(ar, br, -(ai * bi)).CopyTo(Real, i);
            Vector512.FusedMultiplyAdd(ar, bi, ai * br).CopyTo(Imaginary, i);
        }
    }

    /// <summary>Gives this a weight among others: the first part of a mixture.</summary>
    internal void Scale(double weight)
    {
        for (var i = 0; i < Real.Length; i++)
        {
            Real[i] *= weight;
            Imaginary[i] *= weight;
        }

        (Alive, Means) = ((weight * Alive.Down, weight * Alive.Up), (weight * Means.Down, weight * Means.Up));
        (Rounding, Error) = (weight * Rounding, weight * Error);
    }

    /// <summary>Adds another part with its weight to a mixture.</summary>
    internal void AddWeighted(Spectrum other, double weight)
    {
        var w = Vector512.Create(weight);
        for (var i = 0; i < Real.Length; i += Lanes)
        {
            Vector512.FusedMultiplyAdd(w, Vector512.Create(other.Real, i), Vector512.Create(Real, i)).CopyTo(Real, i);
            Vector512.FusedMultiplyAdd(w, Vector512.Create(other.Imaginary, i), Vector512.Create(Imaginary, i)).CopyTo(Imaginary, i);
        }

        Alive = (Alive.Down + (weight * other.Alive.Down), Alive.Up + (weight * other.Alive.Up));
        Means = (Means.Down + (weight * other.Means.Down), Means.Up + (weight * other.Means.Up));
        (Rounding, Error) = (Rounding + (weight * other.Rounding), Error + (weight * other.Error));
    }

    /// <summary>Multiplies this by Σ p(k) ẑᵏ of another transform: by the generating function of a number of events.</summary>
    internal void MultiplyByPolynomial(IReadOnlyList<double> chances, Spectrum loss)
    {
        var p = CollectionsMarshalled(chances);
        for (var i = 0; i < Real.Length; i += 2 * Lanes)
        {
            var (xr, xi) = (Vector512.Create(loss.Real, i), Vector512.Create(loss.Imaginary, i));
            var (yr, yi) = (Vector512.Create(loss.Real, i + Lanes), Vector512.Create(loss.Imaginary, i + Lanes));
            var (ar, ai, br, bi) = (Vector512.Create(p[^1]), Vector512<double>.Zero, Vector512.Create(p[^1]), Vector512<double>.Zero);
            for (var k = p.Length - 2; k >= 0; k--)
            {
                var c = Vector512.Create(p[k]);
                (ar, ai) = (Vector512.FusedMultiplyAdd(ar, xr, Vector512.FusedMultiplyAdd(-ai, xi, c)), Vector512.FusedMultiplyAdd(ar, xi, ai * xr));
                (br, bi) = (Vector512.FusedMultiplyAdd(br, yr, Vector512.FusedMultiplyAdd(-bi, yi, c)), Vector512.FusedMultiplyAdd(br, yi, bi * yr));
            }

            Times(i, ar, ai);
            Times(i + Lanes, br, bi);
        }
    }

    /// <summary>Multiplies this by the generating function of a number of events at each point.</summary>
    internal void MultiplyByFunction(Frequency frequency, Spectrum loss)
    {
        for (var i = 0; i < Real.Length; i++)
        {
            var g = frequency.Generating(new(loss.Real[i], loss.Imaginary[i])) * new System.Numerics.Complex(Real[i], Imaginary[i]);
            (Real[i], Imaginary[i]) = (g.Real, g.Imaginary);
        }
    }

    private static ReadOnlySpan<double> CollectionsMarshalled(IReadOnlyList<double> chances) =>
        chances is List<double> list ? CollectionsMarshal.AsSpan(list) : chances as double[] ?? [.. chances];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Mirrored(double[] values, int at) => Vector512.Shuffle(Vector512.Create(values, at), _mirror);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Times(int i, Vector512<double> br, Vector512<double> bi)
    {
        var (ar, ai) = (Vector512.Create(Real, i), Vector512.Create(Imaginary, i));
        Vector512.FusedMultiplyAdd(ar, br, -(ai * bi)).CopyTo(Real, i);
        Vector512.FusedMultiplyAdd(ar, bi, ai * br).CopyTo(Imaginary, i);
    }
}
