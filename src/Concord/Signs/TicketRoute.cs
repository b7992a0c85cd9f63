using Concord.Evidence;

namespace Concord.Signs;

/// <summary>A ticket's way through the queues until work on it started (SIGNS S9.3, S9.5).</summary>
internal static class TicketRoute
{
    /// <summary>Whether it lay in IT's queue and in security's.</summary>
    internal static bool IsBetweenSides(WorkItem item) => SidesOf(item) == 2;

    /// <summary>Whether it lay in the queue of one side and in that of another function: the comparator.</summary>
    internal static bool IsWithOthers(WorkItem item) => SidesOf(item) == 1 && item.Hops.Any(h => !IsSide(h.Queue));

    /// <summary>The queues that sent it on before work started, in order: moves between the sides, or between a side and another function.</summary>
    internal static IReadOnlyList<Queue> SendersOf(WorkItem item)
    {
        var started = item.StartedAt ?? item.ClosedAt;
        var hops = item.Hops.Where(h => started is not { } at || h.At.Latest <= at.Latest).ToList();

        return [.. hops.Zip(hops.Skip(1)).Where(m => m.First.Queue != m.Second.Queue && CountsFor(item, m.First.Queue, m.Second.Queue)).Select(m => m.First.Queue)];
    }

    /// <summary>The part of its time from the first queue to its end in which nobody had taken it, 0 to 1; null where nothing says when it was taken.</summary>
    internal static double? OrphanShareOf(WorkItem item)
    {
        if (item.ClosedAt is not { } closed || item.Hops.Count == 0 || item.Hops.All(h => h.TakenAt is null))
        {
            return null;
        }

        var total = closed.Latest - item.Hops[0].At.Earliest;
        var orphaned = item.Hops.Select((hop, i) => Waited(hop, i + 1 < item.Hops.Count ? item.Hops[i + 1].At : item.StartedAt ?? item.AcceptedAt ?? closed));

        return total <= TimeSpan.Zero ? null : Math.Clamp(orphaned.Sum(w => w.TotalHours) / total.TotalHours, 0, 1);
    }

    private static TimeSpan Waited(QueueHop hop, Moment left)
    {
        var until = hop.TakenAt is { } taken && taken.CompareTo(left) < 0 ? taken : left;
        var waited = until.Earliest - hop.At.Earliest;

        return waited > TimeSpan.Zero ? waited : TimeSpan.Zero;
    }

    private static int SidesOf(WorkItem item) => item.Hops.Select(h => h.Queue).Where(IsSide).Distinct().Count();

    private static bool CountsFor(WorkItem item, Queue from, Queue to) =>
        IsBetweenSides(item) ? IsSide(from) && IsSide(to) : IsSide(from) != IsSide(to);

    private static bool IsSide(Queue queue) => queue is Queue.It or Queue.Security;
}
