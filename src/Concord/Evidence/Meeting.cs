using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>A scheduled meeting: who, when, and whether it was held. Its content is never kept.</summary>
public sealed record Meeting : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "meeting";

    /// <summary>When it was to begin.</summary>
    public required Moment Start { get; init; }

    /// <summary>When it was to end.</summary>
    [NotBefore(nameof(Start))]
    public required Moment End { get; init; }

    /// <summary>The attendees that count: sides, functions or person ids.</summary>
    [Seat]
    public required IReadOnlyList<string> Attendees { get; init; }

    /// <summary>How many people were invited in all.</summary>
    [Within(0)]
    public required int AttendeeCount { get; init; }

    /// <summary>What became of it.</summary>
    public required MeetingStatus Status { get; init; }

    /// <summary>Who confirmed that it was held.</summary>
    [Seat]
    public IReadOnlyList<string> ConfirmedBy { get; init; } = [];

    /// <summary>Who called it off: a side, a function or a person id.</summary>
    [Seat]
    public string? CancelledBy { get; init; }

    /// <summary>The series it belongs to.</summary>
    public string? Series { get; init; }

    /// <summary>The new start, where it was moved.</summary>
    public Moment? MovedTo { get; init; }

    /// <summary>The forum that met (id).</summary>
    public string? Forum { get; init; }

    /// <summary>How many items stood on the agenda.</summary>
    [Within(0)]
    public int? AgendaItems { get; init; }

    /// <summary>How many of them were closed.</summary>
    [Within(0)]
    public int? ItemsClosed { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [Start, End];
}

/// <summary>What became of a meeting.</summary>
public enum MeetingStatus
{
    /// <summary>It lies ahead, or nobody has said.</summary>
    Planned,

    /// <summary>It took place.</summary>
    Held,

    /// <summary>It was called off.</summary>
    Cancelled,

    /// <summary>It stood, and one did not come.</summary>
    NoShow,
}
