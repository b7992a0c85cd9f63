namespace Concord.Signs;

/// <summary>Prioritized fixes open past their due date, week by week.</summary>
public static class OverdueFixes
{
    /// <summary>How many assets of either side had a prioritized fix open past its due date at the end of each week.</summary>
    /// <param name="standpoint">From where they are seen.</param>
    /// <param name="weeks">How many weeks up to the standpoint's last; at least 1.</param>
    /// <returns>The Monday that ends each week and the count, the oldest first.</returns>
    public static IReadOnlyList<(DateOnly Week, int Assets)> ByWeek(Standpoint standpoint, int weeks)
    {
        ArgumentNullException.ThrowIfNull(standpoint);
        ArgumentOutOfRangeException.ThrowIfLessThan(weeks, 1);

        var counts = Counts(standpoint, FixEpisode.All(standpoint).Where(e => e.IsPrioritized), weeks);

        return [.. counts.Select((assets, i) => (new Week(standpoint.Week.Number - weeks + 1 + i).Evaluated, assets))];
    }

    /// <summary>S11.4 as it stood at the end of a week.</summary>
    internal static Census? KnownExploited(Standpoint standpoint, Side side, Week week)
    {
        var course = side == Side.Cio ? standpoint.Once(CourseOfCio) : standpoint.Once(CourseOfCiso);
        var back = standpoint.Week.Number - week.Number;
        if (course.First > week.Number)
        {
            return null;
        }

        var overdue = course.Overdue[^(back + 1)];
        var counted = new Census
        {
            State = overdue == 0 ? IndicatorState.Within : IndicatorState.Unclear,
            Events = overdue,
            Total = course.Open[^(back + 1)],
        };

        return back == 0 ? WithRecords(standpoint, side, counted) : counted;
    }

    private static Census WithRecords(Standpoint standpoint, Side side, Census counted)
    {
        var open = FixCampaign.All(standpoint)
            .Where(c => c.IsPrioritized && c.Owner == side && c.Episodes[0].IsKnownExploited)
            .Select(c => (Campaign: c, Open: c.OpenAt(standpoint.End).ToList()))
            .Where(c => c.Open.Count > 0)
            .Select(c => (c.Campaign, c.Open, Overdue: c.Open.Where(e => e.Due < standpoint.End).ToList()))
            .ToList();

        return counted with
        {
            Cases = [.. open.Select(c => new Case { At = c.Open.Max(e => e.Asked), IsEvent = c.Overdue.Count > 0, Exhibits = [c.Campaign.Exemplar], Text = $"{c.Campaign.Group}: {c.Overdue.Count} of {c.Open.Count} open assets past due" })],
            OpenEvents = [.. open.Where(c => c.Overdue.Count > 0).Select(c => new EvidenceEvent(
                c.Campaign.Exemplar.Link, c.Overdue.Min(e => e.Due)!.Value, $"{c.Overdue.Count} assets are open past the due date of {c.Campaign.Group}, which is known to be exploited."))],
        };
    }

    private static Course CourseOfCio(Standpoint standpoint) => CourseOf(standpoint, Side.Cio);

    private static Course CourseOfCiso(Standpoint standpoint) => CourseOf(standpoint, Side.Ciso);

    private static Course CourseOf(Standpoint standpoint, Side side)
    {
        var episodes = FixEpisode.All(standpoint).Where(e => e.IsKnownExploited && e.IsPrioritized && e.Finding.Owner == side).ToList();
        var first = episodes.Count == 0 ? int.MaxValue : standpoint.WeekOf(episodes.Min(e => e.Asked));

        return new Course(first, Counts(standpoint, episodes, Replay.ChartWeeks), Counts(standpoint, episodes, Replay.ChartWeeks, fromAsk: true));
    }

    // Each episode adds one from the week in which it is past due (or asked for) up to the week before it ends: one pass, whatever the history.
    private static int[] Counts(Standpoint standpoint, IEnumerable<FixEpisode> episodes, int weeks, bool fromAsk = false)
    {
        var first = standpoint.Week.Number - weeks + 1;
        var changes = new int[weeks + 1];
        foreach (var episode in episodes)
        {
            if ((fromAsk ? episode.Asked : episode.Due) is not { } start || start >= standpoint.End)
            {
                continue;
            }

            var from = Math.Max(standpoint.WeekOf(start), first);
            var until = episode.Ended is { } end && end < standpoint.End ? standpoint.WeekOf(end) : standpoint.Week.Number + 1;
            if (until > from)
            {
                changes[from - first]++;
                changes[until - first]--;
            }
        }

        for (var i = 1; i < weeks; i++)
        {
            changes[i] += changes[i - 1];
        }

        return changes[..weeks];
    }

    private sealed record Course(int First, int[] Overdue, int[] Open);
}
