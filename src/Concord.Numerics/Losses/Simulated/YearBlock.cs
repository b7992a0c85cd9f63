using System.Runtime.CompilerServices;

namespace Concord.Numerics.Losses;

/// <summary>The working place of one thread: a block of years small enough to stay in the processor's cache.</summary>
internal sealed class YearBlock(LaneKernels kernels, ulong seed, double[] nodeLadder)
{
    /// <summary>Years in a block; even, for two years share a block of the generator.</summary>
    public const int Years = 16 * 1024;

    private readonly double[] _numbers = Room();
    private readonly double[] _places = Room();
    private readonly double[] _events = Room();
    private readonly double[] _ownTotals = Room();
    private readonly YearsByNode? _byNode = nodeLadder.Length > 1 ? new YearsByNode(nodeLadder, seed) : null;

    /// <summary>Adds a source to <paramref name="totals"/>, the losses of <paramref name="years"/> years from <paramref name="firstYear"/> on.</summary>
    public void Add(DrawnSource source, int number, int firstYear, int years, double[] totals)
    {
        if (source.Layer is not { } layer)
        {
            AddEvents(source, number, firstYear, years, totals);

            return;
        }

        Array.Clear(_ownTotals);
        AddEvents(source, number, firstYear, years, _ownTotals);
        for (var i = 0; i < years; i++)
        {
            totals[i] += layer(_ownTotals[i]);
        }
    }

    /// <summary>An array for the totals of a block.</summary>
    public static double[] Room() => new double[Years + LaneKernels.Room];

    private void AddEvents(DrawnSource source, int number, int firstYear, int years, double[] totals)
    {
        if (_byNode is null)
        {
            var ladder = source.Ladders[0];
            var left = kernels.Begin(number, firstYear, years, ladder[0], _numbers, _places);
            AddLevels(source, number, firstYear, ladder, left, totals);

            return;
        }

        var all = kernels.Begin(number, firstYear, years, 0, _numbers, _places);
        _byNode.Sort(firstYear, all, _numbers, _places);
        for (var node = 0; node < source.Ladders.Count; node++)
        {
            var left = _byNode.Take(node, _numbers, _places);
            left = kernels.Climb(left, source.Ladders[node][0], _numbers, _places);
            AddLevels(source, number, firstYear, source.Ladders[node], left, totals);
        }
    }

    // The years with at least one event, then of these the years with at least two …; each step draws one event for each year left.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddLevels(DrawnSource source, int number, int firstYear, double[] ladder, int left, double[] totals)
    {
        for (var step = 1; left > 0 && step < ladder.Length; step++)
        {
            kernels.Draw(number, firstYear, step - 1, left, _places, _events);
            source.Losses(new EventDraws(kernels, number, firstYear, step - 1, _places), _events, left);
            AddAt(_places, _events, left, totals);
            left = kernels.Climb(left, ladder[step], _numbers, _places);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddAt(double[] places, double[] losses, int count, double[] totals)
    {
        for (var i = 0; i < count; i++)
        {
            totals[BitConverter.DoubleToInt64Bits(places[i])] += losses[i];
        }
    }
}
