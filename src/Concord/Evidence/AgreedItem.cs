namespace Concord.Evidence;

/// <summary>Work the two agreed on.</summary>
public sealed record AgreedItem : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "agreed-item";

    /// <summary>Who does it.</summary>
    public required Side Owner { get; init; }

    /// <summary>For whom: the other side, or anyone else as the comparator.</summary>
    public required Party For { get; init; }

    /// <summary>The team that does it.</summary>
    public string? Team { get; init; }

    /// <summary>By when.</summary>
    public required Moment DueAt { get; init; }

    /// <summary>When it was done.</summary>
    public Moment? DoneAt { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [DoneAt, DueAt];
}
