namespace Concord.Simulation;

/// <summary>How much of what happens is written down, and how late.</summary>
/// <param name="Probability">The chance of an entry in a register that people keep, 0 to 1. Scanners and calendars miss nothing.</param>
/// <param name="MedianDelayDays">Half of the entries are made within so many days, above 0; log-normal with a deviation of 0.8.</param>
public sealed record Logging(double Probability = 0.95, double MedianDelayDays = 2);
