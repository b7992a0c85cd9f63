using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>A recommendation or a decision of one party addressed to another, and what became of it.</summary>
public sealed record Advice : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "advice";

    /// <summary>Who gives it.</summary>
    public required Party From { get; init; }

    /// <summary>Who has to answer it.</summary>
    public required Party To { get; init; }

    /// <summary>A recommendation, or a decision inside the giver's own decision right.</summary>
    public required AdviceType Type { get; init; }

    /// <summary>What it is about. Shown, never scored.</summary>
    public required string Subject { get; init; }

    /// <summary>How much hangs on it: 1 (little) to 3 (much).</summary>
    [Within(1, 3)]
    public required int Materiality { get; init; }

    /// <summary>Who has the right to decide: a side (<c>CIO</c>, <c>CISO</c>) or the id of a forum; null = undefined.</summary>
    [Seat]
    public string? DecisionRight { get; init; }

    /// <summary>When it was given.</summary>
    public required Moment IssuedAt { get; init; }

    /// <summary>By when an answer is due; null = the charter's limit.</summary>
    public Moment? ResponseDue { get; init; }

    /// <summary>The first substantive answer.</summary>
    public Moment? AnsweredAt { get; init; }

    /// <summary>The act it was about.</summary>
    public Moment? ActedAt { get; init; }

    /// <summary>What became of it; null = still open.</summary>
    public AdviceOutcome? Outcome { get; init; }

    /// <summary>When the outcome was decided.</summary>
    public Moment? OutcomeAt { get; init; }

    /// <summary>The reason kept for the outcome. Its existence counts, its words never.</summary>
    public string? Reason { get; init; }

    /// <summary>When the reason was recorded.</summary>
    public Moment? ReasonAt { get; init; }

    /// <summary>The adviser's word that a modified adoption keeps the advice's intent.</summary>
    public bool? PreservesIntent { get; init; }

    /// <summary>The risk acceptance that covers an override (id).</summary>
    public string? RiskAcceptance { get; init; }

    /// <summary>Whether the remaining risk lies above the appetite.</summary>
    public bool? ResidualAboveAppetite { get; init; }

    /// <summary>By when an adopted item is to be done.</summary>
    public Moment? ImplementBy { get; init; }

    /// <summary>When it was done.</summary>
    public Moment? ImplementedAt { get; init; }

    /// <summary>The effect on the business as the adviser wrote it. Shown, never scored.</summary>
    public string? BusinessEffect { get; init; }

    /// <summary>Whether the owner of the business outcome confirmed that effect.</summary>
    public bool? EffectConfirmed { get; init; }

    /// <summary>Whether the advice carries an option that enables what was asked for.</summary>
    public bool? EnablingOption { get; init; }

    /// <summary>The initiative it belongs to (id).</summary>
    public string? Initiative { get; init; }

    /// <summary>The risk it belongs to (id).</summary>
    public string? Risk { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [IssuedAt, AnsweredAt, ActedAt, OutcomeAt];
}

/// <summary>What an advice item is.</summary>
public enum AdviceType
{
    /// <summary>Something proposed to the one who decides.</summary>
    Recommendation,

    /// <summary>Something decided inside the giver's own right.</summary>
    Decision,
}

/// <summary>What became of an advice item.</summary>
public enum AdviceOutcome
{
    /// <summary>Taken as given.</summary>
    Adopted,

    /// <summary>Taken in a changed form.</summary>
    AdoptedModified,

    /// <summary>Answered, and decided otherwise.</summary>
    Overridden,

    /// <summary>Taken back by the giver.</summary>
    Withdrawn,

    /// <summary>Replaced by a later item.</summary>
    Superseded,
}
