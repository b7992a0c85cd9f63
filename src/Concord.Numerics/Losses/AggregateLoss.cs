namespace Concord.Numerics.Losses;

/// <summary>The loss of a year from all its sources, exactly between two bounds instead of drawn.</summary>
/// <remarks>
/// Each event's loss is rounded down and up on a lattice; the two sums bracket the true one, event by event, at every step of
/// the lattice. Generating functions of the numbers of events turn the transforms of the roundings into that of the year (Bühlmann 1984,
/// <i>Scandinavian Actuarial Journal</i>; Embrechts and Frei 2009). The mean of the two chances has an error of the step's square.
/// </remarks>
public static class AggregateLoss
{
    /// <summary>The bracket of a year's loss.</summary>
    /// <param name="sources">At least one.</param>
    /// <param name="grid">The lattice.</param>
    /// <param name="dependence">How the sources hang together; independent where null.</param>
    /// <exception cref="ArgumentException">There is no source.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A shared factor raises a number of events that has no rate.</exception>
    /// <exception cref="NotSupportedException">No useful bracket can be given on this grid; the message says why and what would help.</exception>
    public static LossBracket Bracket(IReadOnlyList<LossSource> sources, LossGrid grid, Dependence? dependence = null)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(grid);
        if (sources.Count == 0)
        {
            throw new ArgumentException("'sources' must hold at least one source of losses.", nameof(sources));
        }

        return new LossCalculation(sources, grid, dependence ?? Dependence.Independent).Bracket();
    }

    /// <summary>The tail when the sources are as bad as can be together: every source has its worst year in the same year.</summary>
    /// <remarks>Quantiles and means beyond quantiles of comonotonic sums add up (Dhaene and others 2002, <i>Insurance: Mathematics and Economics</i> 31). The
    /// sum of the means is a bound for every dependence; the sum of the quantiles is not.</remarks>
    /// <param name="sources">At least one.</param>
    /// <param name="grid">The lattice on which each source is counted.</param>
    /// <param name="p">From 0 to below 1.</param>
    /// <returns>The quantile and the mean beyond it.</returns>
    /// <exception cref="ArgumentException">There is no source.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="p"/> is out of its range.</exception>
    public static (BracketedValue Quantile, BracketedValue Tvar) Comonotonic(IReadOnlyList<LossSource> sources, LossGrid grid, double p)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var each = sources.Select(s => Bracket([s], grid)).ToList();

        return (Sum(each.Select(b => b.Quantile(p))), Sum(each.Select(b => b.Tvar(p))));
    }

    private static BracketedValue Sum(IEnumerable<BracketedValue> values) =>
        values.Aggregate((a, b) => new BracketedValue(a.Lower + b.Lower, a.Mid + b.Mid, a.Upper + b.Upper));
}
