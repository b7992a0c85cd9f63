namespace Concord.Numerics.Losses;

/// <summary>One point of a distribution reduced to a few.</summary>
/// <param name="Value">Where the point lies.</param>
/// <param name="Weight">Its share; the weights of all points sum to 1.</param>
public readonly record struct WeightedPoint(double Value, double Weight);
