namespace Concord.Evidence;

/// <summary>A message of one side to the board's secretary alone. That it exists is known to both; what it says is the sender's and the secretary's.</summary>
public sealed record SafeMessage : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "safe-message";

    /// <summary>Who sent it.</summary>
    public required Side From { get; init; }

    /// <summary>When.</summary>
    public required Moment At { get; init; }

    /// <summary>What it says. Shown to the sender and the secretary, never scored.</summary>
    public required string Text { get; init; }

    /// <summary>Whether the sender asks for a closed session or a slot.</summary>
    public bool? AsksForSlot { get; init; }

    /// <summary>When the secretary confirmed its receipt.</summary>
    public Moment? ReceivedAt { get; init; }

    /// <summary>When the board was told.</summary>
    public Moment? PassedOnAt { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [At];
}
