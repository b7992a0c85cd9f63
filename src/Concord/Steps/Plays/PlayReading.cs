using System.Text.Json.Serialization;
using Concord.Evidence;
using Concord.Signs;

namespace Concord.Steps;

/// <summary>A play that is called for, or one run of it.</summary>
public sealed record PlayReading
{
    /// <summary>The play's id, such as <c>P06</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Where it stands.</summary>
    public required PlayState State { get; init; }

    /// <summary>The indicator that called for it.</summary>
    public required string Trigger { get; init; }

    /// <summary>Whose behaviour called for it; null where that is not known or there is no direction.</summary>
    public Direction? Direction { get; init; }

    /// <summary>Why, as a sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>Whether only the two principals may see it.</summary>
    public required bool IsPrivate { get; init; }

    /// <summary>Who owns it on each side: the run's owners, else the roles the play names.</summary>
    public required IReadOnlyDictionary<Side, string> Owners { get; init; }

    /// <summary>The day by which its steps are due.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>The record of the run; null while it is due or waiting.</summary>
    public EvidenceLink? Run { get; init; }

    /// <summary>When the run was opened.</summary>
    public DateOnly? OpenedOn { get; init; }

    /// <summary>When the run ended.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Done, state and cause: three answers apart; null while it is due or waiting.</summary>
    public PlayVerdict? Verdict { get; init; }

    /// <summary>Remarks, such as that a repeat needs a changed element.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The play itself.</summary>
    [JsonIgnore]
    public Play Play => PlayBook.Find(Id) ?? throw new InvalidOperationException($"{Id} is no play of the book.");
}

/// <summary>Where a play stands.</summary>
public enum PlayState
{
    /// <summary>The two took it up, and its steps are under way.</summary>
    Open,

    /// <summary>It is called for, and there is room for it.</summary>
    Due,

    /// <summary>It is called for, and cheaper or open ones come first.</summary>
    Waiting,

    /// <summary>All its steps happened. Whether it helped is another question.</summary>
    Done,

    /// <summary>It ended before all its steps had happened.</summary>
    Stopped,
}
