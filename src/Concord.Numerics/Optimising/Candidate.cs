namespace Concord.Numerics;

/// <summary>Something that can be chosen or left: what it costs, and what it does.</summary>
public sealed record Candidate
{
    /// <summary>Its name, unlike that of any other.</summary>
    public required string Id { get; init; }

    /// <summary>What it takes of the budget; 0 or more, in any unit.</summary>
    public required double Cost { get; init; }

    /// <summary>What it takes of the second capacity; 0 or more, in any unit.</summary>
    public double Effort { get; init; }

    /// <summary>When it is finished, counted from now; 0 or more, in any unit.</summary>
    public double Finish { get; init; }

    /// <summary>What it is worth beside the losses it changes, in their unit; negative where it takes something away.</summary>
    public double Value { get; init; }

    /// <summary>
    /// What it leaves of each loss it touches, by the loss's place in the list: 0.4 leaves two fifths, 1 changes nothing, above 1 the loss grows.
    /// The factors of all that are chosen are multiplied.
    /// </summary>
    public IReadOnlyDictionary<int, double> Factors { get; init; } = new Dictionary<int, double>();

    /// <summary>Which others must be chosen with it.</summary>
    public IReadOnlyCollection<string> Requires { get; init; } = [];

    /// <summary>Which others can't be chosen with it; holds in both directions.</summary>
    public IReadOnlyCollection<string> Excludes { get; init; } = [];
}
