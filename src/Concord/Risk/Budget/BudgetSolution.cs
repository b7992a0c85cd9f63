namespace Concord.Risk;

/// <summary>A set of asks and what it comes to.</summary>
public sealed record BudgetSolution
{
    /// <summary>The budget it was chosen for.</summary>
    public required double Budget { get; init; }

    /// <summary>The asks in it, by id.</summary>
    public required IReadOnlyList<Ask> Chosen { get; init; }

    /// <summary>The mean loss of a year that is left, in the first year after all of it works.</summary>
    public required double ResidualMean { get; init; }

    /// <summary>What it gains a year: the loss it removes, and its delivery value at its weight.</summary>
    public required double Gain { get; init; }

    /// <summary>No set that keeps to the terms gains more than this above it (for the cheapest set: is cheaper by more than this); 0 = proven.</summary>
    public required double Gap { get; init; }

    /// <summary>What it costs.</summary>
    public double Cost => Chosen.Sum(a => a.Cost);

    /// <summary>People-months it takes.</summary>
    public double Effort => Chosen.Sum(a => a.Effort);

    /// <summary>Points of delivery value.</summary>
    public double DeliveryValue => Chosen.Sum(a => a.DeliveryValue);

    /// <summary>Whether it is proven that none is better.</summary>
    public bool IsProven => Gap == 0;

    /// <summary>The ids of the asks in it.</summary>
    public IReadOnlyList<string> Ids => [.. Chosen.Select(a => a.Id)];

    /// <summary>Whether an ask is in it.</summary>
    public bool Has(Ask ask) => Chosen.Any(a => a.Id == ask.Id);
}
