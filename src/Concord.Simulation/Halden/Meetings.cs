namespace Concord.Simulation.Halden;

/// <summary>When the forums meet: the calendar, the briefings and the minutes all go by it.</summary>
internal static class Meetings
{
    /// <summary>The board's forum.</summary>
    public const string Board = "F-BOARD";

    /// <summary>The risk and audit committee's forum.</summary>
    public const string Committee = "F-RISK";

    /// <summary>The board and its committee in order of time, each quarterly and half a quarter apart; the next ones included.</summary>
    public static IEnumerable<(string Forum, DateTime At)> OfTheBoard(Timeline time)
    {
        for (var quarter = 7; quarter >= -1; quarter--)
        {
            yield return (Board, Start(time, (13 * quarter) + 10, 2, 13));
            yield return (Committee, Start(time, (13 * quarter) + 3, 3, 10));
        }
    }

    private static DateTime Start(Timeline time, int weeksAgo, int weekday, int hour) =>
        time.NextWorkday(time.Day(weeksAgo, weekday)).ToDateTime(new TimeOnly(hour, 0));
}
