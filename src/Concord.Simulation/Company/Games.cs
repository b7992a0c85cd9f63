namespace Concord.Simulation;

/// <summary>How the figures can be gamed by somebody with a goal, at full effort (SIMULATOR §4, G1–G12).</summary>
[Flags]
public enum Games
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>G1: a flood of trivial advice, all adopted.</summary>
    TrivialAdvice = 1 << 1,

    /// <summary>G2: the deciding side logs only what it accepts.</summary>
    LogAccepted = 1 << 2,

    /// <summary>G3: overrides are called modified adoptions.</summary>
    FakeModified = 1 << 3,

    /// <summary>G4: agreeing, and not doing it.</summary>
    AgreeAndIgnore = 1 << 4,

    /// <summary>G5: disagreements are closed and opened again.</summary>
    CloseAndReopen = 1 << 5,

    /// <summary>G6: "for your information" instead of a consultation.</summary>
    FyiConsult = 1 << 6,

    /// <summary>G7: purchases are split below the threshold.</summary>
    SplitPurchases = 1 << 7,

    /// <summary>G8: risks are accepted to stop the clock.</summary>
    AcceptToStop = 1 << 8,

    /// <summary>G9: one-to-ones are held on paper.</summary>
    EmptyMeetings = 1 << 9,

    /// <summary>G10: every fact is marked as one that must reach the board.</summary>
    EveryFactMustReach = 1 << 10,

    /// <summary>G11: times are written back to before the limit.</summary>
    Backdating = 1 << 11,

    /// <summary>G12: survey answers are copied.</summary>
    CopiedAnswers = 1 << 12,
}
