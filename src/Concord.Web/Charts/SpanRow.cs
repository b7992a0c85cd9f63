namespace Concord.Web.Charts;

/// <summary>One row of medians.</summary>
/// <param name="Name">What it is the median of.</param>
/// <param name="Value">The median; null = not known.</param>
/// <param name="Low">Lower end of its range; null = none.</param>
/// <param name="High">Upper end of its range; null = open, or none.</param>
/// <param name="Instead">What is said where there is no median.</param>
public sealed record SpanRow(string Name, double? Value, double? Low, double? High, string Instead);
