using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>A line of a plan.</summary>
public sealed record PlanItem : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "plan-item";

    /// <summary>Which plan.</summary>
    public required Plan Plan { get; init; }

    /// <summary>What it says. Shown, never scored.</summary>
    public required string Title { get; init; }

    /// <summary>Who owns it: a side, a function or a person id.</summary>
    [Seat]
    public string? Owner { get; init; }

    /// <summary>When it begins.</summary>
    public Moment? StartAt { get; init; }

    /// <summary>When it is due.</summary>
    public Moment? Due { get; init; }

    /// <summary>What is planned for it.</summary>
    public Money? Amount { get; init; }

    /// <summary>When a line for security was added to it.</summary>
    public Moment? SecurityLineAt { get; init; }

    /// <summary>Lines in other plans it belongs with (ids).</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [StartAt, SecurityLineAt];
}

/// <summary>The plans a line can stand in.</summary>
public enum Plan
{
    /// <summary>The strategy of the business.</summary>
    BusinessStrategy,

    /// <summary>The strategy of IT.</summary>
    ItStrategy,

    /// <summary>The road map.</summary>
    Roadmap,

    /// <summary>The budget.</summary>
    Budget,

    /// <summary>The plan of security.</summary>
    SecurityPlan,
}
