namespace Concord.Numerics;

/// <summary>What a choice must keep to.</summary>
public sealed record ChoiceLimits
{
    /// <summary>The most that all chosen may cost together; 0 or more, may be infinite.</summary>
    public double Budget { get; init; } = double.PositiveInfinity;

    /// <summary>The most effort that all chosen may take together; 0 or more, may be infinite.</summary>
    public double Capacity { get; init; } = double.PositiveInfinity;

    /// <summary>What finishes later can't be chosen; what finishes on it can.</summary>
    public double Deadline { get; init; } = double.PositiveInfinity;

    /// <summary>What has to be chosen.</summary>
    public IReadOnlyCollection<string> Taken { get; init; } = [];

    /// <summary>What must not be chosen.</summary>
    public IReadOnlyCollection<string> Barred { get; init; } = [];

    /// <summary>After how many steps of the search it stops and tells the gap; at least 1.</summary>
    public int Steps { get; init; } = 200_000;
}
