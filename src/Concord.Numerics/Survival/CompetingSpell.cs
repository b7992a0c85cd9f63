namespace Concord.Numerics;

/// <summary>How long something took and which way it ended.</summary>
/// <param name="Time">At least 0, in any unit; days here.</param>
/// <param name="Cause">0 while it is open (censored); 1 and above name the ways it can end.</param>
public readonly record struct CompetingSpell(double Time, int Cause);
