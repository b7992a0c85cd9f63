namespace Concord.Numerics.Losses;

/// <summary>
/// Several 64-bit numbers computed side by side, each a double or an unsigned whole number. Every operation rounds as IEEE 754 says and
/// products are added with one rounding (FMA), so that any width gives the same bits.
/// </summary>
/// <typeparam name="T">The type itself.</typeparam>
internal interface ILanes<T>
    where T : unmanaged, ILanes<T>
{
    static abstract int Count { get; }

    static abstract T Of(double value);

    static abstract T Of(ulong bits);

    static abstract T Load(ref double first);

    static abstract T operator +(T a, T b);

    static abstract T operator -(T a, T b);

    static abstract T operator *(T a, T b);

    static abstract T operator &(T a, T b);

    static abstract T operator |(T a, T b);

    static abstract T operator <<(T a, int bits);

    static abstract T operator >>>(T a, int bits);

    /// <summary>a · b + c with one rounding.</summary>
    static abstract T MultiplyAdd(T a, T b, T c);

    static abstract T Xor(T a, T b, T c);

    /// <summary>c − a · b with one rounding.</summary>
    static abstract T SubtractProduct(T a, T b, T c);

    /// <summary>The bits of <paramref name="a"/> where <paramref name="mask"/> has ones, those of <paramref name="b"/> elsewhere.</summary>
    static abstract T Select(T mask, T a, T b);

    /// <summary>The sum as whole numbers.</summary>
    static abstract T AddBits(T a, T b);

    /// <summary>The 64-bit product of the lower 32 bits.</summary>
    static abstract T MultiplyLow(T a, T b);

    static abstract bool AnyAbove(T a, T bound);

    /// <summary>Writes one after another the lanes of <paramref name="a"/> and of <paramref name="b"/> in which <paramref name="a"/> reaches
    /// <paramref name="bound"/>, and says how many; up to <see cref="Count"/> places may be overwritten.</summary>
    static abstract int Keep(T a, T bound, T b, ref double toA, ref double toB);

    void Store(ref double first);
}
