namespace Concord.Evidence;

/// <summary>One visit of a side to a shared page; kept so that the page's use can be seen, never as a measure of a person.</summary>
public sealed record PageVisit : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "page-visit";

    /// <summary>The page.</summary>
    public required string Page { get; init; }

    /// <summary>Which side.</summary>
    public required Side Side { get; init; }

    /// <summary>When.</summary>
    public required Moment At { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [At];
}
