namespace Concord.Numerics;

/// <summary>What d events in a known exposure say about the rate behind them (SIGNS M2, and the hazard of M3).</summary>
/// <remarks>
/// Posterior Gamma(½ + d, exposure), equal-tailed; the lower end is 0 when d = 0.
/// Source: the Jeffreys prior of a Poisson rate, Brown, Cai and DasGupta (2003), "Interval estimation in exponential families", Statistica Sinica 13, 19–49.
/// </remarks>
public sealed record RateInterval
{
    private RateInterval(int events, double exposure, double level)
    {
        Events = events;
        Exposure = exposure;
        Level = level;
        Posterior = new GammaDistribution(0.5 + events, exposure);
        Median = Posterior.Quantile(0.5);
        Low = events == 0 ? 0 : Posterior.Quantile((1 - level) / 2);
        High = Posterior.Quantile((1 + level) / 2);
    }

    /// <summary>Events seen.</summary>
    public int Events { get; }

    /// <summary>The time in which they were seen, in the caller's unit: quarters, or days under way.</summary>
    public double Exposure { get; }

    /// <summary>The part of the posterior inside the interval, such as 0.90.</summary>
    public double Level { get; }

    /// <summary>What is believed about the rate, in events per unit of exposure.</summary>
    public GammaDistribution Posterior { get; }

    /// <summary>The rate that is as likely too high as too low.</summary>
    public double Median { get; }

    /// <summary>Lower end, at least 0.</summary>
    public double Low { get; }

    /// <summary>Upper end.</summary>
    public double High { get; }

    /// <summary>The interval of <paramref name="events"/> in <paramref name="exposure"/>.</summary>
    /// <param name="events">At least 0.</param>
    /// <param name="exposure">Above 0, in any unit of time.</param>
    /// <param name="level">Between 0 and 1, ends not included.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static RateInterval Of(int events, double exposure, double level = 0.90)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(events);
        Require.Positive(exposure);
        Require.OpenProbability(level);

        return new RateInterval(events, exposure, level);
    }

    /// <summary>How sure the data make us that the rate is below <paramref name="rate"/>, from 0 to 1.</summary>
    /// <param name="rate">Events per unit of exposure; 0 at or below 0.</param>
    public double ProbabilityBelow(double rate) => Posterior.ProbabilityBelow(rate);
}
