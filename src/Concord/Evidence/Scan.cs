using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>What one scanner run covered.</summary>
public sealed record Scan : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "scan";

    /// <summary>The scanner.</summary>
    public required string Scanner { get; init; }

    /// <summary>When it ran.</summary>
    public required Moment At { get; init; }

    /// <summary>How many assets it saw.</summary>
    [Within(0)]
    public required int AssetsSeen { get; init; }

    /// <summary>How many assets there are.</summary>
    [Within(0)]
    public int? AssetsKnown { get; init; }

    /// <summary>Whether it saw all it was meant to see.</summary>
    public required bool Complete { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [At];
}
