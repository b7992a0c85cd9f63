namespace Concord.Risk;

/// <summary>A figure with the range in which it lies in 90 of 100 draws of what we don't know.</summary>
/// <param name="Value">The mean over the draws.</param>
/// <param name="Low">The 5 % end.</param>
/// <param name="High">The 95 % end.</param>
public sealed record RangedFigure(double Value, double Low, double High)
{
    /// <summary>The mean and the two ends of some draws.</summary>
    /// <param name="draws">At least one.</param>
    internal static RangedFigure Of(IReadOnlyList<double> draws)
    {
        var sorted = draws.Order().ToArray();

        return new(draws.Average(), At(sorted, 0.05), At(sorted, 0.95));
    }

    private static double At(double[] sorted, double p)
    {
        var place = p * (sorted.Length - 1);
        var below = (int)place;

        return below + 1 < sorted.Length ? sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below])) : sorted[^1];
    }
}
