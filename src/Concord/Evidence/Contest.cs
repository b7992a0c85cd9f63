using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>A fact of the other side that is contested.</summary>
public sealed record Contest : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "contest";

    /// <summary>What is contested, as kind/id.</summary>
    public required EvidenceLink Subject { get; init; }

    /// <summary>Who contests.</summary>
    public required Party By { get; init; }

    /// <summary>What they say. Shown, never scored.</summary>
    public required string Statement { get; init; }

    /// <summary>When.</summary>
    public required Moment At { get; init; }

    /// <summary>Who agreed that it is settled.</summary>
    [Seat]
    public IReadOnlyList<string> ClosedBy { get; init; } = [];

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [At];
}
