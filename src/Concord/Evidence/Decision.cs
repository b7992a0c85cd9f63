using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>A decision taken or to be taken, with its options; three options or more make an options paper.</summary>
public sealed record Decision : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "decision";

    /// <summary>What is decided. Shown, never scored.</summary>
    public required string Title { get; init; }

    /// <summary>Who decides: a side or a forum's id.</summary>
    [Seat]
    public required string Decider { get; init; }

    /// <summary>Whether both sides decide together.</summary>
    public required bool Joint { get; init; }

    /// <summary>In whose domain it lies.</summary>
    public Side? Domain { get; init; }

    /// <summary>The advice, request, initiative or disagreement it answers, as kind/id.</summary>
    public EvidenceLink? About { get; init; }

    /// <summary>When the question was raised.</summary>
    public Moment? RaisedAt { get; init; }

    /// <summary>Who was asked before: sides, functions or person ids.</summary>
    [Seat]
    public IReadOnlyList<string> Consulted { get; init; } = [];

    /// <summary>The options on the table.</summary>
    public IReadOnlyList<DecisionOption> Options { get; init; } = [];

    /// <summary>The chosen option (its id).</summary>
    public string? Chosen { get; init; }

    /// <summary>Who chose it: a side, a forum's id or a person id.</summary>
    [Seat]
    public string? ChosenBy { get; init; }

    /// <summary>When it was decided.</summary>
    public Moment? DecidedAt { get; init; }

    /// <summary>When it was put into effect.</summary>
    public Moment? ImplementedAt { get; init; }

    /// <summary>The risk it belongs to (id).</summary>
    public string? Risk { get; init; }

    /// <summary>Whether the decision cites the agreed appetite.</summary>
    public bool? AppetiteCited { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [RaisedAt, DecidedAt, ImplementedAt];
}

/// <summary>One option of a decision.</summary>
public sealed record DecisionOption
{
    /// <summary>The option's id, unique within the decision.</summary>
    public required string Id { get; init; }

    /// <summary>What the option is.</summary>
    public required string Title { get; init; }

    /// <summary>When it was put on the table.</summary>
    public Moment? AddedAt { get; init; }

    /// <summary>What it costs.</summary>
    public Money? Price { get; init; }

    /// <summary>How many days it takes to go live.</summary>
    [Within(0)]
    public double? Days { get; init; }

    /// <summary>What speaks for it. Shown, never scored.</summary>
    public IReadOnlyList<string> Pros { get; init; } = [];

    /// <summary>What speaks against it. Shown, never scored.</summary>
    public IReadOnlyList<string> Cons { get; init; } = [];

    /// <summary>The security score, 0 to 100.</summary>
    [Within(0, 100)]
    public double? SecurityScore { get; init; }
}
