using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>An author's commitment to the first draft of a briefing before anybody saw it. The draft itself stays with its author.</summary>
public sealed record SealedDraft : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "sealed-draft";

    /// <summary>The briefing (id).</summary>
    public required string Briefing { get; init; }

    /// <summary>Who sealed it.</summary>
    public required Side Author { get; init; }

    /// <summary>When.</summary>
    public required Moment At { get; init; }

    /// <summary>SHA-256 of the sealed file, 64 hexadecimal digits.</summary>
    public required string Digest { get; init; }

    /// <summary>How many facts it holds.</summary>
    [Within(0)]
    public int? Facts { get; init; }

    /// <summary>When the author opened it: the file was shown and has this digest.</summary>
    public Moment? OpenedAt { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [At];
}
