using Concord.Numerics;

namespace Concord.Steps;

/// <summary>Whether an indicator is within its tolerance on data after a play alone (SIGNS §2.14).</summary>
/// <remarks>
/// A play starts when figures are at their worst, and extremes fall back by themselves: in simulation 58 % of plays without any
/// effect look like a success before and after. So nothing from before the play is used. Where the true share lies exactly at the
/// tolerance, "within" is still said in about 10 % of cases, and up to 17 % at the fewest counts.
/// </remarks>
public static class FreshData
{
    /// <summary>Posterior probability from which "within" is said (SIGNS §2.14).</summary>
    public const double Sure = 0.90;

    /// <summary>Fewest opportunities after the play (SIGNS §2.3).</summary>
    public const int FewestOpportunities = 8;

    /// <summary>A real repair for the expected waiting time, in parts of the tolerance (house default: 0.12 at a tolerance of 0.20, as in SIGNS §2.14).</summary>
    public const double Repaired = 0.6;

    /// <summary>What the data after a play say.</summary>
    /// <param name="opportunities">Opportunities after the play, at least 0.</param>
    /// <param name="probabilityWithin">Posterior probability from these data alone that the value is better than the tolerance, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static FreshState Judge(int opportunities, double probabilityWithin)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(opportunities);
        if (probabilityWithin is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(probabilityWithin), probabilityWithin, "A probability is between 0 and 1.");
        }

        return opportunities < FewestOpportunities ? FreshState.TooFew
            : probabilityWithin >= Sure ? FreshState.Within
            : FreshState.NotShown;
    }

    /// <summary>The same for events out of opportunities, by the posterior Beta(½ + k, ½ + n − k).</summary>
    /// <param name="events">From 0 to <paramref name="opportunities"/>.</param>
    /// <param name="opportunities">At least 0.</param>
    /// <param name="tolerance">A share, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static FreshState OfShare(int events, int opportunities, double tolerance) =>
        Judge(opportunities, JeffreysInterval.Of(events, opportunities).ProbabilityBelow(tolerance));

    /// <summary>How likely 52 weeks confirm a real repair of a share, to <see cref="Repaired"/> of its tolerance.</summary>
    /// <remarks>Opportunities come at random (Poisson). For a tolerance of 0.20: 0.30, 0.52 and 0.82 at 15, 40 and 100 a year (SIGNS §2.14: 0.31, 0.53, 0.82).</remarks>
    /// <param name="perYear">Opportunities a year, at least 0.</param>
    /// <param name="tolerance">Between 0 and 1, ends not included.</param>
    /// <returns>0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static double ChanceToConfirmShare(double perYear, double tolerance)
    {
        if (tolerance is not (> 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(tolerance), tolerance, "The tolerance lies between 0 and 1.");
        }

        return OverPoisson(perYear, opportunities =>
        {
            var most = MostEvents(opportunities, tolerance);

            return most < 0 ? 0 : new BinomialDistribution(opportunities, Repaired * tolerance).ProbabilityAtMost(most);
        });
    }

    /// <summary>The same for a time to an end, repaired to <see cref="Repaired"/> of the tolerated median; each opening is taken to end within the year.</summary>
    /// <param name="perYear">Openings a year, at least 0.</param>
    /// <returns>0 to 1; it does not depend on the tolerance.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="perYear"/> is negative or not a number.</exception>
    public static double ChanceToConfirmDuration(double perYear) => OverPoisson(perYear, ends =>
        new GammaDistribution(ends, 1).ProbabilityBelow(new GammaDistribution(0.5 + ends, 1).Quantile(1 - Sure) / Repaired));

    // The most events that are still called within; −1 when none is.
    private static int MostEvents(int opportunities, double tolerance)
    {
        var most = -1;
        while (most < opportunities && OfShare(most + 1, opportunities, tolerance) == FreshState.Within)
        {
            most++;
        }

        return most;
    }

    private static double OverPoisson(double perYear, Func<int, double> chance)
    {
        if (perYear is not (>= 0 and < double.PositiveInfinity))
        {
            throw new ArgumentOutOfRangeException(nameof(perYear), perYear, "A pace is at least 0.");
        }

        // Above this pace the spread of the Poisson count makes no difference that is shown.
        const double Many = 500;
        if (perYear > Many)
        {
            return chance((int)Math.Min(perYear, 10 * Many));
        }

        var (sum, weight) = (0.0, Math.Exp(-perYear));
        var last = perYear + (8 * Math.Sqrt(perYear)) + 10;
        for (var count = 1; count <= last; count++)
        {
            weight *= perYear / count;
            sum += count < FewestOpportunities ? 0 : weight * chance(count);
        }

        return Math.Min(1, sum);
    }
}
