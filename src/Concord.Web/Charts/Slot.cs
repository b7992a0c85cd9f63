namespace Concord.Web.Charts;

/// <summary>What became of one agreed one-to-one.</summary>
public enum Slot
{
    /// <summary>Held when it was planned.</summary>
    Held,

    /// <summary>Held, but on another day.</summary>
    Moved,

    /// <summary>Not held.</summary>
    Missed,
}
