namespace Concord.Signs;

/// <summary>How high pattern evidence is in healthy pairs: counted in simulated middling companies with shared load 0.6 and comparators, 200 of them from seed 77.</summary>
internal static class HealthyPatterns
{
    /// <summary>Pattern evidence that 50, 25, 10, 5, 2 and 1 of 100 healthy pairs reach.</summary>
    private static readonly (double Evidence, int OfHundred)[] Reached =
    [
        (-32.1, 50), (-28.5, 25), (-24.0, 10), (-18.0, 5), (-14.5, 2), (-7.5, 1),
    ];

    /// <summary>In about how many of 100 healthy pairs the evidence is as high or higher: rounded up to the next of the counted points.</summary>
    internal static int AsHighOrHigher(double evidence) => Reached.Where(r => evidence >= r.Evidence).Select(r => r.OfHundred).DefaultIfEmpty(100).Min();
}
