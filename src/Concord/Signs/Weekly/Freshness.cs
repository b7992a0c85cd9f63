using Concord.Evidence;

namespace Concord.Signs;

/// <summary>How long ago a kind of evidence was last covered by its source (SIGNS §2.3).</summary>
/// <remarks>A <c>feed</c> line says how far its source covers; without one the newest time in the kind's records stands for it.</remarks>
public sealed class Freshness(Dossier dossier, BusinessCalendar days)
{
    /// <summary>A source that has covered nothing for more than this many days is stale.</summary>
    public const int StaleDays = 21;

    private readonly Dictionary<string, Feed[]> _feeds = [];
    private readonly Dictionary<string, int[]> _recordDays = [];

    /// <summary>Whether nothing covers the kind for more than 21 days before a Monday of evaluation.</summary>
    /// <param name="kind">The kind of evidence.</param>
    /// <param name="week">The week that is evaluated.</param>
    public bool IsStale(string kind, Week week) =>
        CoveredUntil(kind, week) is { } last && week.Evaluated.DayNumber - 1 - last.DayNumber > StaleDays;

    /// <summary>Whether a feed line itself says that the kind is not covered any more; without one nothing is known.</summary>
    public bool IsFeedStale(string kind, Week week) => FeedUntil(kind, week.Evaluated.AddDays(-1)) is not null && IsStale(kind, week);

    /// <summary>The last day a source covered the kind, as seen after the week; null when nothing ever did.</summary>
    public DateOnly? CoveredUntil(string kind, Week week)
    {
        var lastDay = week.Evaluated.AddDays(-1);

        return FeedUntil(kind, lastDay) ?? NewestRecord(kind, lastDay);
    }

    private DateOnly? FeedUntil(string kind, DateOnly lastDay)
    {
        DateOnly? until = null;
        foreach (var feed in FeedsOf(kind))
        {
            if (days.DayOf(feed.From.Earliest) <= lastDay)
            {
                var to = days.DayOf(feed.To.Latest);
                to = to < lastDay ? to : lastDay;
                until = until is { } known && known > to ? known : to;
            }
        }

        return until;
    }

    private DateOnly? NewestRecord(string kind, DateOnly lastDay)
    {
        var recordDays = RecordDaysOf(kind);
        var found = Array.BinarySearch(recordDays, lastDay.DayNumber);
        var newest = found >= 0 ? found : ~found - 1;

        return newest < 0 ? null : DateOnly.FromDayNumber(recordDays[newest]);
    }

    private Feed[] FeedsOf(string kind)
    {
        if (!_feeds.TryGetValue(kind, out var feeds))
        {
            _feeds[kind] = feeds = [.. dossier.All<Feed>().Where(f => f.Kinds.Contains(kind))];
        }

        return feeds;
    }

    private int[] RecordDaysOf(string kind)
    {
        if (!_recordDays.TryGetValue(kind, out var all))
        {
            _recordDays[kind] = all = RecordDays.Of(dossier, kind).Days;
        }

        return all;
    }
}
