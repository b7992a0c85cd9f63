namespace Concord.Numerics.Losses;

/// <summary>Many years that differ in their parameters, on one lattice: what they share is transformed once.</summary>
internal sealed class LossCurves
{
    private const double LeftBeyond = 1e-4;

    private readonly IReadOnlyList<IReadOnlyList<LossSource>> _years;
    private readonly LossGrid _grid;
    private readonly Dependence _dependence;
    private readonly LossTransform? _transform;
    private readonly Dictionary<Severity, Spectrum> _shared = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Severity> _common = new(ReferenceEqualityComparer.Instance);
    private readonly Spectrum? _loss;

    internal LossCurves(IReadOnlyList<IReadOnlyList<LossSource>> years, LossGrid grid, Dependence dependence)
    {
        (_years, _dependence) = (years, dependence);
        var scales = years
            .OrderByDescending(y => y.Sum(s => Math.Min(s.GroundMean, double.MaxValue / 1e20)))
            .ThenByDescending(y => y.Sum(s => s.Frequency.Mean))
            .Take(4)
            .Select(y => new LossScale(y, dependence))
            .ToList();
        var max = grid.Max ?? scales.Max(s => s.End(LeftBeyond));
        _grid = new LossGrid(grid.Log2, max);
        if (dependence is Dependence.None && !years.Any(y => y.Any(s => s.HasAggregate)))
        {
            _transform = new LossTransform(grid.Log2, max / grid.Count, scales.Max(s => s.Damping(max, grid.Count)));
            _loss = _transform.Nothing();
            var seen = new HashSet<Severity>(ReferenceEqualityComparer.Instance);
            foreach (var severity in years.Take(2).SelectMany(y => y.Select(s => s.Severity)))
            {
                if (!seen.Add(severity))
                {
                    _common.Add(severity);
                }
            }
        }
    }

    /// <summary>The curve of one of the years.</summary>
    internal LossBracket Of(int index)
    {
        if (_transform is null)
        {
            return new LossCalculation(_years[index], _grid, _dependence).Bracket();
        }

        // Independent Poisson sources are one Poisson source of their mixed losses (Feller 1971, XII.2).
        var year = _transform.Nothing();
        Spectrum? mixed = null;
        var rate = _years[index].Sum(s => s.Frequency is PoissonFrequency ? s.Frequency.Mean : 0);
        foreach (var source in _years[index].Where(s => s.Frequency.Mean > 0))
        {
            var loss = Loss(source.Severity);
            if (source.Frequency is not PoissonFrequency)
            {
                LossTransform.Add(year, source.Frequency, loss);
            }
            else
            {
                mixed ??= _transform.Empty();
                mixed.AddWeighted(loss, source.Frequency.Mean / rate);
            }
        }

        if (mixed is not null)
        {
            LossTransform.Add(year, new PoissonFrequency(rate), mixed);
        }

        return new LossBracket([_transform.Read(year)], null, null, []);
    }

    private Spectrum Loss(Severity severity)
    {
        if (!_common.Contains(severity))
        {
            _transform!.Fill(severity, _loss!);
            return _loss!;
        }

        if (!_shared.TryGetValue(severity, out var spectrum))
        {
            _shared[severity] = spectrum = _transform!.Of(severity);
        }

        return spectrum;
    }
}
