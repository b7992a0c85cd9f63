using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Concord.Numerics.Losses;

/// <summary>Eight numbers at a time, with AVX-512.</summary>
internal readonly struct Lanes512(Vector512<double> values) : ILanes<Lanes512>
{
    private readonly Vector512<double> _values = values;

    public static int Count => Vector512<double>.Count;

    private Vector512<ulong> Bits => _values.AsUInt64();

    public static Lanes512 operator +(Lanes512 a, Lanes512 b) => new(a._values + b._values);

    public static Lanes512 operator -(Lanes512 a, Lanes512 b) => new(a._values - b._values);

    public static Lanes512 operator *(Lanes512 a, Lanes512 b) => new(a._values * b._values);

    public static Lanes512 operator &(Lanes512 a, Lanes512 b) => Of(a.Bits & b.Bits);

    public static Lanes512 operator |(Lanes512 a, Lanes512 b) => Of(a.Bits | b.Bits);

    public static Lanes512 operator <<(Lanes512 a, int bits) => Of(a.Bits << bits);

    public static Lanes512 operator >>>(Lanes512 a, int bits) => Of(a.Bits >>> bits);

    public static Lanes512 Of(double value) => new(Vector512.Create(value));

    public static Lanes512 Of(ulong bits) => Of(Vector512.Create(bits));

    public static Lanes512 Load(ref double first) => new(Vector512.LoadUnsafe(ref first));

    public static Lanes512 MultiplyAdd(Lanes512 a, Lanes512 b, Lanes512 c) => new(Avx512F.FusedMultiplyAdd(a._values, b._values, c._values));

    public static Lanes512 Xor(Lanes512 a, Lanes512 b, Lanes512 c) => Of(Avx512F.TernaryLogic(a.Bits, b.Bits, c.Bits, 0b1001_0110));

    public static Lanes512 SubtractProduct(Lanes512 a, Lanes512 b, Lanes512 c) => new(Avx512F.FusedMultiplyAddNegated(a._values, b._values, c._values));

    public static Lanes512 Select(Lanes512 mask, Lanes512 a, Lanes512 b) => Of(Vector512.ConditionalSelect(mask.Bits, a.Bits, b.Bits));

    public static Lanes512 AddBits(Lanes512 a, Lanes512 b) => Of(a.Bits + b.Bits);

    public static Lanes512 MultiplyLow(Lanes512 a, Lanes512 b) => Of(Avx512F.Multiply(a._values.AsUInt32(), b._values.AsUInt32()));

    public static bool AnyAbove(Lanes512 a, Lanes512 bound) => Vector512.GreaterThanAny(a._values, bound._values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Keep(Lanes512 a, Lanes512 bound, Lanes512 b, ref double toA, ref double toB)
    {
        var kept = Vector512.GreaterThanOrEqual(a._values, bound._values);
        Avx512F.Compress(Vector512<double>.Zero, kept, a._values).StoreUnsafe(ref toA);
        Avx512F.Compress(Vector512<double>.Zero, kept, b._values).StoreUnsafe(ref toB);

        return BitOperations.PopCount((uint)kept.ExtractMostSignificantBits());
    }

    public void Store(ref double first) => _values.StoreUnsafe(ref first);

    private static Lanes512 Of(Vector512<ulong> bits) => new(bits.AsDouble());
}
