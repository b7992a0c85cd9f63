using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>An incident or exercise with the times that matter.</summary>
public sealed record Incident : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "incident";

    /// <summary>How severe it was: 1 to 4, 4 is the worst.</summary>
    [Within(1, 4)]
    public required int Severity { get; init; }

    /// <summary>When it began.</summary>
    public Moment? StartedAt { get; init; }

    /// <summary>When it was noticed.</summary>
    public Moment? DetectedAt { get; init; }

    /// <summary>When its extent was understood.</summary>
    public Moment? UnderstoodAt { get; init; }

    /// <summary>When it could spread no more.</summary>
    public Moment? ContainedAt { get; init; }

    /// <summary>When it was over.</summary>
    public Moment? ResolvedAt { get; init; }

    /// <summary>What the start rests on.</summary>
    public StartBasis? StartBasis { get; init; }

    /// <summary>Whether it was an exercise.</summary>
    public bool? Exercise { get; init; }

    /// <summary>Whether both sides worked on it together.</summary>
    public bool? Joint { get; init; }

    /// <summary>The risk it belongs to (id).</summary>
    public string? Risk { get; init; }

    /// <summary>Up to when an open incident is known.</summary>
    public Moment? Latest { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [StartedAt, DetectedAt, UnderstoodAt, ContainedAt, ResolvedAt];
}

/// <summary>What the start of an incident rests on.</summary>
public enum StartBasis
{
    /// <summary>The attacker's first activity.</summary>
    Activity,

    /// <summary>The first effect.</summary>
    Impact,

    /// <summary>The earliest trace that was kept.</summary>
    EarliestEvidence,
}
