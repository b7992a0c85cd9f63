using Concord.Evidence;
using Concord.Numerics;
using Concord.Signs;

namespace Concord.Simulation;

/// <summary>Tickets that cross queues: between IT and security, and between IT and others; some bounce before anybody starts (S9).</summary>
internal static class WorkItemFlow
{
    private static readonly Queue[] Others = [Queue.Legal, Queue.Finance, Queue.Hr, Queue.Business];

    internal static void Play(Stage stage)
    {
        var bouncing = stage.Own("S9.3", Direction.Joint);
        foreach (var item in stage.Arrivals("work items", stage.Volumes.WorkItems))
        {
            Walk(stage, item, $"work-item-{item.Number:0000}", Queue.Security, bouncing);
        }

        if (stage.Scenario.HasComparators)
        {
            var bouncingWithOthers = stage.OfOthers("S9.3");
            foreach (var item in stage.Arrivals("work items with others", Volumes.OthersFactor * stage.Volumes.WorkItems))
            {
                Walk(stage, item, $"work-item-others-{item.Number:0000}", item.Random.Pick(Others), bouncingWithOthers);
            }
        }
    }

    private static void Walk(Stage stage, Happening item, string id, Queue partner, Behaviour bouncing)
    {
        var bounces = bouncing.Happens(item.Chance(), item.Day) ? 2 + item.Random.Below(2) : 1;
        var isFromIt = item.Is(0.5);
        var started = item.Day - item.Random.LogNormal(4, 0.6);
        var opened = started - item.Random.LogNormal(3 * bounces, 0.5);
        stage.Log(item, new WorkItem
        {
            Id = id,
            Hops = [.. Enumerable.Range(0, bounces + 1).Select(hop => new QueueHop
            {
                Queue = hop % 2 == 0 == isFromIt ? Queue.It : partner,
                At = Stage.At(opened + (hop * (started - opened) / (bounces + 1.5))),
            })],
            AcceptedAt = Stage.At(started),
            StartedAt = Stage.At(started),
            ClosedAt = Stage.At(item.Day),
        });
    }
}
