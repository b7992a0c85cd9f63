using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>An ask of one party to the other, with its clock.</summary>
public sealed record SecurityRequest : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "security-request";

    /// <summary>Who asks.</summary>
    public required Party Asker { get; init; }

    /// <summary>Who is asked.</summary>
    public required Party To { get; init; }

    /// <summary>How much is asked: 1 (small) to 3 (large).</summary>
    [Within(1, 3)]
    public required int Tier { get; init; }

    /// <summary>When it was asked.</summary>
    public required Moment AskedAt { get; init; }

    /// <summary>The business outcome behind it. Shown, never scored.</summary>
    public string? BusinessOutcome { get; init; }

    /// <summary>By when the business needs it.</summary>
    public Moment? BusinessDeadline { get; init; }

    /// <summary>Times in which the clock stood still.</summary>
    public IReadOnlyList<ClockStop> Stops { get; init; } = [];

    /// <summary>The first substantive answer.</summary>
    public FirstAnswer? FirstAnswer { get; init; }

    /// <summary>When the answer was yes.</summary>
    public Moment? YesAt { get; init; }

    /// <summary>When it was withdrawn.</summary>
    public Moment? WithdrawnAt { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [AskedAt, YesAt, WithdrawnAt];
}

/// <summary>A time in which the clock of a request stood still.</summary>
public sealed record ClockStop
{
    /// <summary>From.</summary>
    public required Moment From { get; init; }

    /// <summary>Until.</summary>
    [NotBefore(nameof(From))]
    public required Moment To { get; init; }

    /// <summary>For whom it waited: a side, a function or a person id.</summary>
    [Seat]
    public required string WaitingOn { get; init; }

    /// <summary>Who agreed that the clock stands still.</summary>
    [Seat]
    public string? AgreedBy { get; init; }
}

/// <summary>The first substantive answer to a request.</summary>
public sealed record FirstAnswer
{
    /// <summary>When.</summary>
    public required Moment At { get; init; }

    /// <summary>What it was.</summary>
    public required AnswerType Type { get; init; }

    /// <summary>Whether it named an option that works.</summary>
    public bool? Alternative { get; init; }
}

/// <summary>What an answer says.</summary>
public enum AnswerType
{
    /// <summary>No.</summary>
    No,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>Yes, with conditions or an option that works.</summary>
    How,
}
