namespace Concord.Numerics.Losses;

/// <summary>A value between two proven bounds.</summary>
/// <param name="Lower">The value is at least this.</param>
/// <param name="Mid">The estimate between the two; null where the upper bound has no end or no estimate was asked for.</param>
/// <param name="Upper">The value is at most this; null = no end can be proven on this grid.</param>
public readonly record struct BracketedValue(double Lower, double? Mid, double? Upper);
