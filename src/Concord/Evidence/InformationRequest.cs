namespace Concord.Evidence;

/// <summary>A question of one party to another, and its answer.</summary>
public sealed record InformationRequest : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "information-request";

    /// <summary>Who asks.</summary>
    public required Party From { get; init; }

    /// <summary>Who is asked.</summary>
    public required Party To { get; init; }

    /// <summary>When it was asked.</summary>
    public required Moment AskedAt { get; init; }

    /// <summary>By when an answer is due; null = the charter's limit.</summary>
    public Moment? DueAt { get; init; }

    /// <summary>When it was answered.</summary>
    public Moment? AnsweredAt { get; init; }

    /// <summary>What the answer was.</summary>
    public InformationAnswer? Answer { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [AskedAt, AnsweredAt];
}

/// <summary>What became of a request for information.</summary>
public enum InformationAnswer
{
    /// <summary>All of it was shared.</summary>
    Shared,

    /// <summary>Some of it was shared.</summary>
    Partly,

    /// <summary>It was refused.</summary>
    Refused,
}
