namespace Concord.Evidence;

/// <summary>Something one party promised another.</summary>
public sealed record Promise : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "promise";

    /// <summary>Who promised.</summary>
    public required Party From { get; init; }

    /// <summary>To whom.</summary>
    public required Party To { get; init; }

    /// <summary>By when.</summary>
    public required Moment DueAt { get; init; }

    /// <summary>When it was kept.</summary>
    public Moment? KeptAt { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [KeptAt, DueAt];
}
