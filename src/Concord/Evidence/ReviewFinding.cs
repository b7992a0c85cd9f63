using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>Something an audit or review found, and to whom it was given.</summary>
public sealed record ReviewFinding : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "review-finding";

    /// <summary>The activity it belongs to (id).</summary>
    public required string Activity { get; init; }

    /// <summary>The audit or review.</summary>
    public required string Review { get; init; }

    /// <summary>When it was found.</summary>
    public required Moment At { get; init; }

    /// <summary>Who is to settle it: a side, a function or a person id.</summary>
    [Seat]
    public required string AssignedTo { get; init; }

    /// <summary>Who says it is not theirs.</summary>
    [Seat]
    public string? ContestedBy { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [At];
}
