using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>A time in which one party could not be expected to answer.</summary>
public sealed record Absence : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "absence";

    /// <summary>Who was away.</summary>
    public required Party Party { get; init; }

    /// <summary>From.</summary>
    public required Moment From { get; init; }

    /// <summary>Until, included.</summary>
    [NotBefore(nameof(From))]
    public required Moment To { get; init; }

    /// <summary>Why.</summary>
    public required AbsenceReason Reason { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [From, To];
}

/// <summary>Why a party was away.</summary>
public enum AbsenceReason
{
    /// <summary>Leave or illness; no more is recorded.</summary>
    Leave,

    /// <summary>A crisis took all attention.</summary>
    Crisis,

    /// <summary>The party paused the observation, as the charter allows.</summary>
    Paused,
}
