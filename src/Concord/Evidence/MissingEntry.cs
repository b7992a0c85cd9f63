namespace Concord.Evidence;

/// <summary>A side's claim that something happened which is not in the register.</summary>
public sealed record MissingEntry : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "missing-entry";

    /// <summary>Who claims.</summary>
    public required Side By { get; init; }

    /// <summary>The sign it belongs to, such as S3.</summary>
    public required string About { get; init; }

    /// <summary>When.</summary>
    public required Moment At { get; init; }

    /// <summary>When it was settled; null = it still lowers the coverage.</summary>
    public Moment? ResolvedAt { get; init; }

    /// <summary>How it was settled. Shown, never scored.</summary>
    public string? ResolvedAs { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [At, ResolvedAt];
}
