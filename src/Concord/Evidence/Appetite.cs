using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>How much loss is accepted at which probability.</summary>
public sealed record Appetite : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "appetite";

    /// <summary>The risk (id); null = the whole enterprise.</summary>
    public string? Risk { get; init; }

    /// <summary>The anchors.</summary>
    public required IReadOnlyList<AppetitePoint> Points { get; init; }

    /// <summary>The accepted mean loss a year.</summary>
    [Within(0)]
    public double? Mean { get; init; }

    /// <summary>The loss that cannot be carried.</summary>
    [Within(0)]
    public double? Capacity { get; init; }

    /// <summary>Who signed: a side, BOARD or a person id.</summary>
    [Seat]
    public required IReadOnlyList<string> SignedBy { get; init; }

    /// <summary>When it was signed.</summary>
    public required Moment At { get; init; }

    /// <summary>When it ends.</summary>
    public Moment? ExpiresAt { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [At];
}

/// <summary>One anchor of an appetite.</summary>
public sealed record AppetitePoint
{
    /// <summary>A yearly loss.</summary>
    [Within(0)]
    public required double Loss { get; init; }

    /// <summary>The highest accepted yearly probability of at least that loss, 0 to 1.</summary>
    [Within(0, 1)]
    public required double Probability { get; init; }
}
