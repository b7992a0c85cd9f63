using System.Runtime.CompilerServices;

namespace Concord.Numerics.Losses;

/// <summary>Exact order statistics of many numbers of at least 0 without sorting them: a histogram over the first bits, then one bin sorted.</summary>
/// <remarks>The bits of doubles of at least 0 are ordered as the doubles are. A bin is a sixteenth of a doubling.</remarks>
internal sealed class OrderStatistics
{
    private const int Shift = 48;

    private readonly double[] _values;
    private readonly int[] _below = new int[0x7FF2]; // numbers in lower bins
    private readonly Dictionary<int, double[]> _sorted = [];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal OrderStatistics(double[] values)
    {
        _values = values;
        foreach (var value in values)
        {
            _below[Bin(value) + 1]++;
        }

        for (var bin = 1; bin < _below.Length; bin++)
        {
            _below[bin] += _below[bin - 1];
        }
    }

    /// <summary>The value of rank <paramref name="rank"/>, from 0 for the smallest.</summary>
    internal double At(int rank)
    {
        var found = Array.BinarySearch(_below, rank);
        var bin = found < 0 ? ~found - 1 : found;
        while (_below[bin + 1] <= rank)
        {
            bin++;
        }

        lock (_sorted)
        {
            if (!_sorted.TryGetValue(bin, out var sorted))
            {
                _sorted[bin] = sorted = Sorted(bin);
            }

            return sorted.Length == 1 ? sorted[0] : sorted[rank - _below[bin]];
        }
    }

    private static int Bin(double value) => (int)(BitConverter.DoubleToUInt64Bits(value) >> Shift);

    // A bin that holds one value only, such as the years without a loss, is kept as that value.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double[] Sorted(int bin)
    {
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var value in _values)
        {
            if (Bin(value) == bin)
            {
                (low, high) = (Math.Min(low, value), Math.Max(high, value));
            }
        }

        if (low == high)
        {
            return [low];
        }

        var sorted = new double[_below[bin + 1] - _below[bin]];
        var next = 0;
        foreach (var value in _values)
        {
            if (Bin(value) == bin)
            {
                sorted[next++] = value;
            }
        }

        Array.Sort(sorted);

        return sorted;
    }
}
