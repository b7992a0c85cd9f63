namespace Concord.Evidence;

/// <summary>What an attack reaches.</summary>
public enum Impact
{
    /// <summary>Part of the system.</summary>
    Partial,

    /// <summary>The whole system.</summary>
    Total,
}
