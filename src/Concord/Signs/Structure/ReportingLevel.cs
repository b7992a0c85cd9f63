namespace Concord.Signs;

/// <summary>Where the CISO stands in the organization (SIGNS RS.1; B¶9).</summary>
public enum ReportingLevel
{
    /// <summary>There is no CISO.</summary>
    None,

    /// <summary>The CISO works in the CIO's chain, with somebody between the two.</summary>
    Good,

    /// <summary>The CISO reports to the CIO.</summary>
    Better,

    /// <summary>The CISO reports to somebody outside the CIO's chain whose role carries the risk of the whole company.</summary>
    Best,

    /// <summary>Outside the three-step scale: outside the CIO's chain without that duty, or one person in both posts.</summary>
    Other,
}
