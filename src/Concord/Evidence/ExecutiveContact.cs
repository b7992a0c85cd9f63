namespace Concord.Evidence;

/// <summary>One item of a forum's agenda that belongs to one side's subject.</summary>
public sealed record ExecutiveContact : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "executive-contact";

    /// <summary>The forum (id).</summary>
    public required string Forum { get; init; }

    /// <summary>When the forum met.</summary>
    public required Moment At { get; init; }

    /// <summary>Whose subject it was.</summary>
    public required Party Party { get; init; }

    /// <summary>Whether the other side was in the room.</summary>
    public required bool OtherPresent { get; init; }

    /// <summary>Whether the other side presented it, so that the party had no voice of its own.</summary>
    public bool? CarriedByOther { get; init; }

    /// <summary>What it was about. Shown, never scored.</summary>
    public required string Topic { get; init; }

    /// <summary>Whether both presented it together.</summary>
    public bool? Joint { get; init; }

    /// <summary>The priority it belongs to.</summary>
    public string? Priority { get; init; }

    /// <summary>What the other side did about it.</summary>
    public Stance? PositionOfOther { get; init; }

    /// <summary>Who recorded that position.</summary>
    public PositionRecorder? PositionRecordedBy { get; init; }

    /// <summary>Whether the other side contradicted without having said so before.</summary>
    public bool? ContradictedWithoutNotice { get; init; }

    /// <summary>Whether it was a session the other side could not attend.</summary>
    public bool? Closed { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [At];
}

/// <summary>What the other side did about a subject that is not its own.</summary>
public enum Stance
{
    /// <summary>Spoke for it.</summary>
    Support,

    /// <summary>Took no position, and said so.</summary>
    Neutral,

    /// <summary>Spoke against it.</summary>
    Oppose,

    /// <summary>Said nothing.</summary>
    Silent,

    /// <summary>Was not there.</summary>
    Absent,
}

/// <summary>Who recorded a position.</summary>
public enum PositionRecorder
{
    /// <summary>The forum's secretary.</summary>
    Secretary,

    /// <summary>Both sides together.</summary>
    Both,
}
