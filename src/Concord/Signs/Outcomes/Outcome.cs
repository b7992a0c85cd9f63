namespace Concord.Signs;

/// <summary>What comes of working together or not (SIGNS §7, O1–O4): shown beside the signs, never inside them.</summary>
public abstract class Outcome : Theme
{
    /// <summary>What it shows from a standpoint.</summary>
    public OutcomeReading Read(Standpoint standpoint) => new(this, ReadIndicators(standpoint));
}

/// <summary>What one outcome shows.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Readings">Its indicators in every direction.</param>
public sealed record OutcomeReading(Outcome Outcome, IReadOnlyList<Reading> Readings);
