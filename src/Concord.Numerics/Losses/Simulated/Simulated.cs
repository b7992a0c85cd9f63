namespace Concord.Numerics.Losses;

/// <summary>A figure from a simulation.</summary>
/// <param name="Value">The figure.</param>
/// <param name="Error">Its standard error, in the unit of the figure; null where too few years lie beyond it to tell.</param>
public readonly record struct Simulated(double Value, double? Error);
