namespace Concord.Evidence;

/// <summary>For whom work waits.</summary>
public enum WaitingOn
{
    /// <summary>For IT.</summary>
    It,

    /// <summary>For security.</summary>
    Security,

    /// <summary>For somebody else.</summary>
    Other,
}
