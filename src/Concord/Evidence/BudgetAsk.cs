namespace Concord.Evidence;

/// <summary>Money one side asked for, and what became of it.</summary>
public sealed record BudgetAsk : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "budget-ask";

    /// <summary>Who asked.</summary>
    public required Side Side { get; init; }

    /// <summary>The budget it is asked from.</summary>
    public required string Pool { get; init; }

    /// <summary>How much.</summary>
    public required Money Cost { get; init; }

    /// <summary>When.</summary>
    public required Moment At { get; init; }

    /// <summary>The option as the risk engine writes it, or its id.</summary>
    public JsonFragment? Option { get; init; }

    /// <summary>What it is worth to delivery, by the pair's own scale.</summary>
    public double? DeliveryValue { get; init; }

    /// <summary>Whether both ranked it together.</summary>
    public bool? JointlyRanked { get; init; }

    /// <summary>What became of it.</summary>
    public BudgetOutcome? Outcome { get; init; }

    /// <summary>When that was decided.</summary>
    public Moment? OutcomeAt { get; init; }

    /// <summary>For what it was cut.</summary>
    public string? CutFor { get; init; }

    /// <summary>Whether the risk was worked out again after the cut.</summary>
    public bool? Requantified { get; init; }

    /// <summary>Whether both asked together.</summary>
    public bool? Joint { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [At, OutcomeAt];
}

/// <summary>What became of an ask for money.</summary>
public enum BudgetOutcome
{
    /// <summary>All of it was given.</summary>
    Funded,

    /// <summary>Some of it was given.</summary>
    Partly,

    /// <summary>None of it was given.</summary>
    Cut,
}
