namespace Concord.Evidence;

/// <summary>How severe a finding or flaw is.</summary>
public enum Severity
{
    /// <summary>No weakness.</summary>
    None,

    /// <summary>Low.</summary>
    Low,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>High: material.</summary>
    High,

    /// <summary>Critical: material.</summary>
    Critical,
}
