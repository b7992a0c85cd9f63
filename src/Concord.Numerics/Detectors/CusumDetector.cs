namespace Concord.Numerics;

/// <summary>The early signal: evidence adds up week by week, never falls below 0, and alarms at a limit (SIGNS M5, tier W).</summary>
/// <remarks>
/// S ← max(0, S + evidence). A detector is a value: feeding it returns the next one and leaves this one as it was.
/// The week after an alarm starts again from 0. Source: Page (1954), Biometrika 41, 100–115.
/// </remarks>
public sealed record CusumDetector
{
    /// <summary>A detector that has seen nothing.</summary>
    /// <param name="contrast">What is asked of each week.</param>
    /// <param name="limit">Above 0; found by <see cref="CusumCalibration"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not above 0.</exception>
    public CusumDetector(Contrast contrast, double limit)
    {
        ArgumentNullException.ThrowIfNull(contrast);
        Require.Positive(limit);
        Contrast = contrast;
        Limit = limit;
    }

    /// <summary>What is asked of each week.</summary>
    public Contrast Contrast { get; }

    /// <summary>The statistic at which the detector alarms, above 0.</summary>
    public double Limit { get; }

    /// <summary>S after the last week, at least 0; in a week of alarm the value that reached the limit.</summary>
    public double Statistic { get; private init; }

    /// <summary>Weeks fed since the start, restarts included.</summary>
    public int Weeks { get; private init; }

    /// <summary>Whether the last week raised the alarm.</summary>
    public bool Alarmed => Statistic >= Limit;

    /// <summary>How much of the limit is filled, from 0 to 1: the length of the evidence bar.</summary>
    public double Filled => Math.Min(1, Statistic / Limit);

    /// <summary>The detector after one more week.</summary>
    /// <param name="week">A week of the kind the contrast reads.</param>
    public CusumDetector Feed(in StreamWeek week) => this with
    {
        Statistic = Math.Max(0, (Alarmed ? 0 : Statistic) + Contrast.Evidence(week)),
        Weeks = Weeks + 1,
    };

    /// <summary>The detector with its evidence back at 0.</summary>
    public CusumDetector Restart() => this with { Statistic = 0 };
}
