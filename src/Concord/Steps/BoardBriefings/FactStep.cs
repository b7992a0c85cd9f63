namespace Concord.Steps;

/// <summary>One fact between two states.</summary>
public sealed record FactStep
{
    /// <summary>The fact's id.</summary>
    public required string Id { get; init; }

    /// <summary>What weighs most of what happened to it.</summary>
    public required EditionChange Change { get; init; }

    /// <summary>The fact before; null = it was not there.</summary>
    public SealedFact? Before { get; init; }

    /// <summary>The fact after; null = it is not there any more.</summary>
    public SealedFact? After { get; init; }

    /// <summary>What differs and weighs.</summary>
    public IReadOnlyList<FactDifference> Differences { get; init; } = [];

    /// <summary>Both wordings word by word; null where they are the same, or one is missing.</summary>
    public WordDifference? Words { get; init; }
}

/// <summary>What happened to a fact between two states, the weightiest first.</summary>
public enum EditionChange
{
    /// <summary>It is not there any more.</summary>
    Removed,

    /// <summary>Somebody else withholds it; where it must reach, it went to the annex.</summary>
    Reserved,

    /// <summary>It is kept from being presented: its slot was withdrawn.</summary>
    Blocked,

    /// <summary>It stands again: whoever withheld it put it back, or its slot was given back.</summary>
    Restored,

    /// <summary>Something in it that weighs differs: a number, a date, a severity.</summary>
    Softened,

    /// <summary>It stands in other words, and nothing that weighs differs.</summary>
    Reworded,

    /// <summary>How much it matters that it arrives differs.</summary>
    Relevelled,

    /// <summary>It stands elsewhere.</summary>
    Moved,

    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is the same.</summary>
    Unchanged,
}
