using Concord.Evidence;

namespace Concord.Steps;

/// <summary>One moment of a fact.</summary>
/// <param name="At">When.</param>
/// <param name="Kind">What kind of moment.</param>
/// <param name="By">Who: a seat's word, or as the record names them; null = not recorded.</param>
public sealed record FactMoment(DateTimeOffset At, FactMomentKind Kind, string? By)
{
    /// <summary>What happened, in a sentence without who did it.</summary>
    public required string Text { get; init; }

    /// <summary>The record that shows it: a version of the briefing, an edition, a commitment.</summary>
    public required Exhibit Record { get; init; }

    /// <summary>The words before; null where none are known or they stayed.</summary>
    public string? Before { get; init; }

    /// <summary>The words from then on; null where they stayed.</summary>
    public string? After { get; init; }

    /// <summary>Both wordings word by word; null where there are not two.</summary>
    public WordDifference? Words => Before is not null && After is not null ? WordDifference.Of(Before, After) : null;
}

/// <summary>What kind of moment it is.</summary>
public enum FactMomentKind
{
    /// <summary>A first draft was sealed.</summary>
    Sealed,

    /// <summary>It came into the briefing.</summary>
    Added,

    /// <summary>Its author put it in other words, changed its level or moved it.</summary>
    Changed,

    /// <summary>Another wording was suggested.</summary>
    Suggested,

    /// <summary>Its author accepted or refused a suggestion.</summary>
    Answered,

    /// <summary>Somebody else withheld it or took its slot away.</summary>
    Withheld,

    /// <summary>It was put back.</summary>
    Restored,

    /// <summary>Its author concurred, objected or wrote a note.</summary>
    Spoken,

    /// <summary>Its author took it back, or it vanished from the briefing.</summary>
    Gone,

    /// <summary>A side signed.</summary>
    Signed,

    /// <summary>It was published.</summary>
    Published,

    /// <summary>It is recorded what was presented.</summary>
    Presented,
}
