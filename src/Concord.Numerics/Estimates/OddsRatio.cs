namespace Concord.Numerics;

/// <summary>How many times higher the odds of an event are in one stream than in its comparator (SIGNS M10, what is shown).</summary>
/// <remarks>
/// ln of the cross product with half a case added to each of the four counts, and ± z √(sum of their inverses):
/// Haldane (1956), Annals of Human Genetics 20, 309–311, with Woolf's interval in the form of Gart (1966), Biometrika 53.
/// </remarks>
public static class OddsRatio
{
    /// <summary>The odds ratio of two streams and its interval.</summary>
    /// <param name="events">Events of the stream, from 0 to <paramref name="opportunities"/>.</param>
    /// <param name="opportunities">Opportunities of the stream, at least 0.</param>
    /// <param name="controlEvents">Events of the comparator, from 0 to <paramref name="controlOpportunities"/>.</param>
    /// <param name="controlOpportunities">Opportunities of the comparator, at least 0.</param>
    /// <param name="level">Between 0 and 1, ends not included.</param>
    /// <returns>1 where the odds are the same, above 1 where the stream's are higher; all three above 0 and finite.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static Interval Of(int events, int opportunities, int controlEvents, int controlOpportunities, double level = 0.90)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(events);
        ArgumentOutOfRangeException.ThrowIfLessThan(opportunities, events);
        ArgumentOutOfRangeException.ThrowIfNegative(controlEvents);
        ArgumentOutOfRangeException.ThrowIfLessThan(controlOpportunities, controlEvents);
        Require.OpenProbability(level);

        var (a, b) = (events + 0.5, opportunities - events + 0.5);
        var (c, d) = (controlEvents + 0.5, controlOpportunities - controlEvents + 0.5);
        var ratio = a * d / (b * c);
        var spread = Math.Exp(NormalDistribution.Standard.Quantile((1 + level) / 2) * Math.Sqrt((1 / a) + (1 / b) + (1 / c) + (1 / d)));

        return new Interval(ratio, ratio / spread, ratio * spread);
    }
}
