using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Concord.Numerics.Losses;

/// <summary>The loops of a simulation over arrays. All arrays reach <see cref="Room"/> places beyond what is used.</summary>
internal abstract class LaneKernels
{
    /// <summary>Places that a loop may overwrite beyond the end.</summary>
    public const int Room = 16;

    /// <summary>The event number under which a year's count is drawn; two years share a block.</summary>
    public const int CountNumber = -1;

    public static LaneKernels Of(InstructionSet set, ulong seed) => set switch
    {
        InstructionSet.Avx512 => new LaneKernels<Lanes512>(seed),
        InstructionSet.Avx2 => new LaneKernels<Lanes256>(seed),
        _ => new LaneKernels<Lanes1>(seed),
    };

    /// <summary>Draws the count's number of each of <paramref name="years"/> years from an even <paramref name="firstYear"/> on and keeps those that reach
    /// <paramref name="bound"/>, with their place in the block.</summary>
    public abstract int Begin(int source, int firstYear, int years, double bound, double[] uniforms, double[] places);

    /// <summary>Keeps those of the first <paramref name="count"/> numbers that reach <paramref name="bound"/>, with their places.</summary>
    public abstract int Climb(int count, double bound, double[] uniforms, double[] places);

    /// <summary>The first dimension of event <paramref name="number"/> for the years at <paramref name="places"/>.</summary>
    public abstract void Draw(int source, int firstYear, int number, int count, double[] places, double[] to);

    /// <summary>Two further dimensions, those of <paramref name="half"/>, of event <paramref name="number"/> for the years at <paramref name="places"/>.</summary>
    public abstract void DrawPair(int source, int firstYear, int number, int half, int count, double[] places, double[] even, double[] odd);

    /// <summary>Numbers between 0 and 1 become lognormal ones.</summary>
    public abstract void Lognormal(double median, double sigma, int count, double[] numbers);

    /// <summary>Numbers between 0 and 1 become standard normal ones.</summary>
    public abstract void Normal(int count, double[] numbers);
}

/// <summary>The loops at one width. They, and what they call, are compiled for speed at once: a simulation is over before the runtime finds them hot.</summary>
internal sealed class LaneKernels<T>(ulong seed) : LaneKernels
    where T : unmanaged, ILanes<T>
{
    private readonly T[] _keys = LaneFunctions.Keys<T>(seed);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override int Begin(int source, int firstYear, int years, double bound, double[] uniforms, double[] places)
    {
        ref var keys = ref MemoryMarshal.GetArrayDataReference(_keys);
        ref var toNumbers = ref MemoryMarshal.GetArrayDataReference(uniforms);
        ref var toPlaces = ref MemoryMarshal.GetArrayDataReference(places);
        var (number, from, half) = (T.Of((ulong)uint.MaxValue), T.Of((ulong)(uint)source), T.Of(0UL));
        var pair = T.AddBits(Steps(1), T.Of((ulong)(firstYear >> 1)));
        var place = Steps(2);
        var kept = 0;
        for (var i = 0; i < years; i += 2 * T.Count)
        {
            var (even, odd) = LaneFunctions.Uniforms(pair, number, from, half, ref keys);
            kept += T.Keep(even, T.Of(bound), place, ref Unsafe.Add(ref toNumbers, kept), ref Unsafe.Add(ref toPlaces, kept));
            kept += T.Keep(odd, T.Of(bound), T.AddBits(place, T.Of(1UL)), ref Unsafe.Add(ref toNumbers, kept), ref Unsafe.Add(ref toPlaces, kept));
            pair = T.AddBits(pair, T.Of((ulong)T.Count));
            place = T.AddBits(place, T.Of(2UL * (ulong)T.Count));
        }

        return kept;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override int Climb(int count, double bound, double[] uniforms, double[] places)
    {
        ref var numbers = ref MemoryMarshal.GetArrayDataReference(uniforms);
        ref var years = ref MemoryMarshal.GetArrayDataReference(places);
        uniforms.AsSpan(count, T.Count).Fill(double.NaN); // reaches nothing
        var kept = 0;
        for (var i = 0; i < count; i += T.Count)
        {
            var number = T.Load(ref Unsafe.Add(ref numbers, i));
            var year = T.Load(ref Unsafe.Add(ref years, i));
            kept += T.Keep(number, T.Of(bound), year, ref Unsafe.Add(ref numbers, kept), ref Unsafe.Add(ref years, kept));
        }

        return kept;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Draw(int source, int firstYear, int number, int count, double[] places, double[] to)
    {
        ref var keys = ref MemoryMarshal.GetArrayDataReference(_keys);
        ref var years = ref MemoryMarshal.GetArrayDataReference(places);
        ref var target = ref MemoryMarshal.GetArrayDataReference(to);
        var (which, from, half, first) = (T.Of((ulong)(uint)number), T.Of((ulong)(uint)source), T.Of(0UL), T.Of((ulong)firstYear));
        for (var i = 0; i < count; i += T.Count)
        {
            var year = T.AddBits(first, T.Load(ref Unsafe.Add(ref years, i)));
            LaneFunctions.Uniforms(year, which, from, half, ref keys).Even.Store(ref Unsafe.Add(ref target, i));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void DrawPair(int source, int firstYear, int number, int half, int count, double[] places, double[] even, double[] odd)
    {
        ref var keys = ref MemoryMarshal.GetArrayDataReference(_keys);
        var (which, from, pair, first) = (T.Of((ulong)(uint)number), T.Of((ulong)(uint)source), T.Of((ulong)half), T.Of((ulong)firstYear));
        for (var i = 0; i < count; i += T.Count)
        {
            var year = T.AddBits(first, T.Load(ref places[i]));
            var (a, b) = LaneFunctions.Uniforms(year, which, from, pair, ref keys);
            a.Store(ref even[i]);
            b.Store(ref odd[i]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Lognormal(double median, double sigma, int count, double[] numbers)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(numbers);
        var doublings = sigma * 1.4426950408889634;
        for (var i = 0; i < count; i += T.Count)
        {
            ref var place = ref Unsafe.Add(ref first, i);
            var normal = LaneFunctions.NormalQuantile(T.Load(ref place));
            (T.Of(median) * LaneFunctions.PowerOfTwo(T.Of(doublings) * normal)).Store(ref place);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Normal(int count, double[] numbers)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(numbers);
        for (var i = 0; i < count; i += T.Count)
        {
            ref var place = ref Unsafe.Add(ref first, i);
            LaneFunctions.NormalQuantile(T.Load(ref place)).Store(ref place);
        }
    }

    private static T Steps(int step)
    {
        Span<double> steps = stackalloc double[T.Count];
        for (var i = 0; i < steps.Length; i++)
        {
            steps[i] = BitConverter.UInt64BitsToDouble((ulong)(i * step));
        }

        return T.Load(ref steps[0]);
    }
}
