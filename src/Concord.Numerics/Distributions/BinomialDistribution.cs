namespace Concord.Numerics;

/// <summary>The binomial distribution: how many events there are in a fixed number of opportunities.</summary>
public sealed record BinomialDistribution
{
    /// <summary>A binomial distribution.</summary>
    /// <param name="opportunities">At least 0.</param>
    /// <param name="probability">Chance of an event in one opportunity, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public BinomialDistribution(int opportunities, double probability)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(opportunities);
        Require.Probability(probability);
        Opportunities = opportunities;
        Probability = probability;
    }

    /// <summary>How many opportunities there are.</summary>
    public int Opportunities { get; }

    /// <summary>Chance of an event in one opportunity.</summary>
    public double Probability { get; }

    /// <summary>The chance of exactly <paramref name="events"/>; 0 outside 0 to <see cref="Opportunities"/>.</summary>
    /// <param name="events">Any whole number.</param>
    public double ProbabilityOf(int events)
    {
        if (events < 0 || events > Opportunities)
        {
            return 0;
        }

        var ways = GammaFunctions.LogGamma(Opportunities + 1.0)
            - GammaFunctions.LogGamma(events + 1.0)
            - GammaFunctions.LogGamma(Opportunities - events + 1.0);

        return Math.Exp(ways + LogPower(Probability, events) + LogPower(1 - Probability, Opportunities - events));
    }

    /// <summary>The chance of at most <paramref name="events"/>.</summary>
    /// <remarks>I<sub>1−p</sub>(n − k, k + 1), Abramowitz and Stegun 26.5.24.</remarks>
    /// <param name="events">Any whole number; 0 below 0, 1 from <see cref="Opportunities"/> on.</param>
    public double ProbabilityAtMost(int events) => events < 0
        ? 0
        : events >= Opportunities ? 1 : BetaFunctions.Regularized(1 - Probability, Opportunities - events, events + 1);

    private static double LogPower(double x, int power) => power == 0 ? 0 : power * Math.Log(x);
}
