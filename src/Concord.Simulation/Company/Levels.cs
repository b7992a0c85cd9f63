namespace Concord.Simulation;

/// <summary>The true levels of everything that can be planted: ref, tol and p1 of SIGNS §4 and §5. Good shares are turned round, so that more is worse.</summary>
internal static class Levels
{
    /// <summary>The sign whose strength is no rate.</summary>
    internal const string WithoutRate = "S8";

    /// <summary>How much longer the median of a disagreement grows with one unit of load, against the odds of a share.</summary>
    internal const double LoadOnLogDays = 0.5;

    /// <summary>How much a well-informed side knows of the other's priorities: 4.1 of 5 right; 0.5 gives 3.45 and 0 a stranger's 2.0 (SIMULATOR §5.5).</summary>
    internal const double WellInformed = 0.7;

    private static readonly Level[] All =
    [
        new("S1.1", 0.10, 0.20, 0.40, IsPrimary: true),
        new("S1.2", 0.10, 0.20, 0.40, IsPrimary: true),
        new("S1.3", 0.10, 0.25, 0.60),
        new("S1.6", 0.15, 0.30, 0.50),
        new("S2.1", 10, 20, 40, IsPrimary: true, IsJoint: true, Kind: LevelKind.Days),
        new("S2.2", 0.10, 0.25, 0.50, IsPrimary: true, IsJoint: true),
        new("S2.3", 0, 0, 0.50, IsPrimary: true, IsJoint: true, Kind: LevelKind.ShareFromZero),
        new("S2.4", 0.05, 0.15, 0.30, IsJoint: true),
        new("S3.1", 0.10, 0.20, 0.35, IsPrimary: true),
        new("S3.2", 0.03, 0.08, 0.20, IsPrimary: true),
        new("S3.4", 0.10, 0.20, 0.40),
        new("S4.1", 0, 0.04, 0.15, IsPrimary: true, Kind: LevelKind.ShareFromZero),
        new("S4.2", 0.10, 0.30, 0.60, IsPrimary: true),
        new("S5.1", 0.30, 0.50, 0.75, IsPrimary: true),
        new("S5.2", 0.10, 0.40, 0.70, IsPrimary: true),
        new("S5.3", 0.30, 0.50, 0.75),
        new("S5.4", 0.03, 0.08, 0.20),
        new("S6.1", 0.15, 0.25, 0.50, IsPrimary: true, Typical: 0.34),
        new("S6.3", 0.10, 0.20, 0.40, IsPrimary: true),
        new("S6.5", 0.15, 0.30, 0.50),
        new("S7.1", 0.15, 0.35, 0.60, IsPrimary: true, IsJoint: true),
        new("S8", WellInformed, WellInformed, 0, IsPrimary: true, Kind: LevelKind.Understanding),
        new("S9.1", 0.05, 0.15, 0.30, IsPrimary: true, IsJoint: true),
        new("S9.2", 0.05, 0.30, 0.50, IsPrimary: true, IsJoint: true),
        new("S9.3", 0.10, 0.20, 0.35, IsPrimary: true, IsJoint: true),
        new("S9.4", 0.10, 0.25, 0.50),
        new("S10.1", 0.04, 0.10, 0.25, IsPrimary: true),
        new("S10.3", 0.05, 0.15, 0.40, IsPrimary: true),
        new("S11.1", 0.20, 0.30, 0.48, IsPrimary: true, Typical: 0.60),
        new("S11.2", 0.03, 0.08, 0.20, IsPrimary: true),
        new("S12.1", 0.08, 0.15, 0.30, IsPrimary: true),
        new("S12.2", 0.03, 0.08, 0.20),
        new("S12.5", 0.10, 0.25, 0.50),
        new("C1.1", 0.10, 0.20, 0.35, IsPrimary: true),
        new("C2.2", 0.15, 0.30, 0.50, IsPrimary: true),
    ];

    private static readonly Dictionary<string, Level> ById = All.ToDictionary(l => l.Id, StringComparer.Ordinal);

    /// <summary>Everything a scenario can name: ALL, the signs and causes, and their indicators.</summary>
    internal static IReadOnlySet<string> Targets { get; } = All
        .SelectMany(l => new[] { l.SignId, l.Id })
        .Prepend("ALL")
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The level of one indicator.</summary>
    internal static Level Of(string indicator) => ById[indicator];

    /// <summary>ln of the odds of a share.</summary>
    internal static double Logit(double share) => Math.Log(share / (1 - share));

    /// <summary>The share whose odds have this logarithm.</summary>
    internal static double Share(double logit) => 1 / (1 + Math.Exp(-logit));
}
