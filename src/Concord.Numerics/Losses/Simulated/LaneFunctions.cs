using System.Runtime.CompilerServices;

namespace Concord.Numerics.Losses;

/// <summary>The generator, the inverse of the normal distribution and the power of two, for several numbers at a time and without division.</summary>
/// <remarks>
/// The polynomials interpolate at Chebyshev nodes, in 60 digits, and are evaluated as four that do not wait for each other.
/// Largest errors: normal quantile 1e-14 relative to <see cref="NormalDistribution"/>, power of two 6e-16 relative.
/// </remarks>
internal static class LaneFunctions
{
    private const double Far = 6;
    private const ulong MantissaBits = (1UL << 52) - 1;
    private const ulong OneBits = 0x3FF0_0000_0000_0000;
    private const ulong RootOfHalfBits = 0x3FE6_A09E_667F_3BCD;
    private const double Shifter = 6755399441055744; // 1.5 · 2⁵²: adding it rounds to a whole number, which then stands in the low bits

    /// <summary>The 20 round keys of a seed.</summary>
    public static T[] Keys<T>(ulong seed)
        where T : unmanaged, ILanes<T>
    {
        var keys = new T[2 * CounterGenerator.Rounds];
        var (low, high) = ((uint)seed, (uint)(seed >> 32));
        for (var i = 0; i < keys.Length; i += 2)
        {
            (keys[i], keys[i + 1]) = (T.Of((ulong)low), T.Of((ulong)high));
            low += CounterGenerator.Weyl0;
            high += CounterGenerator.Weyl1;
        }

        return keys;
    }

    /// <summary>The numbers of <see cref="CounterGenerator"/> of two neighbouring dimensions; only the lower 32 bits of the four words count.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (T Even, T Odd) Uniforms<T>(T trial, T number, T source, T half, ref T keys)
        where T : unmanaged, ILanes<T>
    {
        var (a, b, c, d) = (trial, number, source, half);
        var multiplier0 = T.Of((ulong)CounterGenerator.Multiplier0);
        var multiplier1 = T.Of((ulong)CounterGenerator.Multiplier1);
        for (var i = 0; i < 2 * CounterGenerator.Rounds; i += 4)
        {
            ref var key = ref Unsafe.Add(ref keys, i);
            var product0 = T.MultiplyLow(multiplier0, a);
            var product1 = T.MultiplyLow(multiplier1, c);
            a = T.Xor(product1 >>> 32, b, key);
            c = T.Xor(product0 >>> 32, d, Unsafe.Add(ref key, 1));
            d = T.MultiplyLow(multiplier0, a);
            b = T.MultiplyLow(multiplier1, c);
            a = T.Xor(b >>> 32, product1, Unsafe.Add(ref key, 2));
            c = T.Xor(d >>> 32, product0, Unsafe.Add(ref key, 3));
        }

        return (OpenUniform(a, b), OpenUniform(c, d));
    }

    /// <summary>The standard normal quantile of numbers strictly between 0 and 1.</summary>
    /// <remarks>
    /// With x = 2u − 1 and w = −ln(1 − x²) the quantile is x times a smooth function of w (Giles 2010, "Approximating the erfinv function").
    /// Beyond w = 6, one number in 800, Wichura's AS 241 as <see cref="NormalDistribution.Quantile"/> computes it.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T NormalQuantile<T>(T uniform)
        where T : unmanaged, ILanes<T>
    {
        var x = T.MultiplyAdd(uniform, T.Of(2.0), T.Of(-1.0));
        var t = MinusLogarithm(T.SubtractProduct(x, x, T.Of(1.0)), Far / 2);
        var t2 = t * t;
        var t4 = t2 * t2;
        var p0 = Chain(t4, 2.2042634523820466e-18, 8.807817482043578e-15, -2.4511065578079952e-11, -3.350094022420126e-08, 0.0002758583704713051, 2.2960351246249897);
        var p1 = Chain(t4, 7.066999528795005e-16, 3.8388320194402696e-12, -7.7315094713549e-09, -1.798373699659754e-05, 0.3417169946534919);
        var p2 = Chain(t4, -2.1605070035780754e-16, 9.847569715829445e-15, 1.5709180964804096e-09, -2.472048251532422e-06, -0.00811494865227609);
        var p3 = Chain(t4, -1.3651830279063936e-19, -7.817886028620881e-14, -4.453528504893551e-11, 6.363750864846188e-07, -0.0011825396096650184);
        var quantile = x * Join(t, t2, p0, p1, p2, p3);

        return T.AnyAbove(t, T.Of(Far / 2)) ? WithFar(quantile, uniform, t) : quantile;
    }

    /// <summary>2 to the power of <paramref name="x"/>, for x between −1000 and 1000.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T PowerOfTwo<T>(T x)
        where T : unmanaged, ILanes<T>
    {
        var shifted = x + T.Of(Shifter);
        var t = x - (shifted - T.Of(Shifter));
        var t2 = t * t;
        var t4 = t2 * t2;
        var p0 = Chain(t4, 1.321544258792169e-06, 0.009618129107606888, 1.0);
        var p1 = Chain(t4, 1.0208690299958306e-07, 0.0013333558230164974, 0.69314718055995);
        var p2 = Chain(t4, 7.072585949269223e-09, 0.0001540353044173605, 0.24022650695910097);
        var p3 = T.MultiplyAdd(T.Of(1.5252657260200837e-05), t4, T.Of(0.05550410866444772));

        return T.AddBits(Join(t, t2, p0, p1, p2, p3), shifted << 52);
    }

    /// <summary>−ln x less <paramref name="less"/>, for x of at most 1; absolute error 3e-14.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T MinusLogarithm<T>(T x, double less)
        where T : unmanaged, ILanes<T>
    {
        var fromRoot = T.AddBits(x, T.Of(OneBits - RootOfHalfBits)); // x = 2^e · (1 + r) with 1 + r from √½ to √2
        var exponent = ((fromRoot >>> 52) | T.Of(0x4330_0000_0000_0000UL)) - T.Of(4503599627370496.0 + 1023);
        var r = T.AddBits(fromRoot & T.Of(MantissaBits), T.Of(RootOfHalfBits)) - T.Of(1.0);
        var r2 = r * r;
        var r4 = r2 * r2;
        var p0 = Chain(r4, -0.0769951228297265, -0.11112762228270176, -0.2000000104854377, -1.0000000000000617);
        var p1 = Chain(r4, 0.0824502565074284, 0.10010029904388151, 0.1666667282322684, 0.5000000000011996);
        var p2 = Chain(r4, -0.07920684271924677, -0.09072787538010386, -0.14285651767534413, -0.3333333332696426);
        var p3 = Chain(r4, 0.038871612816231214, 0.081813256819716, 0.12499653070523752, 0.24999999950761742);

        return T.MultiplyAdd(r, Join(r, r2, p0, p1, p2, p3), T.MultiplyAdd(exponent, T.Of(-0.6931471805599453), T.Of(-less)));
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static T WithFar<T>(T quantile, T uniform, T t)
        where T : unmanaged, ILanes<T>
    {
        Span<double> all = stackalloc double[3 * 8];
        quantile.Store(ref all[0]);
        uniform.Store(ref all[8]);
        t.Store(ref all[16]);
        for (var i = 0; i < T.Count; i++)
        {
            if (all[16 + i] > Far / 2)
            {
                all[i] = NormalDistribution.Standard.Quantile(all[8 + i]);
            }
        }

        return T.Load(ref all[0]);
    }

    // 52 bits behind the point of a number from 1 to 2, then down by 1 less half a step.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T OpenUniform<T>(T low, T high)
        where T : unmanaged, ILanes<T> =>
        ((T.Select(T.Of(0xFFFF_FFFFUL), low, high << 32) >>> 12) | T.Of(OneBits)) - T.Of(1 - (0.5 / (1UL << 52)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Join<T>(T t, T t2, T p0, T p1, T p2, T p3)
        where T : unmanaged, ILanes<T> =>
        T.MultiplyAdd(T.MultiplyAdd(p3, t, p2), t2, T.MultiplyAdd(p1, t, p0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Chain<T>(T x, double a, double b, double c)
        where T : unmanaged, ILanes<T> =>
        T.MultiplyAdd(T.MultiplyAdd(T.Of(a), x, T.Of(b)), x, T.Of(c));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Chain<T>(T x, double a, double b, double c, double d)
        where T : unmanaged, ILanes<T> =>
        T.MultiplyAdd(Chain(x, a, b, c), x, T.Of(d));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Chain<T>(T x, double a, double b, double c, double d, double e)
        where T : unmanaged, ILanes<T> =>
        T.MultiplyAdd(Chain(x, a, b, c, d), x, T.Of(e));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Chain<T>(T x, double a, double b, double c, double d, double e, double f)
        where T : unmanaged, ILanes<T> =>
        T.MultiplyAdd(Chain(x, a, b, c, d, e), x, T.Of(f));
}
