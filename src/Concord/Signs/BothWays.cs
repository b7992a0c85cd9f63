using Concord.Numerics;

namespace Concord.Signs;

/// <summary>Whether the same happens more in one direction than in the other (SIGNS M7): said aloud only at quarter ends, with enough cases and when it is sure.</summary>
internal static class BothWays
{
    /// <summary>Fewest opportunities in each direction (SIGNS M7).</summary>
    private const int FewestOpportunities = 24;

    /// <summary>How far apart the shares must be, as a share (SIGNS M7).</summary>
    private const double Margin = 0.10;

    /// <summary>From this probability on it is said (SIGNS M7); below one minus it the opposite is.</summary>
    private const double Sure = 0.95;

    /// <summary>What may be said of one direction beside the other, as it stood at the last quarter's end; null = nothing.</summary>
    internal static string? Note(Reading own, Reading other)
    {
        if (AtQuarterEnd(own, other) is not var (mine, theirs))
        {
            return null;
        }

        var probability = ProbabilityAbove(mine, theirs);
        var at = $"at the end of the quarter, {mine.Events} of {mine.Opportunities} against {theirs.Events} of {theirs.Opportunities}";

        return probability switch
        {
            >= Sure => $"More often than the other way round, by over 10 points: {Words.Percent(probability)} % sure ({at}).",
            <= 1 - Sure => $"Not more often than the other way round by 10 points: {Words.Percent(1 - probability)} % sure ({at}).",
            _ => null,
        };
    }

    /// <summary>Whether it is sure that the same happens more in one direction than in the other.</summary>
    internal static bool IsMoreOften(Reading own, Reading other) =>
        own.Unit == Unit.Share && AtQuarterEnd(own, other) is var (mine, theirs) && ProbabilityAbove(mine, theirs) >= Sure;

    private static (WeekPoint Mine, WeekPoint Theirs)? AtQuarterEnd(Reading own, Reading other) =>
        own.History.LastOrDefault(EndsQuarter) is { Opportunities: >= FewestOpportunities } mine
        && other.History.FirstOrDefault(p => p.Week == mine.Week) is { Opportunities: >= FewestOpportunities } theirs
            ? (mine, theirs)
            : null;

    private static double ProbabilityAbove(WeekPoint mine, WeekPoint theirs) => Asymmetry.ProbabilityAbove(
        JeffreysInterval.Of(mine.Events, mine.Opportunities), JeffreysInterval.Of(theirs.Events, theirs.Opportunities), Margin);

    // The first Monday of a quarter evaluates the week in which the quarter before it ended.
    private static bool EndsQuarter(WeekPoint point) => point.Week is { Day: <= 7, Month: 1 or 4 or 7 or 10 };
}
