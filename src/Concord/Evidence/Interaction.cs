namespace Concord.Evidence;

/// <summary>Something the two did together.</summary>
public sealed record Interaction : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "interaction";

    /// <summary>When.</summary>
    public required Moment At { get; init; }

    /// <summary>What.</summary>
    public required InteractionType Type { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [At];
}

/// <summary>What the two did together.</summary>
public enum InteractionType
{
    /// <summary>Passed a gate together.</summary>
    GateApproval,

    /// <summary>Designed something together.</summary>
    JointDesign,

    /// <summary>Wrote something together.</summary>
    Coauthored,
}
