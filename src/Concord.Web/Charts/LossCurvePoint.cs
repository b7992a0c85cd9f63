namespace Concord.Web.Charts;

/// <summary>One place of a curve that says how likely a year is to lose more than an amount.</summary>
/// <param name="Loss">The amount, above 0.</param>
/// <param name="Lower">The least the chance can be, 0 to 1.</param>
/// <param name="Chance">The chance, between its ends.</param>
/// <param name="Upper">The most it can be.</param>
/// <param name="BandLow">The chance in the 5th of 100 readings of what is not known; null = all of it is known.</param>
/// <param name="BandHigh">The chance in the 95th.</param>
public sealed record LossCurvePoint(double Loss, double Lower, double Chance, double Upper, double? BandLow = null, double? BandHigh = null);

/// <summary>A line that both accept: from this loss on, no chance above the limit.</summary>
/// <param name="Loss">The amount, above 0.</param>
/// <param name="Limit">The highest chance accepted of losing at least that, 0 to 1.</param>
public sealed record ToleranceStep(double Loss, double Limit);

/// <summary>What the curve would be.</summary>
/// <param name="Name">Under which condition, such as "If we choose option B".</param>
/// <param name="Points">The chance at each amount, the smallest first.</param>
public sealed record CurveIf(string Name, IReadOnlyList<(double Loss, double Chance)> Points);

/// <summary>The place of the curve that is said beside it.</summary>
/// <param name="Loss">Where it stands.</param>
/// <param name="Lines">What is said, one or two short lines; the first is the heavier.</param>
public sealed record CurveMark(double Loss, IReadOnlyList<string> Lines);
