namespace Concord.Evidence;

/// <summary>A session of both teams.</summary>
public sealed record TeamSession : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "team-session";

    /// <summary>For when it was planned.</summary>
    public required Moment PlannedAt { get; init; }

    /// <summary>When it was held.</summary>
    public Moment? HeldAt { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [PlannedAt, HeldAt];
}
