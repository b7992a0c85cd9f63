namespace Concord.Numerics;

/// <summary>How far values between 0 and 1 lie above the middle of two means: the sum of Y − (agreed + worse)/2 (SIGNS M4, tier W).</summary>
/// <remarks>Reads weeks made with <see cref="StreamWeek.Measured"/>. Source: Page (1954), Biometrika 41, 100–115.</remarks>
public sealed record MeanContrast : Contrast
{
    /// <summary>A contrast of two means.</summary>
    /// <param name="agreed">From 0 to 1.</param>
    /// <param name="worse">From 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A mean is out of its range.</exception>
    public MeanContrast(double agreed, double worse)
    {
        Require.Probability(agreed);
        Require.Probability(worse);
        Agreed = agreed;
        Worse = worse;
    }

    /// <summary>The mean without trouble.</summary>
    public double Agreed { get; }

    /// <summary>The mean worth finding.</summary>
    public double Worse { get; }

    /// <inheritdoc/>
    public override double Evidence(in StreamWeek week)
    {
        var sum = 0.0;
        for (var i = 0; i < (week.Values?.Count ?? 0); i++)
        {
            sum += week.Values![i] - ((Agreed + Worse) / 2);
        }

        return sum;
    }
}
