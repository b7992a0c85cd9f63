namespace Concord.Numerics;

/// <summary>The share that has ended in one way by a time, when it could have ended in others (SIGNS M3).</summary>
/// <remarks>
/// Cumulative incidence by Aalen and Johansen (1978), Scandinavian Journal of Statistics 5, 141–150; delta-method variance as in
/// Marubini and Valsecchi (1995), "Analysing Survival Data from Clinical Trials and Observational Studies", section 10.2.4; bands on the scale of
/// log(−log(1 − F)), so that with a single cause estimate and band are those of <see cref="KaplanMeier"/>.
/// </remarks>
public sealed class AalenJohansen
{
    private readonly CompetingSpell[] _sorted;

    private AalenJohansen(CompetingSpell[] sorted) => _sorted = sorted;

    /// <summary>All spells, ended and open.</summary>
    public int Count => _sorted.Length;

    /// <summary>The estimate from <paramref name="spells"/>, in any order.</summary>
    /// <param name="spells">None is allowed: then nothing is known.</param>
    /// <exception cref="ArgumentOutOfRangeException">A time is negative or not finite, or a cause negative.</exception>
    public static AalenJohansen Of(IEnumerable<CompetingSpell> spells)
    {
        var sorted = spells.OrderBy(s => s.Time).ToArray();
        foreach (var spell in sorted)
        {
            Require.NotNegative(spell.Time, nameof(spells));
            ArgumentOutOfRangeException.ThrowIfNegative(spell.Cause, nameof(spells));
        }

        return new AalenJohansen(sorted);
    }

    /// <summary>The share that ended by <paramref name="cause"/> at or before <paramref name="time"/>, with its pointwise band.</summary>
    /// <param name="cause">1 or above.</param>
    /// <param name="time">At least 0.</param>
    /// <param name="level">Between 0 and 1, ends not included.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public Interval EndedBy(int cause, double time, double level = 0.90)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(cause, 1);
        Require.NotNegative(time);
        Require.OpenProbability(level);

        var steps = Steps(cause, time).ToArray();
        var incidence = steps.Length == 0 ? 0 : steps[^1].Incidence;
        if (incidence is 0 or > 1 - 1e-12)
        {
            return Edge(incidence, time, level);
        }

        var z = NormalDistribution.Standard.Quantile((1 + level) / 2);
        var open = 1 - incidence;
        var spread = Math.Exp(z * Math.Sqrt(Variance(steps, incidence)) / (open * Math.Abs(Math.Log(open))));

        return new Interval(incidence, 1 - Math.Pow(open, 1 / spread), 1 - Math.Pow(open, spread));
    }

    private static double Variance(Step[] steps, double incidence)
    {
        var variance = 0.0;
        foreach (var step in steps)
        {
            var toCome = incidence - step.Incidence;
            if (toCome > 0)
            {
                variance += toCome * toCome * step.Ended / (step.AtRisk * (step.AtRisk - step.Ended));
            }

            variance += step.OpenBefore * step.OpenBefore * step.ByCause * (step.AtRisk - step.ByCause) / Math.Pow(step.AtRisk, 3);
            variance -= 2 * toCome * step.OpenBefore * step.ByCause / (step.AtRisk * step.AtRisk);
        }

        return variance;
    }

    // Where nothing or everything ended this way the variance says nothing: what is known at that time counts as in M1.
    private Interval Edge(double incidence, double time, double level)
    {
        var known = _sorted.Count(s => s.Time >= time || s.Cause > 0);

        return incidence == 0
            ? new Interval(0, 0, JeffreysInterval.Of(0, known, level).High)
            : new Interval(1, JeffreysInterval.Of(known, known, level).Low, 1);
    }

    private IEnumerable<Step> Steps(int cause, double time)
    {
        var (open, incidence) = (1.0, 0.0);
        for (var i = 0; i < _sorted.Length && _sorted[i].Time <= time;)
        {
            var (atRisk, now, ended, byCause) = (_sorted.Length - i, _sorted[i].Time, 0, 0);
            for (; i < _sorted.Length && _sorted[i].Time == now; i++)
            {
                ended += _sorted[i].Cause > 0 ? 1 : 0;
                byCause += _sorted[i].Cause == cause ? 1 : 0;
            }

            if (ended > 0)
            {
                incidence += open * byCause / atRisk;
                yield return new Step(atRisk, ended, byCause, open, incidence);
                open *= (double)(atRisk - ended) / atRisk;
            }
        }
    }

    private readonly record struct Step(double AtRisk, double Ended, double ByCause, double OpenBefore, double Incidence);
}
