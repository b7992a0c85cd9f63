using Concord.Numerics;
using Concord.Numerics.Losses;

namespace Concord.Risk;

/// <summary>What the curve would be if the parameters were known: the 5–95 % range of each of its figures over draws of them.</summary>
/// <remarks>
/// Chance and ignorance are kept apart: the curve says what a year may bring, the band what we don't know of it. Every parameter's range is
/// cut into as many equal parts as there are draws, and each part is drawn once (a Latin hypercube, McKay, Beckman and Conover 1979), so the
/// same seed gives the same band and few draws fill it evenly.
/// </remarks>
public sealed class LossBand
{
    /// <summary>The lattice of each draw: its points as a power of two (RISK §2).</summary>
    public const int UsualLog2 = 14;

    /// <summary>How many draws there are.</summary>
    public const int Draws = 200;

    private const double Low = 0.05;
    private const double High = 0.95;

    private readonly IReadOnlyList<YearOfLosses> _years;

    private LossBand(IReadOnlyList<YearOfLosses> years) => _years = years;

    /// <summary>The 5–95 % range of the mean; an end is infinite where the mean is.</summary>
    public Interval Mean => Over(y => y.Mean ?? double.PositiveInfinity);

    /// <summary>The 5–95 % range of a quantile; an end is infinite where the lattice ends before.</summary>
    public Interval Quantile(double p) => Over(y => y.Quantile(p).Mid ?? double.PositiveInfinity);

    /// <summary>The 5–95 % range of the chance of at least a loss.</summary>
    public Interval AtLeast(double loss) => Over(y => y.AtLeast(loss) is var chance ? chance.Mid ?? chance.Upper ?? 1 : 0);

    /// <summary>The band of some scenarios; null where all their parameters are known.</summary>
    /// <param name="scenarios">The scenarios.</param>
    /// <param name="dependence">How they hang together.</param>
    /// <param name="log2">The lattice's points as a power of two.</param>
    /// <param name="seed">Where the draws come from.</param>
    /// <param name="threads">How many to use; no figure depends on it.</param>
    /// <exception cref="NotSupportedException">No useful bracket can be given for a draw.</exception>
    public static LossBand? Of(IReadOnlyList<Scenario> scenarios, RiskDependence dependence, int log2, ulong seed, int threads = 1)
    {
        var parameters = scenarios.SelectMany(s => s.Parameters).ToList();
        if (!parameters.Exists(p => p.IsUncertain))
        {
            return null;
        }

        var chance = new SeededGenerator(seed).Split("parameters");
        var parts = parameters.Select(p => p.IsUncertain ? Shuffled(chance) : []).ToList();
        var years = new YearOfLosses[Draws];
        Parallel.For(0, Draws, new ParallelOptions { MaxDegreeOfParallelism = threads }, draw =>
        {
            var values = parameters.Select((p, i) => p.IsUncertain ? p.Value.Quantile((parts[i][draw] + 0.5) / Draws) : p.Value.Mean).ToArray();
            years[draw] = YearOfLosses.Of([.. Sources(scenarios, values)], dependence, new LossGrid(log2));
        });

        return new LossBand(years);
    }

    private static IEnumerable<LossSource> Sources(IReadOnlyList<Scenario> scenarios, double[] values)
    {
        var at = 0;
        foreach (var scenario in scenarios)
        {
            var count = scenario.Frequency.Parameters.Count + scenario.Severity.Parameters.Count;
            yield return scenario.ToSource(values[at..(at + count)]);
            at += count;
        }
    }

    private static int[] Shuffled(SeededGenerator chance)
    {
        var parts = Enumerable.Range(0, Draws).ToArray();
        for (var i = Draws - 1; i > 0; i--)
        {
            var other = chance.Below(i + 1);
            (parts[i], parts[other]) = (parts[other], parts[i]);
        }

        return parts;
    }

    private Interval Over(Func<YearOfLosses, double> figure)
    {
        var sorted = _years.Select(figure).Order().ToList();

        return new Interval((sorted[(Draws / 2) - 1] + sorted[Draws / 2]) / 2, At(sorted, Low), At(sorted, High));
    }

    // Between the draws around the rank p (n + 1), the common sample quantile.
    private static double At(List<double> sorted, double p)
    {
        var rank = (p * (Draws + 1)) - 1;
        var below = (int)Math.Floor(rank);

        return sorted[below] == sorted[below + 1] ? sorted[below] : sorted[below] + ((rank - below) * (sorted[below + 1] - sorted[below]));
    }
}
