using Concord.Evidence;

namespace Concord.Simulation;

/// <summary>A synthetic company: what it wrote down, and what was really so.</summary>
public sealed record SimulatedCompany
{
    /// <summary>What it was made from.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>The seed: with the scenario it gives the same evidence on every machine.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Everything that was recorded, as known on <see cref="LastMonday"/>.</summary>
    public required Dossier Dossier { get; init; }

    /// <summary>The same pieces in the order in which they were made.</summary>
    public required IReadOnlyList<Exhibit> Evidence { get; init; }

    /// <summary>The Monday of the first week.</summary>
    public required DateOnly FirstMonday { get; init; }

    /// <summary>The Monday on which the last week is evaluated.</summary>
    public required DateOnly LastMonday { get; init; }

    /// <summary>What is really so.</summary>
    public required Truth Truth { get; init; }
}
