namespace Concord.Numerics.Losses;

/// <summary>One number at a time, on any processor.</summary>
internal readonly struct Lanes1(double value) : ILanes<Lanes1>
{
    private readonly double _value = value;

    public static int Count => 1;

    private ulong Bits => BitConverter.DoubleToUInt64Bits(_value);

    public static Lanes1 operator +(Lanes1 a, Lanes1 b) => new(a._value + b._value);

    public static Lanes1 operator -(Lanes1 a, Lanes1 b) => new(a._value - b._value);

    public static Lanes1 operator *(Lanes1 a, Lanes1 b) => new(a._value * b._value);

    public static Lanes1 operator &(Lanes1 a, Lanes1 b) => Of(a.Bits & b.Bits);

    public static Lanes1 operator |(Lanes1 a, Lanes1 b) => Of(a.Bits | b.Bits);

    public static Lanes1 operator <<(Lanes1 a, int bits) => Of(a.Bits << bits);

    public static Lanes1 operator >>>(Lanes1 a, int bits) => Of(a.Bits >>> bits);

    public static Lanes1 Of(double value) => new(value);

    public static Lanes1 Of(ulong bits) => new(BitConverter.UInt64BitsToDouble(bits));

    public static Lanes1 Load(ref double first) => new(first);

    public static Lanes1 MultiplyAdd(Lanes1 a, Lanes1 b, Lanes1 c) => new(Math.FusedMultiplyAdd(a._value, b._value, c._value));

    public static Lanes1 Xor(Lanes1 a, Lanes1 b, Lanes1 c) => Of(a.Bits ^ b.Bits ^ c.Bits);

    public static Lanes1 SubtractProduct(Lanes1 a, Lanes1 b, Lanes1 c) => new(Math.FusedMultiplyAdd(-a._value, b._value, c._value));

    public static Lanes1 Select(Lanes1 mask, Lanes1 a, Lanes1 b) => Of((mask.Bits & a.Bits) | (~mask.Bits & b.Bits));

    public static Lanes1 AddBits(Lanes1 a, Lanes1 b) => Of(a.Bits + b.Bits);

    public static Lanes1 MultiplyLow(Lanes1 a, Lanes1 b) => Of((ulong)(uint)a.Bits * (uint)b.Bits);

    public static bool AnyAbove(Lanes1 a, Lanes1 bound) => a._value > bound._value;

    public static int Keep(Lanes1 a, Lanes1 bound, Lanes1 b, ref double toA, ref double toB)
    {
        (toA, toB) = (a._value, b._value);

        return a._value >= bound._value ? 1 : 0;
    }

    public void Store(ref double first) => first = _value;
}
