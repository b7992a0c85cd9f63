using System.Globalization;
using Concord.Numerics;
using Concord.Numerics.Losses;

namespace Concord.Risk;

/// <summary>Says what would settle an undetermined verdict: a finer lattice, or a parameter known better, and which.</summary>
internal sealed class Settling(IReadOnlyList<Scenario> scenarios, IReadOnlyList<LossSource> sources, RiskDependence dependence, LossGrid grid)
{
    // Which parameter matters is asked of those that move the mean most, on a coarse lattice.
    private const int Asked = 6;
    private const int CoarseLog2 = 12;

    private IReadOnlyList<LossTornado>? _tornado;

    /// <summary>What would settle an anchor; null where it is settled.</summary>
    internal string? Of(Anchor anchor, BracketedValue chance, Interval? band)
    {
        if (AnchorVerdict.StateOf(anchor, chance, band) != VerdictState.Undetermined)
        {
            return null;
        }

        var isBracketOpen = chance.Lower <= anchor.Probability && chance.Upper > anchor.Probability;
        var isBandOpen = band is { } range && range.Low <= anchor.Probability && range.High > anchor.Probability;

        return (isBracketOpen, isBandOpen) switch
        {
            (true, false) => string.Create(CultureInfo.InvariantCulture, $"a finer grid: more than the 2^{grid.Log2} points of this one, or an end (max) that is nearer, or of which {anchor.Loss:G6} is a whole number of steps"),
            (true, true) => $"first {Narrower(anchor)}; then a finer grid",
            (false, true) => Narrower(anchor),
            _ => $"{Narrower(anchor)}: the mixed curve and the band lie on different sides of the line",
        };
    }

    private string Narrower(Anchor anchor)
    {
        _tornado ??= LossTornado.Of(scenarios);
        var best = _tornado.Take(Asked)
            .Select(t => (Row: t, Low: ChanceAt(t, anchor, false), High: ChanceAt(t, anchor, true)))
            .MaxBy(t => Math.Abs(t.High - t.Low));

        return string.Create(
            CultureInfo.InvariantCulture,
            $"a narrower {best.Row.Parameter.Name} of '{best.Row.Scenario.Id}': from its 5 % end ({best.Row.LowEnd:G3}) to its 95 % end ({best.Row.HighEnd:G3}) the chance goes from {best.Low:P1} to {best.High:P1}");
    }

    private double ChanceAt(LossTornado row, Anchor anchor, bool isHigh)
    {
        var place = scenarios.TakeWhile(s => !ReferenceEquals(s, row.Scenario)).Count();
        var chance = YearOfLosses.Of([.. sources.Select((s, i) => i == place ? row.At(isHigh) : s)], dependence, new LossGrid(CoarseLog2)).AtLeast(anchor.Loss);

        return chance.Mid ?? chance.Upper ?? 1;
    }
}
