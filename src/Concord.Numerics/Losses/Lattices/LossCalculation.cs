namespace Concord.Numerics.Losses;

/// <summary>One bracket in the making: which lattices there are and which sources stand on which.</summary>
internal sealed class LossCalculation
{
    private const double LeftBeyond = 1e-5;
    private const double LeftBeyondFine = 1e-13;
    private const double Apart = 16;
    private const double Zoom = 64;
    private const double LargestAllowance = 1e-3;
    private const double Many = 64;

    private readonly IReadOnlyList<LossSource> _sources;
    private readonly LossGrid _grid;
    private readonly Dependence _dependence;
    private readonly List<string> _remarks = [];

    internal LossCalculation(IReadOnlyList<LossSource> sources, LossGrid grid, Dependence dependence) =>
        (_sources, _grid, _dependence) = (sources, grid, dependence);

    /// <summary>The bracket on as many lattices as the losses need.</summary>
    internal LossBracket Bracket()
    {
        var scale = new LossScale(_sources, _dependence);
        var max = _grid.Max ?? End(scale);
        var typical = scale.TypicalYear();
        var fine = Fine(max);
        if (fine.Years.Count > 0)
        {
            _remarks.Add("Frequent small losses were counted on finer grids of their own before they were added.");
        }

        var lattices = new List<YearLattice>();
        for (var end = max; ; end /= Zoom)
        {
            lattices.Insert(0, Year(fine.Coarse, fine.Years, end, scale));
            if (end <= typical * Zoom * Zoom)
            {
                break;
            }
        }

        if (lattices.Count > 1)
        {
            _remarks.Add("The losses span so many orders of magnitude that finer grids were laid over the lower ones.");
        }

        if (lattices.Any(l => l.Allowance > LargestAllowance) || (_grid.Max is null && lattices[^1].Lower[^1] < 0.5))
        {
            throw new NotSupportedException($"About {_sources.Sum(s => s.Frequency.Mean):0.#} events a year of such different sizes can't be bracketed on {_grid.Count} points; take more points, simulate, or model fewer and larger events.");
        }

        return new LossBracket(lattices, Mean(lattices), Deviation(), _remarks);
    }

    // A single source's yearly limit ends the lattice and lies on it.
    private double End(LossScale scale)
    {
        var end = scale.End(LeftBeyond);

        return _sources.Count == 1 ? Math.Min(end, _sources[0].AggregateLimit * _grid.Count / (_grid.Count - 2)) : end;
    }

    private double? Mean(List<YearLattice> lattices)
    {
        if (_sources.Any(s => s.HasAggregate))
        {
            var (down, up) = (lattices.Max(l => l.Means.Down), lattices.Min(l => l.Means.Up));

            return double.IsInfinity(up) ? NoMean() : (down + up) / 2;
        }

        var mean = _sources.Sum(s => s.GroundMean);

        return double.IsFinite(mean) ? mean : NoMean();
    }

    private double? NoMean()
    {
        _remarks.Add("The mean yearly loss is infinite: a source's tail is too heavy to have one. Quantiles are still answered.");

        return null;
    }

    private double? Deviation()
    {
        if (_sources.Any(s => s.HasAggregate))
        {
            return null;
        }

        // Variance within a value of the shared factor and between its values; without one there is a single value.
        var (mean, variance) = (_sources.Sum(s => s.GroundMean), 0.0);
        foreach (var node in _dependence.Nodes)
        {
            var given = Given(node.Value);
            var meanGiven = given.Sum(s => s.GroundMean);
            variance += node.Weight * (given.Sum(s => s.GroundVariance) + ((meanGiven - mean) * (meanGiven - mean)));
        }

        return double.IsFinite(variance) ? Math.Sqrt(Math.Max(0, variance)) : null;
    }

    private List<LossSource> Given(double factor) =>
        [.. _sources.Select(s => factor == 1 ? s : s with { Frequency = s.Frequency.Thinned(factor) })];

    // Frequent sources would lose much by rounding each event to the coarse step: those of many events are built up by doubling parts of a year,
    // those whose whole year is small against the end are counted on a grid of their own. Their years are then rounded once.
    private (List<LossSource> Coarse, List<YearLattice> Years) Fine(double max)
    {
        var (coarse, small, years) = (new List<LossSource>(), new List<LossSource>(), new List<YearLattice>());
        foreach (var source in _sources)
        {
            var isAlone = _dependence is Dependence.None && source.Frequency.Mean > 0 && !source.HasAggregate;
            if (isAlone && source.Frequency.Mean > Many && source.Frequency.Divided(2) is not null)
            {
                years.Add(Doubled(source));
            }
            else
            {
                var isSmall = isAlone && new LossScale([source], _dependence).End(LeftBeyondFine) < max / Apart;
                (isSmall ? small : coarse).Add(source);
            }
        }

        if (coarse.Count + years.Count == 0 || small.Sum(s => s.Frequency.Mean) < Math.Max(4, coarse.Sum(s => s.Frequency.Mean)))
        {
            return ([.. coarse, .. small], years);
        }

        var scale = new LossScale(small, _dependence);
        var end = scale.End(LeftBeyondFine);
        if (end >= max * 2 / Apart)
        {
            return ([.. coarse, .. small], years);
        }

        return (coarse, [.. years, Year(small, [], max / Math.Floor(max / end), scale)]);
    }

    // A 2^m-th part of the year, added to itself m times on grids that grow with it.
    private YearLattice Doubled(LossSource source)
    {
        var parts = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Ceiling(source.Frequency.Mean / 16));
        YearLattice? year = null;
        for (; parts >= 1; parts /= 2)
        {
            var part = source with { Frequency = source.Frequency.Divided(parts)! };
            var scale = new LossScale([part], Dependence.Independent);
            var end = scale.End(LeftBeyondFine);
            year = year is null
                ? new LossCalculation([part], _grid, Dependence.Independent).Year([part], [], end, scale)
                : Year([], [year, year], end, scale);
        }

        return year!;
    }

    private YearLattice Year(List<LossSource> sources, List<YearLattice> years, double max, LossScale scale)
    {
        var transform = new LossTransform(_grid.Log2, max / _grid.Count, scale.Damping(max, _grid.Count));
        var products = _dependence.Nodes.Select(_ => transform.Nothing()).ToList();
        var loss = transform.Nothing();
        foreach (var source in sources)
        {
            if (source.Frequency.Mean == 0)
            {
                continue;
            }

            if (!source.HasAggregate)
            {
                transform.Fill(source.Severity, loss);
            }

            for (var i = 0; i < products.Count; i++)
            {
                var factor = _dependence.Nodes[i].Value;
                var given = factor == 1 ? source.Frequency : source.Frequency.Thinned(factor);
                if (source.HasAggregate)
                {
                    LossTransform.Add(products[i], transform.Of(Ground(source with { Frequency = given }, max), source.AggregateDeductible, source.AggregateLimit));
                }
                else
                {
                    LossTransform.Add(products[i], given, loss);
                }
            }
        }

        foreach (var same in years.GroupBy(y => y, ReferenceEqualityComparer.Instance))
        {
            var transformed = transform.Of((YearLattice)same.Key!, 0, double.PositiveInfinity);
            foreach (var _ in same)
            {
                products.ForEach(p => LossTransform.Add(p, transformed));
            }
        }

        return transform.Read(Mixed(products));
    }

    // A year of one source before its aggregate layer, as far as the layer matters, with a step that divides the lattice's own.
    private YearLattice Ground(LossSource source, double max)
    {
        var ground = new LossSource(source.Frequency, source.Severity);
        var scale = new LossScale([ground], Dependence.Independent);
        var end = Math.Min(source.AggregateDeductible + Math.Min(source.AggregateLimit, max), scale.End(LeftBeyondFine));
        var (log2, reach) = (_grid.Log2, max);
        while (reach < end && log2 < 22)
        {
            (log2, reach) = (log2 + 1, reach * 2);
        }

        reach = reach < end ? end : reach / Math.Floor(reach / end);

        return new LossCalculation([ground], new LossGrid(log2), Dependence.Independent).Year([ground], [], reach, scale);
    }

    private Spectrum Mixed(List<Spectrum> products)
    {
        var sum = products[0];
        if (products.Count > 1)
        {
            var weights = _dependence.Nodes.Select(n => n.Weight).ToList();
            sum.Scale(weights[0]);
            for (var i = 1; i < products.Count; i++)
            {
                sum.AddWeighted(products[i], weights[i]);
            }
        }

        return sum;
    }
}
