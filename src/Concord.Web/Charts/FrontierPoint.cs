namespace Concord.Web.Charts;

/// <summary>One set of asks on the picture of what each budget buys.</summary>
/// <param name="Cost">What the set costs.</param>
/// <param name="Loss">The mean loss a year that is left with it.</param>
/// <param name="Name">What is said beside it; null = nothing.</param>
/// <param name="IsChosen">Whether it is the set looked at.</param>
public sealed record FrontierPoint(double Cost, double Loss, string? Name = null, bool IsChosen = false);
