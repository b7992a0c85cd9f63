namespace Concord.Risk;

/// <summary>What a budget is asked to keep to, and what delivery counts beside risk.</summary>
public sealed record BudgetTerms
{
    /// <summary>The most that may be spent, 0 or more.</summary>
    public required double Budget { get; init; }

    /// <summary>The people-months there are; null = no limit.</summary>
    public double? People { get; init; }

    /// <summary>Days from the start by which an ask must work; null = none.</summary>
    public double? Deadline { get; init; }

    /// <summary>What one point of delivery value counts, in money a year; 0 or more.</summary>
    public double DeliveryWeight { get; init; }

    /// <summary>Asks that must be in (ids).</summary>
    public IReadOnlyCollection<string> Must { get; init; } = [];

    /// <summary>Asks that must stay out (ids).</summary>
    public IReadOnlyCollection<string> MustNot { get; init; } = [];

    /// <summary>Steps of the search; a step takes about 10 µs.</summary>
    public int Steps { get; init; } = 200_000;
}
