namespace Concord.Signs;

/// <summary>What the charter in force says of one indicator in one week. Detectors run as long as it stays the same.</summary>
/// <param name="Thresholds">Reference, tolerance and alternative; the house's where the charter names none; null = the indicator has no line.</param>
/// <param name="IsArmed">Whether the sequential detectors run.</param>
/// <param name="Streams">K: how many streams are armed in all, so that false alarms are shared out.</param>
public sealed record Terms(Thresholds? Thresholds, bool IsArmed, int Streams);
