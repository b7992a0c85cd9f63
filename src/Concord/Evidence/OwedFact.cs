namespace Concord.Evidence;

/// <summary>Something one party knew and had to share with the other under the charter.</summary>
public sealed record OwedFact : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "owed-fact";

    /// <summary>The charter's category.</summary>
    public required string Category { get; init; }

    /// <summary>Who owed it.</summary>
    public required Party Owner { get; init; }

    /// <summary>Who should have had it.</summary>
    public required Party OwedTo { get; init; }

    /// <summary>Whether it was material.</summary>
    public required bool Material { get; init; }

    /// <summary>When the owner knew it.</summary>
    public required Moment KnownAt { get; init; }

    /// <summary>By when it was to be shared; null = the charter's days.</summary>
    public Moment? DueAt { get; init; }

    /// <summary>When it was shared. A restricted fact is shared once its existence is.</summary>
    public Moment? SharedAt { get; init; }

    /// <summary>With whom it was shared.</summary>
    public SharedWith? SharedWith { get; init; }

    /// <summary>When the receiver confirmed it.</summary>
    public Moment? AcknowledgedAt { get; init; }

    /// <summary>How the other first knew.</summary>
    public DiscoveryMode? Discovery { get; init; }

    /// <summary>When the other first knew.</summary>
    public Moment? DiscoveredAt { get; init; }

    /// <summary>Whether only its existence may be shared.</summary>
    public bool? Restricted { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [KnownAt, SharedAt, AcknowledgedAt, DiscoveredAt];
}

/// <summary>With whom a fact was shared.</summary>
public enum SharedWith
{
    /// <summary>With the other side's head.</summary>
    Principal,

    /// <summary>With a deputy.</summary>
    Deputy,
}
