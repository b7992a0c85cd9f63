using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>A briefing for a forum: what its author wrote, and what was presented.</summary>
public sealed record Briefing : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "briefing";

    /// <summary>The forum (id).</summary>
    public required string Forum { get; init; }

    /// <summary>Who wrote it.</summary>
    public required Party Author { get; init; }

    /// <summary>When the author's text was sealed.</summary>
    public Moment? SealedAt { get; init; }

    /// <summary>When it was handed in.</summary>
    public required Moment SubmittedAt { get; init; }

    /// <summary>When the author signed the final text.</summary>
    public Moment? SignedAt { get; init; }

    /// <summary>When it was presented.</summary>
    public Moment? PresentedAt { get; init; }

    /// <summary>Who presented it: a side, a function or a person id.</summary>
    [Seat]
    public string? PresentedBy { get; init; }

    /// <summary>The author's statements.</summary>
    public required IReadOnlyList<BriefingFact> Facts { get; init; }

    /// <summary>What became of each statement.</summary>
    public IReadOnlyList<PresentedFact> AsPresented { get; init; } = [];

    /// <summary>Whether the slot was taken away; then every must-reach fact was blocked.</summary>
    public bool? SlotWithdrawn { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [SealedAt, SubmittedAt, SignedAt, PresentedAt];
}

/// <summary>One statement the author wants the forum to know.</summary>
public sealed record BriefingFact
{
    /// <summary>The fact's id, unique within the briefing.</summary>
    public required string Id { get; init; }

    /// <summary>Who wrote it; null = the briefing's author.</summary>
    public Party? Author { get; init; }

    /// <summary>How much it matters that it arrives.</summary>
    public required FactLevel Level { get; init; }

    /// <summary>The statement. Compared, never judged.</summary>
    public required string Text { get; init; }

    /// <summary>The figure in it.</summary>
    [NumberToo]
    public string? Value { get; init; }

    /// <summary>The figure's unit.</summary>
    public string? Unit { get; init; }

    /// <summary>What it rests on.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];
}

/// <summary>How much it matters that a fact arrives.</summary>
public enum FactLevel
{
    /// <summary>The author says the forum needs it.</summary>
    MustReach,

    /// <summary>Good to have.</summary>
    Supporting,
}

/// <summary>What became of one statement on its way.</summary>
public sealed record PresentedFact
{
    /// <summary>The fact (its id).</summary>
    public required string Fact { get; init; }

    /// <summary>What was changed.</summary>
    public required FactChange Change { get; init; }

    /// <summary>The text as presented.</summary>
    public string? Text { get; init; }

    /// <summary>Who changed it.</summary>
    [Seat]
    public string? EditedBy { get; init; }

    /// <summary>When it was changed.</summary>
    public Moment? At { get; init; }

    /// <summary>The author's word that a new wording keeps the meaning.</summary>
    public bool? MeaningKept { get; init; }

    /// <summary>Whether the author agreed explicitly; absent = no.</summary>
    public bool? Concurrence { get; init; }

    /// <summary>The reason given. Shown, never scored.</summary>
    public string? Reason { get; init; }

    /// <summary>The author's note. Shown, never scored.</summary>
    public string? Note { get; init; }
}

/// <summary>What was done to a fact before it was presented.</summary>
public enum FactChange
{
    /// <summary>Presented as written.</summary>
    Unchanged,

    /// <summary>Presented in other words.</summary>
    Reworded,

    /// <summary>Presented in another section.</summary>
    Moved,

    /// <summary>Presented weaker, or where few look.</summary>
    Softened,

    /// <summary>Not presented.</summary>
    Removed,

    /// <summary>Kept from being presented.</summary>
    Blocked,
}
