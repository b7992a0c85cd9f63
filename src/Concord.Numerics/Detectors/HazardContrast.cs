namespace Concord.Numerics;

/// <summary>The log-likelihood ratio of two hazards for d ends in E days under way: d ln(λ₁/λ₀) − (λ₁ − λ₀) E.</summary>
/// <remarks>Reads weeks made with <see cref="StreamWeek.Timed"/>. Where slow is worse, the worse hazard is the lower one.
/// Source: exponential survival CUSUM, Biswas and Kalbfleisch (2008), Statistics in Medicine 27, 3382–3406.</remarks>
public sealed record HazardContrast : Contrast
{
    private readonly double _end;

    /// <summary>A contrast of two hazards.</summary>
    /// <param name="agreed">Ends per day under way, above 0.</param>
    /// <param name="worse">Ends per day under way, above 0; above or below <paramref name="agreed"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A hazard is not above 0.</exception>
    public HazardContrast(double agreed, double worse)
    {
        Require.Positive(agreed);
        Require.Positive(worse);
        Agreed = agreed;
        Worse = worse;
        _end = Math.Log(worse / agreed);
    }

    /// <summary>The hazard without trouble, in ends per day.</summary>
    public double Agreed { get; }

    /// <summary>The hazard worth finding, in ends per day.</summary>
    public double Worse { get; }

    /// <summary>The hazards of two median durations: ln 2 ÷ median.</summary>
    /// <param name="agreedDays">Median without trouble in days, above 0.</param>
    /// <param name="worseDays">Median worth finding in days, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A median is not above 0.</exception>
    public static HazardContrast OfMedians(double agreedDays, double worseDays) =>
        new(Math.Log(2) / agreedDays, Math.Log(2) / worseDays);

    /// <inheritdoc/>
    public override double Evidence(in StreamWeek week) => (week.Events * _end) - ((Worse - Agreed) * week.Exposure);
}
