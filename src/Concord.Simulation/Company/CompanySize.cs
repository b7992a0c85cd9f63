namespace Concord.Simulation;

/// <summary>How large the company is; the yearly opportunities follow from it (SIMULATOR §3).</summary>
public enum CompanySize
{
    /// <summary>Few of everything: 15 initiatives a year.</summary>
    Small,

    /// <summary>The middling company: 40 initiatives a year.</summary>
    Mid,

    /// <summary>A large one: 120 initiatives a year.</summary>
    Large,
}
