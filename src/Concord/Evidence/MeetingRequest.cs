namespace Concord.Evidence;

/// <summary>A wish of one party to meet another.</summary>
public sealed record MeetingRequest : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "meeting-request";

    /// <summary>Who asks.</summary>
    public required Party From { get; init; }

    /// <summary>Who is asked.</summary>
    public required Party To { get; init; }

    /// <summary>When.</summary>
    public required Moment AskedAt { get; init; }

    /// <summary>When it was accepted.</summary>
    public Moment? AcceptedAt { get; init; }

    /// <summary>When it was declined.</summary>
    public Moment? DeclinedAt { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [AskedAt, AcceptedAt, DeclinedAt];
}
