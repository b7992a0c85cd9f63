using Concord.Numerics;

namespace Concord.Signs;

/// <summary>The time within which half of some incidents went from one point to another.</summary>
/// <param name="Days">The median in days, open ones kept as censored (Kaplan–Meier), times known only within bounds taken at their middle; null while it is not reached.</param>
/// <param name="Low">Lower end of the 90 % interval in days; null where there are too few for one.</param>
/// <param name="High">Upper end of it; null where open incidents or the small number leave it open.</param>
/// <param name="Count">How many incidents.</param>
/// <param name="Open">How many of them are still under way.</param>
/// <param name="Shortest">The median if every one took as short as its bounds allow; null while it is not reached.</param>
/// <param name="Longest">The median if every one took as long as its bounds allow; null while it is not reached.</param>
public sealed record MedianTime(double? Days, double? Low, double? High, int Count, int Open, double? Shortest, double? Longest)
{
    /// <summary>The median of some stretches; null where there are fewer than 8, the least this house computes from.</summary>
    /// <param name="stretches">Each with the bounds between which it began and ended; an open one has no end and is known up to its cut.</param>
    /// <remarks>
    /// The interval runs between two order statistics (<see cref="MedianInterval"/>): its lower end as if every stretch were as short as it
    /// can be, open ones ending at once, its upper end as if every one were as long as it can be, open ones without end. So it holds
    /// the median at least as often as it says, wherever in their bounds the times lie.
    /// </remarks>
    internal static MedianTime? Of(IReadOnlyCollection<(Moment Start, Moment? End, DateTimeOffset Cut)> stretches)
    {
        if (stretches.Count < Obstacles.FewestOpportunities)
        {
            return null;
        }

        var shortest = stretches.Select(s => Elapsed(s.Start.Latest, s.End?.Earliest ?? s.Cut)).ToList();
        var longest = stretches.Select(s => s.End is { } end ? Elapsed(s.Start.Earliest, end.Latest) : double.PositiveInfinity).ToList();
        var low = MedianInterval.Of(shortest).Low;
        var high = MedianInterval.Of(longest).High;
        var median = MedianOf(stretches, s => (Elapsed(s.Start.Latest, s.End?.Earliest ?? s.Cut) + Elapsed(s.Start.Earliest, s.End?.Latest ?? s.Cut)) / 2);

        return new MedianTime(
            median,
            double.IsFinite(low) ? low : null,
            double.IsFinite(high) ? high : null,
            stretches.Count,
            stretches.Count(s => s.End is null),
            MedianOf(stretches, s => Elapsed(s.Start.Latest, s.End?.Earliest ?? s.Cut)),
            MedianOf(stretches, s => Elapsed(s.Start.Earliest, s.End?.Latest ?? s.Cut)));
    }

    /// <summary>Whether the bounds of the times move the median.</summary>
    public bool IsBounded => Shortest != Longest;

    private static double? MedianOf(
        IReadOnlyCollection<(Moment Start, Moment? End, DateTimeOffset Cut)> stretches, Func<(Moment Start, Moment? End, DateTimeOffset Cut), double> days) =>
        KaplanMeier.Of(stretches.Select(s => new Spell(days(s), s.End is not null))).Median;

    private static double Elapsed(DateTimeOffset from, DateTimeOffset to) => Math.Max(0, (to - from).TotalDays);
}
