namespace Concord.Numerics.Losses;

/// <summary>One simulation under way: blocks of years, each by itself and into its own places, so that the threads change nothing.</summary>
internal sealed class SimulationRun
{
    private readonly IReadOnlyList<DrawnSource> _sources;
    private readonly int _years;
    private readonly ulong _seed;
    private readonly LaneKernels _kernels;
    private readonly double[] _nodeLadder;

    internal SimulationRun(IReadOnlyList<LossSource> sources, int years, ulong seed, InstructionSet set, Dependence dependence)
    {
        (_years, _seed) = (years, seed);
        _sources = [.. sources.Select(s => DrawnSource.Of(s, dependence))];
        _kernels = LaneKernels.Of(set, seed);
        var sum = 0.0;
        _nodeLadder = [.. dependence.Nodes.Select(n => sum += n.Weight)];
    }

    /// <summary>The years' losses when the sources meet as they were drawn.</summary>
    internal double[] Together(ParallelOptions options) => Blocks(options, 0, _sources.Count);

    /// <summary>The years' losses when each source's losses come in the ranks of a copula.</summary>
    internal double[] Joined(Copula copula, ParallelOptions options)
    {
        var totals = new double[_years];
        for (var s = 0; s < _sources.Count; s++)
        {
            var losses = Blocks(options, s, s + 1);
            Array.Sort(losses);
            var ranks = copula.Ranks(s, _years, _seed);
            for (var year = 0; year < totals.Length; year++)
            {
                totals[year] += losses[ranks[year]];
            }
        }

        return totals;
    }

    private double[] Blocks(ParallelOptions options, int firstSource, int pastSource)
    {
        var losses = new double[_years];
        Parallel.For(
            0,
            (_years + YearBlock.Years - 1) / YearBlock.Years,
            options,
            () => (Block: new YearBlock(_kernels, _seed, _nodeLadder), Totals: YearBlock.Room()),
            (number, _, place) =>
            {
                var first = number * YearBlock.Years;
                var count = Math.Min(YearBlock.Years, _years - first);
                Array.Clear(place.Totals);
                for (var s = firstSource; s < pastSource; s++)
                {
                    place.Block.Add(_sources[s], s, first, count, place.Totals);
                }

                place.Totals.AsSpan(0, count).CopyTo(losses.AsSpan(first));

                return place;
            },
            _ => { });

        return losses;
    }
}
