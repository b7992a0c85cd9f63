using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>Something that shook the organization.</summary>
public sealed record Disruption : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "disruption";

    /// <summary>What.</summary>
    public required DisruptionType Type { get; init; }

    /// <summary>When it began.</summary>
    public required Moment At { get; init; }

    /// <summary>When it was over.</summary>
    [NotBefore(nameof(At))]
    public Moment? EndedAt { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [At, EndedAt];
}

/// <summary>What shook the organization.</summary>
public enum DisruptionType
{
    /// <summary>AI.</summary>
    Ai,

    /// <summary>The economy.</summary>
    Economy,

    /// <summary>A reorganization.</summary>
    Reorganisation,

    /// <summary>A change at the top.</summary>
    Executive,

    /// <summary>An incident.</summary>
    Incident,

    /// <summary>A merger.</summary>
    Merger,
}
