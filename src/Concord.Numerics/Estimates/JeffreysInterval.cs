namespace Concord.Numerics;

/// <summary>What k events in n opportunities say about the share behind them (SIGNS M1).</summary>
/// <remarks>
/// Posterior Beta(½ + k, ½ + n − k), equal-tailed; the lower end is 0 when k = 0 and the upper end 1 when k = n.
/// Source: Brown, Cai and DasGupta (2001), "Interval estimation for a binomial proportion", Statistical Science 16, 101–133.
/// </remarks>
public sealed record JeffreysInterval
{
    private JeffreysInterval(int events, int opportunities, double level)
    {
        Events = events;
        Opportunities = opportunities;
        Level = level;
        Posterior = new BetaDistribution(0.5 + events, 0.5 + opportunities - events);
        Median = Posterior.Quantile(0.5);
        Low = events == 0 ? 0 : Posterior.Quantile((1 - level) / 2);
        High = events == opportunities ? 1 : Posterior.Quantile((1 + level) / 2);
    }

    /// <summary>Events seen, from 0 to <see cref="Opportunities"/>.</summary>
    public int Events { get; }

    /// <summary>Opportunities seen; 0 leaves the whole range from 0 to 1 open.</summary>
    public int Opportunities { get; }

    /// <summary>The part of the posterior inside the interval, such as 0.90.</summary>
    public double Level { get; }

    /// <summary>What is believed about the share.</summary>
    public BetaDistribution Posterior { get; }

    /// <summary>The share that is as likely too high as too low.</summary>
    public double Median { get; }

    /// <summary>Lower end, from 0 to 1.</summary>
    public double Low { get; }

    /// <summary>Upper end, from 0 to 1.</summary>
    public double High { get; }

    /// <summary>The interval of <paramref name="events"/> out of <paramref name="opportunities"/>.</summary>
    /// <param name="events">From 0 to <paramref name="opportunities"/>.</param>
    /// <param name="opportunities">At least 0.</param>
    /// <param name="level">Between 0 and 1, ends not included.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static JeffreysInterval Of(int events, int opportunities, double level = 0.90)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(events);
        ArgumentOutOfRangeException.ThrowIfLessThan(opportunities, events);
        Require.OpenProbability(level);

        return new JeffreysInterval(events, opportunities, level);
    }

    /// <summary>How sure the data make us that the share is below <paramref name="share"/>, from 0 to 1.</summary>
    /// <param name="share">Any number; 0 below 0, 1 above 1.</param>
    public double ProbabilityBelow(double share) => Posterior.ProbabilityBelow(share);
}
