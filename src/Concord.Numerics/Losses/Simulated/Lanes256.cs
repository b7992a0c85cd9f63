using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Concord.Numerics.Losses;

/// <summary>Four numbers at a time, with AVX2 and FMA.</summary>
internal readonly struct Lanes256(Vector256<double> values) : ILanes<Lanes256>
{
    private readonly Vector256<double> _values = values;

    public static int Count => Vector256<double>.Count;

    // For each set of kept lanes, the halves of the lanes in the order in which they are kept.
    private static ReadOnlySpan<int> Orders =>
    [
        0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3, 4, 5, 6, 7, 2, 3, 0, 1, 4, 5, 6, 7, 0, 1, 2, 3, 4, 5, 6, 7,
        4, 5, 0, 1, 2, 3, 6, 7, 0, 1, 4, 5, 2, 3, 6, 7, 2, 3, 4, 5, 0, 1, 6, 7, 0, 1, 2, 3, 4, 5, 6, 7,
        6, 7, 0, 1, 2, 3, 4, 5, 0, 1, 6, 7, 2, 3, 4, 5, 2, 3, 6, 7, 0, 1, 4, 5, 0, 1, 2, 3, 6, 7, 4, 5,
        4, 5, 6, 7, 0, 1, 2, 3, 0, 1, 4, 5, 6, 7, 2, 3, 2, 3, 4, 5, 6, 7, 0, 1, 0, 1, 2, 3, 4, 5, 6, 7,
    ];

    private Vector256<ulong> Bits => _values.AsUInt64();

    public static Lanes256 operator +(Lanes256 a, Lanes256 b) => new(a._values + b._values);

    public static Lanes256 operator -(Lanes256 a, Lanes256 b) => new(a._values - b._values);

    public static Lanes256 operator *(Lanes256 a, Lanes256 b) => new(a._values * b._values);

    public static Lanes256 operator &(Lanes256 a, Lanes256 b) => Of(a.Bits & b.Bits);

    public static Lanes256 operator |(Lanes256 a, Lanes256 b) => Of(a.Bits | b.Bits);

    public static Lanes256 operator <<(Lanes256 a, int bits) => Of(a.Bits << bits);

    public static Lanes256 operator >>>(Lanes256 a, int bits) => Of(a.Bits >>> bits);

    public static Lanes256 Of(double value) => new(Vector256.Create(value));

    public static Lanes256 Of(ulong bits) => Of(Vector256.Create(bits));

    public static Lanes256 Load(ref double first) => new(Vector256.LoadUnsafe(ref first));

    public static Lanes256 MultiplyAdd(Lanes256 a, Lanes256 b, Lanes256 c) => new(Fma.MultiplyAdd(a._values, b._values, c._values));

    public static Lanes256 Xor(Lanes256 a, Lanes256 b, Lanes256 c) => Of(a.Bits ^ b.Bits ^ c.Bits);

    public static Lanes256 SubtractProduct(Lanes256 a, Lanes256 b, Lanes256 c) => new(Fma.MultiplyAddNegated(a._values, b._values, c._values));

    public static Lanes256 Select(Lanes256 mask, Lanes256 a, Lanes256 b) => Of(Vector256.ConditionalSelect(mask.Bits, a.Bits, b.Bits));

    public static Lanes256 AddBits(Lanes256 a, Lanes256 b) => Of(a.Bits + b.Bits);

    public static Lanes256 MultiplyLow(Lanes256 a, Lanes256 b) => Of(Avx2.Multiply(a._values.AsUInt32(), b._values.AsUInt32()));

    public static bool AnyAbove(Lanes256 a, Lanes256 bound) => Vector256.GreaterThanAny(a._values, bound._values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Keep(Lanes256 a, Lanes256 bound, Lanes256 b, ref double toA, ref double toB)
    {
        var kept = Vector256.GreaterThanOrEqual(a._values, bound._values).ExtractMostSignificantBits();
        var order = Vector256.Create(Orders.Slice((int)kept * 8, 8));
        Avx2.PermuteVar8x32(a._values.AsInt32(), order).AsDouble().StoreUnsafe(ref toA);
        Avx2.PermuteVar8x32(b._values.AsInt32(), order).AsDouble().StoreUnsafe(ref toB);

        return BitOperations.PopCount(kept);
    }

    public void Store(ref double first) => _values.StoreUnsafe(ref first);

    private static Lanes256 Of(Vector256<ulong> bits) => new(bits.AsDouble());
}
