namespace Concord.Simulation;

/// <summary>What makes it a company and not twelve coins: one kind of strain acts on another. All are assumptions (SIMULATOR §2).</summary>
[Flags]
public enum Couplings
{
    /// <summary>Nothing acts on anything else.</summary>
    None = 0,

    /// <summary>An initiative consulted late has flawed releases and bolted-on requirements: odds × 2.5.</summary>
    LateConsultFlaws = 1,

    /// <summary>An override above the appetite raises the incidents of its asset class for half a year: × 1.5.</summary>
    OverrideIncidents = 2,

    /// <summary>Six weeks without a one-to-one: understanding of priorities falls by 0.1 a month, and facts are shared late with odds × 1.3.</summary>
    NoOneOnOne = 4,

    /// <summary>Where the "yes" is slow people route around: initiatives are found out with odds × 1.5 at full strain.</summary>
    SlowYes = 8,

    /// <summary>Where less can be fixed than is asked, fixes take longer without any strain.</summary>
    Capacity = 16,

    /// <summary>An escalation makes the next disagreement 1.2 times as long.</summary>
    Escalations = 32,

    /// <summary>All of them.</summary>
    All = LateConsultFlaws | OverrideIncidents | NoOneOnOne | SlowYes | Capacity | Escalations,
}
