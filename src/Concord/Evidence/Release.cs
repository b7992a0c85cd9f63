using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>Something put into production, with what was known about it and what turned up later.</summary>
public sealed record Release : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "release";

    /// <summary>The product.</summary>
    public required string Product { get; init; }

    /// <summary>Which side put it into production.</summary>
    public required Side Owner { get; init; }

    /// <summary>When it went live.</summary>
    public required Moment At { get; init; }

    /// <summary>The release train.</summary>
    public string? Train { get; init; }

    /// <summary>Flaws known before it went live.</summary>
    public required IReadOnlyList<KnownFlaw> KnownFlaws { get; init; }

    /// <summary>Parts of the agreed baseline that were missing.</summary>
    public required IReadOnlyList<BaselineGap> BaselineGaps { get; init; }

    /// <summary>How many parts the baseline has.</summary>
    [Within(0)]
    public int? BaselineTotal { get; init; }

    /// <summary>Flaws found after it went live.</summary>
    public required IReadOnlyList<LaterFlaw> LaterFlaws { get; init; }

    /// <summary>How many flaws were fixed before it went live.</summary>
    [Within(0)]
    public int? FixedBefore { get; init; }

    /// <summary>Times it was held back.</summary>
    public IReadOnlyList<ReleaseBlock> Blocks { get; init; } = [];

    /// <summary>Whether the design had to be reviewed.</summary>
    public bool? NeedsDesignReview { get; init; }

    /// <summary>When the review was asked for.</summary>
    public Moment? ReviewAskedAt { get; init; }

    /// <summary>When the design was reviewed.</summary>
    public Moment? DesignReviewAt { get; init; }

    /// <summary>When the design was frozen.</summary>
    public Moment? DesignFrozenAt { get; init; }

    /// <summary>The waiver of the review (id).</summary>
    public string? Waiver { get; init; }

    /// <summary>Whether it was scanned.</summary>
    public bool? Scanned { get; init; }

    /// <summary>The initiative it belongs to (id).</summary>
    public string? Initiative { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [At];
}

/// <summary>A flaw that was known before a release.</summary>
public sealed record KnownFlaw
{
    /// <summary>The flaw's id.</summary>
    public required string Id { get; init; }

    /// <summary>How severe it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Whether it is a matter of security; false = the comparator, null = yes.</summary>
    public bool? Security { get; init; }

    /// <summary>Since when it was known.</summary>
    public required Moment KnownAt { get; init; }

    /// <summary>The risk acceptance both signed (id).</summary>
    public string? JointAcceptance { get; init; }
}

/// <summary>A part of the baseline that was missing.</summary>
public sealed record BaselineGap
{
    /// <summary>The part.</summary>
    public required string Control { get; init; }

    /// <summary>Since when that was known.</summary>
    public Moment? KnownAt { get; init; }

    /// <summary>The risk acceptance both signed (id).</summary>
    public string? JointAcceptance { get; init; }
}

/// <summary>A flaw found after a release.</summary>
public sealed record LaterFlaw
{
    /// <summary>When it was found.</summary>
    public required Moment FoundAt { get; init; }

    /// <summary>How severe it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Whether it is a matter of security; false = the comparator, null = yes.</summary>
    public bool? Security { get; init; }

    /// <summary>Whether it stopped production.</summary>
    public bool? BrokeProduction { get; init; }

    /// <summary>Where it came in.</summary>
    public required FlawOrigin Origin { get; init; }
}

/// <summary>Where a flaw came in.</summary>
public enum FlawOrigin
{
    /// <summary>In the requirements.</summary>
    Requirement,

    /// <summary>In the design.</summary>
    Design,

    /// <summary>In the code.</summary>
    Code,

    /// <summary>In operation.</summary>
    Operation,
}

/// <summary>A time a release was held back.</summary>
public sealed record ReleaseBlock
{
    /// <summary>Who held it back.</summary>
    public required Party By { get; init; }

    /// <summary>When.</summary>
    public required Moment At { get; init; }

    /// <summary>When it was let go.</summary>
    public Moment? LiftedAt { get; init; }

    /// <summary>What the two judged afterwards.</summary>
    public BlockJudgment? Judged { get; init; }
}

/// <summary>What was judged of a block afterwards.</summary>
public enum BlockJudgment
{
    /// <summary>It was right.</summary>
    Right,

    /// <summary>It was wrong.</summary>
    Wrong,
}
