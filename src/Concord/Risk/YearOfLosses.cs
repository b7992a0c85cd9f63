using Concord.Numerics.Losses;

namespace Concord.Risk;

/// <summary>The loss of a year, every figure between two proven bounds.</summary>
public abstract class YearOfLosses
{
    /// <summary>The mean; null where it is infinite.</summary>
    public abstract double? Mean { get; }

    /// <summary>The standard deviation; null where it is infinite or can't be told.</summary>
    public abstract double? Deviation { get; }

    /// <summary>The lattice's step, in money.</summary>
    public abstract double Step { get; }

    /// <summary>How many steps the lattice has.</summary>
    public abstract int Count { get; }

    /// <summary>The loss at which the lattice ends.</summary>
    public abstract double Max { get; }

    /// <summary>The chance of a loss beyond the lattice is at most this.</summary>
    public abstract double Beyond { get; }

    /// <summary>What a reader must know besides, whole sentences.</summary>
    public abstract IReadOnlyList<string> Remarks { get; }

    /// <summary>The loss that is not exceeded with a chance of <paramref name="p"/>, 0 to below 1.</summary>
    public abstract BracketedValue Quantile(double p);

    /// <summary>The chance of a loss above <paramref name="loss"/>, 0 or more.</summary>
    public abstract BracketedValue Exceedance(double loss);

    /// <summary>The mean loss of the years beyond the quantile of <paramref name="p"/>, 0 to below 1.</summary>
    public abstract BracketedValue Tvar(double p);

    /// <summary>The chance of a loss of at least <paramref name="loss"/>: it differs from more than that where one amount has a chance of its own.</summary>
    public BracketedValue AtLeast(double loss) => loss <= 0 ? new BracketedValue(1, 1, 1) : Exceedance(Math.BitDecrement(loss));

    /// <summary>The year of some scenarios.</summary>
    /// <param name="sources">The scenarios as sources, at least one.</param>
    /// <param name="dependence">How they hang together.</param>
    /// <param name="grid">The lattice.</param>
    /// <exception cref="NotSupportedException">No useful bracket can be given on this lattice; the message says why and what would help.</exception>
    public static YearOfLosses Of(IReadOnlyList<LossSource> sources, RiskDependence dependence, LossGrid grid) => dependence.Type == DependenceType.Comonotonic && sources.Count > 1
        ? new WorstTogether([.. sources.Select(s => AggregateLoss.Bracket([s], grid))])
        : new Bracketed(AggregateLoss.Bracket(sources, grid, dependence.ToDependence()));

    private sealed class Bracketed(LossBracket bracket) : YearOfLosses
    {
        public override double? Mean => bracket.Mean;

        public override double? Deviation => bracket.Deviation;

        public override double Step => bracket.Step;

        public override int Count => bracket.Count;

        public override double Max => bracket.Max;

        public override double Beyond => bracket.Beyond;

        public override IReadOnlyList<string> Remarks => bracket.Remarks;

        public override BracketedValue Quantile(double p) => bracket.Quantile(p);

        public override BracketedValue Exceedance(double loss) => bracket.Exceedance(loss);

        public override BracketedValue Tvar(double p) => bracket.Tvar(p);
    }

    /// <summary>Every scenario has its worst year in the same year: quantiles and means beyond them add up (Dhaene and others 2002).</summary>
    private sealed class WorstTogether(IReadOnlyList<LossBracket> each) : YearOfLosses
    {
        private const int Halvings = 60;

        public override double? Mean => each.Any(b => b.Mean is null) ? null : each.Sum(b => b.Mean!.Value);

        public override double? Deviation => null;

        public override double Step => each.Max(b => b.Step);

        public override int Count => each.Max(b => b.Count);

        public override double Max => each.Sum(b => b.Max);

        public override double Beyond => each.Max(b => b.Beyond);

        public override IReadOnlyList<string> Remarks => [.. each.SelectMany(b => b.Remarks).Distinct(StringComparer.Ordinal), "The standard deviation of years that are all as bad as can be together is not told."];

        public override BracketedValue Quantile(double p) => Sum(each.Select(b => b.Quantile(p)));

        public override BracketedValue Tvar(double p) => Sum(each.Select(b => b.Tvar(p)));

        public override BracketedValue Exceedance(double loss) => new(
            Above(loss, q => q.Lower),
            Above(loss, q => q.Mid ?? double.PositiveInfinity),
            Above(loss, q => q.Upper ?? double.PositiveInfinity));

        // The quantiles rise with p; the chance of more is 1 − the largest p whose quantile is not above the loss.
        private double Above(double loss, Func<BracketedValue, double> end)
        {
            var (low, high) = (0.0, 1.0);
            for (var i = 0; i < Halvings; i++)
            {
                var middle = (low + high) / 2;
                (low, high) = middle < 1 && end(Quantile(middle)) <= loss ? (middle, high) : (low, middle);
            }

            return 1 - low;
        }

        private static BracketedValue Sum(IEnumerable<BracketedValue> values) =>
            values.Aggregate((a, b) => new BracketedValue(a.Lower + b.Lower, a.Mid + b.Mid, a.Upper + b.Upper));
    }
}
