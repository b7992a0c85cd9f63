using System.Numerics;

namespace Concord.Numerics.Losses;

/// <summary>How many events there are in a year.</summary>
public abstract class Frequency
{
    /// <summary>No form is made with more expected events a year than this: nothing here could say anything exact about them.</summary>
    public const double MostEvents = 1e7;

    private protected Frequency()
    {
    }

    /// <summary>The mean number of events a year.</summary>
    public abstract double Mean { get; }

    /// <summary>The variance of the number of events a year.</summary>
    public abstract double Variance { get; }

    /// <summary>The generating function E zᴺ.</summary>
    /// <param name="z">Of size at most 1.</param>
    public abstract Complex Generating(Complex z);

    /// <summary>The chances of 0, 1, 2 … events, until no more than <paramref name="leftOut"/> is left for still more.</summary>
    /// <param name="leftOut">Above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="leftOut"/> is out of its range.</exception>
    public abstract IReadOnlyList<double> Probabilities(double leftOut);

    /// <summary>The events that are left when each is kept with chance <paramref name="share"/>, independently; above 1 the rate is raised.</summary>
    /// <param name="share">At least 0. A factor above 1 is taken by forms with a rate, and by a binomial whose chance stays at most 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is below 0, or above 1 where the form has no rate to raise.</exception>
    public abstract Frequency Thinned(double share);

    /// <summary>The form whose sum over <paramref name="parts"/> independent copies is this one; null where there is none.</summary>
    internal virtual Frequency? Divided(int parts) => null;

    private protected static void RequireMean(double mean, string name) =>
        Require.That(mean <= MostEvents, mean, "gives more than ten million events a year, too many for any figure to be exact", name);

    private protected static void RequireShareOfOne(double share)
    {
        Require.NotNegative(share);
        Require.That(share <= 1, share, "must be at most 1, for this number of events has no rate that could be raised", nameof(share));
    }

    /// <summary>Follows p(k + 1) = p(k) × ratio(k) from the likeliest number both ways, so that nothing underflows that matters.</summary>
    /// <param name="mode">The likeliest number.</param>
    /// <param name="atMode">Its chance.</param>
    /// <param name="ratio">p(k + 1) ÷ p(k), falling in k, or rising towards a limit below 1.</param>
    /// <param name="limit">What the ratio tends to.</param>
    /// <param name="leftOut">How much may be left out at the far end.</param>
    private protected static IReadOnlyList<double> Chain(int mode, double atMode, Func<int, double> ratio, double limit, double leftOut)
    {
        Require.OpenProbability(leftOut);
        var chances = new List<double>(mode + 32);
        chances.AddRange(Enumerable.Repeat(0.0, mode + 1));
        chances[mode] = atMode;
        for (var k = mode - 1; k >= 0 && chances[k + 1] > 0; k--)
        {
            chances[k] = chances[k + 1] / ratio(k);
        }

        for (var k = mode; ; k++)
        {
            var next = ratio(k);
            var worst = Math.Max(ratio(k + 1), limit);
            if (next <= 0 || (worst < 1 && chances[k] * next / (1 - worst) <= leftOut))
            {
                return chances;
            }

            chances.Add(chances[k] * next);
        }
    }
}
