namespace Concord.Evidence;

/// <summary>A ticket and the queues it went through.</summary>
public sealed record WorkItem : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "work-item";

    /// <summary>The queues in order.</summary>
    public required IReadOnlyList<QueueHop> Hops { get; init; }

    /// <summary>When a queue accepted it for good.</summary>
    public Moment? AcceptedAt { get; init; }

    /// <summary>When work on it started.</summary>
    public Moment? StartedAt { get; init; }

    /// <summary>When it was done.</summary>
    public Moment? ClosedAt { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [.. Hops.Select(h => (Moment?)h.At), AcceptedAt, StartedAt, ClosedAt];
}

/// <summary>One queue a work item lay in.</summary>
public sealed record QueueHop
{
    /// <summary>Whose queue.</summary>
    public required Queue Queue { get; init; }

    /// <summary>When it came in.</summary>
    public required Moment At { get; init; }

    /// <summary>When somebody took it.</summary>
    public Moment? TakenAt { get; init; }
}

/// <summary>Whose queue a work item lies in.</summary>
public enum Queue
{
    /// <summary>IT's queue.</summary>
    It,

    /// <summary>Security's queue.</summary>
    Security,

    /// <summary>The legal function's queue.</summary>
    Legal,

    /// <summary>Finance's queue.</summary>
    Finance,

    /// <summary>The privacy function's queue.</summary>
    Privacy,

    /// <summary>Enterprise architecture's queue.</summary>
    Architecture,

    /// <summary>Human resources' queue.</summary>
    Hr,

    /// <summary>A business unit's queue.</summary>
    Business,
}
