namespace Concord.Numerics;

/// <summary>How long something took, or how long it has been open so far.</summary>
/// <param name="Time">At least 0, in any unit; days here.</param>
/// <param name="Ended">True when it ended then; false when it was still open (censored), which is kept and never dropped.</param>
/// <param name="Weight">How much the spell counts, above 0; 1 unless a cluster shares its weight among its members.</param>
public readonly record struct Spell(double Time, bool Ended, double Weight = 1);
