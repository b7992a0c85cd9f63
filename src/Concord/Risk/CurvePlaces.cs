using Concord.Numerics.Losses;

namespace Concord.Risk;

/// <summary>The amounts at which a loss curve is drawn: spread by ratio over the range in which it says something.</summary>
public static class CurvePlaces
{
    private const int Count = 120;
    private const double RarestShown = 0.002;

    /// <summary>From a tenth into the years with a loss to beyond what is accepted; ends at 1 or 3 times a power of ten.</summary>
    /// <param name="exceedance">The chance of a loss above an amount.</param>
    /// <param name="quantile">The loss that is not exceeded with a chance.</param>
    /// <param name="accepted">The losses of which something is accepted; those of 0 are passed over.</param>
    /// <returns>120 amounts above 0, the smallest first.</returns>
    public static IReadOnlyList<double> Of(Func<double, BracketedValue> exceedance, Func<double, BracketedValue> quantile, IEnumerable<double> accepted)
    {
        var anchors = accepted.Where(loss => loss > 0).ToList();
        var low = quantile(Math.Clamp(1 - (0.92 * Middle(exceedance(0))), 0, 0.99)).Lower;
        var high = quantile(1 - RarestShown).Lower;
        low = Math.Min(Math.Max(low, high / 1e5), anchors.DefaultIfEmpty(high).Min() / 1.5);
        high = Math.Max(high, anchors.DefaultIfEmpty(0).Max() * 1.2);
        var first = Round(Math.Max(low, 1), Math.Floor);
        var last = Math.Max(Round(Math.Max(high, 1), Math.Ceiling), 10 * first);

        return [.. Enumerable.Range(0, Count).Select(i => first * Math.Pow(last / first, i / (Count - 1.0)))];
    }

    /// <summary>A chance in one figure: the middle of its bounds.</summary>
    public static double Middle(BracketedValue chance) => chance.Mid ?? (chance.Lower + (chance.Upper ?? 1)) / 2;

    private static double Round(double loss, Func<double, double> to)
    {
        // Half a power of ten is as good as 3 times it.
        var halves = to(2 * Math.Log10(loss));

        return Math.Pow(10, Math.Floor(halves / 2)) * (halves % 2 == 0 ? 1 : 3);
    }
}
