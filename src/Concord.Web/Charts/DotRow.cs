namespace Concord.Web.Charts;

/// <summary>Several published shares of one thing.</summary>
/// <param name="Name">What they are shares of.</param>
/// <param name="Shares">The shares, 0 to 1; at least one.</param>
public sealed record DotRow(string Name, IReadOnlyList<double> Shares);
