namespace Concord.Numerics;

/// <summary>The logarithm of what a bet against "the mean is at most the tolerance" has become: the sum of ln(1 + λ(Y − tolerance)) (SIGNS M4, tier S).</summary>
/// <remarks>Reads weeks made with <see cref="StreamWeek.Measured"/>. While the mean is at most the tolerance the capital is not
/// expected to grow, whatever the values' distribution. Source: Waudby-Smith and Ramdas (2024), JRSS B 86, 1–27.</remarks>
public sealed record BettingContrast : Contrast
{
    /// <summary>A bet.</summary>
    /// <param name="tolerance">Between 0 and 1, ends not included.</param>
    /// <param name="stake">λ: above 0 and below 1 ÷ <paramref name="tolerance"/>, so that no value can ruin the capital.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public BettingContrast(double tolerance, double stake)
    {
        Require.OpenProbability(tolerance);
        Require.Positive(stake);
        Require.That(stake < 1 / tolerance, stake, "must be below 1 ÷ tolerance", nameof(stake));
        Tolerance = tolerance;
        Stake = stake;
    }

    /// <summary>The highest mean that is no trouble.</summary>
    public double Tolerance { get; }

    /// <summary>λ: how much is put on a value above the tolerance.</summary>
    public double Stake { get; }

    /// <inheritdoc/>
    public override double Evidence(in StreamWeek week)
    {
        var sum = 0.0;
        for (var i = 0; i < (week.Values?.Count ?? 0); i++)
        {
            sum += Math.Log(1 + (Stake * (week.Values![i] - Tolerance)));
        }

        return sum;
    }
}
