using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Concord.Numerics.Losses;

/// <summary>The discrete Fourier transform of 2^k complex numbers, in place, real and imaginary parts in arrays of their own.</summary>
/// <remarks>
/// Radix 4, decimation in frequency forwards and in time backwards (Cooley and Tukey 1965; Gentleman and Sande 1966), so that the
/// spectrum stands in bit-reversed order and nothing is ever permuted. Eight lanes wide with fused multiply-add; where the machine has narrower
/// vectors the same operations are done in parts, with the same bits.
/// </remarks>
internal sealed class FourierPlan
{
    private const int Lanes = 8;

    private static readonly FourierPlan?[] _plans = new FourierPlan?[31];

    // (−1) on the lanes that hold the second of a pair, for pairs 4, 2 and 1 apart.
    private static readonly Vector512<double> _sign4 = Vector512.Create(1.0, 1, 1, 1, -1, -1, -1, -1);
    private static readonly Vector512<double> _sign2 = Vector512.Create(1.0, 1, -1, -1, 1, 1, -1, -1);
    private static readonly Vector512<double> _sign1 = Vector512.Create(1.0, -1, 1, -1, 1, -1, 1, -1);
    private static readonly Vector512<double> _real8;
    private static readonly Vector512<double> _imaginary8;
    private static readonly Vector512<double> _real4 = Vector512.Create(1.0, 1, 1, 0, 1, 1, 1, 0);
    private static readonly Vector512<double> _imaginary4 = Vector512.Create(0.0, 0, 0, -1, 0, 0, 0, -1);

    private readonly List<(int Size, double[] Twiddles)> _passes = [];

    static FourierPlan()
    {
        var r = Math.Sqrt(0.5);
        _real8 = Vector512.Create(1.0, 1, 1, 1, 1, r, 0, -r);
        _imaginary8 = Vector512.Create(0.0, 0, 0, 0, 0, -r, -1, -r);
    }

    private FourierPlan(int log2)
    {
        Count = 1 << log2;
        var size = Count;
        if ((log2 - 3) % 2 == 1)
        {
            _passes.Add((size, Twiddles(size, size / 2, 1)));
            size /= 2;
        }

        for (; size > Lanes; size /= 4)
        {
            _passes.Add((size, Twiddles(size, size / 4, 3)));
        }
    }

    /// <summary>How many numbers are transformed.</summary>
    internal int Count { get; }

    /// <summary>Error of one transform relative to its input's length, in units of 2⁻⁵³ per level (Higham 2002, theorem 24.2, with twiddles right to 1 unit).</summary>
    internal double RelativeError => 1.2e-16 * 7 * Math.Log2(Count);

    /// <summary>The plan for 2^<paramref name="log2"/> numbers, made once.</summary>
    internal static FourierPlan Of(int log2) => Volatile.Read(ref _plans[log2]) ?? Make(log2);

    /// <summary>X(k) = Σ x(j) e^(−2πijk/n), left in bit-reversed order.</summary>
    internal void Forward(double[] real, double[] imaginary)
    {
        ref var re = ref MemoryMarshal.GetArrayDataReference(real);
        ref var im = ref MemoryMarshal.GetArrayDataReference(imaginary);
        foreach (var (size, twiddles) in _passes)
        {
            ref var w = ref MemoryMarshal.GetArrayDataReference(twiddles);
            if (twiddles.Length == size)
            {
                ForwardTwo(ref re, ref im, ref w, size);
                continue;
            }

            for (var start = 0; start < Count; start += size)
            {
                ForwardFour(ref Unsafe.Add(ref re, start), ref Unsafe.Add(ref im, start), ref w, size / 4);
            }
        }

        ForwardEight(ref re, ref im);
    }

    /// <summary>n times the inverse, from bit-reversed order back to the natural one.</summary>
    internal void Backward(double[] real, double[] imaginary)
    {
        ref var re = ref MemoryMarshal.GetArrayDataReference(real);
        ref var im = ref MemoryMarshal.GetArrayDataReference(imaginary);
        BackwardEight(ref re, ref im);
        for (var pass = _passes.Count - 1; pass >= 0; pass--)
        {
            var (size, twiddles) = _passes[pass];
            ref var w = ref MemoryMarshal.GetArrayDataReference(twiddles);
            if (twiddles.Length == size)
            {
                BackwardTwo(ref re, ref im, ref w, size);
                continue;
            }

            for (var start = 0; start < Count; start += size)
            {
                BackwardFour(ref Unsafe.Add(ref re, start), ref Unsafe.Add(ref im, start), ref w, size / 4);
            }
        }
    }

    private static FourierPlan Make(int log2)
    {
        var plan = new FourierPlan(log2);
        Volatile.Write(ref _plans[log2], plan);

        return plan;
    }

    // Real parts of e^(−2πij/size), then imaginary parts; then the same for 2j and 3j.
    private static double[] Twiddles(int size, int count, int powers)
    {
        var twiddles = new double[2 * powers * count];
        for (var power = 1; power <= powers; power++)
        {
            var start = 2 * (power - 1) * count;
            for (var j = 0; j < count; j++)
            {
                (twiddles[start + j], twiddles[start + count + j]) = Root(power * j, size);
            }
        }

        return twiddles;
    }

    // e^(−2πik/n) by the octant the angle lies in, so that no rounded π is multiplied by much.
    private static (double Real, double Imaginary) Root(int k, int n)
    {
        var octant = (int)(8L * k / n);
        var rest = (octant & 1) == 0 ? (8L * k) - ((long)octant * n) : ((long)(octant + 1) * n) - (8L * k);
        var (sin, cos) = Math.SinCos(Math.PI / 4 * ((double)rest / n));

        return (octant & 7) switch
        {
            0 => (cos, -sin),
            1 => (sin, -cos),
            2 => (-sin, -cos),
            3 => (-cos, -sin),
            4 => (-cos, sin),
            5 => (-sin, cos),
            6 => (sin, cos),
            _ => (cos, sin),
        };
    }

    private static void ForwardTwo(ref double re, ref double im, ref double w, int size)
    {
        var half = (nuint)(size / 2);
        for (nuint j = 0; j < half; j += Lanes)
        {
            var (ar, ai) = Load(ref re, ref im, j);
            var (br, bi) = Load(ref re, ref im, j + half);
            Store(ref re, ref im, j, ar + br, ai + bi);
            var (wr, wi) = (Vector512.LoadUnsafe(ref w, j), Vector512.LoadUnsafe(ref w, j + half));
            var (dr, di) = Times(ar - br, ai - bi, wr, wi);
            Store(ref re, ref im, j + half, dr, di);
        }
    }

    private static void BackwardTwo(ref double re, ref double im, ref double w, int size)
    {
        var half = (nuint)(size / 2);
        for (nuint j = 0; j < half; j += Lanes)
        {
            var (ar, ai) = Load(ref re, ref im, j);
            var (br, bi) = Load(ref re, ref im, j + half);
            var (wr, wi) = (Vector512.LoadUnsafe(ref w, j), Vector512.LoadUnsafe(ref w, j + half));
            (br, bi) = TimesConjugate(br, bi, wr, wi);
            Store(ref re, ref im, j, ar + br, ai + bi);
            Store(ref re, ref im, j + half, ar - br, ai - bi);
        }
    }

    private static void ForwardFour(ref double re, ref double im, ref double w, int quarter)
    {
        var q = (nuint)quarter;
        for (nuint j = 0; j < q; j += Lanes)
        {
            var (ar, ai) = Load(ref re, ref im, j);
            var (br, bi) = Load(ref re, ref im, j + q);
            var (cr, ci) = Load(ref re, ref im, j + (2 * q));
            var (dr, di) = Load(ref re, ref im, j + (3 * q));
            var (s0r, s0i, s1r, s1i) = (ar + cr, ai + ci, ar - cr, ai - ci);
            var (s2r, s2i, s3r, s3i) = (br + dr, bi + di, br - dr, bi - di);
            Store(ref re, ref im, j, s0r + s2r, s0i + s2i);
            var (y1r, y1i) = Times(s0r - s2r, s0i - s2i, Vector512.LoadUnsafe(ref w, j + (2 * q)), Vector512.LoadUnsafe(ref w, j + (3 * q)));
            Store(ref re, ref im, j + q, y1r, y1i);
            var (y2r, y2i) = Times(s1r + s3i, s1i - s3r, Vector512.LoadUnsafe(ref w, j), Vector512.LoadUnsafe(ref w, j + q));
            Store(ref re, ref im, j + (2 * q), y2r, y2i);
            var (y3r, y3i) = Times(s1r - s3i, s1i + s3r, Vector512.LoadUnsafe(ref w, j + (4 * q)), Vector512.LoadUnsafe(ref w, j + (5 * q)));
            Store(ref re, ref im, j + (3 * q), y3r, y3i);
        }
    }

    private static void BackwardFour(ref double re, ref double im, ref double w, int quarter)
    {
        var q = (nuint)quarter;
        for (nuint j = 0; j < q; j += Lanes)
        {
            var (y0r, y0i) = Load(ref re, ref im, j);
            var (y1r, y1i) = Load(ref re, ref im, j + q);
            var (y2r, y2i) = Load(ref re, ref im, j + (2 * q));
            var (y3r, y3i) = Load(ref re, ref im, j + (3 * q));
            (y1r, y1i) = TimesConjugate(y1r, y1i, Vector512.LoadUnsafe(ref w, j + (2 * q)), Vector512.LoadUnsafe(ref w, j + (3 * q)));
            (y2r, y2i) = TimesConjugate(y2r, y2i, Vector512.LoadUnsafe(ref w, j), Vector512.LoadUnsafe(ref w, j + q));
            (y3r, y3i) = TimesConjugate(y3r, y3i, Vector512.LoadUnsafe(ref w, j + (4 * q)), Vector512.LoadUnsafe(ref w, j + (5 * q)));
            var (s0r, s0i, s2r, s2i) = (y0r + y1r, y0i + y1i, y0r - y1r, y0i - y1i);
            var (s1r, s1i) = (y2r + y3r, y2i + y3i);
            var (s3r, s3i) = (y3i - y2i, y2r - y3r);
            Store(ref re, ref im, j, s0r + s1r, s0i + s1i);
            Store(ref re, ref im, j + q, s2r + s3r, s2i + s3i);
            Store(ref re, ref im, j + (2 * q), s0r - s1r, s0i - s1i);
            Store(ref re, ref im, j + (3 * q), s2r - s3r, s2i - s3i);
        }
    }

    private void ForwardEight(ref double re, ref double im)
    {
        for (nuint j = 0; j < (nuint)Count; j += Lanes)
        {
            var (r, i) = Load(ref re, ref im, j);
            (r, i) = (Vector512.FusedMultiplyAdd(r, _sign4, Swap4(r)), Vector512.FusedMultiplyAdd(i, _sign4, Swap4(i)));
            (r, i) = Times(r, i, _real8, _imaginary8);
            (r, i) = (Vector512.FusedMultiplyAdd(r, _sign2, Swap2(r)), Vector512.FusedMultiplyAdd(i, _sign2, Swap2(i)));
            (r, i) = Times(r, i, _real4, _imaginary4);
            (r, i) = (Vector512.FusedMultiplyAdd(r, _sign1, Swap1(r)), Vector512.FusedMultiplyAdd(i, _sign1, Swap1(i)));
            Store(ref re, ref im, j, r, i);
        }
    }

    private void BackwardEight(ref double re, ref double im)
    {
        for (nuint j = 0; j < (nuint)Count; j += Lanes)
        {
            var (r, i) = Load(ref re, ref im, j);
            (r, i) = (Vector512.FusedMultiplyAdd(r, _sign1, Swap1(r)), Vector512.FusedMultiplyAdd(i, _sign1, Swap1(i)));
            (r, i) = TimesConjugate(r, i, _real4, _imaginary4);
            (r, i) = (Vector512.FusedMultiplyAdd(r, _sign2, Swap2(r)), Vector512.FusedMultiplyAdd(i, _sign2, Swap2(i)));
            (r, i) = TimesConjugate(r, i, _real8, _imaginary8);
            (r, i) = (Vector512.FusedMultiplyAdd(r, _sign4, Swap4(r)), Vector512.FusedMultiplyAdd(i, _sign4, Swap4(i)));
            Store(ref re, ref im, j, r, i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Swap4(Vector512<double> v) => Vector512.Shuffle(v, Vector512.Create(4L, 5, 6, 7, 0, 1, 2, 3));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Swap2(Vector512<double> v) => Vector512.Shuffle(v, Vector512.Create(2L, 3, 0, 1, 6, 7, 4, 5));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Swap1(Vector512<double> v) => Vector512.Shuffle(v, Vector512.Create(1L, 0, 3, 2, 5, 4, 7, 6));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<double> Real, Vector512<double> Imaginary) Load(ref double re, ref double im, nuint at) =>
        (Vector512.LoadUnsafe(ref re, at), Vector512.LoadUnsafe(ref im, at));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(ref double re, ref double im, nuint at, Vector512<double> real, Vector512<double> imaginary)
    {
        real.StoreUnsafe(ref re, at);
        imaginary.StoreUnsafe(ref im, at);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<double> Real, Vector512<double> Imaginary) Times(
        Vector512<double> ar, Vector512<double> ai, Vector512<double> br, Vector512<double> bi) =>
        (Vector512.FusedMultiplyAdd(ar, br, -(ai * bi)), Vector512.FusedMultiplyAdd(ar, bi, ai * br));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<double> Real, Vector512<double> Imaginary) TimesConjugate(
        Vector512<double> ar, Vector512<double> ai, Vector512<double> br, Vector512<double> bi) =>
        (Vector512.FusedMultiplyAdd(ar, br, ai * bi), Vector512.FusedMultiplyAdd(ai, br, -(ar * bi)));
}
