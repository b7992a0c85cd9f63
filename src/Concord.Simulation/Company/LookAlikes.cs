namespace Concord.Simulation;

/// <summary>What resembles trouble between the two and is none (SIMULATOR §4, N1–N14).</summary>
[Flags]
public enum LookAlikes
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>N1: busy years; everybody's load varies with σ = 0.9.</summary>
    BusyYear = 1 << 1,

    /// <summary>N2: everyone is late, Legal and Finance too.</summary>
    EveryoneLate = 1 << 2,

    /// <summary>N3: two fifths of the capacity to fix are gone.</summary>
    CapacityCut = 1 << 3,

    /// <summary>N4: security prioritizes four times as much.</summary>
    SecurityFlood = 1 << 4,

    /// <summary>N5: five times as many disagreements, all solved between the two.</summary>
    LoudButSolved = 1 << 5,

    /// <summary>N6: a new CISO.</summary>
    NewCiso = 1 << 6,

    /// <summary>N7: the board moves its meetings.</summary>
    MovedBoard = 1 << 7,

    /// <summary>N8: both are on leave for six weeks.</summary>
    LongLeave = 1 << 8,

    /// <summary>N9: a merger; three times the initiatives, and the new ones stand in one list only.</summary>
    Merger = 1 << 9,

    /// <summary>N10: advice that is worth nothing, overridden with reasons.</summary>
    PoorAdvice = 1 << 10,

    /// <summary>N11: another scanner; first sightings begin anew and 30 % of the assets are not covered.</summary>
    ScannerSwap = 1 << 11,

    /// <summary>N12: the charter's thresholds change.</summary>
    NewThresholds = 1 << 12,

    /// <summary>N13: queues are reorganized; tickets bounce everywhere.</summary>
    Reorganisation = 1 << 13,

    /// <summary>N14: a programme of intended redundancy.</summary>
    IntendedRedundancy = 1 << 14,
}
