namespace Concord.Numerics;

/// <summary>The log-likelihood ratio for the stream's share of all events, its own and its comparator's (SIGNS M10).</summary>
/// <remarks>
/// Of m = k + c events, k ~ Bin(m, q): q₀ = w/(w + w꜀) when both have the same rate, and q₁ = θw/(θw + w꜀) when the odds of an event
/// being the stream's are θ times higher. What drives both rates alike cancels. The ratio is k ln θ − m ln((θw + w꜀)/(w + w꜀)).
/// Among finitely many opportunities the count varies less than the binomial one, so the guarantee of
/// <see cref="EDetector"/> holds a fortiori (Hoeffding 1963, theorem 4). Reads weeks made with <see cref="StreamWeek.Compared"/>.
/// Source: negative controls, Lipsitch, Tchetgen Tchetgen and Cohen (2010), Epidemiology 21, 383–388.
/// </remarks>
public sealed record ComparedContrast : Contrast
{
    private readonly double _logOddsRatio;

    /// <summary>A contrast by odds ratio.</summary>
    /// <param name="oddsRatio">θ, above 0: above 1 where more events than the comparator's are worse.</param>
    /// <exception cref="ArgumentOutOfRangeException">The odds ratio is not above 0.</exception>
    public ComparedContrast(double oddsRatio)
    {
        Require.Positive(oddsRatio);
        OddsRatio = oddsRatio;
        _logOddsRatio = Math.Log(oddsRatio);
    }

    /// <summary>θ: how many times higher the odds are that an event is the stream's.</summary>
    public double OddsRatio { get; }

    /// <summary>The contrast of a stream that moves from one share to another while its comparator stays: θ = worse ÷ agreed,
    /// which is what the odds of an event being the stream's are multiplied by.</summary>
    /// <param name="agreed">Above 0, up to 1.</param>
    /// <param name="worse">Above 0, up to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A share is out of its range.</exception>
    public static ComparedContrast OfShares(double agreed, double worse)
    {
        Require.Probability(agreed);
        Require.Positive(agreed);
        Require.Probability(worse);

        return new ComparedContrast(worse / agreed);
    }

    /// <inheritdoc/>
    public override double Evidence(in StreamWeek week)
    {
        var all = week.Events + week.ControlEvents;

        return all == 0 ? 0 : (week.Events * _logOddsRatio)
            - (all * Math.Log(((OddsRatio * week.Exposure) + week.ControlExposure) / (week.Exposure + week.ControlExposure)));
    }
}
