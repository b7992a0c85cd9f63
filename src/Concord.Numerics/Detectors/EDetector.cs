namespace Concord.Numerics;

/// <summary>The reportable signal: evidence with a guaranteed false-alarm rate (SIGNS M6, tier S).</summary>
/// <remarks>
/// Shiryaev–Roberts sums M ← LR · (M + 1), one for each worse level that is considered, alarming when their mean reaches
/// the limit. While the true level is at most the tolerance, the mean grows by at most 1 a week in expectation, so the
/// average number of weeks to a false alarm is at least the limit, whatever the arrival pattern. Kept as logarithms, which
/// cannot overflow. A detector is a value: feeding it returns the next one. The week after an alarm starts again from 0.
/// Source: Shin, Ramdas and Rinaldo (2022), "E-detectors: a nonparametric framework for sequential change detection".
/// </remarks>
public sealed class EDetector
{
    private static readonly double[] ProportionSteps = [0.12, 0.25, 0.40, 0.60];
    private static readonly double[] HazardFactors = [0.80, 0.65, 0.50, 0.35];
    private static readonly double[] Stakes = [0.3, 0.6, 1.0, 1.6];

    private readonly double[] _logs;

    private EDetector(IReadOnlyList<Contrast> contrasts, double limit, double[] logs, int weeks)
    {
        Contrasts = contrasts;
        Limit = limit;
        _logs = logs;
        Weeks = weeks;
    }

    /// <summary>One question for each worse level that is considered.</summary>
    public IReadOnlyList<Contrast> Contrasts { get; }

    /// <summary>The evidence at which the detector alarms, in weeks.</summary>
    public double Limit { get; }

    /// <summary>Weeks fed since the start, restarts included.</summary>
    public int Weeks { get; }

    /// <summary>ln of <see cref="Evidence"/>; −∞ before the first week.</summary>
    public double LogEvidence => LogSum(_logs) - Math.Log(_logs.Length);

    /// <summary>The mean of the sums, at least 0: "1 in e". Within the tolerance, e is not reached before week e on average.</summary>
    public double Evidence => Math.Exp(LogEvidence);

    /// <summary>Whether the last week raised the alarm.</summary>
    public bool Alarmed => LogEvidence >= Math.Log(Limit);

    /// <summary>A detector for a share of events (weeks of <see cref="StreamWeek.Counted"/>): worse shares tol + (1 − tol) · {0.12, 0.25, 0.40, 0.60}.</summary>
    /// <param name="tolerance">The highest share that is no trouble, between 0 and 1.</param>
    /// <param name="streams">How many streams are watched at once, at least 1; the limit is 52 weeks times this.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static EDetector Proportion(double tolerance, int streams) =>
        Start([.. WorseShares(tolerance).Select(p => new ProportionContrast(tolerance, p))], 52.0 * streams);

    /// <summary>A detector for slow ends (weeks of <see cref="StreamWeek.Timed"/>): worse hazards tol · {0.80, 0.65, 0.50, 0.35}.</summary>
    /// <param name="tolerance">The lowest hazard that is no trouble, in ends per day, above 0.</param>
    /// <param name="streams">How many streams are watched at once, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static EDetector Hazard(double tolerance, int streams) =>
        Start([.. HazardFactors.Select(f => new HazardContrast(tolerance, tolerance * f))], 52.0 * streams);

    /// <summary>A detector for a share of events beside a comparator (weeks of <see cref="StreamWeek.Compared"/>), by the odds ratios of <see cref="Proportion"/>'s shares to the tolerance.</summary>
    /// <remarks>The null is that stream and comparator have the same rate; any odds ratios above 1 keep the guarantee. These reach
    /// further than ratios of the shares would, because a stream in trouble is compared with a comparator well below the tolerance.</remarks>
    /// <param name="tolerance">The highest share that is no trouble, between 0 and 1.</param>
    /// <param name="streams">How many streams are watched at once, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static EDetector Compared(double tolerance, int streams) =>
        Start([.. WorseShares(tolerance).Select(p => new ComparedContrast(p / (1 - p) * (1 - tolerance) / tolerance))], 52.0 * streams);

    /// <summary>A detector for a mean of values between 0 and 1 (weeks of <see cref="StreamWeek.Measured"/>): stakes {0.3, 0.6, 1.0, 1.6}, those below 1 ÷ tolerance.</summary>
    /// <param name="tolerance">The highest mean that is no trouble, between 0 and 1.</param>
    /// <param name="streams">How many streams are watched at once, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static EDetector Mean(double tolerance, int streams) =>
        Start([.. Stakes.Where(s => s < 1 / tolerance).Select(s => new BettingContrast(tolerance, s))], 52.0 * streams);

    /// <summary>A detector that has seen nothing.</summary>
    /// <param name="contrasts">At least one, each with an expected likelihood ratio of at most 1 within the tolerance.</param>
    /// <param name="limit">Least average number of weeks to a false alarm, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no contrast, or the limit is below 1.</exception>
    public static EDetector Start(IReadOnlyList<Contrast> contrasts, double limit)
    {
        ArgumentNullException.ThrowIfNull(contrasts);
        ArgumentOutOfRangeException.ThrowIfZero(contrasts.Count, nameof(contrasts));
        Require.That(limit is >= 1 and < double.PositiveInfinity, limit, "must be a finite number of weeks of at least 1", nameof(limit));

        return new EDetector(contrasts, limit, Nothing(contrasts.Count), 0);
    }

    /// <summary>The detector after one more week; a week that brought nothing still counts as a week.</summary>
    /// <param name="week">A week of the kind the contrasts read.</param>
    public EDetector Feed(in StreamWeek week)
    {
        var restarted = Alarmed;
        var next = new double[_logs.Length];
        for (var j = 0; j < next.Length; j++)
        {
            next[j] = Contrasts[j].Evidence(week) + (restarted ? 0 : LogOnePlus(_logs[j]));
        }

        return new EDetector(Contrasts, Limit, next, Weeks + 1);
    }

    /// <summary>The detector with its evidence back at nothing.</summary>
    public EDetector Restart() => new(Contrasts, Limit, Nothing(_logs.Length), Weeks);

    private static IEnumerable<double> WorseShares(double tolerance) => ProportionSteps.Select(s => tolerance + ((1 - tolerance) * s));

    private static double[] Nothing(int count)
    {
        var logs = new double[count];
        Array.Fill(logs, double.NegativeInfinity);

        return logs;
    }

    // ln(1 + e^x) without overflow.
    private static double LogOnePlus(double x) => x > 36 ? x : Math.Log(1 + Math.Exp(x));

    private static double LogSum(double[] logs)
    {
        var highest = double.NegativeInfinity;
        foreach (var log in logs)
        {
            highest = Math.Max(highest, log);
        }

        if (double.IsNegativeInfinity(highest))
        {
            return highest;
        }

        var sum = 0.0;
        foreach (var log in logs)
        {
            sum += Math.Exp(log - highest);
        }

        return highest + Math.Log(sum);
    }
}
