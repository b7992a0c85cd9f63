namespace Concord.Simulation;

/// <summary>Opportunities a year of one indicator in a small, a middling and a large organisation (SIMULATOR §3).</summary>
/// <param name="Indicator">The indicator's id.</param>
/// <param name="Small">In a small organisation.</param>
/// <param name="Middling">In a middling one.</param>
/// <param name="Large">In a large one.</param>
public sealed record StreamSize(string Indicator, double Small, double Middling, double Large)
{
    /// <summary>The streams the house arms, in the catalogue's order.</summary>
    public static IReadOnlyList<StreamSize> All { get; } =
    [
        new("S1.1", 15, 40, 100),
        new("S1.2", 15, 40, 100),
        new("S2.1", 10, 24, 60),
        new("S2.2", 10, 24, 60),
        new("S2.3", 10, 24, 60),
        new("S3.1", 25, 60, 150),
        new("S3.2", 25, 60, 150),
        new("S5.1", 12, 24, 48),
        new("S6.1", 15, 40, 120),
        new("S6.3", 15, 40, 120),
        new("S7.1", 23, 23, 23),
        new("S9.3", 25, 60, 150),
        new("S10.1", 12, 30, 80),
        new("S10.3", 12, 30, 80),
        new("S11.1", 24, 48, 96),
        new("S11.2", 24, 48, 96),
        new("S12.1", 20, 60, 250),
        new("C1.1", 25, 80, 200),
        new("C2.2", 25, 80, 200),
    ];

    /// <summary>Whether the opportunities come on schedule and not at random.</summary>
    public bool IsOnSchedule => Indicator == "S7.1";

    /// <summary>The size of an indicator's stream.</summary>
    public static StreamSize Of(string indicator) => All.Single(s => s.Indicator == indicator);
}
