using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>One round in which both answer blind.</summary>
public sealed record Wave : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "wave";

    /// <summary>What is asked.</summary>
    public required WaveType Type { get; init; }

    /// <summary>From when answers are taken.</summary>
    public required Moment OpensAt { get; init; }

    /// <summary>Until when.</summary>
    [NotBefore(nameof(OpensAt))]
    public required Moment ClosesAt { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [OpensAt];
}

/// <summary>What a wave asks.</summary>
public enum WaveType
{
    /// <summary>The paired survey.</summary>
    Survey,

    /// <summary>The five priorities, and the other's.</summary>
    Priorities,

    /// <summary>Who does what.</summary>
    Raci,

    /// <summary>Risk estimates.</summary>
    Estimates,

    /// <summary>A pulse of the two departments.</summary>
    Pulse,
}
