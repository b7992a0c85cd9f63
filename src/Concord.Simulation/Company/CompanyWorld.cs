namespace Concord.Simulation;

/// <summary>How well the two work together before anything is planted.</summary>
public enum CompanyWorld
{
    /// <summary>Every true rate lies at the working level <c>ref</c>.</summary>
    Healthy,

    /// <summary>Every true rate lies exactly at the tolerance.</summary>
    Boundary,

    /// <summary>Published rates where there are any (SIMULATOR §3): late consultation 0.34, late fixes 0.60; the rest as healthy.</summary>
    Typical,
}
