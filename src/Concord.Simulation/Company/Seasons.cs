namespace Concord.Simulation;

/// <summary>How the year breathes: six weak weeks, a freeze at the year's end, a budget season. Each has a mean of 1 over 52 weeks, so that a year holds what it should.</summary>
internal static class Seasons
{
    private const int Year = 52;

    /// <summary>Most things: half as much around the new year, at Easter and in the summer.</summary>
    internal static readonly double[] Work = Weights(week => week is 0 or 14 or 30 or 31 or 32 or 51 ? 0.5 : 1);

    /// <summary>Releases: none in the two weeks of the freeze.</summary>
    internal static readonly double[] Releases = Weights(week => week is 50 or 51 ? 0 : 1);

    /// <summary>Purchases: half as many again in the budget season.</summary>
    internal static readonly double[] Purchases = Weights(week => week is >= 38 and <= 44 ? 1.5 : 1);

    /// <summary>What comes as it comes.</summary>
    internal static readonly double[] Even = Weights(_ => 1);

    /// <summary>The weight of a week, from 0; negative ones lie before the first.</summary>
    internal static double In(double[] season, int week) => season[((week % Year) + Year) % Year];

    private static double[] Weights(Func<int, double> weight)
    {
        var raw = Enumerable.Range(0, Year).Select(weight).ToArray();
        var mean = raw.Average();

        return Array.ConvertAll(raw, w => w / mean);
    }
}
