using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>What was done to a briefing's slot before its forum: moved to another date, withdrawn, or given back.</summary>
public sealed record SlotChange
{
    /// <summary>What was done.</summary>
    public required SlotFate Change { get; init; }

    /// <summary>Who did it: a side or the secretary.</summary>
    [Seat]
    public required string By { get; init; }

    /// <summary>When it was done.</summary>
    public required Moment At { get; init; }

    /// <summary>The reason given. Shown, never scored.</summary>
    public required string Reason { get; init; }

    /// <summary>When the forum was to meet before it was moved; absent = it was not known, or was not moved.</summary>
    public Moment? From { get; init; }

    /// <summary>When the forum meets since it was moved.</summary>
    public Moment? To { get; init; }

    /// <summary>Until when both are to sign since it was moved; absent = no deadline.</summary>
    public Moment? PublishBy { get; init; }
}

/// <summary>What was done to a slot.</summary>
public enum SlotFate
{
    /// <summary>The forum meets at another time, or both are to sign until another time.</summary>
    Moved,

    /// <summary>It was taken away: every fact is blocked.</summary>
    Withdrawn,

    /// <summary>A withdrawn slot stands again.</summary>
    GivenBack,
}
