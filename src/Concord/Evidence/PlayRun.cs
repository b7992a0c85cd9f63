namespace Concord.Evidence;

/// <summary>A repair the two took up.</summary>
public sealed record PlayRun : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "play-run";

    /// <summary>The play, P01 to P26.</summary>
    public required string Play { get; init; }

    /// <summary>The indicator that called for it.</summary>
    public required string Trigger { get; init; }

    /// <summary>When.</summary>
    public required Moment OpenedAt { get; init; }

    /// <summary>Who owns it on each side.</summary>
    public required IReadOnlyDictionary<Side, string> Owners { get; init; }

    /// <summary>By when.</summary>
    public required Moment Due { get; init; }

    /// <summary>The steps.</summary>
    public required IReadOnlyList<PlayStep> Steps { get; init; }

    /// <summary>Where it starts first, in a staggered start.</summary>
    public IReadOnlyList<string> AppliesTo { get; init; } = [];

    /// <summary>When it ended.</summary>
    public Moment? EndedAt { get; init; }

    /// <summary>Why it ended. Shown, never scored.</summary>
    public string? EndReason { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [OpenedAt, EndedAt];
}

/// <summary>One step of a play.</summary>
public sealed record PlayStep
{
    /// <summary>What is done.</summary>
    public required string Title { get; init; }

    /// <summary>When it was done.</summary>
    public Moment? DoneAt { get; init; }
}
