using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>Two positions on record that differ, how they moved and how it ended.</summary>
public sealed record Disagreement : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "disagreement";

    /// <summary>The two parties.</summary>
    [Count(2, 2)]
    public required IReadOnlyList<Party> Between { get; init; }

    /// <summary>The decision it is about (id).</summary>
    public string? Decision { get; init; }

    /// <summary>The area it lies in, such as PATCHING or BUDGET.</summary>
    public required string Area { get; init; }

    /// <summary>About the content, or about who does what.</summary>
    public required DisagreementType Type { get; init; }

    /// <summary>When it was put on record.</summary>
    public required Moment OpenedAt { get; init; }

    /// <summary>Who put it on record.</summary>
    public required Party OpenedBy { get; init; }

    /// <summary>Every stated position; compared, never read.</summary>
    public required IReadOnlyList<StatedPosition> Positions { get; init; }

    /// <summary>What either party brought in since.</summary>
    public required IReadOnlyList<Move> Moves { get; init; }

    /// <summary>When it ended; null = still open.</summary>
    public Moment? ClosedAt { get; init; }

    /// <summary>How it ended.</summary>
    public DisagreementEnd? ClosedAs { get; init; }

    /// <summary>Who signed the end: both, for an agreed end or a joint escalation.</summary>
    [Seat]
    public IReadOnlyList<string> SignedBy { get; init; } = [];

    /// <summary>Who took it up.</summary>
    public Party? EscalatedBy { get; init; }

    /// <summary>In whose favor it was closed.</summary>
    public Party? ClosedFor { get; init; }

    /// <summary>Who withdrew.</summary>
    public Party? WithdrawnBy { get; init; }

    /// <summary>The earlier disagreement it opens again (id).</summary>
    public string? Reopens { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [OpenedAt, ClosedAt];
}

/// <summary>What a disagreement is about.</summary>
public enum DisagreementType
{
    /// <summary>The content of the work.</summary>
    Task,

    /// <summary>Who does what, and how.</summary>
    Process,
}

/// <summary>How a disagreement ended.</summary>
public enum DisagreementEnd
{
    /// <summary>Both agreed.</summary>
    Agreed,

    /// <summary>Both agreed on an option that was not there at the start.</summary>
    AgreedNewOption,

    /// <summary>Both took it up together, with one statement.</summary>
    EscalatedJoint,

    /// <summary>One took it up alone.</summary>
    EscalatedUnilateral,

    /// <summary>Decided by one over the other.</summary>
    DecidedOver,

    /// <summary>Taken back.</summary>
    Withdrawn,
}

/// <summary>A position as one party stated it.</summary>
public sealed record StatedPosition
{
    /// <summary>Whose position it is.</summary>
    public required Party Party { get; init; }

    /// <summary>FOR, AGAINST or the id of an option.</summary>
    public required string Position { get; init; }

    /// <summary>When it was stated.</summary>
    public required Moment StatedAt { get; init; }
}

/// <summary>Something one party brought in after the start.</summary>
public sealed record Move
{
    /// <summary>When.</summary>
    public required Moment At { get; init; }

    /// <summary>Who.</summary>
    public required Party By { get; init; }

    /// <summary>What was brought in.</summary>
    public required MoveType Type { get; init; }
}

/// <summary>What a move brings in.</summary>
public enum MoveType
{
    /// <summary>An option that was not there.</summary>
    NewOption,

    /// <summary>A fact that was not known.</summary>
    NewFact,

    /// <summary>Part of the other's position.</summary>
    Concession,

    /// <summary>Anything else.</summary>
    Other,
}
