using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>Ties a priority of one side to the plan line that carries it.</summary>
public sealed record PriorityLink : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "priority-link";

    /// <summary>The priority.</summary>
    public required string Priority { get; init; }

    /// <summary>Whose priority it is.</summary>
    public required Side Of { get; init; }

    /// <summary>The plan line (id).</summary>
    public required string PlanItem { get; init; }

    /// <summary>The planning cycle, such as a year.</summary>
    [NumberToo]
    public string? Cycle { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [];
}
