using Concord.Evidence;

namespace Concord.Risk;

/// <summary>The time that sources of a kind of evidence cover, each instant once.</summary>
/// <remarks>Without it a count is no rate: no incident in two years that nobody watched says nothing.</remarks>
internal sealed class CoveredTime
{
    private readonly List<(DateTimeOffset From, DateTimeOffset To)> _spans;

    private CoveredTime(List<(DateTimeOffset From, DateTimeOffset To)> spans) => _spans = spans;

    /// <summary>How much time is covered, in days.</summary>
    internal double Days => _spans.Sum(s => (s.To - s.From).TotalDays);

    /// <summary>The time covered up to the moment at which the dossier is known.</summary>
    internal static CoveredTime Of(Dossier dossier, string kind)
    {
        var spans = new List<(DateTimeOffset From, DateTimeOffset To)>();
        foreach (var feed in dossier.Feeds.Where(f => f.Kinds.Contains(kind, StringComparer.Ordinal)).OrderBy(f => f.From.Earliest))
        {
            var (from, to) = (feed.From.Earliest, feed.To.Latest < dossier.KnownAt ? feed.To.Latest : dossier.KnownAt);
            if (spans.Count > 0 && from <= spans[^1].To)
            {
                spans[^1] = (spans[^1].From, to > spans[^1].To ? to : spans[^1].To);
            }
            else if (to > from)
            {
                spans.Add((from, to));
            }
        }

        return new CoveredTime(spans);
    }

    /// <summary>Whether a moment certainly lies in the covered time.</summary>
    internal bool Holds(Moment? moment) => moment is { } m && _spans.Exists(s => m.Earliest >= s.From && m.Latest <= s.To);
}
