namespace Concord.Numerics;

/// <summary>The log-likelihood ratio for the stream's share of all events, its own and its comparator's (SIGNS M10).</summary>
/// <remarks>
/// Of m = k + c events, k ~ Bin(m, q): q₀ = w/(w + w꜀) when both have the same rate, and q₁ = θw/(θw + w꜀) when the stream's
/// odds are θ times higher. What drives both rates alike cancels. With θ the odds ratio of the two shares the ratio is
/// k ln θ − m ln((θw + w꜀)/(w + w꜀)). Drawn without replacement the count varies less than the binomial one, so the guarantee of
/// <see cref="EDetector"/> holds a fortiori (Hoeffding 1963, theorem 4). Reads weeks made with <see cref="StreamWeek.Compared"/>.
/// Source: negative controls, Lipsitch, Tchetgen Tchetgen and Cohen (2010), Epidemiology 21, 383–388.
/// </remarks>
public sealed record ComparedContrast : Contrast
{
    private readonly double _logOddsRatio;

    /// <summary>A contrast by the odds ratio of two shares.</summary>
    /// <param name="agreed">Between 0 and 1, ends not included.</param>
    /// <param name="worse">Between 0 and 1, ends not included.</param>
    /// <exception cref="ArgumentOutOfRangeException">A share is out of its range.</exception>
    public ComparedContrast(double agreed, double worse)
    {
        Require.OpenProbability(agreed);
        Require.OpenProbability(worse);
        Agreed = agreed;
        Worse = worse;
        OddsRatio = worse / (1 - worse) * (1 - agreed) / agreed;
        _logOddsRatio = Math.Log(OddsRatio);
    }

    /// <summary>The share without trouble.</summary>
    public double Agreed { get; }

    /// <summary>The share worth finding.</summary>
    public double Worse { get; }

    /// <summary>θ: how many times higher the stream's odds are at the worse share.</summary>
    public double OddsRatio { get; }

    /// <inheritdoc/>
    public override double Evidence(in StreamWeek week)
    {
        var all = week.Events + week.ControlEvents;

        return all == 0 ? 0 : (week.Events * _logOddsRatio)
            - (all * Math.Log(((OddsRatio * week.Exposure) + week.ControlExposure) / (week.Exposure + week.ControlExposure)));
    }
}
