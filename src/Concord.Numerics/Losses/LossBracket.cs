namespace Concord.Numerics.Losses;

/// <summary>The loss of a year between two proven bounds: the true exceedance curve lies between the lower and the upper one.</summary>
/// <remarks>The bounds hold for the model given; they are no statement about its parameters. What rounding of numbers can do is added to them.</remarks>
public sealed class LossBracket
{
    // From the finest lattice to the one that reaches furthest.
    private readonly IReadOnlyList<YearLattice> _lattices;

    internal LossBracket(IReadOnlyList<YearLattice> lattices, double? mean, double? deviation, IReadOnlyList<string> remarks)
    {
        _lattices = lattices;
        (Mean, Deviation, Remarks) = (mean, deviation, remarks);
    }

    /// <summary>The mean yearly loss, in money; null where it is infinite. Exact unless a source has an aggregate layer, then the middle of its bracket.</summary>
    public double? Mean { get; }

    /// <summary>The standard deviation of the yearly loss, in money; null where it is infinite or an aggregate layer hides it.</summary>
    public double? Deviation { get; }

    /// <summary>What a reader must know besides: an infinite mean, losses of different scale kept apart. Whole sentences, possibly none.</summary>
    public IReadOnlyList<string> Remarks { get; }

    /// <summary>The step of the lattice that reaches furthest, in money.</summary>
    public double Step => Widest.Step;

    /// <summary>How many steps each lattice has.</summary>
    public int Count => Widest.Count;

    /// <summary>The loss at which the lattice ends, in money.</summary>
    public double Max => Widest.Max;

    /// <summary>The chance of a yearly loss beyond <see cref="Max"/> is at most this.</summary>
    public double Beyond => 1 - Widest.Lower[^1];

    /// <summary>What is added to each bound of a chance for rounding of numbers and wrapping around, at its largest.</summary>
    public double Allowance => _lattices.Max(l => l.Allowance);

    private YearLattice Widest => _lattices[^1];

    /// <summary>The yearly loss that is not exceeded with chance <paramref name="p"/>.</summary>
    /// <param name="p">From 0 to below 1.</param>
    /// <returns>Mid and Upper are null where the lattice ends before the loss does.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="p"/> is out of its range.</exception>
    public BracketedValue Quantile(double p)
    {
        Require.That(p is >= 0 and < 1, p, "must be at least 0 and below 1", nameof(p));
        var best = Widest.Quantile(p);
        for (var i = _lattices.Count - 2; i >= 0; i--)
        {
            var finer = _lattices[i].Quantile(p);
            best = new BracketedValue(
                Math.Max(best.Lower, finer.Lower),
                finer.Mid ?? best.Mid,
                finer.Upper is { } upper ? Math.Min(upper, best.Upper ?? upper) : best.Upper);
        }

        return best with { Mid = best.Mid is { } mid ? Math.Clamp(mid, best.Lower, best.Upper ?? mid) : null };
    }

    /// <summary>The chance of a yearly loss above <paramref name="loss"/>.</summary>
    /// <param name="loss">At least 0, in money.</param>
    /// <returns>Upper is never null; Mid is null beyond <see cref="Max"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="loss"/> is below 0.</exception>
    public BracketedValue Exceedance(double loss)
    {
        Require.That(loss >= 0, loss, "must be at least 0", nameof(loss));
        var best = new BracketedValue(0, null, loss < Max ? 1 : Beyond);
        for (var i = _lattices.Count - 1; i >= 0; i--)
        {
            if (loss < _lattices[i].Max)
            {
                var (lower, mid, upper) = _lattices[i].Below(loss);
                best = new BracketedValue(Math.Max(best.Lower, 1 - upper), 1 - mid, Math.Min(best.Upper!.Value, 1 - lower));
            }
        }

        return best with { Mid = best.Mid is { } estimate ? Math.Clamp(estimate, best.Lower, best.Upper!.Value) : null };
    }

    /// <summary>The mean loss of the years at or beyond the quantile of <paramref name="p"/>: expected shortfall, tail value at risk.</summary>
    /// <param name="p">From 0 to below 1.</param>
    /// <returns>Mid is the middle of the two; Mid and Upper are null where the mean is infinite or the lattice ends before the quantile.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="p"/> is out of its range.</exception>
    public BracketedValue Tvar(double p)
    {
        Require.That(p is >= 0 and < 1, p, "must be at least 0 and below 1", nameof(p));
        var (lower, upper) = (_lattices.Max(l => l.TvarLower(p)), _lattices.Min(l => l.TvarUpper(p)));

        return double.IsInfinity(upper)
            ? new BracketedValue(lower, null, null)
            : new BracketedValue(lower, (lower + upper) / 2, upper);
    }
}
