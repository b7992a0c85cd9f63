namespace Concord.Numerics;

/// <summary>The log-likelihood ratio of two shares for k events in n opportunities: k ln(p₁/p₀) + (n − k) ln((1 − p₁)/(1 − p₀)).</summary>
/// <remarks>Reads weeks made with <see cref="StreamWeek.Counted"/>. Source: Bernoulli CUSUM, Reynolds and Stoumbos (1999), Journal of Quality Technology 31, 87–108.</remarks>
public sealed record ProportionContrast : Contrast
{
    private readonly double _event;
    private readonly double _noEvent;

    /// <summary>A contrast of two shares.</summary>
    /// <param name="agreed">Between 0 and 1, ends not included.</param>
    /// <param name="worse">Between 0 and 1, ends not included; above or below <paramref name="agreed"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A share is out of its range.</exception>
    public ProportionContrast(double agreed, double worse)
    {
        Require.OpenProbability(agreed);
        Require.OpenProbability(worse);
        Agreed = agreed;
        Worse = worse;
        _event = Math.Log(worse / agreed);
        _noEvent = Math.Log((1 - worse) / (1 - agreed));
    }

    /// <summary>The share without trouble.</summary>
    public double Agreed { get; }

    /// <summary>The share worth finding.</summary>
    public double Worse { get; }

    /// <inheritdoc/>
    public override double Evidence(in StreamWeek week) => (week.Events * _event) + ((week.Exposure - week.Events) * _noEvent);
}
