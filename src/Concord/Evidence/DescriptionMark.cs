using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>How well one side describes the other's challenges or strategy.</summary>
public sealed record DescriptionMark : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "description-mark";

    /// <summary>Who is described.</summary>
    public required Side Of { get; init; }

    /// <summary>Who marks.</summary>
    public required Side By { get; init; }

    /// <summary>What is described.</summary>
    public required DescribedPart Part { get; init; }

    /// <summary>0 (not), 1 (partly), 2 (well).</summary>
    [Within(0, 2)]
    public required int Mark { get; init; }

    /// <summary>The wave (id).</summary>
    public required string Wave { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [];
}

/// <summary>What is described of the other side.</summary>
public enum DescribedPart
{
    /// <summary>Its challenges.</summary>
    Challenges,

    /// <summary>Its strategy.</summary>
    Strategy,
}
