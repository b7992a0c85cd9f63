namespace Concord.Evidence;

/// <summary>How a party first knew of something.</summary>
public enum DiscoveryMode
{
    /// <summary>It was told in time or late, but told.</summary>
    Told,

    /// <summary>From the intake of new work.</summary>
    Intake,

    /// <summary>By asking again and again.</summary>
    Probing,

    /// <summary>From its own instruments.</summary>
    Telemetry,

    /// <summary>From somebody else.</summary>
    ThirdPerson,

    /// <summary>From an incident.</summary>
    Incident,
}
