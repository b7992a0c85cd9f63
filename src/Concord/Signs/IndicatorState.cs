namespace Concord.Signs;

/// <summary>What may be said of an indicator (SIGNS §2.3).</summary>
public enum IndicatorState
{
    /// <summary>No source, or no opportunity ever.</summary>
    NoData,

    /// <summary>Too little to say; what is missing and the earliest week are named.</summary>
    NotEnoughEvidence,

    /// <summary>The posterior lies below the agreed tolerance with probability 0.95 or more.</summary>
    Within,

    /// <summary>Enough data, neither within nor a signal.</summary>
    Unclear,

    /// <summary>The early signal (tier W) stands; for the two principals only.</summary>
    Early,

    /// <summary>The reportable signal (tier S) stands.</summary>
    Present,
}
