using Concord.Numerics;

namespace Concord.Signs;

/// <summary>A value between 0 and 1 for each campaign or wave (SIGNS M4).</summary>
/// <remarks>
/// Judged by a beta posterior with the mean and variance of the values and of half a campaign at either end: for values that
/// are all 0 or 1 it is exactly the Jeffreys posterior of <see cref="ShareStream"/>, and it narrows as the values vary less than a coin.
/// </remarks>
internal sealed class MeanStream : CaseStream
{
    /// <summary>Median days to a fix in a healthy campaign (SIMULATOR §3).</summary>
    private const double HealthyMedianDays = 7;

    private static readonly Kept<double, double> DueDays = new(DueDaysFor, most: 1024);

    private readonly Standpoint _standpoint;
    private readonly WeeklyTotals _values;
    private readonly WeeklyTotals _squares;
    private readonly WeeklyTotals _events;
    private readonly bool _moreIsBetter;

    internal MeanStream(Standpoint standpoint, IEnumerable<Case> cases, bool moreIsBetter = false, UsualCases? others = null)
        : base(standpoint, cases)
    {
        _standpoint = standpoint;
        _moreIsBetter = moreIsBetter;
        _values = new WeeklyTotals(First, Last);
        _squares = new WeeklyTotals(First, Last);
        _events = new WeeklyTotals(First, Last);
        foreach (var measured in CasesIn(First, Last))
        {
            var week = _standpoint.WeekOf(measured.At);
            _values.Add(week, measured.Value);
            _squares.Add(week, measured.Value * measured.Value);
            _events.Add(week, measured.IsEvent ? 1 : 0);
        }

        Compared = others is null ? null : new ComparedMeans(this, new MeanStream(standpoint, others.Cases), others);
    }

    internal override ComparedStream? Compared { get; }

    internal override int Events(int from, int to) => _events.Count(from, to);

    internal override Interval? Estimate(int from, int to)
    {
        if (Opportunities(from, to) == 0)
        {
            return null;
        }

        var posterior = Posterior(from, to);
        var mean = Math.Clamp(_values.Sum(from, to) / Opportunities(from, to), 0, 1);

        return new Interval(mean, Math.Min(mean, posterior.Quantile(0.05)), Math.Max(mean, posterior.Quantile(0.95)));
    }

    /// <summary>The mean of a run with its bootstrap interval; null when the run holds nothing.</summary>
    internal BoundedMean? Bootstrapped(int from, int to) =>
        Opportunities(from, to) == 0 ? null : BoundedMean.Of(CasesIn(from, to).Select(c => c.Value));

    internal override double ProbabilityInside(int from, int to, double tolerance)
    {
        var below = Posterior(from, to).ProbabilityBelow(tolerance);

        return _moreIsBetter ? 1 - below : below;
    }

    internal override bool CanWatch(Thresholds t) => t is { Ref: > 0, P1: < 1, Tol: > 0 and < 1 } && t.Ref < t.P1;

    internal override StreamWeek Fed(int week) => StreamWeek.Measured([.. CasesIn(week, week).Select(c => c.Value)]);

    internal override Contrast Early(Thresholds t) => new MeanContrast(t.Ref, t.P1);

    // The likelihood of a coin: a value between 0 and 1 varies less than one, so this is careful (Papke and Wooldridge 1996).
    internal override double Likelihood(Thresholds t, int week) => CasesIn(week, week).Sum(c =>
        (c.Value * Math.Log(t.P1 / t.Ref)) + ((1 - c.Value) * Math.Log((1 - t.P1) / (1 - t.Ref))));

    internal override SimulatedStream Healthy(Thresholds t, double perYear) => HealthyCampaigns(t.Ref, perYear);

    /// <summary>Healthy campaigns that are late by the reference on average.</summary>
    internal static SimulatedCampaigns HealthyCampaigns(double reference, double perYear) =>
        new(perYear, HealthyMedianDays, DueDays[reference]);

    internal override EDetector Reportable(Thresholds t, int streams) => EDetector.Mean(t.Tol, streams);

    private BetaDistribution Posterior(int from, int to)
    {
        var count = Opportunities(from, to);
        var mean = Math.Clamp((_values.Sum(from, to) + 0.5) / (count + 1), 0, 1);
        var variance = Math.Max(((_squares.Sum(from, to) + 0.5) / (count + 1)) - (mean * mean), 1e-12);
        var weight = (mean * (1 - mean) * (count + 2) / variance) - 1;

        return new BetaDistribution(mean * weight, (1 - mean) * weight);
    }

    // The due date at which healthy campaigns are late by the reference on average; the more days, the fewer late.
    private static double DueDaysFor(double reference)
    {
        var (low, high) = (0.0, 1.0);
        while (LateShare(high) > reference)
        {
            high *= 2;
        }

        for (var step = 0; step < 50; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = LateShare(middle) > reference ? (middle, high) : (low, middle);
        }

        return high;
    }

    // The mean over the campaigns' log-normal slowness, by the midpoint rule over its quantiles.
    private static double LateShare(double dueDays)
    {
        const int Points = 400;
        var healthy = new SimulatedCampaigns(1, HealthyMedianDays, dueDays);
        var sum = 0.0;
        for (var i = 0; i < Points; i++)
        {
            var median = HealthyMedianDays * Math.Exp(healthy.Frailty * NormalDistribution.Standard.Quantile((i + 0.5) / Points));
            sum += Math.Exp(-Math.Log(2) * Math.Pow(dueDays / median, healthy.Shape));
        }

        return sum / Points;
    }
}
