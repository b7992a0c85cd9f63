namespace Concord.Numerics;

/// <summary>A mean of few values with Student's t interval (Student 1908).</summary>
public static class MeanInterval
{
    /// <summary>The mean and its interval; null for fewer than two values, which say nothing about how far they vary.</summary>
    /// <param name="values">Any finite numbers, in any order.</param>
    /// <param name="level">Between 0 and 1, ends not included.</param>
    public static Interval? Of(IReadOnlyCollection<double> values, double level = 0.90)
    {
        ArgumentNullException.ThrowIfNull(values);
        Require.OpenProbability(level);

        if (values.Count < 2)
        {
            return null;
        }

        var mean = values.Average();
        var variance = values.Sum(v => (v - mean) * (v - mean)) / (values.Count - 1);
        var reach = new StudentDistribution(values.Count - 1).Quantile((1 + level) / 2) * Math.Sqrt(variance / values.Count);

        return new Interval(mean, mean - reach, mean + reach);
    }
}
