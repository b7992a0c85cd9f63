namespace Concord.Numerics;

/// <summary>A number with the interval around it.</summary>
/// <param name="Value">The estimate.</param>
/// <param name="Low">Lower end, at most the estimate.</param>
/// <param name="High">Upper end, at least the estimate; infinite where the data set none.</param>
public readonly record struct Interval(double Value, double Low, double High);
