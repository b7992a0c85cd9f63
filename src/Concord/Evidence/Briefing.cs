using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>A briefing for a forum: what its author wrote, and what was presented.</summary>
public sealed record Briefing : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "briefing";

    /// <summary>The forum (id).</summary>
    public required string Forum { get; init; }

    /// <summary>Who wrote it; the facts of a joint briefing name their own authors.</summary>
    public required Party Author { get; init; }

    /// <summary>What it is called. Shown, never scored.</summary>
    public string? Title { get; init; }

    /// <summary>When the forum meets.</summary>
    public Moment? MeetsAt { get; init; }

    /// <summary>Until when both are to sign; afterwards the secretary may publish with a signature missing.</summary>
    public Moment? PublishBy { get; init; }

    /// <summary>The sections in order.</summary>
    public IReadOnlyList<BriefingSection> Sections { get; init; } = [];

    /// <summary>When the author's text was sealed.</summary>
    public Moment? SealedAt { get; init; }

    /// <summary>When it was handed in.</summary>
    public required Moment SubmittedAt { get; init; }

    /// <summary>When the author signed the final text.</summary>
    public Moment? SignedAt { get; init; }

    /// <summary>Who signed the text for publishing, and when; what is changed afterwards is an event.</summary>
    public IReadOnlyList<BriefingSignature> Signatures { get; init; } = [];

    /// <summary>What others would word differently: an author accepts or refuses.</summary>
    public IReadOnlyList<WordingSuggestion> Suggestions { get; init; } = [];

    /// <summary>When its newest pack was published.</summary>
    public Moment? PublishedAt { get; init; }

    /// <summary>When it was presented.</summary>
    public Moment? PresentedAt { get; init; }

    /// <summary>Who presented it: a side, a function or a person id.</summary>
    [Seat]
    public string? PresentedBy { get; init; }

    /// <summary>The author's statements.</summary>
    public required IReadOnlyList<BriefingFact> Facts { get; init; }

    /// <summary>What became of each statement.</summary>
    public IReadOnlyList<PresentedFact> AsPresented { get; init; } = [];

    /// <summary>The presented document that was held against the facts; null = none was.</summary>
    public CheckedDeck? Deck { get; init; }

    /// <summary>Whether the slot was taken away; then every must-reach fact was blocked.</summary>
    public bool? SlotWithdrawn { get; init; }

    /// <summary>What was done to its slot and its date, the oldest first.</summary>
    public IReadOnlyList<SlotChange> SlotChanges { get; init; } = [];

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

    /// <summary>The section it stands in (id).</summary>
    public string? Section { get; init; }

    /// <summary>When its words, figure or level were last changed by its author.</summary>
    public Moment? WordedAt { get; init; }

    /// <summary>What it rests on, as it read at that moment.</summary>
    public IReadOnlyList<FrozenFigure> Figures { get; init; } = [];
}

/// <summary>A part of a briefing.</summary>
public sealed record BriefingSection
{
    /// <summary>The section's id, unique within the briefing.</summary>
    public required string Id { get; init; }

    /// <summary>Its heading. Shown, never scored.</summary>
    public required string Title { get; init; }
}

/// <summary>A document that was held against a briefing's facts. The document itself is not kept.</summary>
public sealed record CheckedDeck
{
    /// <summary>The file's name.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the file, 64 hexadecimal digits.</summary>
    public required string Digest { get; init; }

    /// <summary>When it was checked.</summary>
    public required Moment At { get; init; }

    /// <summary>Who handed it in: a side or the secretary.</summary>
    [Seat]
    public required string By { get; init; }
}

/// <summary>A side's signature under a briefing as it read at that moment.</summary>
public sealed record BriefingSignature
{
    /// <summary>Who signed.</summary>
    public required Side By { get; init; }

    /// <summary>When.</summary>
    public required Moment At { get; init; }

    /// <summary>SHA-256 of the briefing's facts as signed, 64 hexadecimal digits.</summary>
    public required string Digest { get; init; }
}

/// <summary>Another wording for a fact, offered to its author.</summary>
public sealed record WordingSuggestion
{
    /// <summary>The suggestion's id, unique within the briefing.</summary>
    public required string Id { get; init; }

    /// <summary>The fact (id).</summary>
    public required string Fact { get; init; }

    /// <summary>Who suggests: a side or the secretary.</summary>
    [Seat]
    public required string By { get; init; }

    /// <summary>When.</summary>
    public required Moment At { get; init; }

    /// <summary>The words suggested. Shown, never scored.</summary>
    public required string Text { get; init; }

    /// <summary>The author's answer; null = none yet.</summary>
    public bool? Accepted { get; init; }

    /// <summary>When the author answered.</summary>
    public Moment? AnsweredAt { get; init; }
}

/// <summary>A figure as it read when a fact was written: what it is, its value and its interval.</summary>
public sealed record FrozenFigure
{
    /// <summary>What it is: a record's kind and id, <c>sign/S6.1/CIO</c>, <c>loss/R-1</c> or <c>loss</c> for the enterprise.</summary>
    public required string Of { get; init; }

    /// <summary>Its name in words. Shown, never scored.</summary>
    public required string Name { get; init; }

    /// <summary>The value as shown.</summary>
    public required string Value { get; init; }

    /// <summary>The unit; null where the value needs none.</summary>
    public string? Unit { get; init; }

    /// <summary>The lower end of its interval.</summary>
    public string? Low { get; init; }

    /// <summary>The upper end.</summary>
    public string? High { get; init; }

    /// <summary>When it was read.</summary>
    public required Moment At { get; init; }

    /// <summary>How many entries the ledger had then.</summary>
    [Within(0)]
    public int? LedgerSize { get; init; }
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

    /// <summary>What the check of the deck found, where the author says otherwise.</summary>
    public FactChange? Found { get; init; }

    /// <summary>The text as presented. Compared, never judged.</summary>
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
