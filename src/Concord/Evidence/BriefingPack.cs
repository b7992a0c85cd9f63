using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>A published edition of a briefing: what the board was given, and what was withheld from it. It never changes; a correction is a new edition.</summary>
public sealed record BriefingPack : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "briefing-pack";

    /// <summary>The briefing (id).</summary>
    public required string Briefing { get; init; }

    /// <summary>Which edition, from 1.</summary>
    [Within(1)]
    public required int Edition { get; init; }

    /// <summary>The forum (id).</summary>
    public required string Forum { get; init; }

    /// <summary>What it is called. Shown, never scored.</summary>
    public required string Title { get; init; }

    /// <summary>When the forum meets.</summary>
    public Moment? MeetsAt { get; init; }

    /// <summary>When it was published.</summary>
    public required Moment PublishedAt { get; init; }

    /// <summary>Who published it: a side, where both had signed, or the secretary.</summary>
    [Seat]
    public required string PublishedBy { get; init; }

    /// <summary>Who signed.</summary>
    public IReadOnlyList<BriefingSignature> Signatures { get; init; } = [];

    /// <summary>The sides whose signature is missing.</summary>
    public IReadOnlyList<Side> Missing { get; init; } = [];

    /// <summary>The sections in order.</summary>
    public IReadOnlyList<BriefingSection> Sections { get; init; } = [];

    /// <summary>The facts as published, in order.</summary>
    public required IReadOnlyList<BriefingFact> Facts { get; init; }

    /// <summary>The annex of reserved facts: what must reach the board in its author's eyes and was cut without the author's concurrence.</summary>
    public IReadOnlyList<ReservedFact> Annex { get; init; } = [];

    /// <summary>The edition it replaces (id).</summary>
    public string? Replaces { get; init; }

    /// <summary>The seal over all other fields of the edition: SHA-256, 64 hexadecimal digits.</summary>
    public required string Digest { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [PublishedAt];
}

/// <summary>A must-reach fact that was withheld, softened or blocked, with both sides' words about it.</summary>
public sealed record ReservedFact
{
    /// <summary>The fact (id).</summary>
    public required string Fact { get; init; }

    /// <summary>Who wrote it.</summary>
    public required Party Author { get; init; }

    /// <summary>The author's words. Compared, never judged.</summary>
    public required string Text { get; init; }

    /// <summary>The figure in it.</summary>
    [NumberToo]
    public string? Value { get; init; }

    /// <summary>The figure's unit.</summary>
    public string? Unit { get; init; }

    /// <summary>What it rests on.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>What it rests on, as it read when the fact was written.</summary>
    public IReadOnlyList<FrozenFigure> Figures { get; init; } = [];

    /// <summary>What was done to it.</summary>
    public required FactChange Change { get; init; }

    /// <summary>Who did it.</summary>
    [Seat]
    public required string WithheldBy { get; init; }

    /// <summary>When.</summary>
    public required Moment At { get; init; }

    /// <summary>The reason given. Shown, never scored.</summary>
    public string? Reason { get; init; }

    /// <summary>The author's minority note. Shown, never scored.</summary>
    public string? Note { get; init; }

    /// <summary>SHA-256 of the fact as its author worded it, 64 hexadecimal digits.</summary>
    public required string Digest { get; init; }
}
